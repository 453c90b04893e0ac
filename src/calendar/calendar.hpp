// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "base/time.hpp"
#include "calendar/interval.hpp"
#include "calendar/span.hpp"
#include "calendar/weekly.hpp"
#include "calendar/zone.hpp"

// When is it due, how much time counted, and why? Pure functions of their arguments: no clock is
// read and no zone is loaded, so every answer ever given can be given again.
namespace tend::calendar {

class Rule;
class Table;

/// How far ahead of its start a calendar looks for what is asked of it.
inline constexpr std::chrono::days search_days_max(36'525);  // a hundred years

/// A date on which a calendar opens, with its first opening and its last closing.
struct WorkingDay {
  LocalDate date;
  Instant opens;
  Instant closes;

  bool operator==(const WorkingDay&) const = default;
};

/// The hours that count, in a zone. An immutable value, cheap to copy, safe to share between
/// threads.
///
/// A moment is open when its local wall clock lies in a window of its local date. A wall time that
/// the zone skips never counts, one that it repeats counts twice. Windows are half-open: at the
/// closing instant it is closed.
class Calendar {
 public:
  /// Invalid, with a fault for each weekday or date that is wrong, and for hours that never open.
  static Result<Calendar> weekly(TimeZone zone, const WeeklyHours& hours);

  /// All the rest of time: open whenever none of `calendars` is. `zone` says which date it is.
  /// Invalid when they leave nothing.
  static Result<Calendar> outside(TimeZone zone, std::vector<Calendar> calendars);

  /// Always open: time as it passes.
  static Calendar around_the_clock(TimeZone zone);

  const TimeZone& zone() const;

  /// The same calendar with its hours in `range` worked out beforehand: there, is_open, add,
  /// elapsed and the next opening and closing look the answer up, without allocating. Outside of
  /// it, and in a calendar that was never compiled, they walk over the days in between.
  Calendar compiled(Interval range) const;

  bool is_open(Instant instant) const;

  /// The first instant by which `length` was open since `start`: a length that uses a day up
  /// exactly is due at that day's closing instant, not at the next opening. No length (or less)
  /// is due at `start` if that is open, else at the next opening. Nothing when there is not that
  /// much in the `search_days_max` after `start`.
  std::optional<Instant> add(Instant start, WorkingSeconds length) const;

  /// How much of [from, to) is open; 0 when `to` is before `from`.
  WorkingSeconds elapsed(Instant from, Instant to) const;

  /// The first open instant at or after this one.
  std::optional<Instant> next_opening(Instant instant) const;

  /// The end of the open stretch `instant` lies in, or else of the next one. Nothing if it stays
  /// open for `search_days_max`.
  std::optional<Instant> next_closing(Instant instant) const;

  /// The date as a working day; nothing if it does not open on it. The hours after midnight of a
  /// window of the day before are the date's own: a working day ends at its midnight.
  std::optional<WorkingDay> working_day(LocalDate date) const;

  /// "N working days": the close of the Nth working day after the one of receipt, which outside
  /// hours is the one of the next opening. Requires n >= 0.
  std::optional<Instant> working_days_close(Instant receipt, int n) const;

  /// "Same business day": the close of the day of receipt, outside hours of the next opening's.
  std::optional<Instant> same_business_day(Instant receipt) const;

  /// "Next business day": the close of that same day when received before it opens, otherwise of
  /// the next day that opens.
  std::optional<Instant> next_business_day(Instant receipt) const;

  /// All of [from, to) as consecutive spans, neighbours differing in their reason. Those that
  /// count add up to `elapsed(from, to)`.
  std::vector<Span> spans(Instant from, Instant to) const;

 private:
  explicit Calendar(std::shared_ptr<const Rule> rule);
  std::optional<WorkingDay> working_day_from(LocalDate date) const;

  std::shared_ptr<const Rule> rule_;
  std::shared_ptr<const Table> table_;  ///< none until compiled
};

}  // namespace tend::calendar
