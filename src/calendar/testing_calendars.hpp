// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "calendar/calendar.hpp"
#include "calendar/testing_zones.hpp"

// Calendars and instants in a test's own words.
namespace tend::calendar {

inline Instant at(std::string_view text) {
  const auto instant = parse_instant(text);
  EXPECT_TRUE(instant) << text;
  return instant.value_or(Instant());
}

inline LocalDate on(std::string_view text) {
  const auto date = parse_date(text);
  EXPECT_TRUE(date) << text;
  return date.value_or(LocalDate());
}

/// "mon-fri 09:00-12:00 13:00-17:00; 2026-12-24 09:00-12:00; 2026-12-25 holiday": days of the week,
/// overrides and holidays. A date alone is an override that stays closed.
inline WeeklyHours hours(std::string_view text) {
  WeeklyHours hours;
  const auto weekday = [](std::string_view name) {
    const auto found = std::ranges::find(weekday_names, name);
    EXPECT_NE(found, weekday_names.end()) << name;
    return static_cast<std::size_t>(found - weekday_names.begin()) % 7;
  };
  for (const std::string_view clause : split(text, ';')) {
    const auto words = split(trim(clause), ' ');
    std::vector<Window> windows;
    for (std::size_t i = 1; i < words.size() && words[i] != "holiday"; ++i) {
      const auto window = parse_window(words[i]);
      EXPECT_TRUE(window) << words[i];
      windows.push_back(window.value_or(Window{}));
    }
    if (words.back() == "holiday") {
      hours.holidays.push_back({on(words[0]), "a holiday"});
    } else if (is_digit(words[0].front())) {
      hours.overrides[on(words[0])] = windows;
    } else {
      const auto days = split(words[0], '-');
      for (std::size_t day = weekday(days.front()); day <= weekday(days.back()); ++day)
        hours.week[day] = windows;
    }
  }
  return hours;
}

inline Calendar calendar_of(const std::string& zone, std::string_view text) {
  const auto calendar = Calendar::weekly(zone_named(zone), hours(text));
  EXPECT_TRUE(calendar) << text;
  return calendar ? *calendar : Calendar::around_the_clock(TimeZone());
}

}  // namespace tend::calendar
