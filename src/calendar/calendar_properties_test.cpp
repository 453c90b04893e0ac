// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "calendar/pauses.hpp"
#include "calendar/testing_calendars.hpp"

// What holds for every calendar, tried on calendars of all kinds around the dates on which clocks
// change. Everything lies on whole minutes, so that a walk by the minute is the truth.
namespace tend::calendar {
namespace {
using namespace std::chrono_literals;

/// S6: changes of half an hour, at midnight, for Ramadan, over a date that is skipped.
struct Place {
  const char* zone;
  const char* around;  ///< a date near which its clocks change, or none do
};

constexpr Place places[] = {
    {"America/Chicago", "2026-03-08"},     {"America/Chicago", "2026-11-01"},
    {"Australia/Lord_Howe", "2026-04-05"}, {"Australia/Lord_Howe", "2026-10-04"},
    {"Pacific/Apia", "2011-12-30"},        {"Africa/Cairo", "2026-10-29"},
    {"Asia/Beirut", "2026-03-29"},         {"America/Santiago", "2026-04-04"},
    {"Africa/Casablanca", "2026-02-15"},   {"America/St_Johns", "2006-10-29"},
    {"Asia/Kathmandu", "2026-12-31"},      {"Europe/Dublin", "2050-10-30"},
};

constexpr const char* days_of_work[] = {"09:00-17:00",
                                        "08:00-12:00 13:00-17:00",
                                        "22:00-06:00",
                                        "00:00-24:00",
                                        "18:00-24:00",
                                        "00:00-00:00",
                                        "01:00-02:30 20:00-01:15",
                                        "00:30-00:30",
                                        "02:07-03:11 23:00-24:00"};

/// From `first` to before `end`, all of them as likely, however many tries were made.
int between(int first, int end) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

template <class T, std::size_t count>
const T& any_of(const T (&choices)[count]) {
  return choices[between(0, static_cast<int>(count))];
}

/// A calendar with the plain hours it was made of.
struct Sample {
  TimeZone zone;
  WeeklyHours hours;
  Calendar calendar;
  Instant around;

