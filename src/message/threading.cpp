// SPDX-License-Identifier: Apache-2.0
#include "message/threading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstddef>

#include "base/text.hpp"

namespace tend::message {
namespace {
constexpr std::size_t uuid_length = 36;
constexpr std::size_t token_length = 32;
constexpr std::size_t number_digits_max = 12;

std::optional<std::uint8_t> read_byte(std::string_view digits) {
  std::uint8_t byte = 0;
  const char* end = digits.data() + digits.size();
  const auto result = std::from_chars(digits.data(), end, byte, 16);
  if (result.ec != std::errc{} || result.ptr != end) return std::nullopt;
  return byte;
}

template <class T>
void add_once(std::vector<T>& list, const T& value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

/// The number if `text` begins with one that `]` ends.
std::optional<TicketNumber> number_before_bracket(std::string_view text) {
  const std::string_view digits = text.substr(0, text.find(']'));
  if (digits.size() == text.size() || !all_digits(digits) || digits.size() > number_digits_max) {
    return std::nullopt;
  }
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return TicketNumber(number);
}

struct Tag {
  TicketNumber number;
  std::size_t begin;
  std::size_t end;
};

/// The desk's first tag.
std::optional<Tag> find_tag(std::string_view subject, const DeskId& desk) {
  const std::string lower = to_lower(subject);
  const std::string named = to_lower(desk.value()) + " #";
  for (std::size_t open = lower.find('['); open != std::string::npos;
       open = lower.find('[', open + 1)) {
    std::string_view inside = std::string_view(lower).substr(open + 1);
    if (inside.starts_with(named)) {
      inside.remove_prefix(named.size());
    } else if (inside.starts_with('#')) {
      inside.remove_prefix(1);
    } else {
      continue;
    }
    if (const auto number = number_before_bracket(inside.substr(0, number_digits_max + 1))) {
      return Tag{*number, open, lower.find(']', open) + 1};
    }
  }
  return std::nullopt;
}
}  // namespace

std::string to_string(const ReplyToken& token) {
  return to_hex(token.bytes);
}

std::optional<ReplyToken> parse_reply_token(std::string_view text) {
  if (text.size() != token_length) return std::nullopt;
  ReplyToken token;
  for (std::size_t i = 0; i < token.bytes.size(); ++i) {
    const auto byte = read_byte(text.substr(2 * i, 2));
    if (!byte) return std::nullopt;
    token.bytes.at(i) = *byte;
  }
  return token;
}

std::string reply_address(std::string_view mailbox, const ReplyToken& token) {
  return fmt::format("{}+{}@{}", local_part(mailbox), to_string(token), domain(mailbox));
}

std::optional<ReplyToken> token_in_address(std::string_view address, std::string_view mailbox) {
  const auto given = canonical_address(address);
  const auto own = canonical_address(mailbox);
  if (!given || !own || domain(*given) != domain(*own)) return std::nullopt;
  const std::string prefix = std::string(local_part(*own)) + '+';
  const std::string_view local = local_part(*given);
  if (!local.starts_with(prefix)) return std::nullopt;
  return parse_reply_token(local.substr(prefix.size()));
}

std::string to_string(const OwnMessageId& id) {
  return fmt::format("{}.{}@{}", to_string(id.uuid), to_string(id.token), id.domain);
}

std::optional<OwnMessageId> parse_own_message_id(std::string_view id) {
  if (id.size() <= uuid_length + 1 + token_length + 1 || id[uuid_length] != '.' ||
      id[uuid_length + 1 + token_length] != '@') {
    return std::nullopt;
  }
  const auto uuid = parse_uuid(id.substr(0, uuid_length));
  const auto token = parse_reply_token(id.substr(uuid_length + 1, token_length));
  if (!uuid || !token) return std::nullopt;
  return OwnMessageId{*uuid, *token, to_lower(id.substr(uuid_length + 1 + token_length + 1))};
}

std::string subject_tag(const DeskId& desk, TicketNumber number) {
  return fmt::format("[{} #{}]", desk.value(), number.value());
}

std::optional<TicketNumber> number_in_subject(std::string_view subject, const DeskId& desk) {
  const auto tag = find_tag(subject, desk);
  if (!tag) return std::nullopt;
  return tag->number;
}

std::string without_tags(std::string_view subject, const DeskId& desk) {
  std::string left(subject);
  for (auto tag = find_tag(left, desk); tag; tag = find_tag(left, desk)) {
    const bool between_spaces = tag->begin > 0 && left[tag->begin - 1] == ' ';
    const bool space_follows = tag->end < left.size() && left[tag->end] == ' ';
    const bool takes_space = space_follows && (between_spaces || tag->begin == 0);
    left.erase(tag->begin, tag->end - tag->begin + (takes_space ? 1 : 0));
  }
  return std::string(trim(left));
}

Clues read_clues(const Mail& mail, const DeskId& desk, const std::vector<std::string>& mailboxes,
                 const std::vector<std::string>& recipients) {
  Clues clues;
  const auto add_token_of = [&](const std::string& address) {
    for (const std::string& mailbox : mailboxes) {
      if (const auto token = token_in_address(address, mailbox)) add_once(clues.tokens, *token);
    }
  };
  std::ranges::for_each(recipients, add_token_of);
  for (const auto* list : {&mail.to, &mail.cc}) {
    for (const Address& address : *list)
      add_token_of(address.address);
  }

  clues.message_ids = {};
  for (const std::string& id : mail.in_reply_to)
    add_once(clues.message_ids, id);
  for (auto id = mail.references.rbegin(); id != mail.references.rend(); ++id)
    add_once(clues.message_ids, *id);
  if (mail.bounce) add_once(clues.message_ids, mail.report->original_message_id);
  for (const std::string& id : clues.message_ids) {
    if (const auto own = parse_own_message_id(id)) add_once(clues.tokens, own->token);
  }
  clues.number = number_in_subject(mail.subject, desk);
  return clues;
}

}  // namespace tend::message
