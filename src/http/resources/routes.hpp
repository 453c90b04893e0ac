// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "http/resources/api.hpp"

// Every resource of the API, one file each.
namespace tend::http {

std::vector<Route> session_routes(Api& api);
std::vector<Route> desk_routes(Api& api);
std::vector<Route> promises_routes(Api& api);
std::vector<Route> queue_routes(Api& api);
std::vector<Route> ticket_routes(Api& api);
std::vector<Route> ticket_work_routes(Api& api);
std::vector<Route> explanation_routes(Api& api);
std::vector<Route> event_routes(Api& api);

}  // namespace tend::http
