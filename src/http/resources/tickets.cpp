// SPDX-License-Identifier: Apache-2.0
#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <variant>

#include "app/open_ticket.hpp"
#include "app/see_tickets.hpp"
#include "http/json/body.hpp"
#include "http/resources/answers_json.hpp"
#include "http/resources/routes.hpp"
#include "http/resources/ticket_response.hpp"
#include "http/resources/views_json.hpp"

// POST tickets, GET tickets/{number}.
namespace tend::http {
namespace {
struct NewContact {
  json::Line<254> email;
  std::optional<json::Line<200>> name;
};
BOOST_DESCRIBE_STRUCT(NewContact, (), (email, name))

struct NewTicket {
  std::optional<json::Line<20>> channel;
  std::optional<json::Line<100>> type;
  json::Line<app::subject_bytes_max> subject;
  json::Text<app::message_bytes_max> body;
  std::optional<NewContact> contact;
  std::optional<AnswersJson> answers;
  std::optional<json::Line<100>> requested_priority;
  std::optional<json::Line<100>> line;
  std::optional<json::Line<10>> pressed;
};
BOOST_DESCRIBE_STRUCT(NewTicket, (),
                      (channel, type, subject, body, contact, answers, requested_priority, line,
                       pressed))

template <class Text>
std::string or_empty(const std::optional<Text>& text) {
  return text ? text->value : std::string();
}

app::OpenTicket request_of(const NewTicket& body) {
  app::OpenTicket request;
  request.channel = or_empty(body.channel);
  request.type = or_empty(body.type);
  request.subject = body.subject.value;
  request.body = body.body.value;
  if (body.contact) {
    request.contact_email = body.contact->email.value;
    request.contact_name = or_empty(body.contact->name);
  }
  if (body.answers) request.answers = given_answers(*body.answers);
  request.requested_priority = or_empty(body.requested_priority);
  request.line = or_empty(body.line);
  request.pressed = or_empty(body.pressed);
  return request;
}

Result<Response> open(const Call& call) {
  ASSIGN_OR_RETURN(const auto body, json::body<NewTicket>(call.request));
  ASSIGN_OR_RETURN(const app::OnceKey once, call.once());
  ASSIGN_OR_RETURN(const TicketNumber number,
                   app::perform_once(call.ports, call.actor, call.command, once,
                                     [&](const app::Situation& situation) {
                                       return app::open_ticket(situation, request_of(body));
                                     }));
  return ticket_response(call, 201, number);
}

Result<Response> see(const Call& call) {
  ASSIGN_OR_RETURN(const TicketNumber number, call.params.ticket_number());
  return ticket_response(call, 200, number);
}
}  // namespace

Result<Response> ticket_response(const Call& call, int status, TicketNumber number) {
  ASSIGN_OR_RETURN(const app::TicketView view,
                   app::ask(call.ports, call.actor, [&](const app::Situation& situation) {
                     return app::see_ticket(situation, number);
                   }));
  Response response = json::respond(status, view);
  response.headers.add("ETag", '"' + std::to_string(view.version) + '"');
  if (status == 201) {
    response.headers.add("Location", call.root() + "/tickets/" + std::to_string(number.value()));
  }
  return response;
}

std::vector<Route> ticket_routes(Api& api) {
  std::vector<Route> routes{
      for_actor(api, Method::Post, "/{desk}/api/v1/tickets", open),
      for_actor(api, Method::Get, "/{desk}/api/v1/tickets/{number}", see),
  };
  routes.front().body_bytes_max = 2 * app::message_bytes_max;
  return routes;
}
}  // namespace tend::http
