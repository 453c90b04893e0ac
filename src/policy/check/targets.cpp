// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "policy/check/promises.hpp"
#include "policy/due.hpp"
#include "policy/words.hpp"

// Promises that are missing, cannot be kept, or contradict one another.
namespace tend::policy {
namespace {
using std::chrono::days;
using std::chrono::hours;

constexpr days a_year(366);
/// Moments a year is tried at: no divisor of a day, so that every hour has its turn.
constexpr auto trial_step = hours(12) - std::chrono::minutes(7);

Instant begin_of(const PackUnderCheck& pack) {
  return usual_hours(pack.handbook).zone().to_instant(LocalTime(pack.today));
}

/// The levels a desk promises by: severities where it has them.
struct Levels {
  FactKind fact;
  std::string_view section;
  const std::vector<PriorityLevel>& levels;
};

Levels levels_of(const Policy& policy) {
  if (policy.severities.empty()) return {FactKind::Priority, "priorities", policy.priorities};
  return {FactKind::Severity, "severities", policy.severities};
}

void check_every_level_has_a_promise(const PackUnderCheck& pack) {
  const auto& policy = pack.policy();
  std::vector<Statement> rows;
  for (const auto& row : policy.targets)
    rows.push_back(pack.cases.state(row.guard));
  Condition has_clocks{FactKind::Type, {}};
  for (const auto& type : policy.requests) {
    if (type.has_clocks && type.kind != RequestKind::Idea) has_clocks.any_of.push_back(type.key);
  }
  const auto [fact, section, levels] = levels_of(policy);
  for (const auto& level : levels) {
    const auto of_level = pack.cases.state(Guard{{has_clocks, {fact, {level.key}}}, {}});
    const auto without = pack.cases.example({&of_level, 1}, rows);
    if (!without) continue;
    pack.add(FindingKind::NoTarget, {section, std::string_view(level.key)},
             fmt::format("nothing is promised, not even `none`, for {}", in_words(*without)));
  }
}

void check_can_be_met(const PackUnderCheck& pack, const Promise& promise) {
  const auto& allowance = promise.target->allowance;
  if (!has_due(allowance)) return;
  const auto begin = begin_of(pack);
  const auto by = due(pack.handbook, *promise.target, begin);
  if (by && *by <= begin + a_year) return;
  pack.add(FindingKind::NeverMet, path_of(promise),
           fmt::format("`{}` of `{}` does not pass within {} days", allowance.written,
                       promise.target->calendar, a_year.count()));
}

void check_days_of_a_calendar(const PackUnderCheck& pack, const Promise& promise) {
  using enum Allowance::Kind;
  const auto& [allowance, calendar, from, met_by] = *promise.target;
  const bool counts_days = allowance.kind == WorkingDays || allowance.kind == SameBusinessDay ||
                           allowance.kind == NextBusinessDay;
  if (!counts_days || calendar != around_the_clock) return;
  pack.add(FindingKind::DaysAroundTheClock, path_of(promise),
           fmt::format("`{}` of a calendar that never closes", allowance.written));
}

/// What is received at this moment, as far as rows can tell by the hours alone.
bool may_be_received(const PackUnderCheck& pack, const Guard& guard, Instant instant) {
  Guard by_hours;
  for (const auto& condition : guard.when) {
    if (condition.fact == Fact(FactKind::Hours)) by_hours.when.push_back(condition);
  }
  CaseFacts facts;
  for (auto& open : hours_open_at(pack.handbook, instant))
    facts.learn(FactKind::Hours, std::move(open));
  return matches(by_hours, facts);
}

/// A moment of receipt at which `early` is due after `late`.
std::optional<Instant> when_later(const PackUnderCheck& pack, const Promise& early,
                                  const Promise& late) {
  const auto& targets = pack.policy().targets;
  const auto begin = begin_of(pack);
  for (Instant start = begin; start < begin + a_year; start += trial_step) {
    const auto early_due = due(pack.handbook, *early.target, start);
    const auto late_due = due(pack.handbook, *late.target, start);
    if (early_due && late_due && *early_due > *late_due &&
        may_be_received(pack, targets[early.row].guard, start) &&
        may_be_received(pack, targets[late.row].guard, start))
      return start;
  }
  return std::nullopt;
}

/// Which of two targets is due first, whoever is promised them. A large pack has thousands of pairs
/// of promises and few of targets, and only for some of those is it worth looking for a case.
class Orders {
 public:
  explicit Orders(const PackUnderCheck& pack) : pack_(pack) {}

  bool is_ever_later(const Target& early, const Target& late) {
    for (const auto& known : known_) {
      if (is_same(*known.early, early) && is_same(*known.late, late)) return known.is_ever_later;
    }
    known_.push_back({&early, &late, try_all_year(early, late)});
    return known_.back().is_ever_later;
  }

 private:
  struct Known {
    const Target* early;
    const Target* late;
    bool is_ever_later;
  };

  static bool is_same(const Target& one, const Target& other) {
    return one.allowance == other.allowance && one.calendar == other.calendar;
  }

  bool try_all_year(const Target& early, const Target& late) const {
    const auto begin = begin_of(pack_);
    for (Instant start = begin; start < begin + a_year; start += trial_step) {
      const auto early_due = due(pack_.handbook, early, start);
      const auto late_due = due(pack_.handbook, late, start);
      if (early_due && late_due && *early_due > *late_due) return true;
    }
    return false;
  }

