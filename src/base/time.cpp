// SPDX-License-Identifier: Apache-2.0
#include "base/time.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace tend {
namespace {
namespace chrono = std::chrono;

/// Reads what it is asked for from the front of a text, and remembers whether all went well.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  int digits(std::size_t count) {
    if (text_.size() < count || !all_digits(text_.substr(0, count))) return wrong();
    int value = 0;
    for (const char c : text_.substr(0, count))
      value = value * 10 + (c - '0');
    text_.remove_prefix(count);
    return value;
  }

  void expect(char c) {
    if (!skip(c)) wrong();
  }

  bool skip(char c) {
    if (!text_.starts_with(c)) return false;
    text_.remove_prefix(1);
    return true;
  }

  void skip_digits() {
    while (!text_.empty() && is_digit(text_.front()))
      text_.remove_prefix(1);
  }

  int wrong() {
    good_ = false;
    return 0;
  }

  bool finished() const { return good_ && text_.empty(); }
  bool good() const { return good_; }

 private:
  std::string_view text_;
  bool good_ = true;
};

LocalDate scan_date(Scanner& scan) {
  const int year = scan.digits(4);
  scan.expect('-');
  const int month = scan.digits(2);
  scan.expect('-');
  const int day = scan.digits(2);
  const chrono::year_month_day date{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                    chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) scan.wrong();
  return chrono::local_days(date);
}

Seconds scan_time_of_day(Scanner& scan) {
  const int hour = scan.digits(2);
  scan.expect(':');
  const int minute = scan.digits(2);
  int second = 0;
  if (scan.skip(':')) {
    second = scan.digits(2);
    if (scan.skip('.')) scan.skip_digits();
  }
  if (hour > 23 || minute > 59 || second > 59) scan.wrong();
  return chrono::hours(hour) + chrono::minutes(minute) + chrono::seconds(second);
}

Seconds scan_offset(Scanner& scan) {
  if (scan.skip('Z') || scan.skip('z')) return Seconds(0);
  const bool west = scan.skip('-');
  if (!west) scan.expect('+');
  const int hours = scan.digits(2);
  scan.skip(':');
  const int minutes = scan.digits(2);
  if (hours > 23 || minutes > 59) scan.wrong();
  const Seconds offset = chrono::hours(hours) + chrono::minutes(minutes);
  return west ? -offset : offset;
}
}  // namespace

std::string to_iso8601(Instant instant) {
  const auto day = chrono::floor<chrono::days>(instant);
  const chrono::year_month_day date(day);
  const chrono::hh_mm_ss time(instant - day);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                     time.hours().count(), time.minutes().count(), time.seconds().count());
}

std::optional<Instant> parse_instant(std::string_view text) {
  Scanner scan(text);
  const LocalDate date = scan_date(scan);
  if (!scan.skip('T') && !scan.skip('t')) scan.expect(' ');
  const Seconds time = scan_time_of_day(scan);
  const Seconds offset = scan_offset(scan);
  if (!scan.finished()) return std::nullopt;
  return Instant(date.time_since_epoch() + time - offset);
}

std::string to_iso8601(LocalDate local) {
  const chrono::year_month_day date(local);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::optional<LocalDate> parse_date(std::string_view text) {
  Scanner scan(text);
  const LocalDate date = scan_date(scan);
  if (!scan.finished()) return std::nullopt;
  return date;
}

std::string to_words(Seconds length) {
  std::string words;
  const auto part = [&](std::int64_t count, char unit) {
    if (count == 0) return;
    if (!words.empty()) words += ' ';
    words += fmt::format("{}{}", count, unit);
  };
  const std::int64_t seconds = length.count();
  part(seconds / 3600, 'h');
  part(seconds / 60 % 60, 'm');
  part(seconds % 60, 's');
  return words.empty() ? "0m" : words;
}
}  // namespace tend
