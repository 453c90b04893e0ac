// SPDX-License-Identifier: Apache-2.0
#include "paper/paper_size.hpp"

namespace tend::paper {

std::optional<PaperSize> parse_paper_size(std::string_view name) {
  if (name == "a4") return PaperSize::A4;
  if (name == "letter") return PaperSize::Letter;
  return std::nullopt;
}

Extent extent_of(PaperSize size) {
  return size == PaperSize::A4 ? Extent{595.276, 841.89} : Extent{612, 792};
}

}  // namespace tend::paper
