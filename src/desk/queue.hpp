// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "desk/ticket.hpp"
#include "policy/handbook.hpp"

namespace tend::desk {

/// Where the ticket stands among those to be worked on, in the order the handbook asks for: a text
/// that sorts by bytes, so that an index can keep it. Two tickets never have the same rank, for the
/// ticket's number ends it. (G8, G10, H15)
std::string queue_rank(const Ticket& ticket, const policy::Policy& policy);

}  // namespace tend::desk
