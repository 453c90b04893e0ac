// SPDX-License-Identifier: Apache-2.0
#include "http/resources/api.hpp"

#include <algorithm>
#include <charconv>
#include <shared_mutex>

#include "app/identity.hpp"
#include "base/text.hpp"
#include "http/cross_site.hpp"

namespace tend::http {
namespace {
Result<access::Actor> by_session(app::Ports& ports, const DeskId& desk, const Request& request) {
  const auto token = session_token(request, Transport::Plain);
  if (!token) return fail(Code::Unauthenticated, "Please sign in.");
  if (!is_safe(request.method) && !comes_from_own_site(request)) {
    return fail(Code::Forbidden, "This request comes from another web site.");
  }
  std::optional<Secret> csrf;
  if (!is_safe(request.method)) {
    csrf = Secret(std::string(request.headers.find("X-CSRF-Token").value_or("")));
  }
  return app::ask(ports, access::system_actor(desk, "http"), [&](const app::Situation& situation) {
    return app::actor_of_session(situation, *token, csrf);
  });
}

Result<DeskId> existing_desk(app::Ports& ports, const Params& params) {
  ASSIGN_OR_RETURN(DeskId desk, params.desk());
  RETURN_IF_ERROR(ports.handbooks.current(desk));
  return desk;
}

Result<Response> carry_out(app::Ports& ports, Request request, Params params, const Work& work) {
  ASSIGN_OR_RETURN(const DeskId desk, existing_desk(ports, params));
  ASSIGN_OR_RETURN(access::Actor actor, identify(ports, desk, request));
  const Call call{ports, std::move(actor), std::move(request), std::move(params),
                  new_command(ports)};
  ASSIGN_OR_RETURN(Response response, work(call));
  if (!is_safe(call.request.method)) response.command_id = to_string(call.command);
  return response;
}
}  // namespace

Result<access::Actor> identify(app::Ports& ports, const DeskId& desk, const Request& request) {
  if (const auto token = bearer_token(request)) {
    return app::ask(
        ports, access::system_actor(desk, "http"),
        [&](const app::Situation& situation) { return app::actor_of_token(situation, *token); });
  }
  return by_session(ports, desk, request);
}

Result<app::OnceKey> Call::once() const {
  const auto key = request.headers.find("Idempotency-Key");
  if (!key) return app::OnceKey{};
  if (key->empty() || key->size() > app::idempotency_key_bytes_max) {
    return fail(Code::Invalid, "The Idempotency-Key cannot be used.",
                {{"Idempotency-Key", "expected 1 to 255 characters"}});
  }
  return app::OnceKey{
      to_string(actor.author.person) + ' ' + request.target.path + ' ' + std::string(*key),
      app::sha256(request.body)};
}

Result<std::optional<Version>> Call::expected_version() const {
  const auto field = request.headers.find("If-Match");
  if (!field || *field == "*") return std::optional<Version>{};
  std::string_view digits = *field;
  if (digits.size() > 2 && digits.front() == '"' && digits.back() == '"') {
    digits = digits.substr(1, digits.size() - 2);
  }
  std::int64_t version = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
  if (error != std::errc{} || end != digits.data() + digits.size()) {
    return fail(Code::Invalid, "The If-Match header is not as expected.",
                {{"If-Match", "expected the ETag of the ticket, such as \"7\""}});
  }
  return std::optional(Version(version));
}

std::string Call::root() const {
  return "/" + actor.desk.value() + "/api/v1";
}

Route for_actor(Api& api, Method method, std::string pattern, Work work) {
  Handler handler = [&api, work = std::move(work)](Request request, Params params) {
    return on_worker<Response>(api.workers, [&api, &work, request = std::move(request),
                                             params = std::move(params)]() mutable {
      const std::shared_lock passing(api.gate);
      return carry_out(api.ports, std::move(request), std::move(params), work);
    });
  };
  return {method, std::move(pattern), std::move(handler)};
}

Route for_anybody(Api& api, Method method, std::string pattern, OpenWork work) {
  Handler handler = [&api, work = std::move(work)](Request request, Params params) {
    return on_worker<Response>(api.workers,
                               [&api, &work, request = std::move(request),
                                params = std::move(params)]() -> Result<Response> {
                                 ASSIGN_OR_RETURN(const DeskId desk,
                                                  existing_desk(api.ports, params));
                                 return work(api.ports, desk, request);
                               });
  };
  return {method, std::move(pattern), std::move(handler)};
}

std::string session_name(const Request& request) {
  const auto token = session_token(request, Transport::Plain);
  return token ? to_hex(app::sha256(token->reveal())) : std::string();
}

CommandId new_command(app::Ports& ports) {
  return app::IdMaker(ports.entropy, ports.steady).make<CommandTag>();
}
}  // namespace tend::http
