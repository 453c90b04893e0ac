// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/interval.hpp"
#include "desk/ticket.hpp"
#include "policy/decide.hpp"
#include "policy/handbook.hpp"

// What a ticket's events say about any one milestone; private to desk.
namespace tend::desk {

/// The target of a milestone, or nothing.
const policy::TargetDecision* target_for(policy::Milestone milestone,
                                         const std::vector<policy::TargetDecision>& targets);

/// One ticket's history in time order.
class History {
 public:
  /// Both have to outlive it.
  History(const Ticket& ticket, const policy::Handbook& handbook);

  Instant received_at() const { return ordered_.front()->happened_at; }

  /// The targets as the facts stood then.
  std::vector<policy::TargetDecision> targets_at(Instant instant) const;

  /// The act that met a milestone, and the terms it was done under.
  struct Met {
    Instant at;
    const Migrated* until = nullptr;  ///< if set: terms that were left by this event
  };

  /// How the milestone was met: by the first act for it, but a resolution that was followed by
  /// reopening met nothing. `team` has to do it, and before the last migration the team that was
  /// named then.
  std::optional<Met> met(policy::Milestone milestone, const std::string& team) const;

  /// What the terms before the last migration promised about the milestone.
  const Migrated::Kept* kept_promise(policy::Milestone milestone) const;

  /// When the ticket took the terms it has; nothing for those it was opened under.
  std::optional<Instant> migrated_at() const { return migrated_at_; }

  /// The event by which it took them.
  const Migrated* last_migration() const {
    return migrations_.empty() ? nullptr : migrations_.back();
  }

  /// When the ticket got the priority it had then.
  Instant priority_since(Instant instant) const;

  /// Since when the milestone had been promised then, without a break.
  Instant promised_since(policy::Milestone milestone, Instant instant) const;

  /// When a promise of updates began anew: the requester was told something, or came back after
  /// nobody owed them an update for a while.
  std::optional<Instant> last_update() const;

  /// While the ticket waited for a reason that stops this milestone, and, for the resolution, from
  /// being resolved until being reopened: nobody was asked to work then.
  std::vector<calendar::Interval> pauses(policy::Milestone milestone) const;

 private:
  using Migrations = std::vector<const Migrated*>;

  /// By the terms that the next migration left, and after the last one by the ticket's own.
  bool stops(std::string_view reason, policy::Milestone milestone,
             Migrations::const_iterator next) const;

  std::vector<const Recorded*> ordered_;
  const policy::Policy& policy_;
  Migrations migrations_;
  std::optional<Instant> migrated_at_;
};

}  // namespace tend::desk
