// SPDX-License-Identifier: Apache-2.0
#include "duty/rota.hpp"

#include <algorithm>

#include "calendar/span.hpp"

namespace tend::duty {
namespace {
using std::chrono::days;
using std::chrono::weeks;

/// The date of the change with which the first turn begins.
LocalDate first_change(const policy::Rota& rota) {
  const auto first = std::chrono::weekday(rota.from);
  return rota.from + (rota.changes_on - first);
}

/// When turn `number`, counted from 0, begins.
Instant begin_of_turn(const policy::Rota& rota, const calendar::TimeZone& zone, int number) {
  return zone.to_instant(first_change(rota) + weeks(number) + rota.changes_at);
}

/// The turn `at` lies in; below 0 before the first.
int turn_at(const policy::Rota& rota, const calendar::TimeZone& zone, Instant at) {
  const days since_first = zone.date_of(at) - first_change(rota);
  int turn = static_cast<int>(std::chrono::floor<weeks>(since_first).count());
  // The date tells the week; on the day of the change itself the time decides, and a change at
  // midnight that the zone skips or repeats may lie a little aside of its date.
  while (at < begin_of_turn(rota, zone, turn))
    --turn;
  while (at >= begin_of_turn(rota, zone, turn + 1))
    ++turn;
  return turn;
}

calendar::Interval time_of(const policy::Rota::Override& turn, const calendar::TimeZone& zone) {
  return {zone.to_instant(turn.from), zone.to_instant(turn.to)};
}

const policy::Rota::Override* override_at(const policy::Rota& rota, const calendar::TimeZone& zone,
                                          Instant at) {
  const auto last = std::find_if(
      rota.overrides.rbegin(), rota.overrides.rend(),
      [&](const policy::Rota::Override& turn) { return time_of(turn, zone).contains(at); });
  return last == rota.overrides.rend() ? nullptr : &*last;
}

/// The instants within `range` at which somebody else may come on duty, in order.
std::vector<Instant> changes_within(const policy::Rota& rota, const calendar::TimeZone& zone,
                                    calendar::Interval range) {
  std::vector<Instant> changes;
  const auto add = [&](Instant change) {
    if (range.from < change && change < range.to) changes.push_back(change);
  };
  const int last_turn = turn_at(rota, zone, range.to);
  for (int turn = std::max(0, turn_at(rota, zone, range.from)); turn <= last_turn; ++turn)
    add(begin_of_turn(rota, zone, turn));
  for (const auto& turn : rota.overrides) {
    add(time_of(turn, zone).from);
    add(time_of(turn, zone).to);
  }
  std::ranges::sort(changes);
  return changes;
}

}  // namespace

std::optional<std::string> on_duty(const policy::Rota& rota, const calendar::TimeZone& zone,
                                   Instant at) {
  if (const auto* turn = override_at(rota, zone, at)) return turn->who;
  const int turn = turn_at(rota, zone, at);
  if (turn < 0 || rota.order.empty()) return std::nullopt;
  return rota.order[static_cast<std::size_t>(turn) % rota.order.size()];
}

std::vector<std::string> in_turn(const policy::Rota& rota, const calendar::TimeZone& zone,
                                 Instant at) {
  const auto first = on_duty(rota, zone, at);
  if (!first) return {};
  std::vector<std::string> people{*first};
  const auto next = static_cast<std::size_t>(std::max(-1, turn_at(rota, zone, at)) + 1);
  for (std::size_t i = 0; i < rota.order.size(); ++i) {
    const auto& person = rota.order[(next + i) % rota.order.size()];
    if (std::ranges::find(people, person) == people.end()) people.push_back(person);
  }
  return people;
}

std::vector<Shift> shifts(const policy::Rota& rota, const calendar::TimeZone& zone,
                          calendar::Interval range) {
  range.from = std::max(range.from, calendar::business_time.from);
  range.to = std::min(range.to, calendar::business_time.to);
  if (range.empty()) return {};
  std::vector<Shift> shifts{{range, on_duty(rota, zone, range.from)}};
  for (const Instant change : changes_within(rota, zone, range)) {
    auto who = on_duty(rota, zone, change);
    if (who == shifts.back().who) continue;
    shifts.back().time.to = change;
    shifts.push_back({{change, range.to}, std::move(who)});
  }
  return shifts;
}

}  // namespace tend::duty
