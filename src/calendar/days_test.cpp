// SPDX-License-Identifier: Apache-2.0
#include "calendar/days.hpp"

#include <gtest/gtest.h>

#include "calendar/testing_calendars.hpp"

namespace tend::calendar {
namespace {

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

}  // namespace
}  // namespace tend::calendar
