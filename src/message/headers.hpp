// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "message/defect.hpp"

// The header fields of a mail or of a part, RFC 5322 §2.2, as they stand in its bytes.
namespace tend::message {

struct Header {
  std::string_view name;
  std::string_view raw;  ///< what follows the colon, still folded
};

struct HeaderBlock {
  std::vector<Header> headers;
  std::string_view body;

  /// The first of that name, unfolded and trimmed; names are compared without regard to case.
  std::optional<std::string> first(std::string_view name) const;
  std::vector<std::string> all(std::string_view name) const;
};

/// Splits `bytes` at the first blank line. Both hold views of `bytes`.
///
/// A line without a colon is left out when a header that mail systems write follows it, and begins
/// the body otherwise; so bytes that never had headers are all body.
HeaderBlock split_headers(std::string_view bytes, std::size_t count_max, Defects& defects);

/// The value on one line: line breaks and NULs gone, trimmed. Bytes are kept as they are.
std::string unfold(std::string_view raw);

}  // namespace tend::message
