// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "base/strong.hpp"
#include "message/mail.hpp"

// By what a mail says which ticket it belongs to (DESIGN rule 15). Nothing is looked up here, and
// nothing here is proof: a token or one of our ids was sent to somebody once, a number is only a
// number.
namespace tend::message {

/// The secret in a reply address and in our Message-IDs: whoever has it may write to the ticket.
struct ReplyToken {
  std::array<std::uint8_t, 16> bytes{};

  bool operator==(const ReplyToken&) const = default;
};

/// 32 hexadecimal digits, lower case; read in either case, as mail systems may change it.
std::string to_string(const ReplyToken& token);
std::optional<ReplyToken> parse_reply_token(std::string_view text);

/// "help+0123…cdef@itech.example" for the mailbox "help@itech.example".
std::string reply_address(std::string_view mailbox, const ReplyToken& token);
/// The token in an address that `mailbox` was given; nothing for any other address.
std::optional<ReplyToken> token_in_address(std::string_view address, std::string_view mailbox);

/// Our own Message-ID, without <>: "<uuid>.<token>@<domain>". The UUID names the mail in the
/// outbox.
struct OwnMessageId {
  Uuid uuid;
  ReplyToken token;
  std::string domain;

  bool operator==(const OwnMessageId&) const = default;
};
std::string to_string(const OwnMessageId& id);
std::optional<OwnMessageId> parse_own_message_id(std::string_view id);

/// "[itech #1042]", as the subjects of our mails have it.
std::string subject_tag(const DeskId& desk, TicketNumber number);
/// The number in the first tag of that desk. "[#1042]" without a name will do, "#1042" alone not:
/// other people number things as well.
std::optional<TicketNumber> number_in_subject(std::string_view subject, const DeskId& desk);

/// The subject without that desk's tags: those of another ticket have no place in a new one's.
std::string without_tags(std::string_view subject, const DeskId& desk);

/// Everything that may lead to a ticket, the strongest first.
struct Clues {
  std::vector<ReplyToken> tokens;        ///< from the addresses it was sent to, then from our ids
  std::vector<std::string> message_ids;  ///< In-Reply-To, then References from the newest back
  std::optional<TicketNumber> number;    ///< only for a sender who already takes part

  bool operator==(const Clues&) const = default;
};

/// `mailboxes` are the desk's own addresses; `recipients` the envelope's, who may be missing from
/// To and Cc.
Clues read_clues(const Mail& mail, const DeskId& desk, const std::vector<std::string>& mailboxes,
                 const std::vector<std::string>& recipients);

}  // namespace tend::message
