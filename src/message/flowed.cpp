// SPDX-License-Identifier: Apache-2.0
#include "message/flowed.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace tend::message {
namespace {
struct Line {
  std::size_t quotes;
  std::string_view text;
  bool flows;  ///< into the next one
};

Line read_line(std::string_view raw) {
  const std::size_t quotes = std::min(raw.find_first_not_of('>'), raw.size());
  std::string_view text = raw.substr(quotes);
  if (text.starts_with(' ')) text.remove_prefix(1);
  const bool signature_mark = text == "-- ";
  return {quotes, text, text.ends_with(' ') && !signature_mark};
}
}  // namespace

std::string join_flowed(std::string_view text, DelSp del_sp) {
  std::string joined;
  joined.reserve(text.size());
  bool flowing = false;
  std::size_t quotes = 0;
  for (const std::string_view raw : split(text, '\n')) {
    const Line line = read_line(raw);
    const bool ends_paragraph = line.text.empty() || line.text == "-- ";
    const bool continues = flowing && line.quotes == quotes && !ends_paragraph;
    if (!continues) {
      if (raw.data() != text.data()) joined += '\n';
      joined.append(line.quotes, '>');
      if (line.quotes > 0) joined += ' ';
    }
    flowing = line.flows;
    quotes = line.quotes;
    const bool drop_blank = line.flows && del_sp == DelSp::Yes;
    joined += line.text.substr(0, line.text.size() - (drop_blank ? 1 : 0));
  }
  return joined;
}

}  // namespace tend::message
