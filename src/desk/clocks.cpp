// SPDX-License-Identifier: Apache-2.0
#include "desk/clocks.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "desk/history.hpp"
#include "policy/due.hpp"

namespace tend::desk {
namespace {
using policy::Milestone;

/// Whether the clock would be breached if nothing happened after its due instant.
bool missed(const SlaClock& clock, Instant now) {
  if (!clock.due) return false;
  return clock.met_at ? *clock.met_at > *clock.due : now > *clock.due;
}

/// A pause that begins only once the milestone is met does not concern it.
std::vector<calendar::Interval> pauses_before(std::optional<Instant> met,
                                              std::vector<calendar::Interval> pauses) {
  if (met) std::erase_if(pauses, [&](const auto& pause) { return pause.from >= *met; });
  return pauses;
}

bool is_paused(const SlaClock& clock) {
  return !clock.pauses.empty() && clock.pauses.back().to == not_yet;
}

ClockState state_of(const SlaClock& clock, Instant now) {
  const auto& allowance = clock.target.allowance;
  if (clock.met_at && *clock.met_at <= now) return ClockState::Met;
  if (allowance.kind == policy::Allowance::Kind::Negotiated) return ClockState::Negotiated;
  if (!policy::has_due(allowance)) return ClockState::BestEffort;
  if (missed(clock, now)) return ClockState::Breached;
  return is_paused(clock) ? ClockState::Paused : ClockState::Running;
}

Instant first_start_of(const SlaClock& clock, const History& history) {
  const Instant judged_at = clock.met_at.value_or(Instant::max());
  switch (clock.target.from) {
    case policy::ClockStart::Receipt:
      break;
    case policy::ClockStart::Priority:
      return history.priority_since(judged_at);
    case policy::ClockStart::Decision:
      return history.promised_since(clock.milestone, judged_at);
  }
  return history.received_at();
}

Instant start_of(const SlaClock& clock, const History& history) {
  const Instant start = first_start_of(clock, history);
  if (!clock.target.allowance.repeats) return start;
  return std::max(start, history.last_update().value_or(start));
}

/// No term can be missed before it held. What newer terms would have had done by then was missed
/// when the older ones said, or is due as the newer ones begin to hold. Other facts do not undo
/// what was missed.
Instant not_before_it_held(Instant due, const SlaClock& clock, const History& history) {
  const auto migrated_at = history.migrated_at();
  if (!migrated_at) return due;
  const auto* kept = history.kept_promise(clock.milestone);
  const bool was_missed = kept != nullptr && kept->due && *kept->due < *migrated_at;
  const bool stays_missed = was_missed && !history.last_migration()->to_other_terms();
  if (due >= *migrated_at && !stays_missed) return due;
  return was_missed ? *kept->due : *migrated_at;
}

SlaClock run(SlaClock clock, const History& history, const policy::Handbook& handbook,
             Instant now) {
  clock.started = start_of(clock, history);
  clock.pauses = pauses_before(clock.met_at, history.pauses(clock.milestone));
  std::span<const calendar::Interval> ended(clock.pauses);
  if (is_paused(clock)) ended = ended.first(ended.size() - 1);
  clock.due = policy::due(handbook, clock.target, clock.started, ended);
  if (clock.due) clock.due = not_before_it_held(*clock.due, clock, history);
  // A due instant that passed before the pause began was missed, whatever came after.
  if (is_paused(clock) && clock.due && *clock.due >= clock.pauses.back().from) clock.due.reset();
  clock.state = state_of(clock, now);
  if (missed(clock, now)) clock.breached_at = clock.due;
  return clock;
}

/// "policy.yaml:120" as the rule that stood there; what it said, only its version knows.
policy::Rule rule_at(const RuleRef& reference) {
  policy::Rule rule;
  const auto colon = reference.rfind(':');
  if (colon == std::string::npos) return rule;
  rule.file = reference.substr(0, colon);
  const char* end = reference.data() + reference.size();
  std::from_chars(reference.data() + colon + 1, end, rule.line);
  return rule;
}

/// A clock that was met before the ticket got other terms, as those of then judge it.
SlaClock run_kept(const Migrated::Kept& kept, const History::Met& met, Milestone milestone,
                  const History& history, Instant now) {
  SlaClock clock{};
  clock.milestone = milestone;
  clock.target.allowance = policy::parse_allowance(kept.allowance).value_or(policy::Allowance{});
  clock.target.allowance.written = kept.allowance;
  clock.target.calendar = kept.calendar;
  clock.target.met_by = kept.met_by;
  clock.reason.rule = rule_at(kept.rule);
  clock.started = kept.started;
  clock.due = kept.due;
  clock.met_at = met.at;
  clock.pauses = pauses_before(met.at, history.pauses(milestone));
  clock.version = met.until->from;
  clock.state = state_of(clock, now);
  if (missed(clock, now)) clock.breached_at = clock.due;
  return clock;
}
}  // namespace

std::string_view to_string(ClockState state) {
  constexpr std::array<std::string_view, 6> names{"running",  "paused",      "met",
                                                  "breached", "best_effort", "negotiated"};
  return names[static_cast<std::size_t>(state)];
}

std::vector<SlaClock> clocks(const Ticket& ticket, const policy::Handbook& handbook, Instant now) {
  const History history(ticket, handbook);
  const auto current = history.targets_at(Instant::max());
  const auto at_first = history.targets_at(history.received_at());

  std::vector<SlaClock> clocks;
  for (std::size_t i = 0; i <= static_cast<std::size_t>(Milestone::Resolution); ++i) {
    const auto milestone = static_cast<Milestone>(i);
    const auto* target = target_for(milestone, current);
    const auto* promised = target != nullptr ? target : target_for(milestone, at_first);
    const auto* kept = history.kept_promise(milestone);
    if (promised == nullptr && kept == nullptr) continue;

    // What was met is judged by the terms of that moment: raising the priority afterwards cannot
    // turn a kept promise into a broken one, nor can newer terms.
    const auto met = history.met(milestone, promised != nullptr ? promised->target.met_by : "");
    if (met && met->until != nullptr) {
      if (kept != nullptr) clocks.push_back(run_kept(*kept, *met, milestone, history, now));
      continue;
    }
    const auto then = met ? history.targets_at(met->at) : current;
    if (met) target = target_for(milestone, then);
    if (target == nullptr) continue;
    if (milestone == Milestone::NextUpdate && !ticket.in_queue()) continue;

    SlaClock clock{};
    clock.milestone = milestone;
    clock.target = target->target;
    clock.reason = target->reason;
    if (met) clock.met_at = met->at;
    clocks.push_back(run(std::move(clock), history, handbook, now));
  }
  return clocks;
}
}  // namespace tend::desk
