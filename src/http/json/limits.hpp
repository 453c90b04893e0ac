// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

// What a JSON document from outside may be at most; its size is limited by the route.
namespace tend::http::json {

inline constexpr std::size_t depth_max = 16;
inline constexpr std::size_t faults_max = 50;  ///< more than these are not told
inline constexpr std::size_t text_bytes_max = 64 * 1024;

}  // namespace tend::http::json
