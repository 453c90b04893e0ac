// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/situation.hpp"

namespace tend::app {

/// A timer that fired.
struct Fired {
  DeskId desk;
  TicketNumber ticket;
  std::string kind;
  std::string subject;
  Instant due;
};

/// Carries out everything of this ticket that is due. Run by whoever finds the timer first, on any
/// node: the ticket's version and the timer's own row let only one of them through (rule 8).
Result<Outcome<std::vector<Fired>>> fire_timers_of(const Situation& situation, TicketId ticket);

/// Fires what is due now over all desks, oldest first, until nothing is or `count_max` have fired.
/// A timer whose ticket cannot be read is left for later and does not hold up the others.
std::vector<Fired> fire_due_timers(Ports& ports, int count_max);

}  // namespace tend::app
