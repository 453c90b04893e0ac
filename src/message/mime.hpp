// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "message/decode.hpp"
#include "message/defect.hpp"
#include "message/headers.hpp"

// The tree of parts a mail is made of, RFC 2046. It holds views of the mail's bytes: nothing is
// decoded or copied yet.
namespace tend::message {

enum class Disposition : std::uint8_t { Unspecified, Inline, Attachment };

struct Part {
  Parametric type;  ///< `value` is never empty: "text/plain" where nothing sound is said
  Disposition disposition = Disposition::Unspecified;
  Encoding encoding = Encoding::None;
  std::string name;        ///< as file_name() leaves it; empty if none is given
  std::string content_id;  ///< without <>
  std::string_view body;   ///< encoded
  std::string_view whole;  ///< with its headers

  std::vector<Part> children;  ///< of a multipart; none if it is broken or not opened
  bool opened = true;          ///< false for a multipart nested too deep

  bool is_multipart() const { return type.value.starts_with("multipart/"); }
};

/// The part that `block`, split from `whole`, is: the mail itself, at the root. Below it at most
/// parts_max parts, nested at most part_depth_max deep.
Part read_part(const HeaderBlock& block, std::string_view whole, Defects& defects);

}  // namespace tend::message
