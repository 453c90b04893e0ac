// SPDX-License-Identifier: Apache-2.0
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "app/open_ticket.hpp"
#include "app/work_on_ticket.hpp"
#include "app/write_message.hpp"
#include "http/json/body.hpp"
#include "http/resources/answers_json.hpp"
#include "http/resources/routes.hpp"
#include "http/resources/ticket_response.hpp"

// POST tickets/{number}/…: what is done with a ticket, each verb as a noun.
namespace tend::http {
namespace {
using app::Outcome;
using app::Situation;
using app::TicketRef;

struct MessageBody {
  bool public_;
  json::Text<app::message_bytes_max> body;
};
BOOST_DESCRIBE_STRUCT(MessageBody, (), (public_, body))

struct AssignmentBody {
  std::optional<std::string> agent;
};
BOOST_DESCRIBE_STRUCT(AssignmentBody, (), (agent))

struct TriageBody {
  std::optional<AnswersJson> answers;
  std::optional<std::string> type;
  std::optional<std::string> priority;
  std::optional<std::string> team;
  std::optional<std::string> agent;
  std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(TriageBody, (), (answers, type, priority, team, agent, reason))

struct PriorityBody {
  std::string priority;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(PriorityBody, (), (priority, reason))

struct WaitingBody {
  std::string reason;
  std::optional<std::string> question;
  std::optional<Instant> remind_at;
};
BOOST_DESCRIBE_STRUCT(WaitingBody, (), (reason, question, remind_at))

struct ResumptionBody {};
BOOST_DESCRIBE_STRUCT(ResumptionBody, (), ())

struct PlanBody {
  std::variant<LocalDate, Instant> date;
  std::string text;
};
BOOST_DESCRIBE_STRUCT(PlanBody, (), (date, text))

struct ResolutionBody {
  std::string explanation;
};
BOOST_DESCRIBE_STRUCT(ResolutionBody, (), (explanation))

struct ClosureBody {
  std::optional<std::string> reason;
  std::optional<std::string> text;
};
BOOST_DESCRIBE_STRUCT(ClosureBody, (), (reason, text))

Result<Outcome<TicketNumber>> act(const Situation& situation, const TicketRef& ticket,
                                  const MessageBody& body) {
  using Audience = app::WriteMessage::Audience;
  return app::write_message(
      situation, {ticket.number, ticket.expected,
                  body.public_ ? Audience::Public : Audience::Internal, body.body.value});
}

Result<Outcome<TicketNumber>> act(const Situation& situation, const TicketRef& ticket,
                                  const AssignmentBody& body) {
  return app::assign_ticket(situation, ticket, {body.agent.value_or("")});
}

Result<Outcome<TicketNumber>> act(const Situation& situation, const TicketRef& ticket,
                                  const TriageBody& body) {
  app::TriageTicket triage;
  triage.type = body.type.value_or("");
  if (body.answers) triage.answers = given_answers(*body.answers);
  triage.priority = body.priority.value_or("");
  triage.team = body.team.value_or("");
  triage.agent = body.agent;
  triage.reason = body.reason.value_or("");
  return app::triage_ticket(situation, ticket, triage);
}

Result<Outcome<TicketNumber>> act(const Situation& situation, const TicketRef& ticket,
                                  const PriorityBody& body) {
  return app::change_priority(situation, ticket, {body.priority, body.reason});
}

Result<Outcome<TicketNumber>> act(const Situation& situation, const TicketRef& ticket,
                                  const WaitingBody& body) {
  return app::let_wait(situation, ticket,
                       {body.reason, body.question.value_or(""), body.remind_at});
}

Result<Outcome<TicketNumber>> act(const Situation& situation, const TicketRef& ticket,
                                  const ResumptionBody&) {
  return app::resume(situation, ticket);
}

Result<Outcome<TicketNumber>> act(const Situation& situation, const TicketRef& ticket,
                                  const PlanBody& body) {
  return app::plan_ticket(situation, ticket, {body.date, body.text});
}

Result<Outcome<TicketNumber>> act(const Situation& situation, const TicketRef& ticket,
                                  const ResolutionBody& body) {
  return app::resolve_ticket(situation, ticket, body.explanation);
}

Result<Outcome<TicketNumber>> act(const Situation& situation, const TicketRef& ticket,
                                  const ClosureBody& body) {
  return app::close_ticket(situation, ticket, {body.reason.value_or(""), body.text.value_or("")});
}

/// What needs no words may be asked for without a body.
template <class Body>
Result<Body> body_of(const Request& request) {
  if (request.body.empty()) return json::from_json<Body>("{}");
  return json::body<Body>(request);
}

template <class Body>
Route verb(Api& api, std::string_view noun, int status = 200) {
  return for_actor(api, Method::Post, "/{desk}/api/v1/tickets/{number}/" + std::string(noun),
                   [status](const Call& call) -> Result<Response> {
                     TicketRef ticket{};
                     ASSIGN_OR_RETURN(ticket.number, call.params.ticket_number());
                     ASSIGN_OR_RETURN(ticket.expected, call.expected_version());
                     ASSIGN_OR_RETURN(const Body body, body_of<Body>(call.request));
                     ASSIGN_OR_RETURN(const app::OnceKey once, call.once());
                     RETURN_IF_ERROR(app::perform_once(
                         call.ports, call.actor, call.command, once,
                         [&](const Situation& situation) { return act(situation, ticket, body); }));
                     ASSIGN_OR_RETURN(Response response, ticket_response(call, 200, ticket.number));
                     response.status = status;
                     return response;
                   });
}
}  // namespace

std::vector<Route> ticket_work_routes(Api& api) {
  std::vector<Route> routes{
      verb<MessageBody>(api, "messages", 201),
      verb<AssignmentBody>(api, "assignment"),
      verb<TriageBody>(api, "triage"),
      verb<PriorityBody>(api, "priority"),
      verb<WaitingBody>(api, "waiting"),
      verb<ResumptionBody>(api, "resumption"),
      verb<PlanBody>(api, "plan"),
      verb<ResolutionBody>(api, "resolution"),
      verb<ClosureBody>(api, "closure"),
  };
  routes.front().body_bytes_max = 2 * app::message_bytes_max;
  return routes;
}
}  // namespace tend::http
