// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "calendar/calendar.hpp"
#include "calendar/testing_calendars.hpp"

namespace tend::calendar {
namespace {
using namespace std::chrono_literals;

constexpr const char* office = "mon-fri 09:00-17:00";
constexpr const char* split_shift = "mon-fri 08:00-12:00 13:00-17:00";
constexpr const char* nights = "mon-sun 22:00-06:00; 2026-12-25 holiday";

struct Row {
  const char* what;
  const char* zone;
  const char* hours;
  const char* start;
  Seconds length;
  const char* due;
};

const Row rows[] = {
    {"a day used up exactly is due at its close", "America/Chicago", office,
     "2026-03-02T09:00-06:00", 8h, "2026-03-02T17:00-06:00"},
    {"one second more is due the next morning", "America/Chicago", office, "2026-03-02T09:00-06:00",
     8h + 1s, "2026-03-03T09:00:01-06:00"},
    {"received on Saturday it runs from Monday", "America/Chicago", office,
     "2026-02-28T12:00-06:00", 2h, "2026-03-02T11:00-06:00"},
    {"Friday's late hour goes on on Monday", "America/Chicago", office, "2026-02-27T16:30:10-06:00",
     1h, "2026-03-02T09:30:10-06:00"},
    {"nothing is due at once in hours", "America/Chicago", office, "2026-03-02T10:00-06:00", 0s,
     "2026-03-02T10:00-06:00"},
    {"nothing is due at the next opening outside hours", "America/Chicago", office,
     "2026-03-02T20:00-06:00", 0s, "2026-03-03T09:00-06:00"},
    {"at the closing instant it is closed", "America/Chicago", office, "2026-03-02T17:00-06:00", 0s,
     "2026-03-03T09:00-06:00"},

    // S14: a lunch break, or a shift in two parts.
    {"the morning ends where lunch begins", "America/Chicago", split_shift,
     "2026-03-02T11:00-06:00", 1h, "2026-03-02T12:00-06:00"},
    {"lunch does not count", "America/Chicago", split_shift, "2026-03-02T11:00-06:00", 1h + 1s,
     "2026-03-02T13:00:01-06:00"},
    {"received at lunch", "America/Chicago", split_shift, "2026-03-02T12:30-06:00", 30min,
     "2026-03-02T13:30-06:00"},

    // S6: each date has the offset it had, or will have.
    {"spring: the skipped hour does not count", "America/Chicago", "sun 01:00-04:00",
     "2026-03-08T00:00-06:00", 2h, "2026-03-08T04:00-05:00"},
    {"spring: a window that is skipped waits a week", "America/Chicago", "sun 02:00-03:00",
     "2026-03-08T00:00-06:00", 1h, "2026-03-15T03:00-05:00"},
    {"spring: eight hours across the weekend", "America/Chicago", office, "2026-03-06T15:00-06:00",
     8h, "2026-03-09T15:00-05:00"},
    {"autumn: the repeated hour counts twice", "America/Chicago", "sun 01:00-03:00",
     "2026-11-01T00:00-05:00", 3h, "2026-11-01T03:00-06:00"},
    {"autumn: within the second of the two hours", "America/Chicago", "sun 01:00-01:30",
     "2026-11-01T00:00-05:00", 45min, "2026-11-01T01:15-06:00"},
    {"autumn: the first of the two uses it up exactly", "America/Chicago", "sun 01:00-01:30",
     "2026-11-01T00:00-05:00", 30min, "2026-11-01T01:30-05:00"},
    {"Lord Howe repeats half an hour", "Australia/Lord_Howe", "sun 01:00-03:00",
     "2026-04-05T01:00+11:00", 150min, "2026-04-05T03:00+10:30"},
    {"Lord Howe skips half an hour", "Australia/Lord_Howe", "sun 01:00-03:00",
     "2026-10-04T01:00+10:30", 90min, "2026-10-04T03:00+11:00"},
    {"Apia had no Friday", "Pacific/Apia", office, "2011-12-29T16:00-10:00", 2h,
     "2012-01-02T10:00+14:00"},
    {"Beirut begins summer at midnight", "Asia/Beirut", "sun 00:00-02:00", "2026-03-28T12:00+02:00",
     1h, "2026-03-29T02:00+03:00"},
    {"Beirut ends summer at midnight, so Saturday has 25 hours", "Asia/Beirut", "sat 22:00-24:00",
     "2026-10-24T22:00+03:00", 3h, "2026-10-25T00:00+02:00"},
    {"Cairo ends summer at the end of Thursday", "Africa/Cairo", "thu 22:00-24:00",
     "2026-10-29T22:00+03:00", 3h, "2026-10-30T00:00+02:00"},
    {"Santiago ends summer at the end of Saturday", "America/Santiago", "sat 23:00-24:00",
     "2026-04-04T23:00-03:00", 2h, "2026-04-05T00:00-04:00"},
    {"Santiago begins summer at midnight", "America/Santiago", "sun 00:00-02:00",
     "2026-09-05T12:00-04:00", 1h, "2026-09-06T02:00-03:00"},
    {"Casablanca turns back for Ramadan", "Africa/Casablanca", "sun 02:00-04:00",
     "2026-02-15T02:00+01:00", 3h, "2026-02-15T04:00+00:00"},
    {"Berlin in 2050 still has summer time", "Europe/Berlin", office, "2050-07-01T09:00+02:00", 8h,
     "2050-07-01T17:00+02:00"},

    {"24:00 ends the day and the next goes on", "America/Chicago",
     "mon 18:00-24:00; tue 00:00-02:00", "2026-03-02T23:00-06:00", 2h, "2026-03-03T01:00-06:00"},
    {"a window that ends at 24:00 is due at midnight", "America/Chicago", "mon 18:00-24:00",
     "2026-03-02T23:00-06:00", 1h, "2026-03-03T00:00-06:00"},
    {"23:59 is 23:59", "America/Chicago", "mon 18:00-23:59", "2026-03-02T18:00-06:00", 6h,
     "2026-03-09T18:01-05:00"},
    {"00:00-00:00 lasts a whole day", "America/Chicago", "mon 00:00-00:00",
     "2026-03-02T00:00-06:00", 24h, "2026-03-03T00:00-06:00"},
    {"09:00-09:00 ends the next morning", "America/Chicago", "mon 09:00-09:00",
     "2026-03-02T09:00-06:00", 24h, "2026-03-03T09:00-06:00"},

    // S7: a holiday is a date on the calendar's own wall clock.
    {"the eve of a holiday in Santiago is a working day", "America/Santiago",
     "mon-fri 09:00-17:00; 2026-09-18 holiday", "2026-09-17T16:00-03:00", 1h,
     "2026-09-17T17:00-03:00"},
    {"and its own day is not", "America/Santiago", "mon-fri 09:00-17:00; 2026-09-18 holiday",
     "2026-09-17T16:00-03:00", 1h + 1s, "2026-09-21T09:00:01-03:00"},

    {"the night before a holiday ends at midnight", "America/New_York", nights,
     "2026-12-24T22:00-05:00", 2h, "2026-12-25T00:00-05:00"},
    {"and the holiday's own night begins after it", "America/New_York", nights,
     "2026-12-24T22:00-05:00", 2h + 1s, "2026-12-26T00:00:01-05:00"},
    {"an override leaves the night before alone", "America/New_York",
     "mon-sun 22:00-06:00; 2026-12-24 09:00-12:00", "2026-12-23T23:00-05:00", 8h,
     "2026-12-24T10:00-05:00"},
    {"an override takes its own night with it", "America/New_York",
     "mon-sun 22:00-06:00; 2026-12-24 09:00-12:00", "2026-12-24T11:00-05:00", 2h,
     "2026-12-25T23:00-05:00"},
    {"an override may run over midnight", "America/New_York",
     "mon-fri 09:00-17:00; 2026-12-24 20:00-04:00", "2026-12-24T19:00-05:00", 9h,
     "2026-12-25T10:00-05:00"},
    {"a holiday wins over an override", "America/New_York",
     "mon-fri 09:00-17:00; 2026-12-24 09:00-12:00; 2026-12-24 holiday", "2026-12-24T09:00-05:00",
     1h, "2026-12-25T10:00-05:00"},
    {"a date may be closed without being a holiday", "America/New_York",
     "mon-fri 09:00-17:00; 2026-12-24", "2026-12-24T09:00-05:00", 1h, "2026-12-25T10:00-05:00"},
    {"a night that reaches into the morning's hours counts once", "America/New_York",
     "mon 22:00-06:00; tue 05:00-09:00", "2026-03-02T22:00-05:00", 11h, "2026-03-03T09:00-05:00"},
    {"New Year's Day, and a Friday before the weekend", "America/New_York",
     "mon-fri 09:00-17:00; 2027-01-01 holiday", "2026-12-31T16:00-05:00", 2h,
     "2027-01-04T10:00-05:00"},
};

TEST(CalendarAdd, ALengthIsDueWhenItHasBeenOpenForThatLong) {
  for (const auto& row : rows) {
    const Calendar calendar = calendar_of(row.zone, row.hours);
    const auto due = calendar.add(at(row.start), {row.length.count()});
    EXPECT_EQ(due, at(row.due)) << row.what << ": " << (due ? to_iso8601(*due) : "nothing");
    EXPECT_EQ(calendar.elapsed(at(row.start), at(row.due)).count, row.length.count()) << row.what;
  }
}

}  // namespace
}  // namespace tend::calendar
