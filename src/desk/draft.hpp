// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "desk/decide.hpp"

// A decision in the making; private to desk.
namespace tend::desk {

/// The ticket as it becomes while events are added, and those events.
class Draft {
 public:
  Draft(Ticket ticket, const Circumstances& circumstances)
      : ticket_(std::move(ticket)), circumstances_(circumstances) {}

  /// It happens now, as far as the act is concerned.
  void add(Event event) { add_at(std::move(event), circumstances_.happened_at); }
  void add_at(Event event, Instant happened_at);

  const Ticket& ticket() const { return ticket_; }
  const policy::Handbook& handbook() const { return circumstances_.handbook; }
  const policy::Policy& policy() const { return circumstances_.handbook.policy(); }
  Instant happened_at() const { return circumstances_.happened_at; }
  Instant now() const { return circumstances_.now; }

  std::vector<Happening> take() { return std::move(happenings_); }

 private:
  Ticket ticket_;
  const Circumstances& circumstances_;
  std::vector<Happening> happenings_;
};

Result<void> apply(Draft& draft, const Open& open);
Result<void> apply(Draft& draft, const ReceiveAnswer& answer);
Result<void> apply(Draft& draft, const Reply& reply);
Result<void> apply(Draft& draft, const AddNote& note);
Result<void> apply(Draft& draft, const Assign& assign);
Result<void> apply(Draft& draft, const Triage& triage);
Result<void> apply(Draft& draft, const ChangePriority& change);
Result<void> apply(Draft& draft, const Wait& wait);
Result<void> apply(Draft& draft, const Resume& resume);
Result<void> apply(Draft& draft, const Plan& plan);
Result<void> apply(Draft& draft, const Resolve& resolve);
Result<void> apply(Draft& draft, const Close& close);
Result<void> apply(Draft& draft, const Migrate& migrate);
Result<void> apply(Draft& draft, const FireTimer& timer);

/// Asks the tables for the priority, unless an agent decided it, and for the team.
void assess_and_route(Draft& draft);

/// The same under other terms: a team that an agent chose stays too, and every decision is made
/// again under the new rule.
void reassess_and_reroute(Draft& draft);

/// Records what is promised now, and takes back breaches that a late fact undoes.
void settle_promises(Draft& draft);

Result<void> require_in_queue(const Ticket& ticket);
Result<void> require_text(const std::string& body, const char* pointer);

}  // namespace tend::desk
