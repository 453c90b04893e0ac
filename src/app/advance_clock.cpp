// SPDX-License-Identifier: Apache-2.0
#include "app/advance_clock.hpp"

#include <algorithm>

namespace tend::app {
Instant start_of_clock(Ports& ports, Instant wanted) {
  Instant start = wanted;
  for (const DeskId& desk : ports.handbooks.desks()) {
    const auto rows = ports.store.in(desk);
    for (const auto& last : rows->feed_after(rows->feed_end() - 1, 1)) {
      const auto ticket = rows->ticket(last.ticket);
      if (ticket) start = std::max(start, ticket->changed_at);
    }
  }
  return start;
}

Result<Advance> advance_clock(Ports& ports, StoppedClock& clock, Instant until) {
  if (until < clock.now()) {
    return fail(Code::Refused, "The clock never moves back.");
  }
  Advance advance{clock.now(), {}};
  for (;;) {
    const auto next = ports.store.next_timer();
    if (!next || *next > until) break;
    clock.set(std::max(clock.now(), *next));
    const int left = timers_per_advance_max - static_cast<int>(advance.fired.size());
    auto fired = fire_due_timers(ports, left);
    const bool stuck = fired.empty() && ports.store.next_timer() == next;
    if (left <= 0 || stuck) {
      return fail(Code::Refused, "The clock stands at " + to_iso8601(clock.now()) +
                                     ": more timers fire there than one step may carry out.");
    }
    std::ranges::move(fired, std::back_inserter(advance.fired));
  }
  clock.set(until);
  advance.now = until;
  return advance;
}
}  // namespace tend::app
