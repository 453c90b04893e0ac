// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tend::paper {

enum class PaperSize : std::uint8_t { A4, Letter };

/// "a4" or "letter".
std::optional<PaperSize> parse_paper_size(std::string_view name);

/// In points, 72 an inch.
struct Extent {
  double width;
  double height;
};
Extent extent_of(PaperSize size);

}  // namespace tend::paper
