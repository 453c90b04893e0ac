// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What MIME writes in ASCII, turned back: parameters (RFC 2231) and transfer encodings (RFC 2045
// §6). Values of parameters are valid UTF-8; they may still have control characters in them (see
// clean.hpp).
namespace tend::message {

/// `value; name=value; name*0*=utf-8''...` as in Content-Type and Content-Disposition.
/// Encoded-words have no place in parameters and are left as they are.
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

}  // namespace tend::message
