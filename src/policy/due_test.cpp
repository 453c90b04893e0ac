// SPDX-License-Identifier: Apache-2.0
#include "policy/due.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "calendar/testing_calendars.hpp"

// In Chicago, Monday to Friday from seven to five; March 2, 2026 is a Monday.
namespace tend::policy {
namespace {

using calendar::at;

struct Row {
  const char* what;
  const char* allowance;
  const char* start;
  std::vector<std::pair<const char*, const char*>> pauses;
  const char* due;
};

const Row rows[] = {
    {"a length of open time", "15m", "2026-03-02T16:50-06:00", {}, "2026-03-03T13:05:00Z"},
    {"used up exactly at closing time",
     "10m",
     "2026-03-02T16:50-06:00",
     {},
     "2026-03-02T23:00:00Z"},
    {"paused overnight, of which ten minutes were open",
     "15m",
     "2026-03-02T16:40-06:00",
     {{"2026-03-02T16:50-06:00", "2026-03-03T07:00-06:00"}},
     "2026-03-03T13:05:00Z"},
    {"elapsed days run at night and over the change of clocks",
     "14 days",
     "2026-03-02T09:00-06:00",
     {},
     "2026-03-16T15:00:00Z"},
    {"the close of the second working day",
     "2 working days",
     "2026-03-02T09:00-06:00",
     {},
     "2026-03-04T23:00:00Z"},
    {"received on Saturday, two days after Monday",
     "2 working days",
     "2026-03-07T09:00-06:00",
     {},
     "2026-03-11T22:00:00Z"},
    {"before opening it is still today",
     "next business day",
     "2026-03-02T06:00-06:00",
     {},
     "2026-03-02T23:00:00Z"},
    {"from closing time on it is tomorrow",
     "next business day",
     "2026-03-02T17:00-06:00",
     {},
     "2026-03-03T23:00:00Z"},
    {"by today's close", "same business day", "2026-03-02T09:00-06:00", {}, "2026-03-02T23:00:00Z"},
    {"two paused hours move the day's promise by two open hours",
     "same business day",
     "2026-03-02T09:00-06:00",
     {{"2026-03-02T10:00-06:00", "2026-03-02T12:00-06:00"}},
     "2026-03-03T15:00:00Z"},
    {"a pause at night moves nothing",
     "2 working days",
     "2026-03-02T09:00-06:00",
     {{"2026-03-02T18:00-06:00", "2026-03-03T06:00-06:00"}},
     "2026-03-04T23:00:00Z"},
    {"pauses that overlap count once",
     "same business day",
     "2026-03-02T09:00-06:00",
     {{"2026-03-02T11:00-06:00", "2026-03-02T12:00-06:00"},
      {"2026-03-02T10:00-06:00", "2026-03-02T11:30-06:00"}},
     "2026-03-03T15:00:00Z"},
    {"a pause before the start counts from the start",
     "same business day",
     "2026-03-02T09:00-06:00",
     {{"2026-03-01T10:00-06:00", "2026-03-02T10:00-06:00"}},
     "2026-03-03T14:00:00Z"},
    {"a pause after the due instant moves nothing",
     "same business day",
     "2026-03-02T09:00-06:00",
     {{"2026-03-02T17:00-06:00", "2026-03-03T17:00-06:00"}},
     "2026-03-02T23:00:00Z"},
    {"a pause that begins within the time another has added",
     "same business day",
     "2026-03-02T09:00-06:00",
     {{"2026-03-02T10:00-06:00", "2026-03-02T12:00-06:00"},
      {"2026-03-03T08:00-06:00", "2026-03-03T08:30-06:00"}},
     "2026-03-03T15:30:00Z"},
    {"a whole paused day ends at a close",
     "same business day",
     "2026-03-02T07:00-06:00",
     {{"2026-03-02T07:00-06:00", "2026-03-02T17:00-06:00"}},
     "2026-03-03T23:00:00Z"},
};

TEST(due, is_when_the_handbooks_words_are_used_up) {
  const auto calendar = calendar::calendar_of("America/Chicago", "mon-fri 07:00-17:00");
  for (const auto& row : rows) {
    std::vector<calendar::Interval> pauses;
    for (const auto& [from, to] : row.pauses)
      pauses.push_back({at(from), at(to)});
    const auto instant = due(calendar, *parse_allowance(row.allowance), at(row.start), pauses);
    ASSERT_TRUE(instant) << row.what;
    EXPECT_EQ(to_iso8601(*instant), row.due) << row.what;
  }
}

TEST(due, is_never_for_best_effort) {
  const auto calendar = calendar::calendar_of("America/Chicago", "mon-fri 07:00-17:00");
  EXPECT_FALSE(due(calendar, *parse_allowance("best effort"), at("2026-03-02T09:00-06:00")));
}

}  // namespace
}  // namespace tend::policy
