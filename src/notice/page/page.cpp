// SPDX-License-Identifier: Apache-2.0
#include "notice/page/page.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace tend::notice {

std::string in_one_line(const Note& note) {
  std::vector<std::string> parts;
  if (!note.quotation.empty()) parts.push_back(fmt::format("“{}”", note.quotation));
  if (!note.our_choice.empty()) parts.push_back(fmt::format("Our reading: {}.", note.our_choice));
  if (!note.against.empty()) parts.push_back(fmt::format("The text also says “{}”.", note.against));
  return join(parts, " ");
}

}  // namespace tend::notice
