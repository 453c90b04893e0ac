// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "policy/reader/closed_facts.hpp"
#include "policy/reader/sections.hpp"
#include "policy/words.hpp"

// policy.yaml as a whole: its header, its tables of priority, and the order of reading.
namespace tend::policy {
namespace {

constexpr std::size_t desk_name_bytes_max = 40;

void read_desk(const Node& node, Reading& reading) {
  const auto desk = read_text(node, reading.findings);
  const bool is_short_name =
      desk.size() <= desk_name_bytes_max && std::ranges::all_of(desk, [](char c) {
        return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-';
      });
  if (!is_short_name) {
    reading.findings.add(FindingKind::WrongValue, node.place,
                         fmt::format("{} is no short name of a desk: lower-case letters, digits "
                                     "and hyphens, at most {}",
                                     found(node), desk_name_bytes_max));
  }
  reading.policy.desk = desk;
}

/// Types are facts that questions may ask about, and are declared before their questions are.
void declare_types(const Node& requests, Reading& reading) {
  std::vector<std::string> types;
  for (const auto& entry : requests.entries)
    types.push_back(entry.key);
  reading.vocabulary.declare(FactKind::Type, std::move(types));
}

void declare_closed_facts(Reading& reading) {
  for (const auto& [fact, name] : fact_names) {
    auto values = closed_values(fact);
    if (!values.empty()) reading.vocabulary.declare(fact, std::move(values));
  }
}

/// A client has what its plan includes, a block with something left, people it has named, and
/// people of ours who work with it.
void declare_what_clients_have(Reading& reading) {
  const auto& policy = reading.policy;
  auto plans = keys_of(policy.plans);
  if (plans.empty()) plans.emplace_back("standard");
  reading.vocabulary.declare(FactKind::Plan, std::move(plans));
  std::vector<std::string> had{"authorized_contacts", "liaisons"};
  const auto add = [&](const std::string& name) {
    if (std::ranges::find(had, name) == had.end()) had.push_back(name);
  };
  for (const auto& plan : policy.plans)
    std::ranges::for_each(plan.includes, add);
  std::ranges::for_each(keys_of(policy.blocks), add);
  std::ranges::for_each(keys_of(policy.teams), add);
  reading.vocabulary.declare(FactKind::ClientHas, std::move(had));
}

void declare_priorities(Reading& reading) {
  const auto levels = keys_of(reading.policy.priorities);
  reading.vocabulary.declare(FactKind::RequestedPriority, levels);
  reading.vocabulary.declare(FactKind::Priority, levels);
  reading.vocabulary.declare(FactKind::Severity, keys_of(reading.policy.severities));
}

void read_priority_tables(Fields& fields, Reading& reading) {
  auto& policy = reading.policy;
  const auto* impact = fields.find("impact");
  const auto* urgency = fields.find("urgency");
  const auto* severity =
      policy.severities.empty() ? fields.find("severity") : fields.need("severity");
  const auto* priority = fields.need("priority");
  if (impact) policy.impact = read_table(*impact, FactKind::Impact, {}, reading);
  reading.vocabulary.declare(FactKind::Impact, conclusions(policy.impact));
  if (urgency) policy.urgency = read_table(*urgency, FactKind::Urgency, {}, reading);
  reading.vocabulary.declare(FactKind::Urgency, conclusions(policy.urgency));
  if (severity) {
    policy.severity =
        read_table(*severity, FactKind::Severity, keys_of(policy.severities), reading);
  }
  if (priority) {
    policy.priority =
        read_table(*priority, FactKind::Priority, keys_of(policy.priorities), reading);
  }
}

/// What turns out to be another kind of request (W13).
void read_reclassify(const Node& node, Reading& reading) {
  reading.policy.reclassify =
      read_table(node, FactKind::Type, keys_of(reading.policy.requests), reading);
}

/// Three letters of a currency, two of a language.
std::string read_code(const Node& node, std::size_t letters, std::string_view what,
                      Reading& reading) {
  const auto& text = node.text;
  const bool upper = letters == 3;
  const bool is_code = node.kind == Node::Kind::Scalar && text.size() == letters &&
                       std::ranges::all_of(text, [upper](char c) {
                         return upper ? c >= 'A' && c <= 'Z' : c >= 'a' && c <= 'z';
                       });
  if (is_code) return text;
  reading.findings.add(FindingKind::WrongValue, node.place,
                       fmt::format("{} where {} is expected", found(node), what));
  return upper ? "USD" : "en";
}

/// What the page that is made from the pack says around its targets (X20, X26, T22).
void read_sla_page(Fields& fields, Reading& reading) {
  auto& policy = reading.policy;
  if (const auto* preface = fields.find("preface")) {
    policy.preface = read_quotation(*preface, reading);
  }
  if (const auto* disclaimer = fields.find("disclaimer")) {
    policy.disclaimer = read_quotation(*disclaimer, reading);
    if (policy.targets_are == TargetsAre::Commitments) {
      reading.findings.add(FindingKind::DisclaimedCommitment, disclaimer->place,
                           "a disclaimer beside targets that are commitments");
    }
  }
  if (const auto* page = fields.find("sla_page")) {
    policy.sla_page = read_one_of(*page, "reader of the SLA page", sla_page_names, reading.findings)
                          .value_or(SlaPage::Public);
  }
}

/// A text may define two levels in one sentence; one that says the same of each of them cannot tell
/// them apart (W10).
void check_defined_apart(const PriorityLevel& level, const std::vector<PriorityLevel>& above,
                         Place place, Reading& reading) {
  const auto same = std::ranges::find(above, level.means, &PriorityLevel::means);
  if (level.means.empty() || same == above.end()) return;
  if (!reading.handbook.has(level.means + " ... " + level.means)) return;
  reading.findings.add(
      FindingKind::DefinedAlike, place,
      fmt::format("the text defines `{}` word for word as `{}`", level.key, same->key));
}

std::vector<PriorityLevel> read_levels(const Node& node, std::string_view one,
                                       std::string_view several, Reading& reading) {
  auto& findings = reading.findings;
  std::vector<PriorityLevel> levels;
  for (const auto* entry : read_named(node, several, findings)) {
    Fields fields(entry->value, fmt::format("the {} `{}`", one, entry->key), findings);
    PriorityLevel level;
    level.key = entry->key;
    level.rule = read_rule(fields, entry->place, reading);
    if (const auto* name = fields.need("name")) level.name = read_text(*name, findings);
    if (const auto* means = fields.find("means")) {
      level.means = read_quotation(*means, reading);
      check_defined_apart(level, levels, means->place, reading);
    }
    levels.push_back(std::move(level));
  }
  return levels;
}

/// An explanation names a rule by its line.
void check_lines(Reading& reading) {
  const auto listed = rules(reading.policy);
  for (std::size_t i = 1; i < listed.size(); ++i) {
    const auto& above = *listed[i - 1].rule;
    const auto& rule = *listed[i].rule;
    if (rule.line != above.line || rule == above) continue;
    reading.findings.add(FindingKind::TwoRulesInLine, {rule.line, 1},
                         fmt::format("two rules in one line ({} and {}); an explanation names a "
                                     "rule by its line",
                                     listed[i - 1].about, listed[i].about));
  }
}

}  // namespace

void read_header(Fields& policy, Reading& reading) {
  auto& findings = reading.findings;
  if (const auto* desk = policy.need("desk")) read_desk(*desk, reading);
  if (const auto* name = policy.need("name")) reading.policy.name = read_text(*name, findings);
  if (const auto* zone = policy.need("time_zone")) {
    reading.policy.time_zone = read_text(*zone, findings);
    reading.time_zone = zone->place;
  }
  if (const auto* are = policy.need("targets_are")) {
    reading.policy.targets_are = read_one_of(*are, "word for targets", targets_are_names, findings)
                                     .value_or(TargetsAre::Goals);
  }
  if (const auto* currency = policy.find("currency")) {
    reading.policy.currency = read_code(*currency, 3, "a currency, as `USD`", reading);
  }
  if (const auto* language = policy.find("language")) {
    reading.policy.language = read_code(*language, 2, "a language, as `en`", reading);
  }
  read_sla_page(policy, reading);
}

void read_priority_levels(const Node& node, Reading& reading) {
  reading.policy.priorities = read_levels(node, "priority", "priorities", reading);
}

void read_severity_levels(const Node& node, Reading& reading) {
  reading.policy.severities = read_levels(node, "severity", "severities", reading);
}

void read_policy(const Node& root, Reading& reading) {
  Fields policy(root, "a pack", reading.findings);
  read_header(policy, reading);
  const auto section = [&](const Node* node, void (*read)(const Node&, Reading&)) {
    if (node) read(*node, reading);
  };
  const auto* requests = policy.need("requests");
  declare_closed_facts(reading);
  if (requests) declare_types(*requests, reading);
  section(policy.need("hours"), read_hours);
  section(policy.need("priorities"), read_priority_levels);
  section(policy.find("severities"), read_severity_levels);
  declare_priorities(reading);
  section(policy.find("plans"), read_plans);
  section(policy.find("blocks"), read_blocks);
  section(policy.need("teams"), read_teams);
  declare_what_clients_have(reading);
  section(policy.need("channels"), read_channels);
  section(policy.find("questions"), read_questions);
  section(requests, read_requests);
  check_what_channels_open(reading);
  section(policy.find("documents"), read_documents);
  section(policy.find("reclassify"), read_reclassify);
  read_priority_tables(policy, reading);
  section(policy.find("holds"), read_holds);
  section(policy.find("approvals"), read_approvals);
  section(policy.find("on_call"), read_on_call);
  section(policy.find("paging"), read_paging);
  section(policy.find("measures"), read_measures);
  section(policy.need("targets"), read_targets);
  section(policy.find("misses"), read_misses);
  section(policy.find("extensions"), read_extensions);
  section(policy.need("routing"), read_routing);
  section(policy.find("handover"), read_handover);
  section(policy.need("queue"), read_queue);
  section(policy.find("escalation"), read_escalation);
  section(policy.find("major_incidents"), read_major_incidents);
  section(policy.find("waiting"), read_waiting);
  section(policy.find("procedures"), read_procedures);
  section(policy.find("rates"), read_rates);
  section(policy.find("billing"), read_billing);
  section(policy.find("warranty"), read_warranty);
  section(policy.find("invoices"), read_invoices);
  section(policy.need("closing"), read_closing);
  section(policy.find("survey"), read_survey);
  section(policy.find("notices"), read_notices);
  check_lines(reading);
}

}  // namespace tend::policy
