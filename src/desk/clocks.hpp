// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "calendar/interval.hpp"
#include "desk/ticket.hpp"
#include "policy/decide.hpp"
#include "policy/handbook.hpp"

// The promises a ticket is under, computed from what happened: nothing about a clock is stored, so
// a fact that comes late counts, and every deadline ever shown can be shown again with its reason.
namespace tend::desk {

enum class ClockState : std::uint8_t {
  Running,
  Paused,      ///< no due instant until it runs again
  Met,         ///< kept, or met late: then breached_at is set
  Breached,    ///< late, and still not met
  BestEffort,  ///< measured, never due
  Negotiated,  ///< due once both sides agree a date (W10)
};
std::string_view to_string(ClockState state);

struct SlaClock {
  policy::Milestone milestone;
  ClockState state;
  policy::Target target;
  policy::Reason reason;  ///< the row that promises it
  Instant started;
  std::optional<Instant> due;  ///< an act exactly then is in time
  std::optional<Instant> met_at;
  std::optional<Instant> breached_at;        ///< the due instant that was missed
  std::vector<calendar::Interval> pauses{};  ///< in time order; the last may still be open
  /// The version under whose terms it was met, where the ticket has others since; target and reason
  /// are what that version said. Empty: the ticket's own.
  std::string version{};
};

/// The end of a pause that has not ended.
inline constexpr Instant not_yet = Instant::max();

/// Every clock the ticket has at `now`, in the order of milestones. Terms are those of the
/// handbook given, which must be the one the ticket is pinned to; what was met and what stood still
/// before it was migrated stays as the terms of then had it, and nothing newer terms promise is due
/// before they held.
std::vector<SlaClock> clocks(const Ticket& ticket, const policy::Handbook& handbook, Instant now);

}  // namespace tend::desk
