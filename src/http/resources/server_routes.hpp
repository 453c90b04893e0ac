// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "app/advance_clock.hpp"
#include "http/metrics.hpp"
#include "http/resources/api.hpp"

// What belongs to the server itself and stands under no desk.
namespace tend::http {

/// GET /api/v1/health: the process answers. GET /api/v1/ready: it can also read its store. GET
/// /metrics.
std::vector<Route> health_routes(Api& api, const Metrics& metrics);

/// GET and POST /api/v1/clock. Without a stopped clock POST is refused.
std::vector<Route> clock_routes(Api& api, app::StoppedClock* clock);

/// GET /outbox and /outbox.json: what Tend would have mailed. Only for a server that is bound to
/// loopback and has no mail server.
std::vector<Route> outbox_routes(Api& api);

}  // namespace tend::http
