// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Business time: instants in UTC to the second, dates as a wall calendar has them, and lengths of
// time that know whether they were counted by a calendar.
namespace tend {

/// A moment, in UTC, to the second.
using Instant = std::chrono::sys_seconds;

/// A date on a wall calendar; which day it is depends on the zone that is asked.
using LocalDate = std::chrono::local_days;

/// A wall clock's date and time in some zone.
using LocalTime = std::chrono::local_seconds;

/// A length of time that passed, whatever the hour.
using Seconds = std::chrono::seconds;
using Minutes = std::chrono::minutes;

/// A length of time of which only a calendar's open hours count. It never mixes with Seconds: an
/// hour of work may take a weekend.
struct WorkingSeconds {
  std::int64_t count = 0;

  auto operator<=>(const WorkingSeconds&) const = default;
  friend WorkingSeconds operator+(WorkingSeconds a, WorkingSeconds b) {
    return {a.count + b.count};
  }
  friend WorkingSeconds operator-(WorkingSeconds a, WorkingSeconds b) {
    return {a.count - b.count};
  }
};

constexpr WorkingSeconds working_minutes(std::int64_t count) {
  return {count * 60};
}

/// "2026-03-02T17:00:00Z".
std::string to_iso8601(Instant instant);

/// Reads ISO 8601 with `Z` or any offset (`+05:45`, `-0800`), seconds optional; a fraction is cut
/// off. Nothing if the text is malformed, the date does not exist or there is no offset.
std::optional<Instant> parse_instant(std::string_view text);

/// "2026-03-02" and back.
std::string to_iso8601(LocalDate date);
std::optional<LocalDate> parse_date(std::string_view text);

/// "8h 30m", "12m", "45s": a length of time as people write it; "0m" for none.
std::string to_words(Seconds length);

}  // namespace tend
