// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tend::message {

struct Entity {
  std::string text;    ///< UTF-8
  std::size_t length;  ///< of what was read, from '&' to ';'
};

/// The character reference `text` begins with (`&eacute;`, `&#233;`, `&#xe9;`), HTML 4 §24. The
/// numbers 128 to 159 mean windows-1252, as in every browser; what is no character is U+FFFD.
std::optional<Entity> read_entity(std::string_view text);

}  // namespace tend::message
