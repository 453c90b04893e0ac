// SPDX-License-Identifier: Apache-2.0
#include "desk/history.hpp"

#include <algorithm>

#include "desk/clocks.hpp"
#include "desk/facts.hpp"

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
}  // namespace

const policy::TargetDecision* target_for(Milestone milestone,
                                         const std::vector<policy::TargetDecision>& targets) {
  const auto found = std::ranges::find(targets, milestone, &policy::TargetDecision::milestone);
  return found == targets.end() ? nullptr : &*found;
}

History::History(const Ticket& ticket, const policy::Handbook& handbook)
    : ordered_(in_time_order(ticket)), policy_(handbook.policy()) {
  for (const Recorded* recorded : ordered_) {
    const auto* migrated = std::get_if<Migrated>(&recorded->event);
    if (migrated == nullptr) continue;
    migrations_.push_back(migrated);
    migrated_at_ = recorded->happened_at;
  }
}

std::vector<policy::TargetDecision> History::targets_at(Instant instant) const {
  policy::CaseFacts facts;
  for (const Recorded* recorded : ordered_) {
    if (recorded->happened_at > instant) break;
    learn(policy_, recorded->event, facts);
  }
  return policy::decide_targets(policy_, facts);
}

std::optional<History::Met> History::met(Milestone milestone, const std::string& team) const {
  const auto* kept = kept_promise(milestone);
  const std::string& team_then = kept == nullptr ? team : kept->met_by;
  const Migrated* until = last_migration();
  std::optional<Met> met;
  for (const Recorded* recorded : ordered_) {
    if (std::get_if<Migrated>(&recorded->event) == until) until = nullptr;
    if (milestone == Milestone::Resolution && std::holds_alternative<Reopened>(recorded->event)) {
      met.reset();
    }
    const std::string& by = until == nullptr ? team : team_then;
    if (!met && is_act_for(milestone, *recorded) && is_by(by, *recorded)) {
      met = Met{recorded->happened_at, until};
    }
  }
  return met;
}

const Migrated::Kept* History::kept_promise(Milestone milestone) const {
  if (last_migration() == nullptr) return nullptr;
  const auto& kept = last_migration()->kept;
  const auto found =
      std::ranges::find(kept, policy::to_string(milestone), &Migrated::Kept::milestone);
  return found == kept.end() ? nullptr : &*found;
}

Instant History::priority_since(Instant instant) const {
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

Instant History::promised_since(Milestone milestone, Instant instant) const {
  Instant since = ordered_.front()->happened_at;
  bool was_promised = false;
  policy::CaseFacts facts;
  for (std::size_t i = 0; i < ordered_.size(); ++i) {
    const Recorded& recorded = *ordered_[i];
    if (recorded.happened_at > instant) break;
    learn(policy_, recorded.event, facts);
    if (std::get_if<Migrated>(&recorded.event) == last_migration() && last_migration() != nullptr) {
      const auto* kept = kept_promise(milestone);
      was_promised = kept != nullptr;
      if (was_promised) since = kept->started;
    }
    // What ends and begins again at one instant was never broken.
    const bool goes_on =
        i + 1 < ordered_.size() && ordered_[i + 1]->happened_at == recorded.happened_at;
    if (goes_on) continue;
    const auto targets = policy::decide_targets(policy_, facts);
    const bool is_promised = target_for(milestone, targets) != nullptr;
    if (is_promised && !was_promised) since = recorded.happened_at;
    was_promised = is_promised;
  }
  return since;
}

std::optional<Instant> History::last_update() const {
  std::optional<Instant> last;
  for (const Recorded* recorded : ordered_) {
    const bool reopened = std::holds_alternative<Reopened>(recorded->event);
    if (reopened || tells_the_requester(*recorded)) last = recorded->happened_at;
  }
  return last;
}

std::vector<calendar::Interval> History::pauses(Milestone milestone) const {
  std::vector<calendar::Interval> pauses;
  const auto begin = [&](Instant at) {
    if (pauses.empty() || pauses.back().to != not_yet) pauses.push_back({at, not_yet});
  };
  const auto end = [&](Instant at) {
    if (!pauses.empty() && pauses.back().to == not_yet) pauses.back().to = at;
  };
  std::string_view waits_for;
  auto next = migrations_.begin();
  for (const Recorded* recorded : ordered_) {
    const Instant at = recorded->happened_at;
    const Event& event = recorded->event;
    if (const auto* waiting = std::get_if<WaitingStarted>(&event)) {
      waits_for = waiting->reason;
      if (stops(waits_for, milestone, next)) begin(at);
    } else if (std::holds_alternative<WaitingEnded>(event) ||
               std::holds_alternative<Reopened>(event)) {
      waits_for = {};
      end(at);
    } else if (std::holds_alternative<Resolved>(event)) {
      waits_for = {};
      end(at);
      if (milestone == Milestone::Resolution) begin(at);
    } else if (std::holds_alternative<Migrated>(event)) {
      ++next;
      if (!waits_for.empty()) stops(waits_for, milestone, next) ? begin(at) : end(at);
    }
  }
  return pauses;
}

bool History::stops(std::string_view reason, Milestone milestone,
                    Migrations::const_iterator next) const {
  if (next == migrations_.end()) {
    const auto* known = policy::find(policy_.waiting, reason);
    return known != nullptr && std::ranges::find(known->stops, milestone) != known->stops.end();
  }
  const auto& stopped = (*next)->stopped;
  const auto known = std::ranges::find(stopped, reason, &Migrated::Stopped::reason);
  if (known == stopped.end()) return false;
  const auto name = policy::to_string(milestone);
  return std::ranges::find(known->milestones, name) != known->milestones.end();
}

}  // namespace tend::desk
