// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/situation.hpp"
#include "message/mail.hpp"

namespace tend::app {

/// Which ticket a mail belongs to, and how that is known.
struct Joining {
  enum class How : std::uint8_t {
    ByToken,      ///< it answers a mail only its recipient has
    ByReference,  ///< it answers a mail the ticket received, from somebody of the same client
    ByNumber,     ///< its subject has the number, and its sender takes part
  };
  TicketId ticket;
  How how;
};

/// Whose word on a mail's sender counts.
struct MailTrust {
  std::string authserv_id{};  ///< our own mail server's (RFC 8601); empty: we have none
};

/// Nothing: it begins a ticket of its own.
std::optional<Joining> find_ticket(const Situation& situation, const MailTrust& trust,
                                   const ArrivalRow& arrival, const message::Mail& mail,
                                   const ContactRow& sender);

/// The keys of mail links. What we sent names its ticket to whoever knows it; what we received is
/// known to everybody it went to, so it is believed from the client's own people only.
std::string sent_mail_key(const std::string& message_id);
std::string received_mail_key(const std::string& message_id);
std::string token_key(const std::string& token);

/// The ticket a write set is about.
TicketId ticket_of(const WriteSet& writes);

}  // namespace tend::app
