// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "policy/reader/sections.hpp"
#include "policy/reader/values.hpp"
#include "policy/words.hpp"

// Who takes care and how: teams, routing, queue, waiting, closing.
namespace tend::policy {
namespace {

constexpr int tier_max = 9;
constexpr int attempts_max = 20;

std::vector<QueueKey> read_queue_keys(const Node& node, Findings& findings) {
  std::vector<QueueKey> keys;
  for (const auto& word : read_words(node, findings)) {
    if (const auto key = read_one_of(word, "order of a queue", queue_key_names, findings)) {
      keys.push_back(*key);
    }
  }
  return keys;
}

const std::vector choose_unless_said{RoutingWish::SamePerson, RoutingWish::Skill,
                                     RoutingWish::LeastBusy};

std::vector<RoutingWish> read_wishes(const Node& node, Findings& findings) {
  std::vector<RoutingWish> wishes;
  for (const auto& word : read_words(node, findings)) {
    if (const auto wish = read_one_of(word, "wish of routing", routing_wish_names, findings)) {
      wishes.push_back(*wish);
    }
  }
  return wishes;
}

/// `none`, or milestones.
std::vector<Milestone> read_stops(const Node& node, Findings& findings) {
  if (node.kind == Node::Kind::Scalar && node.text == "none") return {};
  return read_milestones(node, findings);
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

/// How often, on how many days and by which ways the client was to be reached (T9).
void read_attempts(Fields& fields, ClosingTerms::Reason& terms, Findings& findings) {
  if (const auto* attempts = fields.need("attempts")) {
    terms.attempts = read_number(*attempts, 1, attempts_max, findings);
  }
  if (const auto* on = fields.find("on")) {
    terms.on = read_length(*on, findings);
    if (terms.on && terms.on->kind != Allowance::Kind::WorkingDays) {
      findings.add(FindingKind::WrongValue, on->place,
                   fmt::format("{} where days are expected, as `3 working days`", found(*on)));
    }
  }
  if (const auto* by = fields.find("by")) terms.by = read_channel_names(*by, findings);
}

void read_closure_reasons(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  for (const auto& item : read_list(node, "reasons", findings)) {
    Fields fields(item, "a reason of `closing`", findings);
    auto rule = read_rule(fields, item.place, reading);
    const auto* name = fields.need("reason");
    if (!name) continue;
    const auto reason = read_one_of(*name, "reason to close", closure_reason_names, findings);
    if (!reason) continue;
    ClosingTerms::Reason terms{*reason, 0, {}, {}, std::move(rule)};
    if (*reason == ClosureReason::NoAnswer) read_attempts(fields, terms, findings);
    reading.policy.closing.reasons.push_back(std::move(terms));
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
    const auto teams = keys_of(reading.policy.teams);
    Routing routing;
    routing.guard = read_guard(fields, FactKind::Premium, reading);
    routing.rule = read_rule(fields, item.place, reading);
    if (const auto* to = fields.need("to")) {
      routing.to = read_several_known(*to, "team", teams, reading.findings);
    }
    routing.choose = choose_unless_said;
    if (const auto* choose = fields.find("choose")) {
      routing.choose = read_wishes(*choose, reading.findings);
    }
    if (const auto* by = fields.find("confirmed_by")) {
      routing.confirmed_by = read_known(*by, "team", teams, reading.findings);
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
  if (const auto* shown = fields.find("shown")) {
    Fields shown_fields(*shown, "`shown`", reading.findings);
    queue.shown = read_guard(shown_fields, FactKind::Priority, reading);
    queue.shown_rule = read_rule(shown_fields, shown->place, reading);
  }
}

void read_handover(const Node& node, Reading& reading) {
  Fields fields(node, "`handover`", reading.findings);
  Handover handover;
  handover.rule = read_rule(fields, node.place, reading);
  if (const auto* needs = fields.need("needs")) {
    handover.needs_reason =
        !read_known(*needs, "thing a handover needs", {"reason"}, reading.findings).empty();
  }
  reading.policy.handover = std::move(handover);
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
    closing.reasons.push_back({ClosureReason::Resolved, 0, {}, {}, closing.rule});
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
