// SPDX-License-Identifier: Apache-2.0
#include "message/clean.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "message/limits.hpp"

namespace tend::message {
namespace {
constexpr bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7f;
}

/// Zero width space, direction marks and overrides, word joiner, byte order mark. The joiners of
/// Persian and of emoji (U+200C, U+200D) can be seen in what they join.
constexpr std::string_view invisible_letters[] = {
    "\u200b", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d",
    "\u202e", "\u2060", "\u2066", "\u2067", "\u2068", "\u2069", "\ufeff",
};

void erase_all(std::string& text, std::string_view letter) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (std::string_view(text).substr(i).starts_with(letter)) {
      i += letter.size();
    } else {
      text[kept++] = text[i++];
    }
  }
  text.resize(kept);
}
}  // namespace

std::string one_line(std::string_view text) {
  std::string line = to_valid_utf8(text);
  std::ranges::replace_if(line, is_control, ' ');
  return std::string(trim(line));
}

std::string many_lines(std::string_view text) {
  std::string lines;
  lines.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool before_newline = c == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (c == '\r' && !before_newline) {
      lines += '\n';
    } else if (!is_control(c) || c == '\n' || c == '\t') {
      lines += c;
    }
  }
  while (!lines.empty() && (is_control(lines.back()) || lines.back() == ' '))
    lines.pop_back();
  return is_utf8(lines) ? lines : to_valid_utf8(lines);
}

std::string file_name(std::string_view text) {
  std::string name = one_line(text);
  for (const std::string_view letter : invisible_letters)
    erase_all(name, letter);
  name.erase(0, name.find_last_of("/\\") + 1);
  const std::string_view bare = trim(name);
  const bool only_dots = bare.find_first_not_of('.') == std::string_view::npos;
  return only_dots ? std::string() : std::string(cut(bare, attachment_name_bytes_max));
}

}  // namespace tend::message
