// SPDX-License-Identifier: Apache-2.0
#include "http/resources/server_routes.hpp"

// GET /api/v1/health, /api/v1/ready, /metrics.
namespace tend::http {
std::vector<Route> health_routes(Api& api, const Metrics& metrics) {
  Handler health = [](Request, Params) -> net::Awaitable<Result<Response>> {
    co_return json_response(200, R"({"status":"ok"})");
  };
  Handler ready = [&api](Request, Params) {
    return on_worker<Response>(api.workers, [&api]() -> Result<Response> {
      for (const auto& desk : api.ports.handbooks.desks())
        api.ports.store.in(desk)->feed_end();
      return json_response(200, R"({"status":"ready"})");
    });
  };
  Handler numbers = [&metrics](Request, Params) -> net::Awaitable<Result<Response>> {
    co_return text_response(200, metrics.to_text());
  };
  return {{Method::Get, "/api/v1/health", std::move(health)},
          {Method::Get, "/api/v1/ready", std::move(ready)},
          {Method::Get, "/metrics", std::move(numbers)}};
}
}  // namespace tend::http
