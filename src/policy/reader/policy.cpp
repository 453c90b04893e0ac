// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
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
    reading.findings.fault(node.place,
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
  reading.vocabulary.declare(FactKind::Channel, all_names(channel_names));
  reading.vocabulary.declare(FactKind::Contact, {"authorized", "liaison", "administrator", "it",
                                                 "mobile", "known", "unknown"});
  reading.vocabulary.declare(FactKind::Contract, {"active", "expired", "none"});
}

void declare_priorities(Reading& reading) {
  const auto levels = keys_of(reading.policy.priorities);
  reading.vocabulary.declare(FactKind::RequestedPriority, levels);
  reading.vocabulary.declare(FactKind::Priority, levels);
}

void read_priority_tables(const Node* impact, const Node* urgency, const Node* priority,
                          Reading& reading) {
  auto& policy = reading.policy;
  if (impact) policy.impact = read_table(*impact, FactKind::Impact, {}, reading);
  reading.vocabulary.declare(FactKind::Impact, conclusions(policy.impact));
  if (urgency) policy.urgency = read_table(*urgency, FactKind::Urgency, {}, reading);
  reading.vocabulary.declare(FactKind::Urgency, conclusions(policy.urgency));
  if (priority) {
    policy.priority =
        read_table(*priority, FactKind::Priority, keys_of(policy.priorities), reading);
  }
}

/// An explanation names a rule by its line.
void check_lines(Reading& reading) {
  const auto listed = rules(reading.policy);
  for (std::size_t i = 1; i < listed.size(); ++i) {
    const auto& above = *listed[i - 1].rule;
    const auto& rule = *listed[i].rule;
    if (rule.line != above.line || rule == above) continue;
    reading.findings.fault({rule.line, 1},
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
}

void read_priority_levels(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  for (const auto* entry : read_named(node, "priorities", findings)) {
    Fields fields(entry->value, fmt::format("the priority `{}`", entry->key), findings);
    PriorityLevel level;
    level.key = entry->key;
    level.rule = read_rule(fields, entry->place, reading);
    if (const auto* name = fields.need("name")) level.name = read_text(*name, findings);
    if (const auto* means = fields.find("means")) level.means = read_quotation(*means, reading);
    reading.policy.priorities.push_back(std::move(level));
  }
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
  declare_priorities(reading);
  section(policy.need("channels"), read_channels);
  section(policy.find("questions"), read_questions);
  section(requests, read_requests);
  section(policy.need("teams"), read_teams);
  const auto* impact = policy.find("impact");
  const auto* urgency = policy.find("urgency");
  read_priority_tables(impact, urgency, policy.need("priority"), reading);
  section(policy.need("targets"), read_targets);
  section(policy.need("routing"), read_routing);
  section(policy.need("queue"), read_queue);
  section(policy.find("waiting"), read_waiting);
  section(policy.need("closing"), read_closing);
  section(policy.find("notices"), read_notices);
  check_lines(reading);
}

}  // namespace tend::policy
