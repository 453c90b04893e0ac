// SPDX-License-Identifier: Apache-2.0
#include "desk/explain.hpp"

#include <algorithm>

#include "calendar/pauses.hpp"
#include "desk/facts.hpp"

namespace tend::desk {
namespace {
/// The facts the tables saw: an impact or urgency they concluded themselves is not among them.
policy::CaseFacts facts_before_assessment(const Ticket& ticket, const policy::Policy& policy) {
  policy::CaseFacts facts = facts_of(ticket, policy);
  facts.forget(policy::FactKind::Impact);
  facts.forget(policy::FactKind::Urgency);
  facts.forget(policy::FactKind::Severity);
  facts.forget(policy::FactKind::Priority);
  return facts;
}

ExplainedDecision explain_priority(const Ticket& ticket, const policy::Policy& policy) {
  ExplainedDecision explained{ticket.priority, {}, {}};
  if (ticket.priority_by_agent) {
    if (const auto* decided = last_event<PriorityDecided>(ticket))
      explained.given_reason = decided->reason;
    return explained;
  }
  policy::CaseFacts facts = facts_before_assessment(ticket, policy);
  const policy::Assessment assessed = policy::assess(policy, facts);
  if (assessed.impact) explained.reasons.push_back(assessed.impact->reason);
  if (assessed.urgency) explained.reasons.push_back(assessed.urgency->reason);
  if (assessed.severity) explained.reasons.push_back(assessed.severity->reason);
  explained.reasons.push_back(assessed.priority.reason);
  return explained;
}

ExplainedDecision explain_team(const Ticket& ticket, const policy::Policy& policy) {
  ExplainedDecision explained{ticket.team, {}, {}};
  const auto* routed = last_event<Routed>(ticket);
  const bool by_rule = routed != nullptr && !routed->rule.empty();
  if (by_rule) explained.reasons.push_back(policy::route(policy, facts_of(ticket, policy)).reason);
  return explained;
}

ExplainedClock explain_clock(const SlaClock& clock, const policy::Handbook& handbook, Instant now) {
  if (!clock.version.empty()) return {clock, {}, {}};
  const auto& calendar = policy::calendar_named(handbook, clock.target.calendar);
  const Instant seen_until = clock.met_at.value_or(now);
  const Instant drawn_until = std::max(seen_until, clock.due.value_or(seen_until));

  ExplainedClock explained{clock, {}, {}};
  explained.counted = calendar::elapsed(calendar, clock.started, seen_until, clock.pauses);
  explained.spans = calendar::spans(calendar, clock.started, drawn_until, clock.pauses);
  if (explained.spans.size() > spans_max) explained.spans.resize(spans_max);
  return explained;
}
}  // namespace

Explanation explain(const Ticket& ticket, const policy::Handbook& handbook, Instant now) {
  Explanation explanation{
      explain_priority(ticket, handbook.policy()), explain_team(ticket, handbook.policy()), {}};
  for (const SlaClock& clock : clocks(ticket, handbook, now)) {
    explanation.clocks.push_back(explain_clock(clock, handbook, now));
  }
  return explanation;
}
}  // namespace tend::desk
