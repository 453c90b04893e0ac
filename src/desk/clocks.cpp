// SPDX-License-Identifier: Apache-2.0
#include "desk/clocks.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "desk/facts.hpp"
#include "policy/due.hpp"

namespace tend::desk {
namespace {
using policy::Milestone;

bool done_by_agent(const Recorded& recorded) {
  return recorded.author.kind == Author::Kind::Agent;
}

bool is_public_reply(const Recorded& recorded) {
  const auto* added = std::get_if<MessageAdded>(&recorded.event);
  return added != nullptr && added->kind == "reply" && done_by_agent(recorded);
}

bool tells_the_requester(const Recorded& recorded) {
  const bool told = std::holds_alternative<Planned>(recorded.event) ||
                    std::holds_alternative<Resolved>(recorded.event);
  return is_public_reply(recorded) || (told && done_by_agent(recorded));
}

/// Whether this act is one that meets the milestone. An automatic mail never is: only what a
/// person did counts.
bool is_act_for(Milestone milestone, const Recorded& recorded) {
  if (!done_by_agent(recorded)) return false;
  const Event& event = recorded.event;
  switch (milestone) {
    case Milestone::Triage:
      return std::holds_alternative<Triaged>(event);
    case Milestone::FirstResponse:
      return tells_the_requester(recorded);
    case Milestone::InvestigationStarted:
      return tells_the_requester(recorded) || std::holds_alternative<Assigned>(event) ||
             std::holds_alternative<Triaged>(event);
    case Milestone::ResolutionPlan:
      return std::holds_alternative<Planned>(event) || std::holds_alternative<Resolved>(event);
    case Milestone::Resolution:
      return std::holds_alternative<Resolved>(event);
    case Milestone::CallBack:
    case Milestone::Dispatch:
    case Milestone::NextUpdate:
      return false;
  }
  return false;
}

bool is_by(const std::string& team, const Recorded& recorded) {
  return team.empty() ||
         std::ranges::find(recorded.author.teams, team) != recorded.author.teams.end();
}

const policy::TargetDecision* target_for(Milestone milestone,
                                         const std::vector<policy::TargetDecision>& targets) {
  const auto found = std::ranges::find(targets, milestone, &policy::TargetDecision::milestone);
  return found == targets.end() ? nullptr : &*found;
}

/// One ticket's history in time order, and what it says about any one milestone.
class History {
 public:
  History(const Ticket& ticket, const policy::Handbook& handbook)
      : ordered_(in_time_order(ticket)), policy_(handbook.policy()) {}

  /// The targets as the facts stood then.
  std::vector<policy::TargetDecision> targets_at(Instant instant) const {
    policy::CaseFacts facts;
    for (const Recorded* recorded : ordered_) {
      if (recorded->happened_at > instant) break;
      learn(policy_, recorded->event, facts);
    }
    return policy::decide_targets(policy_, facts);
  }

  /// When the milestone was met: by the first act for it, but a resolution that was followed by
  /// reopening met nothing.
  std::optional<Instant> met_at(Milestone milestone, const std::string& team) const {
    std::optional<Instant> met;
    for (const Recorded* recorded : ordered_) {
      if (milestone == Milestone::Resolution && std::holds_alternative<Reopened>(recorded->event)) {
        met.reset();
      }
      if (!met && is_act_for(milestone, *recorded) && is_by(team, *recorded)) {
        met = recorded->happened_at;
      }
    }
    return met;
  }

  /// When the ticket got the priority it had then.
  Instant priority_since(Instant instant) const {
    Instant since = ordered_.front()->happened_at;
    std::string_view priority;
    for (const Recorded* recorded : ordered_) {
      const auto* decided = std::get_if<PriorityDecided>(&recorded->event);
      if (decided == nullptr || recorded->happened_at > instant) continue;
      if (decided->priority != priority) since = recorded->happened_at;
      priority = decided->priority;
    }
    return since;
  }

