// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tend::message {

/// The words of an HTML body as plain text, for a mail that has nothing else.
///
/// Paragraphs, lines, list items and table rows are lines; quotations begin with "> "; links show
/// where they lead; images their description. Scripts, styles, comments and titles have no words.
/// This is no sanitizer: the result is text, and is to be shown as text.
///
/// `html` is UTF-8; any bytes are taken. The time is linear and nothing recurses: markup that is
/// not closed is read as text rather than swallowing what follows.
std::string html_to_text(std::string_view html);

}  // namespace tend::message
