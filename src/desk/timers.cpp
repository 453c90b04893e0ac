// SPDX-License-Identifier: Apache-2.0
#include "desk/timers.hpp"

#include "policy/due.hpp"

namespace tend::desk {
namespace {
void add_breaches(const Ticket& ticket, const policy::Handbook& handbook, Instant now,
                  std::vector<Timer>& timers) {
  for (const SlaClock& clock : clocks(ticket, handbook, now)) {
    const bool may_be_missed = clock.due && (!clock.met_at || *clock.met_at > *clock.due);
    if (!may_be_missed || breach_stands(ticket, clock.milestone, *clock.due)) continue;
    timers.push_back({std::string(breach_timer), std::string(policy::to_string(clock.milestone)),
                      *clock.due, *clock.due + Seconds(1)});
  }
}

bool was_reminded(const Ticket& ticket, Instant due) {
  for (const auto& recorded : ticket.history) {
    const auto* reminded = std::get_if<Reminded>(&recorded.event);
    if (reminded != nullptr && reminded->due == due) return true;
  }
  return false;
}

void add_reminder(const Ticket& ticket, std::vector<Timer>& timers) {
  if (!ticket.waiting || !ticket.waiting->remind_at) return;
  const Instant due = *ticket.waiting->remind_at;
  if (was_reminded(ticket, due)) return;
  timers.push_back({std::string(reminder_timer), ticket.waiting->reason, due, due});
}

void add_closure(const Ticket& ticket, const policy::Handbook& handbook,
                 std::vector<Timer>& timers) {
  const auto& closes_after = handbook.policy().closing.closes_after;
  if (ticket.status != Status::Resolved || !closes_after) return;
  const auto due = policy::due(policy::usual_hours(handbook), *closes_after, ticket.resolved_at);
  if (due) timers.push_back({std::string(closure_timer), "", *due, *due});
}
}  // namespace

bool breach_stands(const Ticket& ticket, policy::Milestone milestone, Instant due) {
  const std::string_view name = policy::to_string(milestone);
  bool stands = false;
  for (const auto& recorded : ticket.history) {
    if (const auto* breached = std::get_if<Breached>(&recorded.event)) {
      if (breached->milestone == name && breached->due == due) stands = true;
    } else if (const auto* withdrawn = std::get_if<BreachWithdrawn>(&recorded.event)) {
      if (withdrawn->milestone == name && withdrawn->due == due) stands = false;
    }
  }
  return stands;
}

std::vector<Timer> timers(const Ticket& ticket, const policy::Handbook& handbook, Instant now) {
  std::vector<Timer> timers;
  if (!ticket.exists() || ticket.status == Status::Closed) return timers;
  add_breaches(ticket, handbook, now, timers);
  add_reminder(ticket, timers);
  add_closure(ticket, handbook, timers);
  return timers;
}
}  // namespace tend::desk
