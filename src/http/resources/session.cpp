// SPDX-License-Identifier: Apache-2.0
#include <boost/describe.hpp>

#include "app/identity.hpp"
#include "base/text.hpp"
#include "http/cross_site.hpp"
#include "http/json/body.hpp"
#include "http/resources/routes.hpp"
#include "http/resources/views_json.hpp"

// POST, GET and DELETE session: signing in, who is signed in, signing out.
namespace tend::http {
namespace {
struct Credentials {
  json::Line<254> email;
  json::Line<app::password_bytes_max> password;
};
BOOST_DESCRIBE_STRUCT(Credentials, (), (email, password))

struct SessionJson {
  std::string csrf_token;
  app::SignedInPerson person;
};
BOOST_DESCRIBE_STRUCT(SessionJson, (), (csrf_token, person))

SessionJson session_json(app::Ports& ports, const access::Actor& actor, const Secret& csrf_token) {
  return {std::string(csrf_token.reveal()),
          app::ask(ports, actor, [&](const app::Situation& situation) {
            return app::person_of(situation, actor);
          })};
}

/// Guessing is slowed down both for one address that tries many names and for one name that many
/// addresses try.
Result<void> check_rate(Api& api, const DeskId& desk, const Request& request,
                        const std::string& email) {
  const RateLimit::Time now(api.ports.steady.now().time_since_epoch());
  const std::string name = desk.value() + ' ' + to_lower(email);
  for (const std::string& key : {to_string(request.peer.address), name}) {
    if (api.sign_ins.wait_for(key, now).count() > 0) {
      return fail(Code::RateLimited, "Too many attempts to sign in; wait a little.");
    }
  }
  return {};
}

Result<Response> sign_in(Api& api, const Request& request, const Params& params) {
  ASSIGN_OR_RETURN(const DeskId desk, params.desk());
  RETURN_IF_ERROR(api.ports.handbooks.current(desk));
  ASSIGN_OR_RETURN(const auto given, json::body<Credentials>(request));
  RETURN_IF_ERROR(check_rate(api, desk, request, given.email.value));

  ASSIGN_OR_RETURN(const app::SignedIn signed_in,
                   app::perform(api.ports, access::system_actor(desk, "http"),
                                new_command(api.ports), [&](const app::Situation& situation) {
                                  return app::sign_in(situation, given.email.value,
                                                      Secret(given.password.value));
                                }));
  Response response =
      json::respond(200, session_json(api.ports, signed_in.actor, signed_in.csrf_token));
  response.headers.add("Set-Cookie", set_session_cookie(signed_in.session_token, Transport::Plain));
  return response;
}

Result<Response> see_session(const Call& call) {
  const auto token = session_token(call.request, Transport::Plain);
  if (!token) return fail(Code::Unauthenticated, "There is no session; a token needs none.");
  return json::respond(200, session_json(call.ports, call.actor, app::csrf_token_of(*token)));
}

Result<Response> sign_out(const Call& call) {
  if (const auto token = session_token(call.request, Transport::Plain)) {
    RETURN_IF_ERROR(app::perform(
        call.ports, call.actor, call.command,
        [&](const app::Situation& situation) { return app::sign_out(situation, *token); }));
  }
  Response response = no_content();
  response.headers.add("Set-Cookie", clear_session_cookie(Transport::Plain));
  return response;
}
}  // namespace

std::vector<Route> session_routes(Api& api) {
  Handler sign_in_handler = [&api](Request request, Params params) {
    return on_worker<Response>(api.passwords,
                               [&api, request = std::move(request), params = std::move(params)] {
                                 return sign_in(api, request, params);
                               });
  };
  return {
      {Method::Post, "/{desk}/api/v1/session", std::move(sign_in_handler)},
      for_actor(api, Method::Get, "/{desk}/api/v1/session", see_session),
      for_actor(api, Method::Delete, "/{desk}/api/v1/session", sign_out),
  };
}
}  // namespace tend::http
