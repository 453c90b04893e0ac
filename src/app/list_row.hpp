// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rows.hpp"
#include "desk/ticket.hpp"
#include "policy/handbook.hpp"

namespace tend::app {

/// The row lists show of a ticket: derived from its events and nothing else, so that a rebuild can
/// compare it.
TicketRow list_row(const desk::Ticket& ticket, const policy::Handbook& handbook, Instant now);

/// The timers the ticket has, as rows.
std::vector<TimerRow> timer_rows(const desk::Ticket& ticket, const policy::Handbook& handbook,
                                 Instant now);

}  // namespace tend::app
