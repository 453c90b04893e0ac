// SPDX-License-Identifier: Apache-2.0
#include "calendar/calendar.hpp"

#include <gtest/gtest.h>

#include "calendar/testing_calendars.hpp"

namespace tend::calendar {
namespace {
using namespace std::chrono_literals;

constexpr const char* split_shift = "mon-fri 08:00-12:00 13:00-17:00";

std::string shown(std::optional<Instant> instant) {
  return instant ? to_iso8601(*instant) : "nothing";
}

TEST(Calendar, WhatIsNotOpenLongEnoughInAHundredYearsIsNeverDue) {
  const Calendar once = calendar_of("America/Chicago", "2026-03-02 09:00-17:00");
  EXPECT_EQ(once.add(at("2026-01-01T00:00Z"), {8 * 3600}), at("2026-03-02T17:00-06:00"));
  EXPECT_EQ(once.add(at("2026-01-01T00:00Z"), {8 * 3600 + 1}), std::nullopt);
  EXPECT_EQ(once.next_opening(at("2026-03-02T17:00-06:00")), std::nullopt);
  EXPECT_EQ(once.next_closing(at("2026-03-02T17:00-06:00")), std::nullopt);
  EXPECT_EQ(once.working_days_close(at("2026-03-02T10:00-06:00"), 1), std::nullopt);
  EXPECT_EQ(once.next_business_day(at("2026-03-02T10:00-06:00")), std::nullopt);
}

TEST(Calendar, TimeEndsWhereBusinessTimeDoes) {
  const Calendar always = Calendar::around_the_clock(TimeZone());
  EXPECT_EQ(always.add(business_time.to, {0}), std::nullopt);
  EXPECT_EQ(always.add(business_time.to - 1h, {3600}), business_time.to);
  EXPECT_EQ(always.add(business_time.to - 1h, {3601}), std::nullopt);
  EXPECT_EQ(always.add(business_time.from - 1h, {1}), business_time.from + 1s);
  EXPECT_EQ(always.elapsed(Instant::min(), Instant::max()).count, business_time.length().count());
  EXPECT_EQ(always.next_closing(at("2026-03-02T10:00Z")), std::nullopt);
}

struct MomentRow {
  const char* what;
  const char* moment;
  bool open;
  const char* opening;
  const char* closing;
};

constexpr MomentRow moments[] = {
    {"before the day", "2026-03-02T07:00-06:00", false, "2026-03-02T08:00-06:00",
     "2026-03-02T12:00-06:00"},
    {"at the opening", "2026-03-02T08:00-06:00", true, "2026-03-02T08:00-06:00",
     "2026-03-02T12:00-06:00"},
    {"in the day", "2026-03-02T11:59:59-06:00", true, "2026-03-02T11:59:59-06:00",
     "2026-03-02T12:00-06:00"},
    {"at the close for lunch", "2026-03-02T12:00-06:00", false, "2026-03-02T13:00-06:00",
     "2026-03-02T17:00-06:00"},
    {"on Friday night", "2026-03-06T20:00-06:00", false, "2026-03-09T08:00-05:00",
     "2026-03-09T12:00-05:00"},
};

TEST(Calendar, AMomentIsOpenOrHasANextOpeningAndClosing) {
  const Calendar walked = calendar_of("America/Chicago", split_shift);
  const Calendar compiled = walked.compiled({at("2026-03-02T00:00Z"), at("2026-04-02T00:00Z")});
  for (const Calendar& calendar : {walked, compiled}) {
    for (const auto& row : moments) {
      EXPECT_EQ(calendar.is_open(at(row.moment)), row.open) << row.what;
      EXPECT_EQ(calendar.next_opening(at(row.moment)), at(row.opening)) << row.what;
      EXPECT_EQ(calendar.next_closing(at(row.moment)), at(row.closing)) << row.what;
    }
  }
}

struct WorkingDaysRow {
  const char* what;
  const char* receipt;
  const char* same_day;
  const char* next_day;
  const char* three_days;
};

// The week before Monday, 2026-05-25, which is a holiday.
constexpr WorkingDaysRow working_days[] = {
    {"before opening", "2026-05-20T06:00-05:00", "2026-05-20T17:00-05:00", "2026-05-20T17:00-05:00",
     "2026-05-26T17:00-05:00"},
    {"at the opening", "2026-05-20T08:00-05:00", "2026-05-20T17:00-05:00", "2026-05-21T17:00-05:00",
     "2026-05-26T17:00-05:00"},
    {"at lunch", "2026-05-20T12:30-05:00", "2026-05-20T17:00-05:00", "2026-05-21T17:00-05:00",
     "2026-05-26T17:00-05:00"},
    {"a second before the close", "2026-05-20T16:59:59-05:00", "2026-05-20T17:00-05:00",
     "2026-05-21T17:00-05:00", "2026-05-26T17:00-05:00"},
    {"at the close", "2026-05-20T17:00-05:00", "2026-05-21T17:00-05:00", "2026-05-21T17:00-05:00",
     "2026-05-27T17:00-05:00"},
    {"on Friday night", "2026-05-22T22:00-05:00", "2026-05-26T17:00-05:00",
     "2026-05-26T17:00-05:00", "2026-05-29T17:00-05:00"},
    {"on Saturday", "2026-05-23T10:00-05:00", "2026-05-26T17:00-05:00", "2026-05-26T17:00-05:00",
     "2026-05-29T17:00-05:00"},
    {"on the holiday", "2026-05-25T10:00-05:00", "2026-05-26T17:00-05:00", "2026-05-26T17:00-05:00",
     "2026-05-29T17:00-05:00"},
};

TEST(Calendar, PromisesByTheDayAreDueAtADaysClose) {
  const Calendar calendar =
      calendar_of("America/Chicago", "mon-fri 08:00-12:00 13:00-17:00; 2026-05-25 holiday");
  for (const auto& row : working_days) {
    const Instant receipt = at(row.receipt);
    EXPECT_EQ(shown(calendar.same_business_day(receipt)), shown(at(row.same_day))) << row.what;
    EXPECT_EQ(shown(calendar.next_business_day(receipt)), shown(at(row.next_day))) << row.what;
    EXPECT_EQ(shown(calendar.working_days_close(receipt, 3)), shown(at(row.three_days)))
        << row.what;
  }
}

TEST(Calendar, AWorkingDayEndsAtItsMidnight) {
  const Calendar late = calendar_of("America/Chicago", "mon 18:00-02:00");
  const WorkingDay monday{on("2026-03-02"), at("2026-03-02T18:00-06:00"),
                          at("2026-03-03T00:00-06:00")};
  const WorkingDay tuesday{on("2026-03-03"), at("2026-03-03T00:00-06:00"),
                           at("2026-03-03T02:00-06:00")};
  EXPECT_EQ(late.working_day(on("2026-03-02")), monday);
  EXPECT_EQ(late.working_day(on("2026-03-03")), tuesday);
  EXPECT_EQ(late.working_day(on("2026-03-04")), std::nullopt);
}

TEST(Calendar, ASkippedDateIsNoWorkingDay) {
  const Calendar apia = calendar_of("Pacific/Apia", "mon-sun 09:00-17:00");
  EXPECT_EQ(apia.working_day(on("2011-12-30")), std::nullopt);
  EXPECT_EQ(apia.working_days_close(at("2011-12-29T12:00-10:00"), 1), at("2011-12-31T17:00+14:00"));
}

TEST(Calendar, AroundTheClockIsTimeAsItPasses) {
  const Calendar always = Calendar::around_the_clock(zone_named("America/Chicago"));
  EXPECT_EQ(always.add(at("2026-03-07T20:00-06:00"), {12 * 3600}), at("2026-03-08T09:00-05:00"));
  EXPECT_EQ(always.elapsed(at("2026-10-31T12:00-05:00"), at("2026-11-01T12:00-06:00")).count,
            25 * 3600);
  EXPECT_EQ(always.next_business_day(at("2026-03-07T20:00-06:00")), at("2026-03-09T00:00-05:00"));
}

TEST(Calendar, AfterHoursAreAllTheRestOfTime) {
  const TimeZone zone = zone_named("America/Chicago");
  const Calendar support =
      calendar_of("America/Chicago", "mon-fri 07:00-17:00; 2026-05-25 holiday");
  const auto after_hours = Calendar::outside(zone, {support});
  ASSERT_TRUE(after_hours);
  EXPECT_FALSE(after_hours->is_open(at("2026-05-22T16:59:59-05:00")));
  EXPECT_TRUE(after_hours->is_open(at("2026-05-22T17:00-05:00")));
  EXPECT_TRUE(after_hours->is_open(at("2026-05-25T12:00-05:00")));
  EXPECT_EQ(after_hours->next_closing(at("2026-05-22T17:00-05:00")), at("2026-05-26T07:00-05:00"));

  const Instant from = at("2026-01-01T00:00-06:00");
  const Instant to = at("2027-01-01T00:00-06:00");
  EXPECT_EQ(Seconds(after_hours->elapsed(from, to).count + support.elapsed(from, to).count),
            to - from);
}

TEST(Calendar, OutsideOfTwoCalendarsIsOpenWhenNeitherIs) {
  const auto outside = Calendar::outside(
      zone_named("America/Chicago"), {calendar_of("America/Chicago", "mon-sun 08:00-20:00"),
                                      calendar_of("America/Los_Angeles", "mon-sun 08:00-20:00")});
  ASSERT_TRUE(outside);
  EXPECT_EQ(outside->elapsed(at("2026-03-02T00:00-06:00"), at("2026-03-03T00:00-06:00")).count,
            10 * 3600);
  EXPECT_EQ(outside->next_opening(at("2026-03-02T12:00-06:00")), at("2026-03-02T22:00-06:00"));
}

TEST(Calendar, SpansSayWhyTimeDidNotCount) {
  const Calendar calendar =
      calendar_of("America/New_York", "mon-fri 09:00-17:00; 2026-12-25 holiday");
  const Span expected[] = {
      {at("2026-12-24T16:00-05:00"), at("2026-12-24T17:00-05:00"), Why::Open, ""},
      {at("2026-12-24T17:00-05:00"), at("2026-12-25T00:00-05:00"), Why::Closed, ""},
      {at("2026-12-25T00:00-05:00"), at("2026-12-26T00:00-05:00"), Why::Holiday, "a holiday"},
      {at("2026-12-26T00:00-05:00"), at("2026-12-28T09:00-05:00"), Why::Closed, ""},
      {at("2026-12-28T09:00-05:00"), at("2026-12-28T10:00-05:00"), Why::Open, ""},
  };
  const auto spans = calendar.spans(at("2026-12-24T16:00-05:00"), at("2026-12-28T10:00-05:00"));
  EXPECT_TRUE(std::ranges::equal(spans, expected));
  EXPECT_TRUE(calendar.spans(at("2026-12-28T10:00Z"), at("2026-12-24T16:00Z")).empty());
}

struct RefusedRow {
  const char* what;
  const char* hours;
  const char* where;
  const char* says;
};

constexpr RefusedRow refused[] = {
    {"no window at all", "mon", "", "These hours never open."},
    {"only on a holiday", "2026-12-25 09:00-12:00; 2026-12-25 holiday", "",
     "These hours never open."},
    {"windows that overlap", "tue 09:00-12:00 11:00-15:00", "tue",
     "09:00-12:00 and 11:00-15:00 overlap"},
    {"in any order", "tue 11:00-15:00 09:00-12:00", "tue", "09:00-12:00 and 11:00-15:00 overlap"},
    {"two nights at once", "tue 22:00-06:00 23:00-24:00", "tue",
     "22:00-06:00 and 23:00-24:00 overlap"},
    {"on a date", "mon-fri 09:00-17:00; 2026-12-24 09:00-12:00 09:00-10:00", "2026-12-24",
     "09:00-12:00 and 09:00-10:00 overlap"},
};

/// S15: when the calendar is made, never when a ticket asks it.
TEST(Calendar, HoursThatCannotBeKeptAreRefused) {
  for (const auto& row : refused) {
    const auto calendar = Calendar::weekly(zone_named("America/Chicago"), hours(row.hours));
    ASSERT_FALSE(calendar) << row.what;
    EXPECT_EQ(calendar.error().code, Code::Invalid);
    const std::vector<Fault> faults = {{row.where, row.says}};
    if (*row.where == '\0') {
      EXPECT_EQ(calendar.error().what, row.says) << row.what;
    } else {
      EXPECT_EQ(calendar.error().faults, faults) << row.what;
    }
  }
  const TimeZone zone;
  EXPECT_FALSE(Calendar::outside(zone, {Calendar::around_the_clock(zone)}));
  EXPECT_FALSE(Calendar::outside(zone, {calendar_of("UTC", "mon-sun 00:00-24:00")}));
  EXPECT_TRUE(
      Calendar::outside(zone, {calendar_of("UTC", "mon-sun 00:00-24:00; 2031-05-01 holiday")}));
}

TEST(Calendar, WindowsThatOnlyTouchAreOneStretch) {
  const Calendar calendar =
      calendar_of("America/Chicago", "mon-sun 00:00-12:00 12:00-24:00; 2026-03-10");
  EXPECT_EQ(calendar.next_closing(at("2026-03-02T10:00-06:00")), at("2026-03-10T00:00-05:00"));
}

}  // namespace
}  // namespace tend::calendar
