// SPDX-License-Identifier: Apache-2.0
#include "message/message_ids.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "message/clean.hpp"

namespace tend::message {
namespace {
/// RFC 5322 §2.1.1 has no line longer than this, so no id either.
constexpr std::size_t id_bytes_max = 998;

void add_id(std::vector<std::string>& ids, std::string_view text) {
  std::string id = one_line(text);
  std::erase_if(id, [](char c) { return c == ' ' || c == '<' || c == '>'; });
  if (!id.empty() && id.size() <= id_bytes_max) ids.push_back(std::move(id));
}
}  // namespace

std::vector<std::string> read_message_ids(std::string_view header) {
  std::vector<std::string> ids;
  for (std::size_t open = header.find('<'); open != std::string_view::npos;) {
    // An id that is not closed ends where the next one begins.
    const std::size_t end = std::min(header.find_first_of("<>", open + 1), header.size());
    add_id(ids, header.substr(open + 1, end - open - 1));
    open = header.find('<', end);
  }
  if (!ids.empty()) return ids;

  std::string line(header);
  std::ranges::replace(line, '\t', ' ');
  for (const std::string_view word : split(line, ' ')) {
    if (word.contains('@')) add_id(ids, word);
  }
  return ids;
}

}  // namespace tend::message
