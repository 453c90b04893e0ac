// SPDX-License-Identifier: Apache-2.0
#include "message/date.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.hpp"

// GMime reads dates too, but answers `09.00.00 +0100`, `GMT+02:00` and `9:00 PM` with a wrong
// instant instead of none.
namespace tend::message {
namespace {
using namespace std::chrono_literals;

constexpr std::size_t date_bytes_max = 200;

std::string without_comments(std::string_view text) {
  std::string bare;
  int depth = 0;
  for (const char c : text) {
    if (c == '(') ++depth;
    if (depth == 0) bare += c;
    if (c == ')' && depth > 0) {
      --depth;
      bare += ' ';
    }
  }
  return bare;
}

/// Words and numbers; "2-Mar-2026" is three of them.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (true) {
    const std::size_t begin = text.find_first_not_of(" \t,");
    if (begin == std::string_view::npos) return words;
    text.remove_prefix(begin);
    const std::string_view word = text.substr(0, text.find_first_of(" \t,"));
    text.remove_prefix(word.size());
    if (is_digit(word.front()) && !word.contains(':')) {
      std::ranges::copy(split(word, '-'), std::back_inserter(words));
    } else {
      words.push_back(word);
    }
  }
}

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (!all_digits(text) || error != std::errc{} || end != text.data() + text.size()) {
    return std::nullopt;
  }
  return value;
}

std::optional<std::chrono::month> month_of(std::string_view text) {
  constexpr std::string_view names = "janfebmaraprmayjunjulaugsepoctnovdec";
  if (text.size() < 3) return std::nullopt;
  const std::size_t at = names.find(to_lower(text.substr(0, 3)));
  if (at == std::string_view::npos || at % 3 != 0) return std::nullopt;
  return std::chrono::month(static_cast<unsigned>(at / 3 + 1));
}

/// RFC 5322 §4.3: two digits are 1950 to 2049, three count from 1900.
std::optional<std::chrono::year> year_of(std::string_view text) {
  const auto value = number(text);
  if (!value || text.size() < 2 || text.size() > 4) return std::nullopt;
  if (text.size() == 2) return std::chrono::year(*value < 50 ? *value + 2000 : *value + 1900);
  if (text.size() == 3) return std::chrono::year(*value + 1900);
  if (*value < 1900) return std::nullopt;
  return std::chrono::year(*value);
}

/// "09:00" or "09:00:30"; a second 60 is the first of the next minute.
std::optional<Seconds> time_of(std::string_view text) {
  const auto parts = split(text, ':');
  if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
  const auto hour = number(parts[0]);
  const auto minute = number(parts[1]);
  const auto second = parts.size() == 3 ? number(parts[2]) : std::optional(0);
  if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60) {
    return std::nullopt;
  }
  return Seconds(*hour * 1h + *minute * 1min + *second * 1s);
}

/// "+0100", "-08:00", "EST", "GMT+0100".
std::optional<Seconds> offset_of(std::string_view text) {
  struct Zone {
    std::string_view name;
    std::chrono::hours offset;
  };
  constexpr Zone zones[] = {{"EST", -5h}, {"EDT", -4h}, {"CST", -6h}, {"CDT", -5h},
                            {"MST", -7h}, {"MDT", -6h}, {"PST", -8h}, {"PDT", -7h}};
  const std::size_t sign = text.find_first_of("+-");
  if (sign == std::string_view::npos) {
    for (const Zone& zone : zones) {
      if (equal_ignoring_case(zone.name, text)) return zone.offset;
    }
    return 0s;
  }
  std::string digits(text.substr(sign + 1));
  if (digits.size() == 5 && digits[2] == ':') digits.erase(2, 1);
  const auto value = number(digits);
  if (!value || digits.size() != 4 || *value / 100 > 23 || *value % 100 > 59) return std::nullopt;
  const Seconds length = (*value / 100) * 1h + (*value % 100) * 1min;
  return text[sign] == '-' ? -length : length;
}

/// Every word shows by its form what it is, so their order does not matter.
class DateReader {
 public:
  /// False if the word cannot be part of a date.
  bool take(std::string_view word) {
    if (is_digit(word.front())) return word.contains(':') ? take_time(word) : take_number(word);
    if (const auto month = month_of(word); month && !time_) {
      month_ = month;  // A later one wins: "Mar, 3 Feb" begins with a French Tuesday.
      return true;
    }
    if (equal_ignoring_case(word, "PM") || equal_ignoring_case(word, "AM")) {
      return take_half_of_day(word);
    }
    return !time_ || take_zone(word);
  }

  std::optional<Instant> instant() const {
    if (!day_ || !month_ || !year_ || !time_) return std::nullopt;
    const std::chrono::year_month_day date{*year_, *month_, *day_};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days(date) + *time_ - offset_;
  }

 private:
  bool take_number(std::string_view word) {
    if (!day_) {
      const auto value = number(word);
      if (!value || *value > 31) return false;
      day_ = std::chrono::day(static_cast<unsigned>(*value));
      return true;
    }
    year_ = year_ ? std::nullopt : year_of(word);
    return year_.has_value();
  }

  bool take_time(std::string_view word) {
    time_ = time_ ? std::nullopt : time_of(word);
    return time_.has_value();
  }

  bool take_half_of_day(std::string_view word) {
    if (!time_ || *time_ < 1h || *time_ >= 13h) return false;
    const Seconds since_twelve = *time_ % Seconds(12h);
    time_ = equal_ignoring_case(word, "PM") ? since_twelve + 12h : since_twelve;
    return true;
  }

  bool take_zone(std::string_view word) {
    const bool numeric = word.find_first_of("+-") != std::string_view::npos;
    if (numeric_offset_ && !numeric) return true;  // "+0100 CET" says it twice.
    const auto offset = offset_of(word);
    if (!offset) return false;
    offset_ = *offset;
    numeric_offset_ = numeric;
    return true;
  }

  std::optional<std::chrono::day> day_;
  std::optional<std::chrono::month> month_;
  std::optional<std::chrono::year> year_;
  std::optional<Seconds> time_;
  Seconds offset_{};
  bool numeric_offset_ = false;
};
}  // namespace

std::optional<Instant> read_date(std::string_view header) {
  if (header.size() > date_bytes_max) return std::nullopt;
  if (const auto instant = parse_instant(trim(header))) return instant;
  const std::string text = without_comments(header);
  DateReader reader;
  for (const std::string_view word : words_of(text)) {
    if (word.empty() || !reader.take(word)) return std::nullopt;
  }
  return reader.instant();
}

}  // namespace tend::message
