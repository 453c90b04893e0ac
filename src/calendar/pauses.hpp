// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "calendar/calendar.hpp"

// Time that does not count although the calendar is open. Pauses come as they happened: in any
// order, overlapping, before the start, empty. What is lost to them is counted in the clock's own
// calendar, so a pause over a weekend takes nothing from one that is closed.
namespace tend::calendar {

/// As Calendar::add, over the open time outside all pauses: a length used up exactly when a pause
/// begins is due then; no length is due at the first open instant outside the pauses.
std::optional<Instant> add(const Calendar& calendar, Instant start, WorkingSeconds length,
                           std::span<const Interval> pauses);

/// As Calendar::elapsed, without what was open during pauses.
WorkingSeconds elapsed(const Calendar& calendar, Instant from, Instant to,
                       std::span<const Interval> pauses);

/// As Calendar::spans; a pause stands in place of all it covers, open or not.
std::vector<Span> spans(const Calendar& calendar, Instant from, Instant to,
                        std::span<const Interval> pauses);

}  // namespace tend::calendar
