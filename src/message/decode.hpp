// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What MIME writes in ASCII, turned back into text and bytes: encoded-words (RFC 2047), parameters
// (RFC 2231), transfer encodings (RFC 2045 §6) and charsets. Everything returned as text is valid
// UTF-8; it may still have control characters in it (see clean.hpp).
namespace tend::message {

/// Raw bytes of a header as text: UTF-8 if they are, else windows-1252.
std::string text_of_header(std::string_view value);

/// The same with its encoded-words decoded, also those that are broken in the usual ways: in the
/// middle of a character, without blanks between them, inside quotes.
std::string decode_words(std::string_view value);

/// `value; name=value; name*0*=utf-8''...` as in Content-Type and Content-Disposition.
struct Parametric {
  std::string value;  ///< lower case: "multipart/mixed", "attachment"
  std::vector<std::pair<std::string, std::string>> parameters;

  /// The first of that name (without regard to case), or empty.
  std::string parameter(std::string_view name) const;
};
/// `value` is empty when it is not of the form `type/subtype`.
Parametric read_content_type(std::string_view header);
Parametric read_disposition(std::string_view header);

enum class Encoding : std::uint8_t { None, Base64, QuotedPrintable, Uuencode, Unknown };
Encoding read_encoding(std::string_view header);

enum class Soundness : std::uint8_t { Sound, Broken };

struct DecodedBytes {
  std::string bytes;
  Soundness soundness = Soundness::Sound;
};
/// Never fails: what does not belong into the encoding is passed over.
DecodedBytes decode_bytes(std::string_view encoded, Encoding encoding);

/// As decode_bytes, for a text: what follows the base64, such as the lines a mailing list adds
/// below, is taken as it stands, and so is a text that is no base64 at all.
DecodedBytes decode_text_bytes(std::string_view encoded, Encoding encoding);

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
