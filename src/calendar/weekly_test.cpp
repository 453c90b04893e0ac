// SPDX-License-Identifier: Apache-2.0
#include "calendar/weekly.hpp"

#include <gtest/gtest.h>

#include "calendar/testing_calendars.hpp"

namespace tend::calendar {
namespace {
using namespace std::chrono_literals;

TEST(Window, TimesAreReadToTheSecondAnd24EndsADay) {
  EXPECT_EQ(parse_window("08:30-17:00"), (Window{8h + 30min, 17h}));
  EXPECT_EQ(parse_window("23:59:59-24:00"), (Window{23h + 59min + 59s, 24h}));
  EXPECT_EQ(parse_window("22:00", "06:00"), (Window{22h, 6h}));
  EXPECT_TRUE(parse_window("22:00-06:00")->runs_over_midnight());
  EXPECT_TRUE(parse_window("00:00-00:00")->runs_over_midnight());
  EXPECT_FALSE(parse_window("00:00-24:00")->runs_over_midnight());
}

TEST(Window, WhatIsNoWindowIsRefused) {
  for (const char* text :
       {"", "8:00-17:00", "08:00", "08:00-17:00-18:00", "08:60-17:00", "08:00-24:01", "24:00-06:00",
        "08.00-17.00", "08:00:00:00-17:00", "0800-1700", "-1:00-17:00", "08:00-+7:00",
        "99:99-17:00", "08:00-24:00:01"}) {
    EXPECT_FALSE(parse_window(text)) << text;
  }
}

TEST(Window, IsWrittenAsItIsRead) {
  for (const char* text : {"08:30-17:00", "00:00-24:00", "22:00-06:00", "08:30:15-09:00"}) {
    EXPECT_EQ(to_string(*parse_window(text)), text);
  }
}

TEST(WeeklyHours, TooMuchOfAnythingIsRefused) {
  WeeklyHours many = hours("mon 09:00-17:00");
  many.week[1].assign(windows_per_day_max + 1, Window{9h, 10h});
  many.holidays.assign(named_dates_max + 1, {on("2026-03-02"), "a holiday"});
  ASSERT_EQ(check(many).size(), 2U);
  EXPECT_EQ(check(many)[0].where, "tue");
  EXPECT_EQ(check(many)[1].where, "holidays");

  WeeklyHours odd = hours("mon 09:00-17:00");
  odd.week[2] = {{-1h, 8h}};
  EXPECT_EQ(check(odd), (std::vector<Fault>{{"wed", "a window lies outside 00:00 to 24:00"}}));
}

}  // namespace
}  // namespace tend::calendar
