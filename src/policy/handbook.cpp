// SPDX-License-Identifier: Apache-2.0
#include "policy/handbook.hpp"

#include <fmt/format.h>
#include <sodium/crypto_hash_sha256.h>

#include <algorithm>
#include <array>
#include <map>
#include <span>

#include "base/assert.hpp"
#include "base/text.hpp"
#include "policy/reader/partition.hpp"
#include "policy/reader/sections.hpp"

namespace tend::policy {
namespace {

constexpr std::size_t version_bytes = 8;

/// What calendars are worked out for beforehand; in other years they are some microseconds slower.
const calendar::Interval busy_years{std::chrono::sys_days(std::chrono::year(2025) / 1 / 1),
                                    std::chrono::sys_days(std::chrono::year(2031) / 1 / 1)};

Node parse(std::string_view text, Findings& findings) {
  if (text.size() <= pack_file_bytes_max) return parse_yaml(text, findings);
  findings.fault({}, fmt::format("{} bytes; a file of a pack has at most {}", text.size(),
                                 pack_file_bytes_max));
  return {};
}

/// False if the text is no YAML at all: that is said, and nothing more can be.
bool read(std::string_view policy_yaml, Reading& reading) {
  const auto root = parse(policy_yaml, reading.findings);
  if (root.kind == Node::Kind::Nothing && !reading.findings.faultless()) return false;
  read_policy(root, reading);
  return true;
}

bool read(std::string_view facts_yaml, FactsReading& reading) {
  const auto root = parse(facts_yaml, reading.findings);
  if (root.kind == Node::Kind::Nothing && !reading.findings.faultless()) return false;
  read_dated_facts(root, reading);
  return true;
}

std::unexpected<Error> refuse(std::string_view what, std::vector<Fault> faults) {
  if (faults.size() > faults_max) faults.resize(faults_max);
  const auto count = faults.size();
  return fail(Code::Invalid, fmt::format("{} has {} fault{}.", what, count, count == 1 ? "" : "s"),
              std::move(faults));
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

std::string in_words(const Error& error) {
  std::string words = error.what;
  for (const auto& [where, what] : error.faults)
    words += fmt::format("; {}: {}", where, what);
  return words;
}

/// What the terms name and only the facts can have, and the other way about.
void check_together(Reading& terms, FactsReading& dated) {
  for (const auto& word : terms.holiday_sets)
    check_known(word, "set of holidays in facts.yaml", keys_of(dated.facts.holidays),
                terms.findings);
  for (const auto& word : dated.teams)
    check_known(word, "team of policy.yaml", keys_of(terms.policy.teams), dated.findings);
  for (const auto& word : dated.calendars)
    check_known(word, "calendar of policy.yaml", keys_of(terms.policy.hours), dated.findings);
  for (const auto& word : dated.rotas)
    check_known(word, "on-call policy of policy.yaml", keys_of(terms.policy.on_call),
                dated.findings);
  for (const auto& word : terms.rotas)
    check_known(word, "rota in facts.yaml", keys_of(dated.facts.rotas), terms.findings);
}

void check_calendars(Reading& terms, const DatedFacts& facts, const calendar::TimeZone& zone) {
  std::vector<NamedCalendar> made;
  for (std::size_t i = 0; i < terms.policy.hours.size(); ++i) {
    const auto& hours = terms.policy.hours[i];
    const auto calendar = make_calendar(hours, facts, zone, made);
    if (!calendar) {
      terms.findings.fault(terms.hours[i], in_words(calendar.error()));
      return;
    }
    made.push_back({hours.key, *calendar});
  }
  const auto broken = broken_partition(terms.policy, facts);
  if (!broken.empty()) terms.findings.fault(terms.always_one_of, broken);
}

}  // namespace

std::string version_of(std::string_view policy_yaml, std::string_view handbook_txt) {
  crypto_hash_sha256_state state;
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256_init(&state);
  const auto add = [&](std::string_view text) {
    // The length first, so that no letter can move from one file to the other unnoticed.
    const auto length = fmt::format("{} ", text.size());
    for (const std::string_view part : {std::string_view(length), text}) {
      crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                part.size());
    }
  };
  add(policy_yaml);
  add(handbook_txt);
  crypto_hash_sha256_final(&state, digest.data());
  return to_hex(std::span(digest).first(version_bytes));
}

Result<Handbook> read_handbook(const PackText& pack, const calendar::ZoneTable& zones) {
  Findings policy_findings("policy.yaml");
  Findings facts_findings("facts.yaml");
  const HandbookText handbook(pack.handbook_txt);
  Reading terms{policy_findings, handbook};
  FactsReading dated{facts_findings};
  const bool terms_read = read(pack.policy_yaml, terms);
  const bool facts_read = read(pack.facts_yaml, dated);
  if (terms_read && facts_read) check_together(terms, dated);
  const auto zone = zones.find(terms.policy.time_zone);
  if (!zone && !terms.policy.time_zone.empty()) {
    policy_findings.fault(terms.time_zone, in_words(zone.error()));
  }
  if (zone && policy_findings.faultless() && facts_findings.faultless()) {
    check_calendars(terms, dated.facts, *zone);
  }
  auto faults = policy_findings.faults();
  std::ranges::copy(facts_findings.faults(), std::back_inserter(faults));
  if (!faults.empty()) return refuse(fmt::format("The pack `{}`", pack.name), std::move(faults));
  return bind({version_of(pack.policy_yaml, pack.handbook_txt), std::move(terms.policy),
               policy_findings.doubts()},
              std::move(dated.facts), zones);
}

Result<Terms> read_terms(std::string_view policy_yaml, std::string_view handbook_txt) {
  Findings findings("policy.yaml");
  const HandbookText handbook(handbook_txt);
  Reading reading{findings, handbook};
  read(policy_yaml, reading);
  if (!findings.faultless()) return refuse("policy.yaml", findings.faults());
  return Terms{version_of(policy_yaml, handbook_txt), std::move(reading.policy), findings.doubts()};
}

Result<DatedFacts> read_facts(std::string_view facts_yaml) {
  Findings findings("facts.yaml");
  FactsReading reading{findings};
  read(facts_yaml, reading);
  if (!findings.faultless()) return refuse("facts.yaml", findings.faults());
  return std::move(reading.facts);
}

Result<Handbook> bind(Terms terms, DatedFacts facts, const calendar::ZoneTable& zones) {
  ASSIGN_OR_RETURN(const auto zone, zones.find(terms.policy.time_zone));
  Handbook handbook{std::move(terms), std::move(facts), {}};
  for (const auto& hours : handbook.policy().hours) {
    for (const auto& closed : hours.closed) {
      if (find(handbook.facts.holidays, closed)) continue;
      return refuse("facts.yaml", {{"holidays", fmt::format("`{}` is missing; the calendar `{}` is "
                                                            "closed on these days",
                                                            closed, hours.key)}});
    }
    ASSIGN_OR_RETURN(auto calendar, make_calendar(hours, handbook.facts, zone, handbook.calendars));
    handbook.calendars.push_back({hours.key, calendar.compiled(busy_years)});
  }
  handbook.calendars.push_back(
      {std::string(around_the_clock), calendar::Calendar::around_the_clock(zone)});
  return handbook;
}

const calendar::Calendar& calendar_named(const Handbook& handbook, std::string_view key) {
  const auto* named = find(handbook.calendars, key);
  TEND_ASSERT(named);
  return named->calendar;
}

const calendar::Calendar& usual_hours(const Handbook& handbook) {
  return handbook.calendars.front().calendar;
}

std::vector<std::string> hours_open_at(const Handbook& handbook, Instant instant) {
  std::vector<std::string> open;
  for (const auto& [key, calendar] : handbook.calendars) {
    if (key != around_the_clock && calendar.is_open(instant)) open.push_back(key);
  }
  return open;
}

}  // namespace tend::policy
