// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "message/headers.hpp"
#include "message/mail.hpp"

// Which mails no program may answer, RFC 3834. None of this keeps a mail from becoming a ticket: a
// sender who adds such a header only goes without our acknowledgement.
namespace tend::message {

/// The header by which a mail shows that a program or a list sent it, such as
/// "Auto-Submitted: auto-replied", or empty. `mail` has its addresses and subject already.
std::string automatic_sign(const HeaderBlock& block, const Mail& mail);

/// Whether an automatic answer would be pointless or was asked not to come:
/// X-Auto-Response-Suppress (a request, and no sign that a program wrote the mail), or a sender
/// called no-reply.
bool is_answer_unwanted(const HeaderBlock& block, const Mail& mail);

/// What the desk knows of itself when a mail comes back to it.
struct Ourselves {
  std::string loop_mark;               ///< what its mails have in X-Loop
  std::vector<std::string> addresses;  ///< its own, canonical
};

/// Why the desk sends no automatic answer to a mail, as words for the log; nothing if it may.
/// `return_path` is the envelope's: empty for the null path, nothing if there was no envelope.
std::optional<std::string> why_not_answered(const Mail& mail,
                                            const std::optional<std::string>& return_path,
                                            const Ourselves& ourselves);

/// The mail is one the desk sent itself.
bool is_our_own(const Mail& mail, const Ourselves& ourselves);

}  // namespace tend::message
