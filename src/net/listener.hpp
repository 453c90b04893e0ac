// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "base/error.hpp"
#include "net/awaitable.hpp"
#include "net/connection_quota.hpp"
#include "net/io_contexts.hpp"
#include "net/limits.hpp"
#include "net/peer.hpp"
#include "net/timed_stream.hpp"

namespace tend::net {

struct Connection {
  TimedStream stream;
  Peer peer;
  ConnectionQuota::Place place;  ///< given back before the stream closes
};

/// What one connection does, whatever the protocol. The connection is closed when it returns or
/// throws; what it throws is not shown to anybody.
using Session = std::function<Awaitable<void>(Connection)>;

struct ListenerOptions {
  std::string address = "127.0.0.1";  ///< numeric; "::" takes IPv4 too
  std::uint16_t port = 0;             ///< 0: any that is free
  ConnectionLimits limits = {};
  std::string refusal = {};  ///< written before a connection over the limit is closed
};

/// Accepts connections on every I/O thread, each thread with a socket of its own (SO_REUSEPORT),
/// and runs a session on each. The I/O threads must still run when it stops or goes.
class Listener {
 public:
  /// Listens from here on. An address that is no address, a port that is taken and a port that
  /// may not be had are errors whose sentence names them.
  static Result<std::unique_ptr<Listener>> open(IoContexts& contexts, ListenerOptions options,
                                                Session session);
  ~Listener();

  /// The port it really listens on.
  std::uint16_t port() const;

  std::size_t connections() const;
  std::uint64_t accepted_total() const;
  std::uint64_t refused_total() const;

  /// Accepts no more, ends every wait for a next request, lets what runs come to its end for at
  /// most `wait_max` and cuts the rest; returns how many those were. A second call does nothing.
  /// Not to be called on an I/O thread.
  std::size_t stop(Timeout wait_max = stop_wait_max);

 private:
  struct Shared;
  explicit Listener(std::shared_ptr<Shared> shared) : shared_(std::move(shared)) {}

  std::shared_ptr<Shared> shared_;
};

}  // namespace tend::net
