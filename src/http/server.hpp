// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "base/error.hpp"
#include "http/dispatcher.hpp"
#include "http/limits.hpp"
#include "http/router.hpp"
#include "net/listener.hpp"

namespace tend::http {

struct ServerOptions {
  net::ListenerOptions listen = {};
  RequestTimeouts timeouts = {};
  DispatcherOptions dispatch = {};
};

/// A router that can be reached. The I/O threads, log, metrics and entropy outlive it, and the last
/// three may be used from any thread.
class Server {
 public:
  /// Serves from here on. Errors are those of net::Listener::open.
  static Result<std::unique_ptr<Server>> open(net::IoContexts& contexts, ServerOptions options,
                                              Router router, AccessLog& log, Metrics& metrics,
                                              app::Entropy& entropy);

  std::uint16_t port() const { return listener_->port(); }

  /// As net::Listener::stop. A LiveStream is to be closed first, or it runs into the limit.
  std::size_t stop(net::Timeout wait_max = net::stop_wait_max) { return listener_->stop(wait_max); }

 private:
  explicit Server(std::shared_ptr<Dispatcher> dispatcher) : dispatcher_(std::move(dispatcher)) {}

  std::shared_ptr<Dispatcher> dispatcher_;
  std::unique_ptr<net::Listener> listener_;
};

}  // namespace tend::http
