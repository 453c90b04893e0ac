// SPDX-License-Identifier: Apache-2.0
#include "app/see_tickets.hpp"

#include <algorithm>

#include "access/rights.hpp"
#include "app/display_name.hpp"
#include "app/load_ticket.hpp"
#include "app/timeline.hpp"
#include "desk/facts.hpp"
#include "policy/intake.hpp"

namespace tend::app {
namespace {
using access::Right;

Reader reader_of(const access::Actor& actor) {
  return sees_everything(actor) ? Reader::Desk : Reader::Requester;
}

bool has_been_looked_at(const TicketLineView& line) {
  const auto triage =
      std::ranges::find(line.clocks, std::string("triage"), &desk::ClockLine::milestone);
  return triage != line.clocks.end() ? triage->met_at.has_value() : line.status != "new";
}

AssigneeView assignee_view(const PersonView& agent, Reader reader) {
  AssigneeView view{agent.id, agent.name, {}};
  if (reader == Reader::Desk) view.email = agent.email;
  return view;
}

TicketLineView line_of(const TicketRow& row, const policy::Policy& policy, const Snapshot& rows,
                       People& people, Reader reader, Instant now) {
  TicketLineView line{};
  line.number = row.number.value();
  line.subject = rows.text(row.subject).value_or("");
  line.status = row.status;
  line.priority = row.priority;
  line.priority_name = display_name(policy.priorities, row.priority);
  line.type = row.type;
  line.client = people.client(row.client);
  line.contact = people.contact(row.contact);
  line.channel = row.channel;
  if (!row.team.empty()) line.team = row.team;
  line.received_at = row.received_at;
  line.changed_at = row.changed_at;
  if (row.assignee) line.assignee = assignee_view(people.agent(*row.assignee), reader);
  line.version = row.version.value();
  for (auto& clock : desk::decode_clock_lines(row.clocks)) {
    line.clocks.push_back(desk::as_of(std::move(clock), now));
  }
  line.triaged = has_been_looked_at(line);
  return line;
}

Result<QueueView> page(const Situation& situation, QueueQuery query) {
  query.size = std::clamp(query.size, 1, page_size_max);
  if (!query.after.empty() && !situation.rows.is_cursor(query.after)) {
    return fail(Code::Invalid, "There is no such page.",
                {{"page[after]", "expected the after_cursor of another page"}});
  }
  const Reader reader = reader_of(situation.actor);
  const QueuePage found = situation.rows.queue(query);
  People people(situation.rows);
  QueueView view{{}, found.next, situation.now};
  for (const TicketRow& row : found.tickets) {
    ASSIGN_OR_RETURN(const auto handbook,
                     situation.handbooks.pinned(situation.desk(), row.policy, situation.rows));
    view.tickets.push_back(
        line_of(row, handbook->policy(), situation.rows, people, reader, situation.now));
  }
  return view;
}

std::optional<std::string> body_of(const std::vector<MessageRow>& messages,
                                   std::optional<MessageId> id) {
  if (!id) return {};
  const auto found = std::ranges::find(messages, *id, &MessageRow::id);
  if (found == messages.end()) return {};
  return found->body;
}

/// The agent's words, or the sentence of the handbook that decided last.
std::optional<std::string> priority_reason(const desk::Ticket& ticket, const policy::Policy& policy,
                                           const Snapshot& rows) {
  const auto* last = desk::last_event<desk::PriorityDecided>(ticket);
  if (last == nullptr) return {};
  if (last->reason) return rows.text(*last->reason);
  const auto* rule = last->rules.empty() ? nullptr : policy::find_rule(policy, last->rules.back());
  if (rule == nullptr) return {};
  return rule->because.empty() ? rule->our_choice : rule->because;
}

void add_answers(const LoadedTicket& loaded, const Snapshot& rows, TicketView& view) {
  for (const auto& answer : loaded.ticket.answers) {
    auto& values = view.answers[answer.question];
    values = answer.choices;
    if (answer.text) values.push_back(rows.text(*answer.text).value_or(""));
  }
  const auto& policy = loaded.handbook->policy();
  for (const auto* question :
       policy::missing_answers(policy, desk::facts_of(loaded.ticket, policy))) {
    view.missing.push_back(question->key);
  }
}

void add_state(const LoadedTicket& loaded, const Snapshot& rows,
               const std::vector<MessageRow>& messages, TicketView& view) {
  const desk::Ticket& ticket = loaded.ticket;
  if (ticket.waiting) {
    view.waiting = {ticket.waiting->reason,
                    display_name(loaded.handbook->policy().waiting, ticket.waiting->reason),
                    ticket.waiting_since, ticket.waiting->remind_at,
                    body_of(messages, ticket.waiting->question)};
  }
  if (ticket.plan) view.plan = {ticket.plan->date, rows.text(ticket.plan->text).value_or("")};
  if (ticket.resolution) {
    view.resolution = {rows.text(ticket.resolution->explanation).value_or(""), ticket.resolved_at};
  }
  view.priority_reason = priority_reason(ticket, loaded.handbook->policy(), rows);
}
}  // namespace

Result<QueueView> see_queue(const Situation& situation, QueueQuery query) {
  RETURN_IF_ERROR(access::require(situation.actor, Right::SeeQueue));
  return page(situation, std::move(query));
}

Result<QueueView> see_tickets(const Situation& situation, QueueQuery query) {
  RETURN_IF_ERROR(access::require(situation.actor, Right::SeeOwnTickets));
  query.which = QueueQuery::Which::All;
  if (!sees_everything(situation.actor)) query.contact = ContactId{situation.actor.author.person};
  return page(situation, std::move(query));
}

Result<TicketView> see_ticket(const Situation& situation, TicketNumber number) {
  ASSIGN_OR_RETURN(const LoadedTicket loaded, load_ticket(situation, number));
  const Snapshot& rows = situation.rows;
  const auto& policy = loaded.handbook->policy();
  const Reader reader = reader_of(situation.actor);
  People people(rows);

  TicketView view{};
  static_cast<TicketLineView&>(view) =
      line_of(loaded.row, policy, rows, people, reader, situation.now);
  view.now = situation.now;
  view.policy_version = loaded.row.policy;
  const auto messages = rows.messages(loaded.row.id);
  for (const MessageRow& message : messages) {
    if (message.kind == "note" && reader == Reader::Requester) continue;
    view.messages.push_back({to_string(message.id), message.kind, people.author(message),
                             message.at, message.body, message.unverified});
  }
  view.timeline = timeline(loaded.ticket, policy, rows, people, reader);
  add_answers(loaded, rows, view);
  add_state(loaded, rows, messages, view);
  return view;
}
}  // namespace tend::app
