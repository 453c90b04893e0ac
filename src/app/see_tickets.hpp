// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/situation.hpp"
#include "app/views.hpp"

// What people may see of tickets. Agents see all of their desk's; a contact sees their own, without
// notes and without what only concerns the desk (H19).
namespace tend::app {

inline constexpr int page_size_max = 200;

/// A page of the queue, in the handbook's order. Agents only.
Result<QueueView> see_queue(const Situation& situation, QueueQuery query);

/// A contact's own tickets, for an agent all of them: open ones as in the queue, then finished
/// ones.
Result<QueueView> see_tickets(const Situation& situation, QueueQuery query);

Result<TicketView> see_ticket(const Situation& situation, TicketNumber number);

/// "Why?", for whoever may see the ticket (rule 5: the same answer for all of them).
Result<ExplanationView> explain_ticket(const Situation& situation, TicketNumber number);

}  // namespace tend::app
