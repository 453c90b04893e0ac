// SPDX-License-Identifier: Apache-2.0
#include "app/see_tickets.hpp"
#include "http/json/body.hpp"
#include "http/resources/routes.hpp"
#include "http/resources/views_json.hpp"

// GET tickets/{number}/explanation: why this priority, this team, these deadlines.
namespace tend::http {
std::vector<Route> explanation_routes(Api& api) {
  return {for_actor(api, Method::Get, "/{desk}/api/v1/tickets/{number}/explanation",
                    [](const Call& call) -> Result<Response> {
                      ASSIGN_OR_RETURN(const TicketNumber number, call.params.ticket_number());
                      ASSIGN_OR_RETURN(
                          const auto view,
                          app::ask(call.ports, call.actor, [&](const app::Situation& situation) {
                            return app::explain_ticket(situation, number);
                          }));
                      return json::respond(200, view);
                    })};
}
}  // namespace tend::http
