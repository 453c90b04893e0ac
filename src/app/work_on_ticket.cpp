// SPDX-License-Identifier: Apache-2.0
#include "app/work_on_ticket.hpp"

#include "access/rights.hpp"
#include "app/answers.hpp"
#include "app/ticket_change.hpp"
#include "message/address.hpp"

namespace tend::app {
namespace {
using access::Right;

/// What all verbs share: the right is asked, the ticket taken up, the verb applied.
template <class Apply>
Result<Outcome<TicketNumber>> work_on(const Situation& situation, Right right,
                                      const TicketRef& ticket, const Apply& apply) {
  RETURN_IF_ERROR(access::require(situation.actor, right));
  ASSIGN_OR_RETURN(TicketChange change,
                   TicketChange::of(situation, ticket.number, ticket.expected));
  RETURN_IF_ERROR(apply(change));
  return Outcome<TicketNumber>{ticket.number, change.take()};
}

std::optional<AgentRow> find_agent(const Snapshot& rows, const std::string& name) {
  if (const auto uuid = parse_uuid(name)) return rows.agent(AgentId{*uuid});
  if (const auto address = message::canonical_address(name)) return rows.agent_by_email(*address);
  return {};
}

Result<std::optional<AgentId>> agent_named(const Situation& situation, const std::string& name) {
  if (name.empty()) return std::optional<AgentId>{};
  const auto agent = find_agent(situation.rows, name);
  if (agent && agent->active) return std::optional(agent->id);
  return fail(Code::Invalid, "There is no such agent.",
              {{"/agent", "expected the id or mail address of one of the desk's agents"}});
}
Instant planned_instant(const policy::Handbook& handbook,
                        const std::variant<LocalDate, Instant>& date) {
  if (const auto* instant = std::get_if<Instant>(&date)) return *instant;
  const auto day = std::get<LocalDate>(date);
  const auto& hours = policy::usual_hours(handbook);
  if (const auto working_day = hours.working_day(day)) return working_day->closes;
  return hours.zone().to_instant(LocalTime(day + std::chrono::days(1)));
}
}  // namespace

Result<Outcome<TicketNumber>> assign_ticket(const Situation& situation, const TicketRef& ticket,
                                            const AssignTicket& request) {
  return work_on(situation, Right::Assign, ticket, [&](TicketChange& change) -> Result<void> {
    ASSIGN_OR_RETURN(const auto agent, agent_named(situation, request.agent));
    return change.apply(desk::Assign{agent});
  });
}

Result<Outcome<TicketNumber>> triage_ticket(const Situation& situation, const TicketRef& ticket,
                                            const TriageTicket& request) {
  return work_on(situation, Right::Triage, ticket, [&](TicketChange& change) -> Result<void> {
    const std::string& type = request.type.empty() ? change.ticket().type : request.type;
    desk::Triage triage{request.type, {}, request.priority, request.team, {}};
    ASSIGN_OR_RETURN(triage.answers,
                     keep_answers(change, type, request.answers, policy::AnsweredBy::Agent));
    if (!request.reason.empty()) triage.reason = change.keep_text(request.reason);
    // The engineer is named first, so that what is mailed about the triage can name them (G9).
    if (request.agent) {
      ASSIGN_OR_RETURN(const auto agent, agent_named(situation, *request.agent));
      RETURN_IF_ERROR(change.apply(desk::Assign{agent}));
    }
    return change.apply(triage);
  });
}

Result<Outcome<TicketNumber>> change_priority(const Situation& situation, const TicketRef& ticket,
                                              const ChangeTicketPriority& request) {
  return work_on(situation, Right::ChangePriority, ticket, [&](TicketChange& change) {
    return change.apply(desk::ChangePriority{request.priority, change.keep_text(request.reason)});
  });
}

Result<Outcome<TicketNumber>> let_wait(const Situation& situation, const TicketRef& ticket,
                                       const LetTicketWait& request) {
  return work_on(situation, Right::Wait, ticket, [&](TicketChange& change) {
    desk::Wait wait{request.reason, {}, request.remind_at};
    if (!request.question.empty()) {
      wait.question = {change.keep_message("reply", request.question), request.question};
    }
    return change.apply(wait);
  });
}

Result<Outcome<TicketNumber>> resume(const Situation& situation, const TicketRef& ticket) {
  return work_on(situation, Right::Wait, ticket,
                 [](TicketChange& change) { return change.apply(desk::Resume{}); });
}

Result<Outcome<TicketNumber>> plan_ticket(const Situation& situation, const TicketRef& ticket,
                                          const PlanTicket& request) {
  return work_on(situation, Right::Plan, ticket, [&](TicketChange& change) {
    const Instant date = planned_instant(change.handbook(), request.date);
    return change.apply(desk::Plan{date, change.keep_text(request.text)});
  });
}

Result<Outcome<TicketNumber>> resolve_ticket(const Situation& situation, const TicketRef& ticket,
                                             const std::string& explanation) {
  return work_on(situation, Right::Resolve, ticket, [&](TicketChange& change) {
    return change.apply(desk::Resolve{change.keep_text(explanation)});
  });
}

Result<Outcome<TicketNumber>> close_ticket(const Situation& situation, const TicketRef& ticket,
                                           const CloseTicket& request) {
  return work_on(situation, Right::Close, ticket, [&](TicketChange& change) {
    desk::Close close{request.reason, {}};
    if (!request.text.empty()) close.text = change.keep_text(request.text);
    return change.apply(close);
  });
}
}  // namespace tend::app
