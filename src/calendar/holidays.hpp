// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <span>
#include <vector>

#include "calendar/weekly.hpp"

// Sets of holidays that follow a rule, and on which day they are kept. H8.
namespace tend::calendar {

/// The public holidays of the United States, 5 U.S.C. 6103(a), in the years `first` to `last`: in
/// order, on the dates they fall on. Juneteenth is among them from 2021.
std::vector<Holiday> us_federal_holidays(std::chrono::year first, std::chrono::year last);

/// A holiday that falls on one day of the week is kept on the nearest other one: {Saturday, Friday}
/// is the day before, {Sunday, Monday} the day after.
struct Move {
  std::chrono::weekday falls_on;
  std::chrono::weekday kept_on;

  bool operator==(const Move&) const = default;
};

/// The holidays on the dates they are kept on, in order; a moved one says "(observed)". A holiday
/// of early January may so be kept in the year before: ask for a year more than is needed.
std::vector<Holiday> observed(std::vector<Holiday> holidays, std::span<const Move> moves);

}  // namespace tend::calendar
