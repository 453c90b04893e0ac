// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>

#include "net/limits.hpp"

// What one HTTP request may be at most. Connections have theirs in net/limits.hpp, JSON documents
// in json/limits.hpp.
namespace tend::http {

inline constexpr std::size_t head_bytes_max = 16 * 1024;  ///< request line and fields
inline constexpr std::size_t fields_max = 100;
inline constexpr std::size_t path_segments_max = 32;
inline constexpr std::size_t query_parameters_max = 64;
inline constexpr std::size_t cookies_max = 32;

/// What a route takes that does not say otherwise.
inline constexpr std::size_t body_bytes_max = 256 * 1024;

/// Between two chunks of a body: sizes, extensions and trailers.
inline constexpr std::size_t chunk_head_bytes_max = 4 * 1024;

/// What the clients of one server may take their time for. The tests set them shorter.
struct RequestTimeouts {
  net::StreamTimeouts stream = {};
  net::Timeout head_max =
      std::chrono::seconds(10);  ///< from a request's first byte to its last field
  net::Timeout body_max = std::chrono::seconds(60);   ///< from there to the end of its body
  net::Timeout linger_max = std::chrono::seconds(5);  ///< for a refused client to take the answer
};

}  // namespace tend::http
