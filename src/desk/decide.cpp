// SPDX-License-Identifier: Apache-2.0
#include "desk/decide.hpp"

#include <algorithm>

#include "base/assert.hpp"
#include "base/text.hpp"
#include "desk/clocks.hpp"
#include "desk/draft.hpp"
#include "desk/facts.hpp"
#include "desk/timers.hpp"
#include "policy/decide.hpp"
#include "policy/due.hpp"

namespace tend::desk {
namespace {
/// The promise about a milestone that was recorded last.
const Promised* last_promise(const Ticket& ticket, std::string_view milestone) {
  const Promised* last = nullptr;
  for (const auto& recorded : ticket.history) {
    const auto* promised = std::get_if<Promised>(&recorded.event);
    if (promised != nullptr && promised->milestone == milestone) last = promised;
  }
  return last;
}

Promised promise_of(const SlaClock& clock) {
  const bool has_due = policy::has_due(clock.target.allowance);
  return {std::string(policy::to_string(clock.milestone)),
          has_due ? "due" : std::string(to_string(clock.state)), clock.due, clock.target.calendar,
          policy::reference(clock.reason.rule)};
}

void record_promises(Draft& draft) {
  for (const SlaClock& clock : clocks(draft.ticket(), draft.handbook(), draft.now())) {
    if (clock.met_at || clock.state == ClockState::Paused) continue;
    Promised promise = promise_of(clock);
    const Promised* last = last_promise(draft.ticket(), promise.milestone);
    if (last == nullptr || *last != promise) draft.add(std::move(promise));
  }
}

/// Only a fact from before the due instant can undo a breach: lowering the priority afterwards
/// moves the due instant, but the promise of then was broken.
void withdraw_breaches(Draft& draft) {
  for (const SlaClock& clock : clocks(draft.ticket(), draft.handbook(), draft.now())) {
    if (clock.breached_at || !clock.met_at) continue;
    const std::string name(policy::to_string(clock.milestone));
    std::vector<Instant> fired;
    for (const auto& recorded : draft.ticket().history) {
      const auto* breached = std::get_if<Breached>(&recorded.event);
      if (breached != nullptr && breached->milestone == name) fired.push_back(breached->due);
    }
    for (const Instant due : fired) {
      const bool undone =
          draft.happened_at() <= due && breach_stands(draft.ticket(), clock.milestone, due);
      if (undone) draft.add(BreachWithdrawn{name, due});
    }
  }
}

PriorityDecided by_tables(const policy::Assessment& assessed) {
  PriorityDecided decided{};
  const auto conclude = [&](const std::optional<policy::Decided>& table, std::string& value) {
    if (!table) return;
    value = table->value;
    decided.rules.push_back(policy::reference(table->reason.rule));
  };
  conclude(assessed.impact, decided.impact);
  conclude(assessed.urgency, decided.urgency);
  conclude(assessed.severity, decided.severity);
  conclude(assessed.priority, decided.priority);
  return decided;
}

void assess(Draft& draft) {
  if (draft.ticket().priority_by_agent) return;
  policy::CaseFacts facts = facts_of(draft.ticket(), draft.policy());
  facts.forget(policy::FactKind::Impact);
  facts.forget(policy::FactKind::Urgency);
  facts.forget(policy::FactKind::Severity);
  PriorityDecided decided = by_tables(policy::assess(draft.policy(), facts));
  const auto* before = last_event<PriorityDecided>(draft.ticket());
  if (before == nullptr || *before != decided) draft.add(std::move(decided));
}
}  // namespace

void Draft::add_at(Event event, Instant happened_at) {
  Recorded recorded{};
  recorded.ticket = ticket_.id;
  recorded.version = Version(ticket_.version.value() + 1);
  recorded.author = circumstances_.author;
  recorded.happened_at = happened_at;
  recorded.recorded_at = circumstances_.now;
  recorded.event = event;
  evolve(ticket_, std::move(recorded));
  happenings_.push_back({std::move(event), happened_at});
}

void assess_and_route(Draft& draft) {
  assess(draft);
  const policy::Decided team =
      policy::route(draft.policy(), facts_of(draft.ticket(), draft.policy()));
  if (team.value != draft.ticket().team) {
    draft.add(Routed{team.value, policy::reference(team.reason.rule)});
  }
}

void reassess_and_reroute(Draft& draft) {
  assess(draft);
  const auto* routed = last_event<Routed>(draft.ticket());
  if (routed != nullptr && routed->rule.empty()) return;
  const policy::Decided team =
      policy::route(draft.policy(), facts_of(draft.ticket(), draft.policy()));
  Routed again{team.value, policy::reference(team.reason.rule)};
  if (routed == nullptr || *routed != again) draft.add(std::move(again));
}

void settle_promises(Draft& draft) {
  record_promises(draft);
  withdraw_breaches(draft);
}

Result<void> require_in_queue(const Ticket& ticket) {
  if (ticket.in_queue()) return {};
  return fail(Code::Refused, "This ticket is " + std::string(to_string(ticket.status)) +
                                 "; it has to be reopened first.");
}

Result<void> require_text(const std::string& body, const char* pointer) {
  if (!trim(body).empty()) return {};
  return fail(Code::Invalid, "A text is missing.",
              {{pointer, "expected a text that is not empty"}});
}

Result<std::vector<Happening>> decide(const Ticket& ticket, const Command& command,
                                      const Circumstances& circumstances) {
  TEND_ASSERT(circumstances.happened_at <= circumstances.now);
  if (std::holds_alternative<Open>(command) == ticket.exists()) {
    return fail(Code::NotFound, "There is no such ticket.");
  }
  Ticket begun = ticket;
  if (const auto* open = std::get_if<Open>(&command)) begun.id = open->ticket;
  Draft draft(std::move(begun), circumstances);
  RETURN_IF_ERROR(
      std::visit([&](const auto& specific) { return apply(draft, specific); }, command));
  settle_promises(draft);
  return draft.take();
}

bool takes_answers(const Ticket& ticket, const policy::Handbook& handbook, Instant now) {
  if (ticket.status != Status::Closed) return true;
  const auto& reopens_within = handbook.policy().closing.reopens_within;
  if (!reopens_within) return true;
  Instant closed_at{};
  for (const auto& recorded : ticket.history) {
    if (std::holds_alternative<Closed>(recorded.event)) closed_at = recorded.happened_at;
  }
  const auto until = policy::due(policy::usual_hours(handbook), *reopens_within, closed_at);
  return until && now <= *until;
}
}  // namespace tend::desk
