// SPDX-License-Identifier: Apache-2.0
#include "http/dispatcher.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <exception>

#include "base/text.hpp"
#include "http/cross_site.hpp"
#include "http/forwarded.hpp"
#include "http/problem.hpp"

namespace tend::http {
namespace {
using SteadyClock = std::chrono::steady_clock;

/// What every answer says unless its resource knows better: data, meant for nobody else, not to be
/// kept, framed, sniffed or run.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> default_fields{{
    {"Cache-Control", "no-store"},
    {"X-Content-Type-Options", "nosniff"},
    {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
}};

std::string random_prefix(app::Entropy& entropy) {
  std::array<std::uint8_t, 4> bytes{};
  entropy.fill(bytes);
  return to_hex(bytes);
}

/// A stream's edge: what it throws comes too late for an answer, but not for the log.
net::Awaitable<void> stream_to_end(BodyStream stream, std::string request_id, AccessLog& log,
                                   net::TimedStream& connection) {
  try {
    co_await stream(connection);
  } catch (const std::exception& thrown) {
    log.write_failure(request_id, thrown.what());
  }
}
}  // namespace

Dispatcher::Dispatcher(Router router, DispatcherOptions options, AccessLog& log, Metrics& metrics,
                       app::Entropy& entropy)
    : router_(std::move(router)),
      options_(std::move(options)),
      log_(log),
      metrics_(metrics),
      id_prefix_(random_prefix(entropy)) {
  for (const Route& route : router_.routes()) {
    route_metrics_.emplace(&route, metrics_of(to_string(route.method), route.pattern));
  }
  route_metrics_.emplace(nullptr, metrics_of("", ""));
}

Dispatcher::RouteMetrics Dispatcher::metrics_of(std::string_view method, std::string_view route) {
  Labels labels{{"method", std::string(method)}, {"route", std::string(route)}};
  RouteMetrics made{.by_hundreds = {},
                    .seconds = &metrics_.histogram("tend_http_request_seconds",
                                                   "From a whole request to its answer.",
                                                   latency_bounds(), labels)};
  labels.emplace_back("status", "");
  for (std::size_t i = 0; i < made.by_hundreds.size(); ++i) {
    labels.back().second = fmt::format("{}xx", i + 1);
    made.by_hundreds[i] =
        &metrics_.counter("tend_http_requests_total", "Requests answered.", labels);
  }
  return made;
}

std::string Dispatcher::make_request_id() {
  return fmt::format("{}-{}", id_prefix_, ++requests_);
}

Dispatcher::Plan Dispatcher::plan(Head head, const net::Peer& connected) {
  Plan plan;
  Request& request = plan.request;
  request.method = head.method;
  request.headers = std::move(head.fields);
  request.peer = {client_address(connected.address, request.headers, options_.trusted_proxies),
                  connected.port};
  request.id = make_request_id();
  plan.body_bytes_max = is_safe(request.method) ? 0 : body_bytes_max;

  auto target = parse_target(head.target);
  if (!target) {
    plan.refusal = problem(target.error(), request.id);
    return plan;
  }
  request.target = *std::move(target);
  Router::Match match = router_.match(request.method, request.target.segments);
  plan.refusal = refusal_of(request, match);
  if (auto* found = std::get_if<Router::Found>(&match)) {
    plan.route = found->route;
    plan.params = std::move(found->params);
    if (!is_safe(request.method)) plan.body_bytes_max = plan.route->body_bytes_max;
  }
  return plan;
}

std::optional<Response> Dispatcher::refusal_of(const Request& request,
                                               const Router::Match& match) const {
  const std::string_view host = request.headers.find("Host").value_or("");
  const auto& hosts = options_.hosts;
  if (!hosts.empty() && std::ranges::find(hosts, host) == hosts.end()) {
    return protocol_problem(421, "Check the name or address you used.", request.id);
  }
  if (!is_safe(request.method) && !comes_from_own_site(request)) {
    return problem({Code::Forbidden, "Another web site asked for this."}, request.id);
  }
  if (const auto* wrong = std::get_if<Router::WrongMethod>(&match)) {
    Response response = request.method == Method::Options
                            ? no_content()
                            : problem({Code::MethodNotAllowed, {}}, request.id);
    response.headers.add("Allow", wrong->allowed);
    return response;
  }
  if (std::holds_alternative<Router::Nothing>(match) && !router_.otherwise()) {
    return problem({Code::NotFound, {}}, request.id);
  }
  return std::nullopt;
}

net::Awaitable<Response> Dispatcher::answer(Plan plan) {
  const auto started = SteadyClock::now();
  const std::string request_id = plan.request.id;
  const std::string desk(plan.params.find("desk").value_or(""));
  const Route* const route = plan.route;
  AccessEntry noted{.request_id = request_id,
                    .method = to_string(plan.request.method),
                    .route = route ? std::string_view(route->pattern) : "",
                    .desk = desk};

  Response response = co_await respond(std::move(plan));
  noted.took = std::chrono::duration_cast<std::chrono::microseconds>(SteadyClock::now() - started);
  finish(response, noted, route);
  co_return response;
}

net::Awaitable<Response> Dispatcher::respond(Plan plan) {
  if (plan.refusal) co_return *std::move(plan.refusal);
  const std::string request_id = plan.request.id;
  const Handler& handler = plan.route ? plan.route->handler : router_.otherwise();
  std::string failure;
  Response apology;
  try {
    auto outcome = co_await handler(std::move(plan.request), std::move(plan.params));
    co_return outcome ? *std::move(outcome) : problem(outcome.error(), request_id);
  } catch (const app::StoreUnavailable& away) {
    failure = away.what();
    apology = problem({Code::Unavailable, "The database cannot be read just now."}, request_id);
  } catch (const std::exception& thrown) {
    failure = thrown.what();
    apology = internal_problem(request_id);
  }
  log_.write_failure(request_id, failure);
  co_return apology;
}

Response Dispatcher::refuse(const Refusal& refusal) {
  const std::string request_id = make_request_id();
  Response response = protocol_problem(refusal.status, refusal.detail, request_id);
  finish(response, {.request_id = request_id}, nullptr);
  return response;
}

void Dispatcher::finish(Response& response, const AccessEntry& noted, const Route* route) {
  response.headers.add("X-Request-Id", std::string(noted.request_id));
  for (const auto& [name, value] : default_fields)
    response.headers.add_default(name, value);
  if (auto* stream = std::get_if<BodyStream>(&response.body)) {
    *stream = [this, inner = std::move(*stream),
               request_id = std::string(noted.request_id)](net::TimedStream& connection) {
      return stream_to_end(inner, request_id, log_, connection);
    };
  }

  const RouteMetrics& metrics = route_metrics_.at(route);
  const int hundreds = std::clamp(response.status / 100, 1, 5);
  metrics.by_hundreds[static_cast<std::size_t>(hundreds - 1)]->add();
  metrics.seconds->observe(std::chrono::duration<double>(noted.took).count());

  AccessEntry entry = noted;
  entry.status = response.status;
  entry.command_id = response.command_id;
  log_.write(entry);
}

}  // namespace tend::http
