// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace tend::message {

/// The new words of a reply: its text without the earlier mails quoted below them and without the
/// signature. Always a beginning of `text`, and blank only if `text` is: where it is not certain
/// that what follows is old, it stays.
///
/// Taken off at the end, and nowhere else:
/// - lines that begin with ">", with the line above that introduces them ("On … Kim wrote:");
/// - what follows "-----Original Message-----", or a block of From, Sent/Date, To and Subject
/// lines,
///   in several languages: Outlook's way to quote;
/// - a signature: a line "-- " with at most signature_lines_max lines below, or a line "--", which
///   people also write between paragraphs, with at most unmarked_signature_lines_max.
///
/// Answers between quoted lines stay with the quotes around them. It is meant for a mail known to
/// be a reply: in a forwarded one the "old" mail is the message.
std::string_view new_words(std::string_view text);

inline constexpr std::size_t signature_lines_max = 12;
inline constexpr std::size_t unmarked_signature_lines_max = 4;

}  // namespace tend::message
