// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/rows.hpp"
#include "message/mail.hpp"
#include "notice/mail.hpp"
#include "sim/sentence.hpp"

// The mails people of a story write, as the bytes their mail programs make of them.
namespace tend::sim {

struct Letter {
  std::string from;
  std::string to;
  std::string subject;
  std::string text;
  std::vector<std::string> in_reply_to = {};
  std::vector<std::string> references = {};
  notice::AutoSubmitted written_by = notice::AutoSubmitted::No;
  std::string more_headers = {};  ///< whole lines, put before the others
};

/// Posts it to the desk. Tells why, when nobody there takes mail.
Facts post(Stage& stage, const Letter& letter);

/// The desk's mailbox; empty when the handbook has none.
std::string mailbox(const World& world);

/// The last mail the desk wrote to somebody, about one ticket or any.
std::optional<app::OutboxRow> last_mail_to(World& world, const std::string& address,
                                           std::optional<TicketNumber> about = {});

/// The last mail this person wrote that is on the ticket.
std::optional<message::Mail> last_mail_from(World& world, const std::string& address,
                                            TicketNumber about);

/// An answer to a mail, with the original quoted below as mail programs do.
Letter answer_to(World& world, const message::Mail& mail, const std::string& from,
                 const std::string& text);

/// The report that a mail could not be delivered, RFC 3464.
app::IncomingMail delivery_failure(World& world, const app::OutboxRow& mail);

}  // namespace tend::sim
