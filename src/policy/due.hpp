// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "base/time.hpp"
#include "calendar/calendar.hpp"
#include "policy/handbook.hpp"
#include "policy/targets.hpp"

// When a length of time that a handbook names has passed.
namespace tend::policy {

/// The instant by which `allowance`, begun at `start`, is used up. While the clock was paused the
/// calendar's open time does not count: a Duration goes on where it stood, and a promise by the day
/// moves by as much open time as its pauses took. Pauses may overlap, touch or lie before `start`.
/// Nothing for what has no due instant, and when the calendar has not that much time in a hundred
/// years.
std::optional<Instant> due(const calendar::Calendar& calendar, const Allowance& allowance,
                           Instant start, std::span<const calendar::Interval> pauses = {});

/// The same for a target, in the calendar it names.
std::optional<Instant> due(const Handbook& handbook, const Target& target, Instant start,
                           std::span<const calendar::Interval> pauses = {});

}  // namespace tend::policy
