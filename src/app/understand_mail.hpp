// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/join_mail.hpp"

namespace tend::app {

/// What became of a mail.
struct MailFate {
  enum class Kind : std::uint8_t { Opened, Joined, SetAside, Nothing };
  Kind kind = Kind::Nothing;  ///< Nothing: somebody else has understood it already
  TicketNumber ticket;
  std::string reason;  ///< why it was set aside
};

/// Understands a mail that was stored before: it joins the ticket it answers, or becomes a new one
/// (H4, H5). A bounce, our own mail, or one without a sender is set aside and can be looked at.
///
/// It joins by our Message-ID or the token in a reply address; by the number in its subject only if
/// its sender takes part in that ticket already, and is marked as unverified then; and only
/// by what we sent when our own mail server says that the sender is not who it claims to be.
/// Answers of programs never get one of ours and change no ticket's state. (Rule 15)
Result<Outcome<MailFate>> understand_mail(const Situation& situation, const MailTrust& trust,
                                          ArrivalId arrival);

/// After this many attempts that ended in an error a mail is set aside, so that it cannot hold up
/// the others for ever.
inline constexpr int understand_attempts_max = 5;

/// Understands what waits, oldest first, for as long as the store takes what comes of it. Answers
/// with how many were dealt with.
int understand_waiting_mails(Ports& ports, const MailTrust& trust, int count_max);

}  // namespace tend::app
