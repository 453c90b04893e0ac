// SPDX-License-Identifier: Apache-2.0
#include "calendar/holidays.hpp"

#include <gtest/gtest.h>

#include <string>

#include "calendar/testing_calendars.hpp"

namespace tend::calendar {
namespace {
using std::chrono::year;

constexpr Move weekend_moves[] = {{std::chrono::Saturday, std::chrono::Friday},
                                  {std::chrono::Sunday, std::chrono::Monday}};

std::string dates(const std::vector<Holiday>& holidays) {
  std::string text;
  for (const Holiday& holiday : holidays)
    text += to_iso8601(holiday.date).substr(5) + " ";
  return text;
}

TEST(Holidays, TheFederalOnesFallWhereTheLawPutsThem) {
  EXPECT_EQ(dates(us_federal_holidays(year(2026), year(2026))),
            "01-01 01-19 02-16 05-25 06-19 07-04 09-07 10-12 11-11 11-26 12-25 ");
  EXPECT_EQ(dates(us_federal_holidays(year(2020), year(2020))),
            "01-01 01-20 02-17 05-25 07-04 09-07 10-12 11-11 11-26 12-25 ");
}

TEST(Holidays, ASaturdaysIsKeptOnFridayAndASundaysOnMonday) {
  const auto holidays = observed(us_federal_holidays(year(2026), year(2028)), weekend_moves);
  const auto kept = [&](const char* date) -> std::string {
    for (const Holiday& holiday : holidays) {
      if (holiday.date == on(date)) return holiday.name;
    }
    return "";
  };
  EXPECT_EQ(kept("2026-07-03"), "Independence Day (observed)");  // the 4th is a Saturday
  EXPECT_EQ(kept("2026-07-04"), "");
  EXPECT_EQ(kept("2027-07-05"), "Independence Day (observed)");  // the 4th is a Sunday
  EXPECT_EQ(kept("2027-12-31"), "New Year's Day (observed)");    // of 2028
  EXPECT_EQ(kept("2026-12-25"), "Christmas Day");
}

TEST(Holidays, AMoveGoesToTheNearestSuchDay) {
  const auto kept_on = [](std::chrono::weekday day) {
    const Move move[] = {{std::chrono::Wednesday, day}};
    return to_iso8601(observed({{on("2026-03-04"), "A day"}}, move).front().date);
  };
  EXPECT_EQ(kept_on(std::chrono::Monday), "2026-03-02");
  EXPECT_EQ(kept_on(std::chrono::Sunday), "2026-03-01");
  EXPECT_EQ(kept_on(std::chrono::Saturday), "2026-03-07");
}

TEST(Holidays, AnObservedHolidayIsAfterHours) {
  WeeklyHours business = hours("mon-fri 08:00-17:00");
  business.holidays = observed(us_federal_holidays(year(2026), year(2027)), weekend_moves);
  const auto calendar = Calendar::weekly(zone_named("America/Los_Angeles"), business);
  ASSERT_TRUE(calendar);
  EXPECT_EQ(calendar->next_opening(at("2026-07-02T17:00-07:00")), at("2026-07-06T08:00-07:00"));
  const auto spans = calendar->spans(at("2026-07-03T08:00-07:00"), at("2026-07-03T17:00-07:00"));
  ASSERT_EQ(spans.size(), 1U);
  EXPECT_EQ(spans[0].holiday, "Independence Day (observed)");
}

}  // namespace
}  // namespace tend::calendar
