// SPDX-License-Identifier: Apache-2.0
#include "calendar/holidays.hpp"

#include <algorithm>

namespace tend::calendar {
namespace {
using namespace std::chrono;

struct FederalHoliday {
  const char* name;
  LocalDate (*date_in)(year);
  year since{0};
};

constexpr FederalHoliday federal_holidays[] = {
    {"New Year's Day", [](year y) { return LocalDate(y / January / 1); }},
    {"Birthday of Martin Luther King, Jr.",
     [](year y) { return LocalDate(y / January / Monday[3]); }, year(1986)},
    {"Washington's Birthday", [](year y) { return LocalDate(y / February / Monday[3]); }},
    {"Memorial Day", [](year y) { return LocalDate(y / May / Monday[last]); }},
    {"Juneteenth National Independence Day", [](year y) { return LocalDate(y / June / 19); },
     year(2021)},
    {"Independence Day", [](year y) { return LocalDate(y / July / 4); }},
    {"Labor Day", [](year y) { return LocalDate(y / September / Monday[1]); }},
    {"Columbus Day", [](year y) { return LocalDate(y / October / Monday[2]); }},
    {"Veterans Day", [](year y) { return LocalDate(y / November / 11); }},
    {"Thanksgiving Day", [](year y) { return LocalDate(y / November / Thursday[4]); }},
    {"Christmas Day", [](year y) { return LocalDate(y / December / 25); }},
};

/// From one day of the week to the nearest date that is the other: -3 to 3 days.
days shortest_way(weekday from, weekday to) {
  const days ahead = to - from;
  return ahead > days(3) ? ahead - days(7) : ahead;
}
}  // namespace

std::vector<Holiday> us_federal_holidays(year first, year last) {
  std::vector<Holiday> holidays;
  for (year y = first; y <= last; ++y) {
    for (const FederalHoliday& holiday : federal_holidays) {
      if (y >= holiday.since) holidays.push_back({holiday.date_in(y), holiday.name});
    }
  }
  return holidays;
}

std::vector<Holiday> observed(std::vector<Holiday> holidays, std::span<const Move> moves) {
  for (Holiday& holiday : holidays) {
    const weekday falls_on(holiday.date);
    const auto move = std::ranges::find(moves, falls_on, &Move::falls_on);
    if (move == moves.end()) continue;
    holiday.date += shortest_way(move->falls_on, move->kept_on);
    holiday.name += " (observed)";
  }
  std::ranges::sort(holidays);
  return holidays;
}

}  // namespace tend::calendar
