// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "policy/check/checks.hpp"

// Holidays that run out, and windows that a zone leaps over.
namespace tend::policy {
namespace {

constexpr std::chrono::days twelve_months(366);

bool has_a_date_within(const HolidaySet& set, LocalDate from, LocalDate to) {
  return std::ranges::any_of(set.dates, [&](const calendar::Holiday& holiday) {
    return holiday.date >= from && holiday.date < to;
  });
}

void check_holidays(const PackUnderCheck& pack) {
  const auto until = pack.today + twelve_months;
  for (const auto& set : pack.handbook.facts.holidays) {
    if (has_a_date_within(set, pack.today, until)) continue;
    pack.add_to_facts(FindingKind::HolidaysRunOut, {"holidays", set.key},
                      fmt::format("`{}` has no date from {} to {}", set.key, to_iso8601(pack.today),
                                  to_iso8601(until)));
  }
}

/// What no wall clock shows on a date: from `from` to before `to`, after its midnight.
struct Skipped {
  LocalDate date;
  Seconds from;
  Seconds to;
};

/// Where clocks go forward in the next twelve months.
std::vector<Skipped> skipped_times(const calendar::TimeZone& zone, LocalDate today) {
  std::vector<Skipped> skipped;
  const auto end = zone.to_instant(LocalTime(today + twelve_months));
  auto now = zone.to_instant(LocalTime(today));
  while (true) {
    const auto [east, change] = zone.offset_at(now);
    if (change >= end) return skipped;
    const auto after = zone.offset_at(change).east;
    if (after > east) {
      const LocalTime leaps_from{change.time_since_epoch() + east};
      const auto date = std::chrono::floor<std::chrono::days>(leaps_from);
      const auto from = leaps_from - date;
      skipped.push_back({date, from, from + (after - east)});
    }
    now = change;
  }
}

void check_skipped_windows(const PackUnderCheck& pack) {
  const auto skipped = skipped_times(usual_hours(pack.handbook).zone(), pack.today);
  for (const auto& hours : pack.policy().hours) {
    for (const auto& [date, from, to] : skipped) {
      const auto weekday = std::chrono::weekday(date).iso_encoding() - 1U;
      for (const auto& window : hours.week[weekday]) {
        if (window.runs_over_midnight() || window.open < from || window.close > to) continue;
        pack.add(FindingKind::SkippedHour, {"hours", hours.key},
                 fmt::format("{} of `{}` is skipped on {}, when clocks go forward",
                             calendar::to_string(window), hours.key, to_iso8601(date)));
      }
    }
  }
}

}  // namespace

void check_hours(const PackUnderCheck& pack) {
  check_holidays(pack);
  check_skipped_windows(pack);
}

}  // namespace tend::policy
