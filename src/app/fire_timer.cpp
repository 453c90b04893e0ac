// SPDX-License-Identifier: Apache-2.0
#include "app/fire_timer.hpp"

#include <set>

#include "access/rights.hpp"
#include "app/ticket_change.hpp"

namespace tend::app {
namespace {
constexpr int timers_per_look_max = 256;

/// What an event says that only a timer writes.
std::optional<Fired> fired_by(const desk::Recorded& recorded) {
  Fired fired{};
  fired.due = recorded.happened_at;
  if (const auto* breached = std::get_if<desk::Breached>(&recorded.event)) {
    fired.kind = "breach";
    fired.subject = breached->milestone;
  } else if (std::holds_alternative<desk::Reminded>(recorded.event)) {
    fired.kind = "reminder";
  } else if (std::holds_alternative<desk::Closed>(recorded.event)) {
    fired.kind = "closure";
  } else {
    return {};
  }
  return fired;
}
}  // namespace

Result<Outcome<std::vector<Fired>>> fire_timers_of(const Situation& situation, TicketId ticket) {
  RETURN_IF_ERROR(access::require(situation.actor, access::Right::FireTimers));
  const auto row = situation.rows.ticket(ticket);
  if (!row) return fail(Code::NotFound, "There is no such ticket.");

  // Taking the ticket up fires what is due; there is nothing to do besides.
  ASSIGN_OR_RETURN(TicketChange change, TicketChange::of(situation, ticket));
  Outcome<std::vector<Fired>> outcome;
  for (const auto& recorded : change.ticket().history) {
    if (recorded.version <= row->version) continue;
    if (auto fired = fired_by(recorded)) {
      fired->desk = situation.desk();
      fired->ticket = row->number;
      outcome.answer.push_back(*std::move(fired));
    }
  }
  change.settle_timers();
  outcome.writes = change.take();
  return outcome;
}

std::vector<Fired> fire_due_timers(Ports& ports, int count_max) {
  std::vector<Fired> all;
  std::set<std::pair<DeskId, TicketId>> seen;
  const auto due = ports.store.timers_due(ports.clock.now(), timers_per_look_max);
  for (const auto& [desk, timer] : due) {
    if (static_cast<int>(all.size()) >= count_max) break;
    if (!seen.emplace(desk, timer.ticket).second) continue;
    IdMaker ids(ports.entropy, ports.steady);
    auto fired = perform(
        ports, access::system_actor(desk, "timer"), ids.make<CommandTag>(),
        [&](const Situation& situation) { return fire_timers_of(situation, timer.ticket); });
    if (fired) all.insert(all.end(), fired->begin(), fired->end());
  }
  return all;
}
}  // namespace tend::app
