// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tend::message {

/// Whether the blank that marks a soft line break belongs to the text (RFC 3676 §4.2).
enum class DelSp : std::uint8_t { No, Yes };

/// A text of format=flowed (RFC 3676) with its paragraphs on one line each. Lines end in "\n".
std::string join_flowed(std::string_view text, DelSp del_sp);

}  // namespace tend::message
