// SPDX-License-Identifier: Apache-2.0
#include "policy/reader/pack.hpp"

#include <fmt/format.h>

#include "policy/reader/partition.hpp"

namespace tend::policy {
namespace {

/// A text that is no YAML at all has no tree; that is said, and nothing more can be.
bool has_tree(const Node& root, const Findings& findings) {
  return root.kind != Node::Kind::Nothing || findings.faultless();
}

std::string in_words(const Error& error) {
  std::string words = error.what;
  for (const auto& [where, what] : error.faults)
    words += fmt::format("; {}: {}", where, what);
  return words;
}

}  // namespace

PackReading::PackReading(const PackText& pack, const calendar::ZoneTable& zones)
    : handbook(pack.handbook_txt),
      policy_root(parse_pack_file(pack.policy_yaml, policy_findings)),
      facts_root(parse_pack_file(pack.facts_yaml, facts_findings)),
      pack_(pack) {
  const bool has_terms = has_tree(policy_root, policy_findings);
  const bool has_facts = has_tree(facts_root, facts_findings);
  if (has_terms) read_policy(policy_root, terms);
  if (has_facts) read_dated_facts(facts_root, dated);
  if (has_terms && has_facts) check_together();
  if (terms.policy.time_zone.empty()) return;
  const auto zone = zones.find(terms.policy.time_zone);
  if (!zone) {
    policy_findings.add(FindingKind::UnknownName, terms.time_zone, in_words(zone.error()));
  } else if (faultless()) {
    check_calendars(*zone);
  }
}

void PackReading::check_together() {
  for (const auto& word : terms.holiday_sets)
    check_known(word, "set of holidays in facts.yaml", keys_of(dated.facts.holidays),
                policy_findings);
  for (const auto& word : dated.teams)
    check_known(word, "team of policy.yaml", keys_of(terms.policy.teams), facts_findings);
  for (const auto& word : dated.calendars)
    check_known(word, "calendar of policy.yaml", keys_of(terms.policy.hours), facts_findings);
  for (const auto& word : dated.rotas)
    check_known(word, "on-call policy of policy.yaml", keys_of(terms.policy.on_call),
                facts_findings);
  for (const auto& word : terms.rotas)
    check_known(word, "rota in facts.yaml", keys_of(dated.facts.rotas), policy_findings);
}

void PackReading::check_calendars(const calendar::TimeZone& zone) {
  std::vector<NamedCalendar> made;
  for (std::size_t i = 0; i < terms.policy.hours.size(); ++i) {
    const auto& hours = terms.policy.hours[i];
    const auto calendar = make_calendar(hours, dated.facts, zone, made);
    if (!calendar) {
      const auto kind =
          calendar.error().faults.empty() ? FindingKind::NeverOpens : FindingKind::WindowsClash;
      policy_findings.add(kind, terms.hours[i], in_words(calendar.error()));
      return;
    }
    made.push_back({hours.key, *calendar});
  }
  if (const auto broken = broken_partition(terms.policy, dated.facts)) {
    policy_findings.add(broken->kind, terms.always_one_of, broken->what);
  }
}

Terms PackReading::take_terms() {
  return {version_of(pack_.policy_yaml, pack_.handbook_txt), std::move(terms.policy)};
}

Node parse_pack_file(std::string_view text, Findings& findings) {
  if (text.size() <= pack_file_bytes_max) return parse_yaml(text, findings);
  findings.add(
      FindingKind::PastLimit, {},
      fmt::format("{} bytes; a file of a pack has at most {}", text.size(), pack_file_bytes_max));
  return {};
}

Result<calendar::Calendar> make_calendar(const Hours& hours, const DatedFacts& facts,
                                         const calendar::TimeZone& zone,
                                         const std::vector<NamedCalendar>& above) {
  if (hours.outside.empty()) return calendar::Calendar::weekly(zone, hours_under(hours, facts));
  std::vector<calendar::Calendar> others;
  for (const auto& key : hours.outside)
    others.push_back(find(above, key)->calendar);
  return calendar::Calendar::outside(zone, std::move(others));
}

}  // namespace tend::policy
