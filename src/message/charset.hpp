// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// Bytes of any charset as text. What is returned is valid UTF-8; it may still have control
// characters in it (see clean.hpp).
namespace tend::message {

/// Raw bytes of a header as text: UTF-8 if they are, else windows-1252.
std::string text_of_header(std::string_view value);

enum class CharsetVerdict : std::uint8_t { Good, BadCharacters, Unknown };

struct DecodedText {
  std::string text;
  CharsetVerdict verdict = CharsetVerdict::Good;
};
/// Bytes of a charset as UTF-8. A charset nobody knows, none at all and ASCII that is none are read
/// as UTF-8 if they are, else as windows-1252; all of these are Unknown. ISO-8859-1 is read as
/// windows-1252, as every browser does.
DecodedText decode_charset(std::string_view bytes, std::string_view charset);

}  // namespace tend::message
