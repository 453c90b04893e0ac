// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tend::message {

/// A header's value as text, its encoded-words (RFC 2047) decoded, also those that are broken in
/// the usual ways: cut in the middle of a character or of a base64 group, without blanks between
/// them or with blanks inside, within quotes, with a language (RFC 2231 §5). What is no
/// encoded-word stays. Valid UTF-8; it may have control characters in it.
std::string decode_words(std::string_view value);

}  // namespace tend::message
