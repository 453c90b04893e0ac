// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "base/time.hpp"

// Hours as a handbook writes them: windows on the wall clock by day of the week, holidays, and
// dates that are different.
namespace tend::calendar {

inline constexpr Seconds day_length = std::chrono::hours(24);

/// Hours on the wall clock, half-open: `open` belongs to it, `close` does not. Both count from
/// the midnight that begins the date. `close` may be 24:00. A window whose close is not after its
/// open runs over midnight: 22:00-06:00 ends the next morning, 00:00-00:00 lasts a whole day.
struct Window {
  Seconds open;
  Seconds close;

  bool runs_over_midnight() const { return close <= open; }
  bool operator==(const Window&) const = default;
};

/// "08:30", "08:30:15", and "24:00" for the end of a day. `23:59` is 23:59.
Result<Seconds> parse_time_of_day(std::string_view text);
/// Invalid where a time is malformed or the window begins at 24:00.
Result<Window> parse_window(std::string_view open, std::string_view close);
/// "08:00-17:00".
Result<Window> parse_window(std::string_view text);
std::string to_string(Window window);

struct Holiday {
  LocalDate date;
  std::string name;

  auto operator<=>(const Holiday&) const = default;
};

/// Monday first, as ISO 8601 counts. Indexes `WeeklyHours::week`.
inline constexpr std::array<std::string_view, 7> weekday_names{"mon", "tue", "wed", "thu",
                                                               "fri", "sat", "sun"};

/// Which hours a calendar opens.
///
/// Windows belong to the date they start on. The windows of a date are those of its day of the
/// week, or its override's instead. One that runs over midnight is two pieces, each of which
/// follows its own date's holiday: the evening of the 24th stays open before a closed 25th, and
/// the first hours of the 26th are open again if the 25th's windows reach into them. Hence an
/// override leaves alone what the windows of the day before bring into its date's morning, and
/// takes away what its own date's usual windows would have brought into the next. A holiday
/// closes all of its date, and wins over an override.
struct WeeklyHours {
  std::array<std::vector<Window>, 7> week;
  std::vector<Holiday> holidays;  ///< in any order; a date named twice keeps its first name
  std::map<LocalDate, std::vector<Window>> overrides;
};

inline constexpr std::size_t windows_per_day_max = 48;
inline constexpr std::size_t named_dates_max = 20'000;

/// What is wrong with the hours, each fault at the weekday or date it is on: windows of one day
/// that overlap, times outside the day, too many of anything. Hours that never open are found
/// when the calendar is made.
std::vector<Fault> check(const WeeklyHours& hours);

}  // namespace tend::calendar
