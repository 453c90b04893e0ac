// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "base/error.hpp"
#include "desk/command.hpp"
#include "desk/ticket.hpp"
#include "policy/handbook.hpp"

// The life of a ticket: what may be done to it in which state, and what follows from it.
namespace tend::desk {

/// What a decision is made under.
struct Circumstances {
  const policy::Handbook& handbook;  ///< the terms the ticket is pinned to, with today's facts
  Author author;
  Instant happened_at;  ///< of the act; before `now` for one that is noted down later
  Instant now;
};

/// An event that is to be recorded, and when it happened.
struct Happening {
  Event event;
  Instant happened_at;
};

/// What the command does to the ticket, or why it is refused. Everything that follows is decided
/// with it: priority, route, what is promised, and breaches that a late fact takes back. An empty
/// answer is possible only for a timer whose matter has gone.
///
/// Errors: Refused with a sentence for people; Invalid with faults whose `where` is the JSON
/// pointer of the API's field.
Result<std::vector<Happening>> decide(const Ticket& ticket, const Command& command,
                                      const Circumstances& circumstances);

/// Whether an answer of the requester goes on with this ticket; if not, it begins a new one.
bool takes_answers(const Ticket& ticket, const policy::Handbook& handbook, Instant now);

}  // namespace tend::desk
