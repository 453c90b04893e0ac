// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <ranges>

#include "app/display_name.hpp"
#include "app/load_ticket.hpp"
#include "app/see_tickets.hpp"
#include "desk/explain.hpp"

namespace tend::app {
namespace {
std::optional<std::string> if_said(const std::string& text) {
  if (text.empty()) return {};
  return text;
}

ReasonView reason_view(std::string about, const policy::Reason& reason) {
  ReasonView view{std::move(about),
                  policy::reference(reason.rule),
                  if_said(reason.rule.because),
                  if_said(reason.rule.our_choice),
                  {}};
  for (const auto& known : reason.facts) {
    view.facts.push_back({std::string(policy::to_string(known.fact)), known.value});
  }
  return view;
}

DecisionView decision_view(const std::string& about, const std::string& name,
                           const desk::ExplainedDecision& explained, const Snapshot& rows) {
  DecisionView view{explained.value, name, {}};
  for (const auto& reason : explained.reasons)
    view.reasons.push_back(reason_view(about, reason));
  if (explained.given_reason) {
    view.reasons.push_back(
        {about, "", {}, rows.text(*explained.given_reason), {{"decided_by", "agent"}}});
  }
  return view;
}

std::string why_name(calendar::Why why) {
  switch (why) {
    case calendar::Why::Open:
      return "open";
    case calendar::Why::Closed:
      return "closed";
    case calendar::Why::Holiday:
      return "holiday";
    case calendar::Why::Paused:
      return "paused";
  }
  return "closed";
}

ClockExplanationView clock_view(const desk::ExplainedClock& explained) {
  ClockExplanationView view{desk::line_of(explained.clock), {}, {}, explained.counted.count};
  view.reasons.push_back(reason_view(view.milestone, explained.clock.reason));
  for (const auto& span : explained.spans) {
    view.spans.push_back({span.from, span.to, span.counts(), why_name(span.why), span.holiday});
  }
  return view;
}

QueuePlaceView queue_view(const LoadedTicket& loaded, const Snapshot& rows) {
  const desk::Ticket& ticket = loaded.ticket;
  const policy::Policy& policy = loaded.handbook->policy();
  QueuePlaceView view;
  view.place = rows.place_in_queue(loaded.row);
  const bool to_triage = !policy.queue.triage.empty() && !ticket.triaged;
  if (to_triage) view.rank.emplace_back("triage");
  for (const auto key : to_triage ? policy.queue.triage : policy.queue.order) {
    view.rank.emplace_back(policy::to_string(key));
  }
  view.reasons.push_back(reason_view("queue", {policy.queue.rule, {}}));
  return view;
}

/// Of a clock that was met under older terms, those have the reason and the calendar: it is
/// explained as the ticket stood when it left them.
Result<desk::ExplainedClock> as_it_was(const Situation& situation, const desk::Ticket& ticket,
                                       desk::ExplainedClock clock) {
  if (clock.clock.version.empty()) return clock;
  const auto left = std::ranges::find_if(
      ticket.history | std::views::reverse,
      [](const auto& recorded) { return std::holds_alternative<desk::Migrated>(recorded.event); });
  const auto events = ticket.history.rend() - left - 1;
  const desk::Ticket then = desk::fold({ticket.history.begin(), ticket.history.begin() + events});
  ASSIGN_OR_RETURN(const auto handbook,
                   situation.handbooks.pinned(situation.desk(), then.policy, situation.rows));
  const bool terms_changed = std::get<desk::Migrated>(left->event).to_other_terms();
  for (auto& older : desk::explain(then, *handbook, left->happened_at).clocks) {
    if (older.clock.milestone != clock.clock.milestone) continue;
    ASSIGN_OR_RETURN(auto was, as_it_was(situation, then, std::move(older)));
    if (terms_changed) return was;
    // The rule is in its place, but the calendar it counted in had other holidays.
    clock.clock.reason = std::move(was.clock.reason);
  }
  return clock;
}
}  // namespace

Result<ExplanationView> explain_ticket(const Situation& situation, TicketNumber number) {
  ASSIGN_OR_RETURN(const LoadedTicket loaded, load_ticket(situation, number));
  const auto& policy = loaded.handbook->policy();
  const auto explanation = desk::explain(loaded.ticket, *loaded.handbook, situation.now);

  ExplanationView view{
      number.value(), loaded.row.policy, {}, {}, queue_view(loaded, situation.rows), {}};
  view.priority =
      decision_view("priority", display_name(policy.priorities, explanation.priority.value),
                    explanation.priority, situation.rows);
  if (!explanation.team.value.empty()) {
    view.team = decision_view("team", display_name(policy.teams, explanation.team.value),
                              explanation.team, situation.rows);
  }
  for (const auto& clock : explanation.clocks) {
    ASSIGN_OR_RETURN(const auto explained, as_it_was(situation, loaded.ticket, clock));
    view.clocks.push_back(clock_view(explained));
  }
  return view;
}
}  // namespace tend::app
