// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "base/error.hpp"
#include "http/response.hpp"

// Errors as the world sees them: problem details, RFC 9457. What they tell is written for whoever
// asked; everything else is in the log, under the request's id.
namespace tend::http {

/// The problem an expected failure is: `type` /problems/<slug>, and a fault's place as `pointer`.
Response problem(const Error& error, std::string_view request_id);

/// What is wrong with the request as HTTP, before any resource is asked.
Response protocol_problem(int status, std::string_view detail, std::string_view request_id);

/// 500: the request's id, and nothing about why.
Response internal_problem(std::string_view request_id);

}  // namespace tend::http
