// SPDX-License-Identifier: Apache-2.0
#include "calendar/pauses.hpp"

#include <gtest/gtest.h>

#include "calendar/testing_calendars.hpp"

namespace tend::calendar {
namespace {
using namespace std::chrono_literals;

/// "Mon 10:00" to "Sun 24:00" of the week of 2026-03-02, in Chicago, and "next Mon 10:00" of the
/// week after, when summer time has begun.
Instant moment(std::string_view text) {
  LocalDate week = on("2026-03-02");
  if (text.starts_with("next ")) {
    week += std::chrono::weeks(1);
    text.remove_prefix(5);
  }
  const auto day = std::ranges::find(weekday_names, to_lower(text.substr(0, 3)));
  const auto time = parse_time_of_day(text.substr(4));
  EXPECT_TRUE(time && day != weekday_names.end()) << text;
  return zone_named("America/Chicago")
      .to_instant(week + std::chrono::days(day - weekday_names.begin()) + *time);
}

/// "Mon 10:00 - Mon 12:00; Tue 09:00 - Tue 09:00".
std::vector<Interval> pauses_of(std::string_view text) {
  std::vector<Interval> pauses;
  if (text.empty()) return pauses;
  for (const std::string_view clause : split(text, ';')) {
    const std::size_t dash = clause.find(" - ");
    pauses.push_back({moment(trim(clause.substr(0, dash))), moment(trim(clause.substr(dash + 3)))});
  }
  return pauses;
}

struct PauseRow {
  const char* what;
  const char* start;
  Seconds length;
  const char* pauses;
  const char* due;
};

const PauseRow rows[] = {
    {"without a pause", "Mon 09:00", 8h, "", "Mon 17:00"},
    {"two hours of waiting", "Mon 09:00", 8h, "Mon 10:00 - Mon 12:00", "Tue 11:00"},
    {"waiting over a night costs only the hours in it", "Mon 09:00", 8h, "Mon 16:00 - Tue 10:00",
     "Tue 11:00"},
    {"waiting over a weekend costs nothing", "Fri 16:00", 2h, "Fri 17:00 - next Mon 09:00",
     "next Mon 10:00"},
    {"opened on Sunday, paused on Monday", "Sun 12:00", 2h, "next Mon 10:00 - next Mon 12:00",
     "next Mon 13:00"},
    {"pauses in any order", "Mon 09:00", 4h, "Mon 13:00 - Mon 14:00; Mon 10:00 - Mon 11:00",
     "Mon 15:00"},
    {"pauses that overlap count once", "Mon 09:00", 4h,
     "Mon 10:00 - Mon 12:00; Mon 11:00 - Mon 13:00", "Mon 16:00"},
    {"a pause within a pause counts once", "Mon 09:00", 4h,
     "Mon 10:00 - Mon 13:00; Mon 11:00 - Mon 12:00", "Mon 16:00"},
    {"two pauses in one minute", "Mon 09:00", 1h,
     "Mon 09:30:10 - Mon 09:30:20; Mon 09:30:40 - Mon 09:30:45", "Mon 10:00:15"},
    {"a pause before the start", "Tue 09:00", 1h, "Mon 09:00 - Mon 12:00", "Tue 10:00"},
    {"a pause over the start", "Tue 09:00", 1h, "Mon 09:00 - Tue 09:30", "Tue 10:30"},
    {"a pause that never was", "Mon 09:00", 1h, "Mon 09:30 - Mon 09:30; Mon 09:45 - Mon 09:40",
     "Mon 10:00"},
    {"used up as the pause begins", "Mon 09:00", 1h, "Mon 10:00 - Wed 10:00", "Mon 10:00"},
    {"a second more waits for its end", "Mon 09:00", 1h + 1s, "Mon 10:00 - Wed 10:00",
     "Wed 10:00:01"},
    {"nothing is due at once", "Mon 09:30", 0s, "Mon 10:00 - Wed 10:00", "Mon 09:30"},
    {"nothing is due when the pause is over", "Mon 10:00", 0s, "Mon 10:00 - Wed 10:00",
     "Wed 10:00"},
    {"or at the opening after it", "Mon 10:00", 0s, "Mon 10:00 - Wed 18:00", "Thu 09:00"},
    {"nothing, at night, with the morning paused", "Sun 12:00", 0s,
     "next Mon 09:00 - next Mon 09:30", "next Mon 09:30"},
};

TEST(Pauses, TimeInAPauseDoesNotCount) {
  const Calendar office = calendar_of("America/Chicago", "mon-fri 09:00-17:00");
  for (const auto& row : rows) {
    const auto pauses = pauses_of(row.pauses);
    const Instant start = moment(row.start);
    const auto due = add(office, start, {row.length.count()}, pauses);
    EXPECT_EQ(due, moment(row.due)) << row.what << ": " << (due ? to_iso8601(*due) : "nothing");
    EXPECT_EQ(elapsed(office, start, moment(row.due), pauses).count, row.length.count())
        << row.what;
  }
}

TEST(Pauses, AnEndBeforeTheStartHasElapsedNothing) {
  const Calendar office = calendar_of("America/Chicago", "mon-fri 09:00-17:00");
  EXPECT_EQ(
      elapsed(office, moment("Tue 09:00"), moment("Mon 09:00"), pauses_of("Mon 10:00 - Mon 12:00"))
          .count,
      0);
}

TEST(Pauses, APauseCountsInTheClocksOwnCalendar) {
  const auto pauses = pauses_of("Fri 16:00 - next Mon 10:00");
  const Instant start = moment("Fri 09:00");
  const Calendar office = calendar_of("America/Chicago", "mon-fri 09:00-17:00");
  const Calendar always = Calendar::around_the_clock(zone_named("America/Chicago"));
  EXPECT_EQ(add(office, start, {8 * 3600}, pauses), moment("next Mon 11:00"));
  EXPECT_EQ(add(always, start, {8 * 3600}, pauses), moment("next Mon 11:00"));
  EXPECT_EQ(elapsed(office, start, moment("next Mon 12:00"), pauses).count, 9 * 3600);
  EXPECT_EQ(elapsed(always, start, moment("next Mon 12:00"), pauses).count, 9 * 3600);
}

TEST(Pauses, ASpanThatIsPausedSaysSo) {
  const Calendar office = calendar_of("America/Chicago", "mon-fri 09:00-17:00");
  const auto found = spans(office, moment("Mon 16:00"), moment("Tue 12:00"),
                           pauses_of("Mon 16:30 - Tue 10:00; Tue 09:00 - Tue 11:00"));
  const Span expected[] = {
      {moment("Mon 16:00"), moment("Mon 16:30"), Why::Open, ""},
      {moment("Mon 16:30"), moment("Tue 11:00"), Why::Paused, ""},
      {moment("Tue 11:00"), moment("Tue 12:00"), Why::Open, ""},
  };
  EXPECT_TRUE(std::ranges::equal(found, expected));
}

}  // namespace
}  // namespace tend::calendar
