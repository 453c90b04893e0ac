// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tend::policy {

/// Days of the week from the first to the last, Monday being 0.
struct DayRange {
  std::size_t first;
  std::size_t last;
};

/// "mon" or "mon-fri"; nothing where it is neither.
std::optional<DayRange> parse_days(std::string_view text);

}  // namespace tend::policy
