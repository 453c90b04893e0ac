// SPDX-License-Identifier: Apache-2.0
#include "calendar/weekly.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace tend::calendar {
namespace {
std::string time_text(Seconds time) {
  const std::chrono::hh_mm_ss clock(time);
  std::string text = fmt::format("{:02}:{:02}", clock.hours().count(), clock.minutes().count());
  if (clock.seconds().count() != 0) text += fmt::format(":{:02}", clock.seconds().count());
  return text;
}

void check_windows(const std::string& where, std::vector<Window> windows,
                   std::vector<Fault>& faults) {
  if (windows.size() > windows_per_day_max) {
    faults.push_back({where, fmt::format("{} windows on one day; at most {} are taken",
                                         windows.size(), windows_per_day_max)});
    return;
  }
  for (const Window& window : windows) {
    const bool fits = window.open >= Seconds(0) && window.open < day_length &&
                      window.close >= Seconds(0) && window.close <= day_length;
    if (!fits) faults.push_back({where, "a window lies outside 00:00 to 24:00"});
  }
  std::ranges::sort(windows, {}, &Window::open);
  for (std::size_t i = 1; i < windows.size(); ++i) {
    const Window& earlier = windows[i - 1];
    if (earlier.runs_over_midnight() || windows[i].open < earlier.close) {
      faults.push_back(
          {where, fmt::format("{} and {} overlap", to_string(earlier), to_string(windows[i]))});
    }
  }
}
}  // namespace

Result<Seconds> parse_time_of_day(std::string_view text) {
  const auto malformed = [&] {
    return fail(Code::Invalid, fmt::format("\"{}\" is not a time of day; expected HH:MM from "
                                           "00:00 to 24:00",
                                           cut(text, 32)));
  };
  const auto parts = split(text, ':');
  if (parts.size() < 2 || parts.size() > 3) return malformed();
  Seconds time(0);
  for (const std::string_view part : parts) {
    if (part.size() != 2 || !all_digits(part)) return malformed();
    const int value = (part[0] - '0') * 10 + (part[1] - '0');
    if (&part != parts.data() && value > 59) return malformed();
    time = time * 60 + Seconds(value);
  }
  if (parts.size() == 2) time *= 60;
  if (time > day_length) return malformed();
  return time;
}

Result<Window> parse_window(std::string_view open, std::string_view close) {
  ASSIGN_OR_RETURN(const Seconds from, parse_time_of_day(open));
  ASSIGN_OR_RETURN(const Seconds to, parse_time_of_day(close));
  if (from == day_length) {
    return fail(Code::Invalid, "a window cannot begin at 24:00; the next day's begins at 00:00");
  }
  return Window{from, to};
}

Result<Window> parse_window(std::string_view text) {
  const auto parts = split(text, '-');
  if (parts.size() != 2) {
    return fail(Code::Invalid,
                fmt::format("\"{}\" is not a window; expected HH:MM-HH:MM", cut(text, 32)));
  }
  return parse_window(parts[0], parts[1]);
}

std::string to_string(Window window) {
  return time_text(window.open) + "-" + time_text(window.close);
}

std::vector<Fault> check(const WeeklyHours& hours) {
  std::vector<Fault> faults;
  for (std::size_t i = 0; i < hours.week.size(); ++i) {
    check_windows(std::string(weekday_names[i]), hours.week[i], faults);
  }
  for (const auto& [date, windows] : hours.overrides) {
    check_windows(to_iso8601(date), windows, faults);
  }
  if (hours.holidays.size() > named_dates_max) {
    faults.push_back(
        {"holidays", fmt::format("more than {} dates are not taken", named_dates_max)});
  }
  if (hours.overrides.size() > named_dates_max) {
    faults.push_back(
        {"overrides", fmt::format("more than {} dates are not taken", named_dates_max)});
  }
  return faults;
}

}  // namespace tend::calendar
