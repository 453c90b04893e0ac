// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/situation.hpp"
#include "desk/ticket.hpp"

namespace tend::app {

struct LoadedTicket {
  TicketRow row;
  desk::Ticket ticket;
  std::shared_ptr<const policy::Handbook> handbook;  ///< the one the ticket is pinned to
};

/// The ticket with this number, if the actor may see it. One that is missing, another desk's or
/// another contact's is NotFound: the three are never told apart (H19).
Result<LoadedTicket> load_ticket(const Situation& situation, TicketNumber number);
Result<LoadedTicket> load_ticket(const Situation& situation, TicketId id);

/// A ticket's stream, read back. It throws when the stored bytes are damaged: that is a lost
/// environment, not bad input.
std::vector<desk::Recorded> read_stream(const Snapshot& rows, TicketId ticket);

/// Whether the actor may see everything about tickets, notes included.
bool sees_everything(const access::Actor& actor);

}  // namespace tend::app
