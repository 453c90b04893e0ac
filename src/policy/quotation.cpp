// SPDX-License-Identifier: Apache-2.0
#include "policy/quotation.hpp"

#include <cstddef>
#include <vector>

#include "base/text.hpp"

namespace tend::policy {
namespace {

bool is_letter_or_digit(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t character_bytes(std::string_view text) {
  std::size_t bytes = 1;
  while (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80)
    ++bytes;
  return bytes;
}

/// Dashes, quotation marks, bullets, trade marks and wide spaces: the Latin-1 signs (U+0080 to
/// U+00BF, which begin with C2) and General Punctuation to Letterlike Symbols (E2 80 to E2 84).
bool is_punctuation(std::string_view character) {
  if (character.size() == 1) return !is_letter_or_digit(character.front());
  return character.starts_with("\xC2") ||
         (character.size() == 3 && character[0] == '\xE2' && character[1] <= '\x84');
}

std::string letters_of(std::string_view text) {
  std::string letters;
  while (!text.empty()) {
    const auto character = text.substr(0, character_bytes(text));
    if (!is_punctuation(character)) letters += character;
    text.remove_prefix(character.size());
  }
  return to_lower(letters);
}

std::vector<std::string> pieces_of(std::string_view quotation) {
  constexpr std::string_view left_out = "...";
  std::vector<std::string> pieces;
  while (true) {
    const auto gap = quotation.find(left_out);
    auto piece = letters_of(quotation.substr(0, gap));
    if (!piece.empty()) pieces.push_back(std::move(piece));
    if (gap == std::string_view::npos) return pieces;
    quotation.remove_prefix(gap + left_out.size());
  }
}

}  // namespace

HandbookText::HandbookText(std::string_view text) : letters_(letters_of(text)) {}

bool HandbookText::has(std::string_view quotation) const {
  const auto pieces = pieces_of(quotation);
  std::size_t from = 0;
  for (const auto& piece : pieces) {
    const auto at = letters_.find(piece, from);
    if (at == std::string::npos) return false;
    from = at + piece.size();
  }
  return !pieces.empty();
}

}  // namespace tend::policy
