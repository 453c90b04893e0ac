// SPDX-License-Identifier: Apache-2.0
#include "desk/draft.hpp"
#include "policy/due.hpp"

// What agents do with a ticket that is in the queue.
namespace tend::desk {
namespace {
Result<void> require_level(const policy::Policy& policy, const std::string& priority) {
  if (policy::find(policy.priorities, priority) != nullptr) return {};
  return fail(Code::Invalid, "There is no such priority.",
              {{"/priority", "expected one of the desk's priorities"}});
}

Result<void> require_team(const policy::Policy& policy, const std::string& team) {
  if (policy::find(policy.teams, team) != nullptr) return {};
  return fail(Code::Invalid, "There is no such team.",
              {{"/team", "expected one of the desk's teams"}});
}

PriorityDecided by_agent(const Ticket& ticket, const std::string& priority, TextId reason) {
  return {priority, ticket.impact, ticket.urgency, ticket.severity, {}, reason};
}
}  // namespace

Result<void> apply(Draft& draft, const Reply& reply) {
  RETURN_IF_ERROR(require_text(reply.body, "/body"));
  if (draft.ticket().status == Status::Closed) {
    return fail(Code::Refused, "This ticket is closed; nobody waits for a reply.");
  }
  draft.add(MessageAdded{reply.message, "reply"});
  return {};
}

Result<void> apply(Draft& draft, const AddNote& note) {
  RETURN_IF_ERROR(require_text(note.body, "/body"));
  draft.add(MessageAdded{note.message, "note"});
  return {};
}

Result<void> apply(Draft& draft, const Assign& assign) {
  RETURN_IF_ERROR(require_in_queue(draft.ticket()));
  if (draft.ticket().assignee != assign.agent) draft.add(Assigned{assign.agent});
  return {};
}

Result<void> apply(Draft& draft, const Triage& triage) {
  RETURN_IF_ERROR(require_in_queue(draft.ticket()));
  const std::string type = triage.type.empty() ? draft.ticket().type : triage.type;
  if (policy::find(draft.policy().requests, type) == nullptr) {
    return fail(Code::Invalid, "There is no such type of request.",
                {{"/type", "expected one of the desk's request types"}});
  }
  const Ticket& before = draft.ticket();
  const bool stands = before.priority_by_agent && triage.priority == before.priority;
  const bool overrules = !triage.priority.empty() && !stands;
  if (overrules) {
    RETURN_IF_ERROR(require_level(draft.policy(), triage.priority));
    RETURN_IF_ERROR(require_text(triage.reason ? triage.reason->body : "", "/reason"));
  }
  if (!triage.team.empty()) RETURN_IF_ERROR(require_team(draft.policy(), triage.team));

  draft.add(Triaged{type, triage.answers});
  if (overrules) draft.add(by_agent(draft.ticket(), triage.priority, triage.reason->id));
  if (triage.team.empty()) {
    assess_and_route(draft);
  } else if (triage.team != draft.ticket().team) {
    draft.add(Routed{triage.team, ""});
  }
  return {};
}

Result<void> apply(Draft& draft, const ChangePriority& change) {
  RETURN_IF_ERROR(require_in_queue(draft.ticket()));
  RETURN_IF_ERROR(require_level(draft.policy(), change.priority));
  RETURN_IF_ERROR(require_text(change.reason.body, "/reason"));
  if (change.priority == draft.ticket().priority) {
    return fail(Code::Refused, "The ticket has this priority already.");
  }
  draft.add(by_agent(draft.ticket(), change.priority, change.reason.id));
  assess_and_route(draft);
  return {};
}

Result<void> apply(Draft& draft, const Wait& wait) {
  RETURN_IF_ERROR(require_in_queue(draft.ticket()));
  const auto* reason = policy::find(draft.policy().waiting, wait.reason);
  if (reason == nullptr) {
    return fail(Code::Invalid, "There is no such reason to wait.",
                {{"/reason", "expected one of the desk's waiting reasons"}});
  }
  if (wait.remind_at && *wait.remind_at <= draft.now()) {
    return fail(Code::Invalid, "The reminder lies in the past.",
                {{"/remind_at", "expected an instant that is still to come"}});
  }
  WaitingStarted waiting{wait.reason, {}, wait.remind_at};
  if (wait.question) {
    RETURN_IF_ERROR(require_text(wait.question->body, "/question"));
    draft.add(MessageAdded{wait.question->message, "reply"});
    waiting.question = wait.question->message;
  }
  if (!waiting.remind_at && reason->remind) {
    waiting.remind_at =
        policy::due(policy::usual_hours(draft.handbook()), *reason->remind, draft.happened_at());
  }
  if (draft.ticket().waiting) draft.add(WaitingEnded{});
  draft.add(std::move(waiting));
  return {};
}

Result<void> apply(Draft& draft, const Resume&) {
  if (!draft.ticket().waiting) return fail(Code::Refused, "The ticket does not wait for anything.");
  draft.add(WaitingEnded{});
  return {};
}

Result<void> apply(Draft& draft, const Plan& plan) {
  RETURN_IF_ERROR(require_in_queue(draft.ticket()));
  RETURN_IF_ERROR(require_text(plan.text.body, "/text"));
  if (plan.date <= draft.happened_at()) {
    return fail(Code::Invalid, "The planned date lies in the past.",
                {{"/date", "expected an instant that is still to come"}});
  }
  draft.add(Planned{plan.date, plan.text.id});
  return {};
}
}  // namespace tend::desk
