// SPDX-License-Identifier: Apache-2.0
#include "http/json/write.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace tend::http::json {
namespace {
constexpr std::size_t number_bytes_max = 32;

template <class Number>
void append_number(std::string& out, Number number) {
  std::array<char, number_bytes_max> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out.append(digits.data(), end);
}

void append_escaped(std::string& out, char c) {
  constexpr char hex[] = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      out += "\\u00";
      out += hex[(c >> 4) & 0x0f];
      out += hex[c & 0x0f];
  }
}

constexpr bool must_be_escaped(char c) {
  return (c >= '\0' && c < ' ') || c == '"' || c == '\\';
}
}  // namespace

void write_text(std::string& out, std::string_view text) {
  out += '"';
  std::size_t plain_from = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!must_be_escaped(text[i])) continue;
    out += text.substr(plain_from, i - plain_from);
    append_escaped(out, text[i]);
    plain_from = i + 1;
  }
  out += text.substr(plain_from);
  out += '"';
}

namespace detail {
void write_integer(std::string& out, std::int64_t number) {
  append_number(out, number);
}

void write_integer(std::string& out, std::uint64_t number) {
  append_number(out, number);
}

void write_double(std::string& out, double number) {
  if (std::isfinite(number)) {
    append_number(out, number);
  } else {
    out += "null";  // JSON has no word for it
  }
}
}  // namespace detail
}  // namespace tend::http::json
