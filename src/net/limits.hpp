// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>

// Every limit of the listeners, in one place. A protocol adds its own (the size of a head or a
// body) beside its parser.
namespace tend::net {

using Timeout = std::chrono::milliseconds;

/// How many connections one listener keeps open at once. The addresses of an IPv6 /64 count as
/// one, since one person commonly has them all.
struct ConnectionLimits {
  std::size_t connections_max = 10'000;
  std::size_t connections_per_address_max = 512;
};

/// How long a peer may keep a connection busy with nothing.
struct StreamTimeouts {
  Timeout idle = std::chrono::seconds(75);   ///< between two requests or commands
  Timeout read = std::chrono::seconds(15);   ///< within one, for some bytes to come
  Timeout write = std::chrono::seconds(20);  ///< for the peer to take `write_piece_bytes_max`
};

inline constexpr int listen_backlog_max = 1024;
inline constexpr std::size_t write_piece_bytes_max = 64 * 1024;

/// How long a stopping listener lets what runs come to its end, and how long it then waits for
/// what it has cut.
inline constexpr Timeout stop_wait_max = std::chrono::seconds(10);
inline constexpr Timeout cut_wait_max = std::chrono::seconds(2);

/// Out of file descriptors, say: accepting waits this long before it tries again.
inline constexpr Timeout accept_retry_delay = std::chrono::milliseconds(50);

}  // namespace tend::net
