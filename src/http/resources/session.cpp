// SPDX-License-Identifier: Apache-2.0
#include <boost/describe.hpp>

#include "app/identity.hpp"
#include "base/text.hpp"
#include "http/cross_site.hpp"
#include "http/json/body.hpp"
#include "http/problem.hpp"
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

/// How long to wait before the next attempt. Guessing is slowed down both for one address that
/// tries many names and for one name that many addresses try.
std::chrono::milliseconds wait_for(Api& api, const DeskId& desk, const Request& request,
                                   const std::string& email) {
  const RateLimit::Time now(api.ports.steady.now().time_since_epoch());
  const std::string name = desk.value() + ' ' + to_lower(email);
  for (const std::string& key : {to_string(request.peer.address), name}) {
    const auto wait = api.sign_ins.wait_for(key, now);
    if (wait.count() > 0) return wait;
  }
  return {};
}

Response come_back_after(std::chrono::milliseconds wait, const Request& request) {
  Response response =
      problem({Code::RateLimited, "Too many attempts to sign in; wait a little."}, request.id);
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait);
  response.headers.add("Retry-After", std::to_string(seconds.count()));
  return response;
}

Result<Response> sign_in(Api& api, const Request& request, const Params& params) {
  ASSIGN_OR_RETURN(const DeskId desk, params.desk());
  RETURN_IF_ERROR(api.ports.handbooks.current(desk));
  ASSIGN_OR_RETURN(const auto given, json::body<Credentials>(request));
  const auto wait = wait_for(api, desk, request, given.email.value);
  if (wait.count() > 0) return come_back_after(wait, request);

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

Result<Response> sign_out(Api& api, const Call& call) {
  if (const auto token = session_token(call.request, Transport::Plain)) {
    RETURN_IF_ERROR(app::perform(
        call.ports, call.actor, call.command,
        [&](const app::Situation& situation) { return app::sign_out(situation, *token); }));
    api.live.end_session(session_name(call.request));
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
      for_actor(api, Method::Delete, "/{desk}/api/v1/session",
                [&api](const Call& call) { return sign_out(api, call); }),
  };
}
}  // namespace tend::http
