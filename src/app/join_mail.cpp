// SPDX-License-Identifier: Apache-2.0
#include "app/join_mail.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "message/authentication.hpp"
#include "message/threading.hpp"

namespace tend::app {
namespace {
std::vector<std::string> mailboxes_of(const policy::Policy& policy) {
  std::vector<std::string> mailboxes;
  for (const auto& channel : policy.channels.offered) {
    if (channel.channel == policy::Channel::Email) mailboxes.push_back(channel.at);
  }
  return mailboxes;
}

std::vector<std::string> recipients_of(const ArrivalRow& arrival) {
  std::vector<std::string> recipients;
  for (const std::string_view address : split(arrival.envelope_to, ',')) {
    if (!trim(address).empty()) recipients.emplace_back(trim(address));
  }
  return recipients;
}

bool is_of_client(const TicketRow& ticket, const ContactRow& sender) {
  return ticket.client == sender.client;
}

bool takes_part(const Snapshot& rows, const TicketRow& ticket, const ContactRow& sender) {
  if (ticket.contact == sender.id) return true;
  return std::ranges::any_of(rows.messages(ticket.id), [&](const MessageRow& message) {
    return message.author_kind == "contact" && message.author == sender.id.uuid;
  });
}

/// Our own mail server says that its sender is not who it claims to be.
bool is_forged(const MailTrust& trust, const message::Mail& mail) {
  return message::dmarc_result(mail.authentication_results, trust.authserv_id) ==
         message::Dmarc::Failed;
}

std::optional<Joining> by_token(const Snapshot& rows, const message::Clues& clues) {
  for (const auto& token : clues.tokens) {
    if (const auto ticket = rows.linked_ticket(token_key(to_string(token)))) {
      return Joining{*ticket, Joining::How::ByToken};
    }
  }
  for (const auto& id : clues.message_ids) {
    if (const auto ticket = rows.linked_ticket(sent_mail_key(id))) {
      return Joining{*ticket, Joining::How::ByToken};
    }
  }
  return {};
}

std::optional<Joining> by_reference(const Snapshot& rows, const message::Clues& clues,
                                    const ContactRow& sender) {
  for (const auto& id : clues.message_ids) {
    const auto ticket = rows.linked_ticket(received_mail_key(id));
    const auto row = ticket ? rows.ticket(*ticket) : std::nullopt;
    if (row && is_of_client(*row, sender)) return Joining{*ticket, Joining::How::ByReference};
  }
  return {};
}

std::optional<Joining> by_number(const Snapshot& rows, const message::Clues& clues,
                                 const message::Mail& mail, const ContactRow& sender) {
  if (!clues.number || mail.several_from) return {};
  const auto row = rows.ticket(*clues.number);
  if (!row || !takes_part(rows, *row, sender)) return {};
  return Joining{row->id, Joining::How::ByNumber};
}
}  // namespace

std::optional<Joining> find_ticket(const Situation& situation, const MailTrust& trust,
                                   const ArrivalRow& arrival, const message::Mail& mail,
                                   const ContactRow& sender) {
  const auto handbook = situation.handbooks.current(situation.desk());
  if (!handbook) return {};
  const message::Clues clues = message::read_clues(
      mail, situation.desk(), mailboxes_of((*handbook)->policy()), recipients_of(arrival));
  if (auto joining = by_token(situation.rows, clues)) return joining;
  if (is_forged(trust, mail)) return {};
  if (auto joining = by_reference(situation.rows, clues, sender)) return joining;
  return by_number(situation.rows, clues, mail, sender);
}

std::string sent_mail_key(const std::string& message_id) {
  return "sent:" + message_id;
}
std::string received_mail_key(const std::string& message_id) {
  return "received:" + message_id;
}
std::string token_key(const std::string& token) {
  return "token:" + token;
}

TicketId ticket_of(const WriteSet& writes) {
  for (const Write& write : writes.writes) {
    if (const auto* row = std::get_if<TicketRow>(&write)) return row->id;
  }
  return {};
}
}  // namespace tend::app
