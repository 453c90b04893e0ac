// SPDX-License-Identifier: Apache-2.0
#include "sim/story_time.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.hpp"

namespace tend::sim {
namespace {
namespace chrono = std::chrono;

constexpr std::array<std::string_view, 7> weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::optional<int> number(std::string_view text, std::size_t digits_max) {
  int value = 0;
  if (text.empty() || text.size() > digits_max || !all_digits(text)) return {};
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// "09:00" or "09:00:30".
std::optional<Seconds> read_clock(std::string_view text) {
  const auto parts = split(text, ':');
  if (parts.size() != 2 && parts.size() != 3) return {};
  constexpr std::array<int, 3> below{24, 60, 60};
  Seconds time{0};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto part = i < parts.size() ? number(parts[i], 2) : 0;
    if (!part || *part >= below[i] || (i < parts.size() && parts[i].size() != 2)) return {};
    time = time * 60 + Seconds(*part);
  }
  return time;
}

template <std::size_t size>
std::optional<unsigned> index_of(const std::array<std::string_view, size>& names,
                                 std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return {};
  return static_cast<unsigned>(found - names.begin());
}

std::unexpected<Error> no_time(std::span<const std::string_view> words) {
  std::string found;
  for (const auto word : words.first(std::min<std::size_t>(words.size(), 5)))
    found += (found.empty() ? "" : " ") + std::string(word);
  return fail(Code::Invalid,
              fmt::format("`{}` is no time; expected one like `Mon 2 Mar 2026 09:00`", found));
}

Result<TimeInWords> read_dated(std::span<const std::string_view> words,
                               std::optional<LocalTime> before) {
  if (words.size() < 4) return no_time(words);
  const auto day = number(words[1], 2);
  const auto month = index_of(months, words[2]);
  const auto year = number(words[3], 4);
  const std::size_t clock_at = year ? 4 : 3;
  const auto clock = clock_at < words.size() ? read_clock(words[clock_at]) : std::nullopt;
  if (!day || !month || !clock) return no_time(words);
  if (!year && !before) return fail(Code::Invalid, "the first time needs its year");

  const chrono::year_month_day date(year ? chrono::year(*year) : year_of(*before),
                                    chrono::month(*month + 1),
                                    chrono::day(static_cast<unsigned>(*day)));
  if (!date.ok()) return no_time(words);
  const LocalDate local(date);
  const auto weekday = weekdays[chrono::weekday(local).c_encoding()];
  if (weekday != words[0]) {
    return fail(Code::Invalid, fmt::format("{} {} {} is a {}, not a {}", *day, words[2],
                                           static_cast<int>(date.year()), weekday, words[0]));
  }
  return TimeInWords{local + *clock, clock_at + 1};
}
}  // namespace

std::optional<Result<TimeInWords>> read_time(std::span<const std::string_view> words,
                                             std::optional<LocalTime> before) {
  if (words.empty()) return {};
  if (const auto clock = read_clock(words.front())) {
    if (!before) return fail(Code::Invalid, "the first time needs its date");
    return TimeInWords{chrono::floor<chrono::days>(*before) + *clock, 1};
  }
  if (!index_of(weekdays, words.front())) return {};
  return read_dated(words, before);
}

std::string to_words(LocalTime time, chrono::year year) {
  const auto day = chrono::floor<chrono::days>(time);
  const chrono::year_month_day date(day);
  const chrono::hh_mm_ss clock(time - day);
  std::string words = fmt::format("{} {} {}", weekdays[chrono::weekday(day).c_encoding()],
                                  static_cast<unsigned>(date.day()),
                                  months[static_cast<unsigned>(date.month()) - 1]);
  if (date.year() != year) words += fmt::format(" {}", static_cast<int>(date.year()));
  words += fmt::format(" {:02}:{:02}", clock.hours().count(), clock.minutes().count());
  if (clock.seconds().count() != 0) words += fmt::format(":{:02}", clock.seconds().count());
  return words;
}

chrono::year year_of(LocalTime time) {
  return chrono::year_month_day(chrono::floor<chrono::days>(time)).year();
}
}  // namespace tend::sim
