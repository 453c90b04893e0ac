// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/dispatcher.hpp"
#include "http/limits.hpp"
#include "net/listener.hpp"

namespace tend::http {

/// Serves the requests of one connection, one after the other, until either side has had enough:
/// HTTP/1.1 with keep-alive and pipelining (RFC 9112). The dispatcher outlives it.
net::Awaitable<void> serve(net::Connection connection, Dispatcher& dispatcher,
                           RequestTimeouts timeouts);

}  // namespace tend::http
