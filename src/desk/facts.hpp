// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/ticket.hpp"
#include "policy/handbook.hpp"

// What the tables of the handbook may ask about a ticket.
namespace tend::desk {

/// Adds what one event teaches; events that change no fact change nothing.
void learn(const policy::Policy& policy, const Event& event, policy::CaseFacts& facts);

/// Everything known now.
policy::CaseFacts facts_of(const Ticket& ticket, const policy::Policy& policy);

/// Everything that had happened by then, late facts included.
policy::CaseFacts facts_at(const Ticket& ticket, const policy::Policy& policy, Instant instant);

}  // namespace tend::desk
