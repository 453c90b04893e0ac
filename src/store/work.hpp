// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "app/ports.hpp"
#include "store/session.hpp"

// What waits to be done, over all desks: the only reading that is not behind Store::in(desk).
namespace tend::store {

std::vector<app::Due<app::TimerRow>> timers_due(Session& session, Instant now, int count_max);
std::optional<Instant> next_timer(Session& session);

/// Waiting rows that no earlier waiting row of their (ticket, recipient) stands before; a parked
/// one no longer stands in the way.
std::vector<app::Due<app::OutboxRow>> outbox_due(Session& session, app::MachineTime now,
                                                 int count_max);
std::vector<app::Due<app::ArrivalRow>> arrivals_waiting(Session& session, int count_max);

/// The desks that have tickets, by name.
std::vector<DeskId> desks(Session& session);

}  // namespace tend::store
