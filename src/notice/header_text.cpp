// SPDX-License-Identifier: Apache-2.0
#include "notice/header_text.hpp"

#include <fmt/format.h>
#include <gmime/gmime.h>

#include <algorithm>
#include <chrono>

#include "base/text.hpp"
#include "message/clean.hpp"

namespace tend::notice {
namespace {
constexpr std::size_t line_length = 78;
constexpr std::size_t word_length_max = 60;
/// Their base64 and the frame around it fit beside the longest of our header names in a line.
constexpr std::size_t encoded_word_bytes_max = 36;

constexpr bool is_printable_ascii(char c) {
  return c >= ' ' && c < 0x7f;
}

/// Whether a reader takes it for what it is, and folding cannot change it.
bool is_plain(std::string_view text) {
  if (!std::ranges::all_of(text, is_printable_ascii)) return false;
  if (text.contains("=?") || text.contains("  ")) return false;
  return std::ranges::all_of(split(text, ' '),
                             [](std::string_view word) { return word.size() <= word_length_max; });
}

std::string base64(std::string_view bytes) {
  gchar* encoded = g_base64_encode(reinterpret_cast<const guchar*>(bytes.data()), bytes.size());
  std::string text(encoded);
  g_free(encoded);
  return text;
}

std::string encoded_words(std::string_view text) {
  std::string words;
  while (!text.empty()) {
    const std::string_view piece = cut(text, encoded_word_bytes_max);
    if (!words.empty()) words += ' ';
    words += "=?utf-8?B?" + base64(piece) + "?=";
    text.remove_prefix(piece.size());
  }
  return words;
}

bool is_atom_letter(char c) {
  constexpr std::string_view marks = "!#$%&'*+-/=?^_`{|}~ ";
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.contains(c);
}

std::string quoted(std::string_view text) {
  std::string string = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') string += '\\';
    string += c;
  }
  return string + '"';
}

std::string phrase(std::string_view name) {
  if (!is_plain(name)) return encoded_words(name);
  return std::ranges::all_of(name, is_atom_letter) ? std::string(name) : quoted(name);
}
}  // namespace

std::string unstructured(std::string_view text) {
  const std::string line = message::one_line(text);
  return is_plain(line) ? line : encoded_words(line);
}

std::string mailbox(const message::Address& address) {
  const std::string name = message::one_line(address.name);
  if (name.empty()) return address.address;
  return phrase(name) + " <" + address.address + '>';
}

std::string date_header(Instant instant) {
  constexpr std::string_view days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = std::chrono::floor<std::chrono::days>(instant);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss time(instant - day);
  return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} +0000",
                     days[std::chrono::weekday(day).c_encoding()], unsigned(date.day()),
                     months[unsigned(date.month()) - 1], int(date.year()), time.hours().count(),
                     time.minutes().count(), time.seconds().count());
}

std::string fold(std::string_view name, std::string_view value) {
  std::string header = fmt::format("{}:", name);
  std::size_t length = header.size();
  bool first = true;
  for (const std::string_view word : split(value, ' ')) {
    if (!first && length + 1 + word.size() > line_length) {
      header += "\r\n";
      length = 0;
    }
    first = false;
    header += ' ';
    header += word;
    length += 1 + word.size();
  }
  return header + "\r\n";
}

}  // namespace tend::notice
