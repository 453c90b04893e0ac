// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstdint>

namespace tend {

/// An amount in the smallest unit of its currency (cents), so that sums are exact. Amounts of two
/// currencies are never added.
struct Money {
  std::int64_t minor_units = 0;
  std::array<char, 3> currency{'U', 'S', 'D'};  ///< ISO 4217

  bool operator==(const Money&) const = default;
};

}  // namespace tend
