// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "calendar/weekly.hpp"

// Weekly hours laid out by date: each window cut at midnight, each date with its own rule.
namespace tend::calendar {

/// A part of a date that is open: from `from` to before `to`, after its midnight on the wall
/// clock.
struct Piece {
  Seconds from;
  Seconds to;

  bool operator==(const Piece&) const = default;
};

/// A date as a calendar sees it. Valid while the Days it comes from live.
struct Day {
  std::span<const Piece> open;           ///< in order, never touching each other
  const std::string* holiday = nullptr;  ///< its name, if it is one
};

/// The dates from `first` to `last`, both included.
struct DateRange {
  LocalDate first;
  LocalDate last;
};

/// The days of checked hours, ready to be asked by date.
class Days {
 public:
  explicit Days(const WeeklyHours& hours);

  Day day(LocalDate date) const;

  /// The first and last date that differ from the plain week, if any does.
  std::optional<DateRange> special_dates() const;

 private:
  struct Special {
    LocalDate date;
    std::vector<Piece> open;
    bool is_holiday = false;
    std::string holiday;
  };

  std::array<std::vector<Piece>, 7> week_;
  std::vector<Special> specials_;  ///< by date
};

}  // namespace tend::calendar