  Instant instant_near(int minutes) const { return around + Minutes(minutes); }
};

std::vector<Window> windows_of(const char* text) {
  std::vector<Window> windows;
  for (const std::string_view window : split(text, ' '))
    windows.push_back(*parse_window(window));
  return windows;
}

Sample any_sample() {
  const Place& place = any_of(places);
  const LocalDate date = on(place.around);
  WeeklyHours hours;
  for (auto& windows : hours.week) {
    if (between(0, 4) != 0) windows = windows_of(any_of(days_of_work));
  }
  if (hours.week[2].empty()) hours.week[2] = windows_of("09:00-17:00");
  for (int i = between(0, 3); i > 0; --i)
    hours.holidays.push_back({date + std::chrono::days(between(-4, 5)), "a holiday"});
  for (int i = between(0, 3); i > 0; --i) {
    auto& windows = hours.overrides[date + std::chrono::days(between(-4, 5))];
    if (between(0, 3) != 0) windows = windows_of(any_of(days_of_work));
  }

  TimeZone zone = zone_named(place.zone);
  auto calendar = Calendar::weekly(zone, hours);
  RC_ASSERT(calendar.has_value());
  const Instant around = zone.to_instant(date);
  return {std::move(zone), std::move(hours), *std::move(calendar), around};
}

Instant any_instant(const Sample& sample) {
  return sample.instant_near(between(-4 * 1440, 4 * 1440));
}

WorkingSeconds any_length() {
  return working_minutes(between(0, 40 * 60));
}

std::vector<Interval> any_pauses(const Sample& sample) {
  std::vector<Interval> pauses;
  for (int i = between(0, 5); i > 0; --i) {
    const Instant from = any_instant(sample);
    pauses.push_back({from, from + Minutes(between(-60, 2 * 1440))});
  }
  return pauses;
}

/// The rule in its own words: does the wall clock lie in a window of its date, or in what a window
/// of the day before brings over midnight, on a date that is no holiday?
bool is_open_by_the_rule(const Sample& sample, Instant instant) {
  const LocalTime wall_clock = sample.zone.to_local(instant);
  const LocalDate date = std::chrono::floor<std::chrono::days>(wall_clock);
  const Seconds time = wall_clock - date;
  const auto windows_on = [&](LocalDate day) {
    const auto found = sample.hours.overrides.find(day);
    return found != sample.hours.overrides.end()
               ? found->second
               : sample.hours.week[std::chrono::weekday(day).iso_encoding() - 1];
  };
  if (std::ranges::find(sample.hours.holidays, date, &Holiday::date) != sample.hours.holidays.end())
    return false;
  for (const Window& window : windows_on(date)) {
    if (time >= window.open && (window.runs_over_midnight() || time < window.close)) return true;
  }
  for (const Window& window : windows_on(date - std::chrono::days(1))) {
    if (window.runs_over_midnight() && time < window.close) return true;
  }
  return false;
}

RC_GTEST_PROP(CalendarProperties, ElapsedIsTheMinutesThatAreOpenByTheRule, ()) {
  const Sample sample = any_sample();
  const Instant from = any_instant(sample);
  const Instant to = from + Minutes(between(0, 3 * 1440));
  WorkingSeconds counted;
  for (Instant minute = from; minute < to; minute += 1min) {
    if (is_open_by_the_rule(sample, minute)) counted = counted + working_minutes(1);
  }
  RC_ASSERT(sample.calendar.elapsed(from, to) == counted);
}

RC_GTEST_PROP(CalendarProperties, WhatIsDueIsTheFirstInstantByWhichItElapsed, ()) {
  const Sample sample = any_sample();
  const Instant start = any_instant(sample);
  const WorkingSeconds length = any_length();
  const auto due = sample.calendar.add(start, length);
  RC_ASSERT(due.has_value());
  RC_ASSERT(sample.calendar.elapsed(start, *due) == length);
  RC_ASSERT(sample.calendar.is_open(length.count > 0 ? *due - 1s : *due));
}

RC_GTEST_PROP(CalendarProperties, LaterOrLongerIsNeverDueEarlier, ()) {
  const Sample sample = any_sample();
  const Instant start = any_instant(sample);
  const WorkingSeconds length = any_length();
  const auto due = sample.calendar.add(start, length);
  const auto later = sample.calendar.add(start + Minutes(between(0, 1440)), length);
  const auto longer = sample.calendar.add(start, length + any_length());
  RC_ASSERT(!later || *due <= *later);
  RC_ASSERT(!longer || *due <= *longer);
}

RC_GTEST_PROP(CalendarProperties, SpansFollowEachOtherAndAddUpToWhatElapsed, ()) {
  const Sample sample = any_sample();
  const auto pauses = any_pauses(sample);
  const Instant from = any_instant(sample);
  const Instant to = from + Minutes(between(1, 3 * 1440));
  Seconds counted(0);
  Instant end = from;
  for (const Span& span : spans(sample.calendar, from, to, pauses)) {
    RC_ASSERT(span.from == end);
    RC_ASSERT(span.from < span.to);
    if (span.counts()) counted += span.to - span.from;
    end = span.to;
  }
  RC_ASSERT(end == to);
  RC_ASSERT(counted.count() == elapsed(sample.calendar, from, to, pauses).count);
}

RC_GTEST_PROP(CalendarProperties, PausesOnlyEverGiveMoreTime, ()) {
  const Sample sample = any_sample();
  const auto pauses = any_pauses(sample);
  const Instant start = any_instant(sample);
  const WorkingSeconds length = any_length();
  const auto without = sample.calendar.add(start, length);
  const auto due = add(sample.calendar, start, length, pauses);
  RC_ASSERT(!due || *without <= *due);
  RC_ASSERT(!due || elapsed(sample.calendar, start, *due, pauses) == length);
}

RC_GTEST_PROP(CalendarProperties, ACompiledCalendarGivesTheSameAnswers, ()) {
  const Sample sample = any_sample();
  const Instant begins = any_instant(sample);
  const Calendar compiled =
      sample.calendar.compiled({begins, begins + Minutes(between(0, 5 * 1440))});
  const Instant start = any_instant(sample);
  const Instant end = any_instant(sample);
  const WorkingSeconds length = any_length();
  RC_ASSERT(compiled.is_open(start) == sample.calendar.is_open(start));
  RC_ASSERT(compiled.add(start, length) == sample.calendar.add(start, length));
  RC_ASSERT(compiled.elapsed(start, end) == sample.calendar.elapsed(start, end));
  RC_ASSERT(compiled.next_opening(start) == sample.calendar.next_opening(start));
  RC_ASSERT(compiled.next_closing(start) == sample.calendar.next_closing(start));
}

RC_GTEST_PROP(CalendarProperties, InsideAndOutsideTogetherAreAllOfTime, ()) {
  const Sample sample = any_sample();
  const auto outside = Calendar::outside(sample.zone, {sample.calendar});
  RC_PRE(outside.has_value());
  const Instant from = any_instant(sample);
  const Instant to = from + Minutes(between(0, 5 * 1440));
  RC_ASSERT(Seconds((sample.calendar.elapsed(from, to) + outside->elapsed(from, to)).count) ==
            to - from);
}

}  // namespace
}  // namespace tend::calendar
