// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "policy/reader/sections.hpp"
#include "policy/words.hpp"

// Who takes care and how: teams, routing, queue, waiting, closing.
namespace tend::policy {
namespace {

constexpr int tier_max = 9;

/// A length of time that is no target: `remind`, `closes_after`, `reopens_within`.
std::optional<Allowance> read_length(const Node& node, Findings& findings) {
  using Kind = Allowance::Kind;
  auto allowance = node.kind == Node::Kind::Scalar ? parse_allowance(node.text) : std::nullopt;
  const bool is_length =
      allowance && !allowance->repeats &&
      (allowance->kind == Kind::Duration || allowance->kind == Kind::WorkingDays ||
       allowance->kind == Kind::ElapsedDays);
  if (is_length) return allowance;
  findings.fault(node.place, fmt::format("{} where a length of time is expected, as `4h`, `14 "
                                         "days` or `1 working day`",
                                         found(node)));
  return std::nullopt;
}

std::vector<QueueKey> read_queue_keys(const Node& node, Findings& findings) {
  std::vector<QueueKey> keys;
  for (const auto& word : read_words(node, findings)) {
    if (const auto key = read_one_of(word, "order of a queue", queue_key_names, findings)) {
      keys.push_back(*key);
    }
  }
  return keys;
}

/// `none`, or milestones.
std::vector<Milestone> read_stops(const Node& node, Findings& findings) {
  std::vector<Milestone> stops;
  if (node.kind == Node::Kind::Scalar && node.text == "none") return stops;
  for (const auto& word : read_words(node, findings)) {
    if (const auto milestone = read_one_of(word, "milestone", milestone_names, findings)) {
      stops.push_back(*milestone);
    }
  }
  return stops;
}

ClosingTerms::Need read_need(const Node& node, Reading& reading) {
  Fields fields(node, "a need of `closing`", reading.findings);
  ClosingTerms::Need need{read_guard(fields, FactKind::ClosingAs, reading),
                          ClosingNeed::ResolutionText, read_rule(fields, node.place, reading)};
  if (const auto* have = fields.need("have")) {
    need.have = read_one_of(*have, "need", closing_need_names, reading.findings)
                    .value_or(ClosingNeed::ResolutionText);
  }
  return need;
}

void read_closure_reasons(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  for (const auto& item : read_list(node, "reasons", findings)) {
    Fields fields(item, "a reason of `closing`", findings);
    auto rule = read_rule(fields, item.place, reading);
    const auto* name = fields.need("reason");
    if (!name) continue;
    const auto reason = read_one_of(*name, "reason to close", closure_reason_names, findings);
    if (reason) reading.policy.closing.reasons.push_back({*reason, std::move(rule)});
  }
}

}  // namespace

void read_teams(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  for (const auto* entry : read_named(node, "teams", findings)) {
    Fields fields(entry->value, fmt::format("the team `{}`", entry->key), findings);
    Team team;
    team.key = entry->key;
    team.rule = read_rule(fields, entry->place, reading);
    if (const auto* name = fields.need("name")) team.name = read_text(*name, findings);
    if (const auto* tier = fields.find("tier"))
      team.tier = read_number(*tier, 1, tier_max, findings);
    reading.policy.teams.push_back(std::move(team));
  }
}

void read_routing(const Node& node, Reading& reading) {
  for (const auto& item : read_list(node, "rows", reading.findings)) {
    Fields fields(item, "a row of `routing`", reading.findings);
    Routing routing;
    routing.guard = read_guard(fields, FactKind::Priority, reading);
    routing.rule = read_rule(fields, item.place, reading);
    if (const auto* to = fields.need("to")) {
      routing.to = read_name(*to, reading.findings);
      const auto teams = keys_of(reading.policy.teams);
      if (!routing.to.empty())
        check_known({routing.to, to->place}, "team", teams, reading.findings);
    }
    reading.policy.routing.push_back(std::move(routing));
  }
  check_order(node, "routing", Default::Needed, reading.findings);
}

void read_queue(const Node& node, Reading& reading) {
  Fields fields(node, "`queue`", reading.findings);
  auto& queue = reading.policy.queue;
  queue.rule = read_rule(fields, node.place, reading);
  if (const auto* order = fields.need("order")) {
    queue.order = read_queue_keys(*order, reading.findings);
  }
  if (const auto* triage = fields.find("triage")) {
    queue.triage = read_queue_keys(*triage, reading.findings);
  }
  if (const auto* first = fields.find("first")) {
    queue.first = read_conditions(*first, FactKind::Priority, reading);
  }
}

void read_waiting(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  for (const auto* entry : read_named(node, "reasons to wait", findings)) {
    Fields fields(entry->value, fmt::format("the reason to wait `{}`", entry->key), findings);
    WaitingReason reason;
    reason.key = entry->key;
    reason.rule = read_rule(fields, entry->place, reading);
    if (const auto* name = fields.need("name")) reason.name = read_text(*name, findings);
    if (const auto* stops = fields.need("stops")) reason.stops = read_stops(*stops, findings);
    if (const auto* remind = fields.find("remind")) reason.remind = read_length(*remind, findings);
    reading.policy.waiting.push_back(std::move(reason));
  }
}

void read_closing(const Node& node, Reading& reading) {
  Fields fields(node, "`closing`", reading.findings);
  auto& closing = reading.policy.closing;
  closing.rule = read_rule(fields, node.place, reading);
  if (const auto* reasons = fields.find("reasons")) {
    read_closure_reasons(*reasons, reading);
  } else {
    closing.reasons.push_back({ClosureReason::Resolved, closing.rule});
  }
  std::vector<std::string> names;
  for (const auto& reason : closing.reasons)
    names.emplace_back(to_string(reason.reason));
  reading.vocabulary.declare(FactKind::ClosingAs, names);
  if (const auto* needs = fields.find("needs")) {
    for (const auto& item : read_list(*needs, "needs", reading.findings))
      closing.needs.push_back(read_need(item, reading));
  }
  if (const auto* after = fields.find("closes_after")) {
    closing.closes_after = read_length(*after, reading.findings);
  }
  if (const auto* within = fields.find("reopens_within")) {
    closing.reopens_within = read_length(*within, reading.findings);
  }
}

}  // namespace tend::policy
