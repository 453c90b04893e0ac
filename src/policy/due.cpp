// SPDX-License-Identifier: Apache-2.0
#include "policy/due.hpp"

#include <algorithm>
#include <vector>

#include "calendar/pauses.hpp"

namespace tend::policy {
namespace {

using calendar::Calendar;
using calendar::Interval;
using Kind = Allowance::Kind;

std::optional<Instant> day_promise(const Calendar& calendar, const Allowance& allowance,
                                   Instant start) {
  switch (allowance.kind) {
    case Kind::WorkingDays:
      return calendar.working_days_close(start, static_cast<int>(allowance.amount));
    case Kind::SameBusinessDay:
      return calendar.same_business_day(start);
    case Kind::NextBusinessDay:
      return calendar.next_business_day(start);
    default:
      return std::nullopt;
  }
}

/// The pauses in order and apart, without what lies before `start`.
std::vector<Interval> merged(std::span<const Interval> pauses, Instant start) {
  std::vector<Interval> sorted(pauses.begin(), pauses.end());
  std::ranges::sort(sorted, {}, &Interval::from);
  std::vector<Interval> apart;
  for (auto pause : sorted) {
    pause.from = std::max(pause.from, start);
    if (!apart.empty()) pause.from = std::max(pause.from, apart.back().to);
    if (!pause.empty()) apart.push_back(pause);
  }
  return apart;
}

/// Each pause that begins before the promise is due moves it by the open time it took.
std::optional<Instant> moved_by(const std::vector<Interval>& pauses, const Calendar& calendar,
                                std::optional<Instant> due) {
  for (const auto& pause : pauses) {
    if (!due || pause.from >= *due) break;
    const auto taken = calendar.elapsed(pause.from, pause.to);
    if (taken.count > 0) due = calendar.add(*due, taken);
  }
  return due;
}

}  // namespace

std::optional<Instant> due(const Calendar& calendar, const Allowance& allowance, Instant start,
                           std::span<const Interval> pauses) {
  switch (allowance.kind) {
    case Kind::Duration:
      return calendar::add(calendar, start, WorkingSeconds{allowance.amount}, pauses);
    case Kind::ElapsedDays:
      return calendar::add(Calendar::around_the_clock(calendar.zone()), start,
                           WorkingSeconds{allowance.amount * 86'400}, pauses);
    case Kind::WorkingDays:
    case Kind::SameBusinessDay:
    case Kind::NextBusinessDay:
      return moved_by(merged(pauses, start), calendar, day_promise(calendar, allowance, start));
    case Kind::BestEffort:
    case Kind::Negotiated:
    case Kind::LeadTime:
    case Kind::AsContracted:
    case Kind::None:
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<Instant> due(const Handbook& handbook, const Target& target, Instant start,
                           std::span<const Interval> pauses) {
  return due(calendar_named(handbook, target.calendar), target.allowance, start, pauses);
}

}  // namespace tend::policy
