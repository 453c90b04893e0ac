// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tend::sim {

/// A line of a difference.
struct DifferenceLine {
  enum class In : std::uint8_t { Both, Written, Happened };
  In in;
  std::string line;

  bool operator==(const DifferenceLine&) const = default;
};

/// What is in both lists, and between that what is in one only, written first. As much as possible
/// is in both.
std::vector<DifferenceLine> difference(const std::vector<std::string>& written,
                                       const std::vector<std::string>& happened);

}  // namespace tend::sim
