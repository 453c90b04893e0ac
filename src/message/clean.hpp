// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// What leaves this layer is valid UTF-8 without control characters, so that no screen, log line,
// header or database further on has to ask.
namespace tend::message {

/// For subjects and names: one line, trimmed, every control character a blank.
std::string one_line(std::string_view text);

/// For texts: lines end in "\n", tabs stay, other control characters go, and so do blanks at the
/// very end.
std::string many_lines(std::string_view text);

/// For the name of an attachment: one line without the path it had at the sender's and without
/// letters that cannot be seen (zero width, direction marks), at most attachment_name_bytes_max.
/// Empty when nothing of a name is left.
std::string file_name(std::string_view text);

}  // namespace tend::message
