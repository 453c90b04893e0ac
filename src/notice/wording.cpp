// SPDX-License-Identifier: Apache-2.0
#include "notice/wording.hpp"

#include <fmt/format.h>

#include <array>

namespace tend::notice {
namespace {
namespace chrono = std::chrono;

constexpr std::array<const char*, 7> weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                              "Thursday", "Friday", "Saturday"};
constexpr std::array<const char*, 12> months{"January",   "February", "March",    "April",
                                             "May",       "June",     "July",     "August",
                                             "September", "October",  "November", "December"};

std::string spoken_offset(Seconds east) {
  const auto minutes = chrono::duration_cast<Minutes>(east).count();
  if (minutes == 0) return "UTC";
  const auto size = minutes < 0 ? -minutes : minutes;
  std::string text = fmt::format("UTC{}{}", minutes < 0 ? '-' : '+', size / 60);
  if (size % 60 != 0) text += fmt::format(":{:02}", size % 60);
  return text;
}
}  // namespace

std::string fill(const std::vector<policy::NoticePiece>& says, const FieldValues& values) {
  std::string text;
  for (const auto& piece : says) {
    text += piece.text;
    if (!piece.field) continue;
    if (const auto value = values.find(*piece.field); value != values.end()) text += value->second;
  }
  return text;
}

std::string spoken(Instant instant, const calendar::TimeZone& zone) {
  const LocalTime local = zone.to_local(instant);
  const auto day = chrono::floor<chrono::days>(local);
  const chrono::year_month_day date(day);
  const chrono::hh_mm_ss time(local - day);
  return fmt::format(
      "{} {} {} {}, {:02}:{:02} ({})", weekdays.at(chrono::weekday(day).c_encoding()),
      static_cast<unsigned>(date.day()), months.at(static_cast<unsigned>(date.month()) - 1),
      static_cast<int>(date.year()), time.hours().count(), time.minutes().count(),
      spoken_offset(zone.offset_at(instant).east));
}
}  // namespace tend::notice
