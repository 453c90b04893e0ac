// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "http/response.hpp"

namespace tend::http {

/// What follows an answer on its connection.
enum class Connection : std::uint8_t { Close, KeepOpen };

/// Status line and fields of a response, with the empty line that ends them. A line break in a
/// field's value, which could begin another field, becomes a space.
std::string response_head(const Response& response, Connection connection,
                          std::chrono::sys_seconds date);

}  // namespace tend::http