  /// Since when the milestone had been promised then, without a break.
  Instant promised_since(Milestone milestone, Instant instant) const {
    Instant since = ordered_.front()->happened_at;
    bool was_promised = false;
    policy::CaseFacts facts;
    for (const Recorded* recorded : ordered_) {
      if (recorded->happened_at > instant) break;
      learn(policy_, recorded->event, facts);
      const auto targets = policy::decide_targets(policy_, facts);
      const bool is_promised = target_for(milestone, targets) != nullptr;
      if (is_promised && !was_promised) since = recorded->happened_at;
      was_promised = is_promised;
    }
    return since;
  }

  Instant received_at() const { return ordered_.front()->happened_at; }

  /// When a promise of updates began anew: the requester was told something, or came back after
  /// nobody owed them an update for a while.
  std::optional<Instant> last_update() const {
    std::optional<Instant> last;
    for (const Recorded* recorded : ordered_) {
      const bool reopened = std::holds_alternative<Reopened>(recorded->event);
      if (reopened || tells_the_requester(*recorded)) last = recorded->happened_at;
    }
    return last;
  }

  /// While the ticket waited for a reason that stops this milestone, and, for the resolution, from
  /// being resolved until being reopened: nobody was asked to work then.
  std::vector<calendar::Interval> pauses(Milestone milestone) const {
    std::vector<calendar::Interval> pauses;
    const auto begin = [&](Instant at) {
      if (pauses.empty() || pauses.back().to != not_yet) pauses.push_back({at, not_yet});
    };
    const auto end = [&](Instant at) {
      if (!pauses.empty() && pauses.back().to == not_yet) pauses.back().to = at;
    };
    for (const Recorded* recorded : ordered_) {
      const Instant at = recorded->happened_at;
      const Event& event = recorded->event;
      if (const auto* waiting = std::get_if<WaitingStarted>(&event)) {
        if (stops(waiting->reason, milestone)) begin(at);
      } else if (std::holds_alternative<WaitingEnded>(event) ||
                 std::holds_alternative<Reopened>(event)) {
        end(at);
      } else if (std::holds_alternative<Resolved>(event)) {
        end(at);
        if (milestone == Milestone::Resolution) begin(at);
      }
    }
    return pauses;
  }

 private:
  bool stops(const std::string& reason, Milestone milestone) const {
    const auto* known = policy::find(policy_.waiting, reason);
    return known != nullptr && std::ranges::find(known->stops, milestone) != known->stops.end();
  }

  std::vector<const Recorded*> ordered_;
  const policy::Policy& policy_;
};

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

SlaClock run(SlaClock clock, const History& history, const policy::Handbook& handbook,
             Instant now) {
  clock.started = start_of(clock, history);
  clock.pauses = pauses_before(clock.met_at, history.pauses(clock.milestone));
  std::span<const calendar::Interval> ended(clock.pauses);
  if (is_paused(clock)) ended = ended.first(ended.size() - 1);
  clock.due = policy::due(handbook, clock.target, clock.started, ended);
  // A due instant that passed before the pause began was missed, whatever came after.
  if (is_paused(clock) && clock.due && *clock.due >= clock.pauses.back().from) clock.due.reset();
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
    if (promised == nullptr) continue;

    // What was met is judged by the terms of that moment: raising the priority afterwards cannot
    // turn a kept promise into a broken one.
    const auto met = history.met_at(milestone, promised->target.met_by);
    const auto then = met ? history.targets_at(*met) : current;
    if (met) target = target_for(milestone, then);
    if (target == nullptr) continue;
    if (milestone == Milestone::NextUpdate && !ticket.in_queue()) continue;

    clocks.push_back(run(SlaClock{milestone,
                                  ClockState::Running,
                                  target->target,
                                  target->reason,
                                  ticket.received_at,
                                  {},
                                  met,
                                  {}},
                         history, handbook, now));
  }
  return clocks;
}
}  // namespace tend::desk
