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

struct DayRow {
  const char* date;
  const char* open;
};

std::string open_pieces(const Day& day) {
  std::string text;
  for (const Piece& piece : day.open) {
    if (!text.empty()) text += ' ';
    text += to_string(Window{piece.from, piece.to});
  }
  return day.holiday == nullptr ? text : text + "(" + *day.holiday + ")";
}

// The 1st of March 2026 is a Sunday.
constexpr DayRow night_shift[] = {
    {"2026-03-01", ""},
    {"2026-03-02", "22:00-24:00"},
    {"2026-03-03", "00:00-06:00 22:00-24:00"},
    {"2026-03-04", "00:00-06:00 09:00-12:00"},  // an override leaves the night before alone
    {"2026-03-05", "22:00-24:00"},              // and takes its own away
    {"2026-03-06", "(a holiday)"},
    {"2026-03-07", "00:00-06:00"},  // the rest of the holiday's own night
    {"2026-03-08", ""},
    {"2026-03-09", "12:00-24:00"},
    {"2026-03-10", "00:00-08:00 22:00-24:00"},  // an override's night follows its own date's rule
};

TEST(Days, TheTwoPiecesOfANightFollowTheirOwnDates) {
  const Days days(
      hours("mon-fri 22:00-06:00; 2026-03-04 09:00-12:00; 2026-03-06 holiday;"
            "2026-03-09 12:00-08:00"));
  for (const auto& row : night_shift) {
    EXPECT_EQ(open_pieces(days.day(on(row.date))), row.open) << row.date;
  }
}

TEST(Days, SundaysNightEndsOnMonday) {
  const Days days(hours("sun 22:00-06:00"));
  EXPECT_EQ(open_pieces(days.day(on("2026-03-02"))), "00:00-06:00");
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
