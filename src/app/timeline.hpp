// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/view_people.hpp"
#include "desk/ticket.hpp"
#include "policy/handbook.hpp"

namespace tend::app {

/// What happened to the ticket, in words, oldest first; messages stand for themselves and are not
/// repeated here. A requester's timeline leaves out what only concerns the desk.
enum class Reader : std::uint8_t { Desk, Requester };
std::vector<TimelineView> timeline(const desk::Ticket& ticket, const policy::Policy& policy,
                                   const Snapshot& rows, People& people, Reader reader);

}  // namespace tend::app
