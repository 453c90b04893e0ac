// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/resources/api.hpp"

namespace tend::http {

/// The ticket as the caller may see it, with its version as ETag; 201 with its address for one that
/// was made.
Result<Response> ticket_response(const Call& call, int status, TicketNumber number);

}  // namespace tend::http
