// SPDX-License-Identifier: Apache-2.0
#include "policy/reader/partition.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include "base/time.hpp"
#include "calendar/days.hpp"

namespace tend::policy {
namespace {

using calendar::Days;
using calendar::Piece;

/// What of a date is open in each calendar of a policy, those `outside` others included.
class OpenHours {
 public:
  OpenHours(const Policy& policy, const DatedFacts& facts) : policy_(policy) {
    for (const auto& hours : policy.hours) {
      const bool is_outside = !hours.outside.empty();
      auto weekly = is_outside ? calendar::WeeklyHours{} : hours_under(hours, facts);
      for (const auto& holiday : weekly.holidays)
        special_.insert(holiday.date);
      for (const auto& [date, windows] : weekly.overrides)
        special_.insert(date);
      days_.emplace_back(weekly);
    }
  }

  /// The days of an ordinary week, then every date that differs from it with the one after, into
  /// which an overnight window may reach.
  std::vector<LocalDate> telling_dates() const {
    std::vector<LocalDate> dates;
    for (int day = 0; day < 7; ++day)
      dates.push_back(ordinary_monday() + std::chrono::days(day));
    for (const auto date : special_) {
      dates.push_back(date);
      if (!special_.contains(date + std::chrono::days(1))) {
        dates.push_back(date + std::chrono::days(1));
      }
    }
    return dates;
  }

  /// A Monday after all special dates.
  LocalDate ordinary_monday() const {
    constexpr LocalDate some_monday{std::chrono::days(4)};  // 1970-01-05
    if (special_.empty()) return some_monday;
    return some_monday + std::chrono::floor<std::chrono::weeks>(*special_.rbegin() - some_monday) +
           std::chrono::weeks(2);
  }

  bool is_open(const std::string& key, LocalDate date, Seconds moment) const {
    const auto index = static_cast<std::size_t>(find(policy_.hours, key) - policy_.hours.data());
    const auto& hours = policy_.hours[index];
    if (!hours.outside.empty()) {
      return std::ranges::none_of(
          hours.outside, [&](const std::string& other) { return is_open(other, date, moment); });
    }
    return std::ranges::any_of(days_[index].day(date).open, [&](const Piece& piece) {
      return piece.from <= moment && moment < piece.to;
    });
  }

  /// The moments of a date at which something opens or closes.
  std::set<Seconds> edges(LocalDate date) const {
    std::set<Seconds> edges{Seconds(0)};
    for (const auto& days : days_) {
      for (const auto& piece : days.day(date).open) {
        edges.insert(piece.from);
        if (piece.to < calendar::day_length) edges.insert(piece.to);
      }
    }
    return edges;
  }

 private:
  const Policy& policy_;
  std::vector<Days> days_;
  std::set<LocalDate> special_;
};

std::string in_words(const OpenHours& hours, LocalDate date, Seconds moment) {
  const auto time = std::chrono::hh_mm_ss(moment);
  const auto weekday = std::chrono::weekday(date).iso_encoding() - 1;
  const bool is_ordinary = date >= hours.ordinary_monday();
  return fmt::format("on {}{} at {:02}:{:02}", calendar::weekday_names[weekday],
                     is_ordinary ? "" : " " + to_iso8601(date), time.hours().count(),
                     time.minutes().count());
}

}  // namespace

calendar::WeeklyHours hours_under(const Hours& hours, const DatedFacts& facts) {
  calendar::WeeklyHours weekly{hours.week, {}, {}};
  for (const auto& closed : hours.closed) {
    const auto* set = find(facts.holidays, closed);
    if (!set) continue;
    weekly.holidays.insert(weekly.holidays.end(), set->dates.begin(), set->dates.end());
  }
  for (const auto& [calendar, date, windows] : facts.overrides) {
    if (calendar == hours.key) weekly.overrides[date] = windows;
  }
  return weekly;
}

std::optional<BrokenPartition> broken_partition(const Policy& policy, const DatedFacts& facts) {
  if (policy.always_one_of.empty()) return std::nullopt;
  const OpenHours hours(policy, facts);
  for (const auto date : hours.telling_dates()) {
    for (const auto moment : hours.edges(date)) {
      std::vector<std::string> open;
      for (const auto& key : policy.always_one_of) {
        if (hours.is_open(key, date, moment)) open.push_back(key);
      }
      if (open.empty())
        return BrokenPartition{
            FindingKind::PartitionHole,
            fmt::format("none of them is open {}", in_words(hours, date, moment))};
      if (open.size() > 1) {
        return BrokenPartition{FindingKind::PartitionOverlap,
                               fmt::format("`{}` and `{}` are both open {}", open[0], open[1],
                                           in_words(hours, date, moment))};
      }
    }
  }
  return std::nullopt;
}

}  // namespace tend::policy