  const PackUnderCheck& pack_;
  std::vector<Known> known_;
};

/// One resolution that comes before it is enough to say so.
void check_comes_before(const PackUnderCheck& pack, const Promise& early,
                        const std::vector<Promise>& resolutions, Orders& orders) {
  for (const auto& resolution : resolutions) {
    const bool have_due = has_due(early.target->allowance) && has_due(resolution.target->allowance);
    if (!have_due || early.target->from != resolution.target->from) continue;
    if (!orders.is_ever_later(*early.target, *resolution.target)) continue;
    if (!both_hold(pack, early, resolution)) continue;
    const auto received = when_later(pack, early, resolution);
    if (!received) continue;
    pack.add(
        FindingKind::AnsweredAfterSolved, path_of(early),
        fmt::format("`{}` is due after the resolution, `{}` in line {}, of what is received "
                    "at {}",
                    early.target->allowance.written, resolution.target->allowance.written,
                    place_of(pack.policy_root, path_of(resolution)).line, to_iso8601(*received)));
    return;
  }
}

void check_updates(const PackUnderCheck& pack, const Promise& update,
                   const std::vector<Promise>& resolutions) {
  for (const auto& resolution : resolutions) {
    const bool is_rarer = are_comparable(*update.target, *resolution.target) &&
                          update.target->allowance.amount > resolution.target->allowance.amount;
    if (!is_rarer || !both_hold(pack, update, resolution)) continue;
    pack.add(FindingKind::UpdatesTooRare, path_of(update),
             fmt::format("`{}`, and the resolution in line {} takes `{}`",
                         update.target->allowance.written,
                         place_of(pack.policy_root, path_of(resolution)).line,
                         resolution.target->allowance.written));
    return;
  }
}

/// The guard without what it says of this fact, and what it says of it.
std::pair<Guard, std::vector<std::string>> without_fact(Guard guard, FactKind fact) {
  std::vector<std::string> values;
  std::erase_if(guard.when, [&](const Condition& condition) {
    if (condition.fact != Fact(fact)) return false;
    values = condition.any_of;
    return true;
  });
  return {std::move(guard), std::move(values)};
}

bool say_the_same(const Guard& one, const Guard& other) {
  const auto same = [](const std::vector<Condition>& a, const std::vector<Condition>& b) {
    return a.size() == b.size() && std::ranges::all_of(a, [&](const Condition& condition) {
             return std::ranges::any_of(b, [&](const Condition& candidate) {
               return candidate.fact == condition.fact && candidate.any_of == condition.any_of;
             });
           });
  };
  return same(one.when, other.when) && same(one.unless, other.unless);
}

/// The rank of the lowest level among these; the highest is 0.
std::size_t lowest_rank(const std::vector<PriorityLevel>& levels,
                        const std::vector<std::string>& keys) {
  std::size_t lowest = 0;
  for (const auto& key : keys) {
    const auto found = std::ranges::find(levels, key, &PriorityLevel::key);
    lowest = std::max(lowest, static_cast<std::size_t>(found - levels.begin()));
  }
  return lowest;
}

bool is_looser(const Promise& one, const Promise& other) {
  return are_comparable(*one.target, *other.target) &&
         one.target->allowance.amount > other.target->allowance.amount;
}

void check_higher_is_not_looser(const PackUnderCheck& pack, const std::vector<Promise>& promises) {
  const auto& targets = pack.policy().targets;
  const auto [fact, section, levels] = levels_of(pack.policy());
  for (const auto& one : promises) {
    const auto [rest, keys] = without_fact(targets[one.row].guard, fact);
    if (keys.empty()) continue;
    for (const auto& other : promises) {
      const auto [other_rest, other_keys] = without_fact(targets[other.row].guard, fact);
      const bool is_higher =
          !other_keys.empty() && lowest_rank(levels, keys) < lowest_rank(levels, other_keys);
      if (!is_higher || !is_looser(one, other) || !say_the_same(rest, other_rest)) continue;
      pack.add(
          FindingKind::LooserWhenHigher, path_of(one),
          fmt::format("`{}` for `{}`, and `{}` for the lower `{}` in line {}",
                      one.target->allowance.written, keys.front(), other.target->allowance.written,
                      other_keys.front(), place_of(pack.policy_root, path_of(other)).line));
    }
  }
}

void check_plans_are_not_looser(const PackUnderCheck& pack, const std::vector<Promise>& promises) {
  const auto& targets = pack.policy().targets;
  for (const auto& own : promises) {
    for (const auto fact : {FactKind::Plan, FactKind::ClientHas}) {
      const auto [rest, values] = without_fact(targets[own.row].guard, fact);
      if (values.empty()) continue;
      for (const auto& general : promises) {
        if (!is_looser(own, general) || !say_the_same(rest, targets[general.row].guard)) continue;
        pack.add(FindingKind::LooserForPlan, path_of(own),
                 fmt::format("`{}` for `{}`, and `{}` for everybody in line {}",
                             own.target->allowance.written, values.front(),
                             general.target->allowance.written,
                             place_of(pack.policy_root, path_of(general)).line));
      }
    }
  }
}

}  // namespace

void check_targets(const PackUnderCheck& pack) {
  using enum Milestone;
  check_every_level_has_a_promise(pack);
  const auto resolutions = promises_of(pack, Resolution);
  Orders orders(pack);
  for (const auto& [milestone, name] : milestone_names) {
    const auto promises = promises_of(pack, milestone);
    for (const auto& promise : promises) {
      check_can_be_met(pack, promise);
      check_days_of_a_calendar(pack, promise);
      if (milestone == NextUpdate) check_updates(pack, promise, resolutions);
      const bool comes_before = milestone != NextUpdate && milestone != Resolution;
      if (comes_before) check_comes_before(pack, promise, resolutions, orders);
    }
    check_higher_is_not_looser(pack, promises);
    check_plans_are_not_looser(pack, promises);
  }
}

}  // namespace tend::policy
