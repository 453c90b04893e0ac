// SPDX-License-Identifier: Apache-2.0
#include "calendar/rule.hpp"

#include <algorithm>

namespace tend::calendar {
namespace {
using std::chrono::days;

Stretch stretch_of(const Days& hours, const TimeZone& zone, Instant instant) {
  const Offset offset = zone.offset_at(instant);
  const LocalTime wall_clock(instant.time_since_epoch() + offset.east);
  const LocalDate date = std::chrono::floor<days>(wall_clock);
  const Seconds time_of_day = wall_clock - date;
  const Day day = hours.day(date);

  Why why = day.holiday == nullptr ? Why::Closed : Why::Holiday;
  Seconds ends = day_length;
  for (const Piece& piece : day.open) {
    if (time_of_day >= piece.to) continue;
    const bool inside = time_of_day >= piece.from;
    if (inside) why = Why::Open;
    ends = inside ? piece.to : piece.from;
    break;
  }
  return {std::min(instant + (ends - time_of_day), offset.until), why, day.holiday};
}

Stretch stretch_outside(const Rule::Outside& rules, Instant instant) {
  Stretch stretch{Instant::max(), Why::Open};
  for (const auto& rule : rules) {
    const Stretch inner = rule->stretch_at(instant);
    if (inner.open()) stretch.why = Why::Closed;
    stretch.to = std::min(stretch.to, inner.to);
  }
  return stretch;
}
}  // namespace

Stretch Rule::stretch_at(Instant instant) const {
  if (instant < business_time.from) return {business_time.from, Why::Closed};
  if (instant >= business_time.to) return {Instant::max(), Why::Closed};

  Stretch stretch{business_time.to, Why::Open};
  if (const auto* hours = std::get_if<Days>(&hours_)) stretch = stretch_of(*hours, zone_, instant);
  if (const auto* rules = std::get_if<Outside>(&hours_)) stretch = stretch_outside(*rules, instant);
  stretch.to = std::min(stretch.to, business_time.to);
  return stretch;
}

Seconds Rule::open_within(Interval interval) const {
  Seconds open(0);
  for (Instant at = interval.from; at < interval.to;) {
    const Stretch stretch = stretch_at(at);
    if (stretch.open()) open += std::min(stretch.to, interval.to) - at;
    at = stretch.to;
  }
  return open;
}

std::vector<Interval> Rule::open_intervals(Interval interval) const {
  std::vector<Interval> intervals;
  for (Instant at = interval.from; at < interval.to;) {
    const Stretch stretch = stretch_at(at);
    const Interval found{at, std::min(stretch.to, interval.to)};
    at = stretch.to;
    if (!stretch.open()) continue;
    if (!intervals.empty() && intervals.back().to == found.from) {
      intervals.back().to = found.to;
    } else {
      intervals.push_back(found);
    }
  }
  return intervals;
}

bool Rule::ever_opens() const {
  // A week on either side, so that each day of the week follows the last special date too.
  const DateRange dates = telling_dates();
  const Interval told{zone_.to_instant(dates.first - days(8)),
                      zone_.to_instant(dates.last + days(8))};
  for (Instant at = told.from; at < told.to;) {
    const Stretch stretch = stretch_at(at);
    if (stretch.open()) return true;
    at = stretch.to;
  }
  return false;
}

/// Two ordinary years with all their changes of offset, and every date that is special.
DateRange Rule::telling_dates() const {
  using namespace std::chrono_literals;
  DateRange dates{std::chrono::local_days(2024y / 1 / 1), std::chrono::local_days(2025y / 12 / 31)};
  const auto include = [&](const DateRange& more) {
    dates.first = std::min(dates.first, more.first);
    dates.last = std::max(dates.last, more.last);
  };
  if (const auto* hours = std::get_if<Days>(&hours_)) {
    if (const auto special = hours->special_dates()) include(*special);
  }
  if (const auto* rules = std::get_if<Outside>(&hours_)) {
    for (const auto& rule : *rules)
      include(rule->telling_dates());
  }
  return dates;
}

}  // namespace tend::calendar
