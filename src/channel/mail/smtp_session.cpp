// SPDX-License-Identifier: Apache-2.0
#include "channel/mail/smtp_session.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/assert.hpp"
#include "base/text.hpp"
#include "channel/mail/smtp_command.hpp"

namespace tend::channel {
namespace {

constexpr std::string_view too_large = "552 5.3.4 This mail is larger than we take";
constexpr std::string_view no_room = "452 4.3.1 No room just now; please try again later";

std::string_view answer_to(Acceptance acceptance) {
  switch (acceptance) {
    case Acceptance::Stored:
      return "250 2.0.0 Stored";
    case Acceptance::NoRoom:
      return no_room;
    case Acceptance::TryAgain:
      return "451 4.3.0 Not stored; please try again later";
  }
  TEND_UNREACHABLE("every mail that was handed over is answered");
}

bool is_ascii(std::string_view text) {
  return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// First words of another protocol. A web page can make a browser post to a port of its own
/// machine, and the commands it would like to give stand further down in what the browser sends.
bool is_http(std::string_view verb) {
  constexpr std::array verbs{"GET", "POST", "PUT", "HEAD", "OPTIONS", "CONNECT", "HOST:"};
  return std::ranges::find(verbs, verb) != verbs.end();
}

/// What the parameters of MAIL come to.
struct MailParameters {
  std::uint64_t size = 0;
  bool utf8 = false;
};

/// Nothing if one of them is not ours to understand.
std::optional<MailParameters> read_parameters(const std::vector<SmtpParameter>& parameters) {
  MailParameters read;
  for (const auto& [keyword, value] : parameters) {
    if (keyword == "SIZE") {
      const char* end = value.data() + value.size();
      const auto [stop, error] = std::from_chars(value.data(), end, read.size);
      if (error == std::errc::result_out_of_range) {
        read.size = UINT64_MAX;
      } else if (error != std::errc{} || stop != end) {
        return std::nullopt;
      }
    } else if (keyword == "SMTPUTF8" && value.empty()) {
      read.utf8 = true;
    } else if (keyword != "BODY" ||
               !(equal_ignoring_case(value, "7BIT") || equal_ignoring_case(value, "8BITMIME"))) {
      return std::nullopt;
    }
  }
  return read;
}

}  // namespace

std::string SmtpSession::greeting() const {
  return fmt::format("220 {} ESMTP Tend\r\n", settings_.host_name);
}

SmtpTurn SmtpSession::receive(std::string_view wire) {
  if (!closed_) unread_ += wire;
  advance();
  return take_turn();
}

SmtpTurn SmtpSession::settle(Acceptance acceptance) {
  TEND_ASSERT(settling_);
  settling_ = false;
  reply(answer_to(acceptance));
  advance();
  return take_turn();
}

void SmtpSession::refuse_for_lack_of_room() {
  if (!data_) return;
  data_->discard();
  no_room_ = true;
}

SmtpTurn SmtpSession::time_out() {
  hang_up("421 4.4.2 That took too long");
  return take_turn();
}

SmtpTurn SmtpSession::shut_down() {
  hang_up("421 4.3.2 The server is stopping");
  return take_turn();
}

void SmtpSession::advance() {
  bool more = true;
  while (more && !closed_ && !settling_ && !unread_.empty()) {
    if (data_) {
      advance_data();
    } else {
      more = advance_command();
    }
  }
  if (closed_) unread_.clear();
}

void SmtpSession::advance_data() {
  std::string_view wire = unread_;
  const SmtpData::State state = data_->take(wire);
  unread_.erase(0, unread_.size() - wire.size());
  if (state == SmtpData::State::Complete) end_data();
  if (state == SmtpData::State::BareLineEnd) {
    hang_up("554 5.5.2 A line must end with CR LF; a CR or LF alone is not taken");
  }
}

/// Whether there was a whole line to obey.
bool SmtpSession::advance_command() {
  const std::size_t end = unread_.find_first_of("\r\n");
  const std::size_t length = std::min(end, unread_.size());
  if (length + 2 > command_line_bytes_max) {
    hang_up("500 5.5.2 This line is too long");
    return false;
  }
  if (end == std::string::npos || unread_.compare(end, std::string::npos, "\r") == 0) return false;
  if (unread_.compare(end, 2, "\r\n") != 0) {
    hang_up("500 5.5.2 A line must end with CR LF");
    return false;
  }
  const std::string line = unread_.substr(0, end);
  unread_.erase(0, end + 2);
  obey(line);
  return true;
}

void SmtpSession::obey(std::string_view line) {
  const auto [verb, argument] = split_command(line);
  if (verb == "EHLO") return greet(argument, true);
  if (verb == "HELO") return greet(argument, false);
  if (verb == "MAIL") return begin_mail(argument);
  if (verb == "RCPT") return add_recipient(argument);
  if (verb == "DATA") return begin_data(argument);
  if (verb == "QUIT") return hang_up("221 2.0.0 Goodbye");
  if (verb == "NOOP") return idle("250 2.0.0 Still here");
  if (verb == "VRFY") return idle("252 2.1.5 Only a mail can tell");
  if (verb == "HELP") return idle("214 2.0.0 RFC 5321");
  if (verb == "RSET") {
    forget_mail();
    return idle("250 2.0.0 Forgotten");
  }
  if (is_http(verb)) return hang_up("421 4.7.0 This is not a web server");
  refuse("500 5.5.1 We do not know this command");
}

void SmtpSession::greet(std::string_view argument, bool extended) {
  if (argument.empty()) return refuse("501 5.5.4 Please say who you are");
  forget_mail();
  greeted_ = true;
  if (!extended) return idle(fmt::format("250 {}", settings_.host_name));

  reply(fmt::format("250-{}", settings_.host_name));
  reply("250-PIPELINING");
  reply(fmt::format("250-SIZE {}", settings_.mail_bytes_max));
  reply("250-8BITMIME");
  reply("250-SMTPUTF8");
  idle("250 ENHANCEDSTATUSCODES");
}

void SmtpSession::begin_mail(std::string_view argument) {
  if (!greeted_) return refuse("503 5.5.1 Please say EHLO first");
  if (envelope_from_) return refuse("503 5.5.1 One mail at a time");
  auto path = parse_path(argument, "FROM");
  if (!path) return refuse("501 5.5.4 Expected MAIL FROM:<address>");
  const auto parameters = read_parameters(path->parameters);
  if (!parameters) return refuse("555 5.5.4 We do not know one of the parameters");
  if (parameters->size > settings_.mail_bytes_max) return refuse(too_large);

  const bool null_path = path->address.empty();
  if (!null_path && !is_mailbox(path->address)) {
    return refuse("501 5.1.7 The sender is not a mail address");
  }
  if (!parameters->utf8 && !is_ascii(path->address)) {
    return refuse("553 5.6.7 An address beyond ASCII needs SMTPUTF8");
  }
  utf8_ = parameters->utf8;
  envelope_from_ = std::move(path->address);
  reply("250 2.1.0 Sender taken");
}

void SmtpSession::add_recipient(std::string_view argument) {
  if (!envelope_from_) return refuse("503 5.5.1 Please say MAIL FROM first");
  const auto path = parse_path(argument, "TO");
  if (!path) return refuse("501 5.5.4 Expected RCPT TO:<address>");
  if (!path->parameters.empty()) return refuse("555 5.5.4 We do not know one of the parameters");

  // RFC 5321 §4.5.1: the one address that is taken without a domain.
  const bool postmaster = equal_ignoring_case(path->address, "postmaster");
  if (!postmaster && !is_mailbox(path->address)) {
    return refuse("501 5.1.3 The recipient is not a mail address");
  }
  if (!utf8_ && !is_ascii(path->address)) {
    return refuse("553 5.6.7 An address beyond ASCII needs SMTPUTF8");
  }
  auto desk = settings_.desk_of(path->address);
  if (!desk) return refuse("550 5.1.1 Nobody here has this address");
  if (recipients_.size() == recipients_max) {
    return reply("452 4.5.3 Too many recipients; please send the rest in another mail");
  }
  recipients_.push_back({path->address, std::move(*desk)});
  reply("250 2.1.5 Recipient taken");
}

void SmtpSession::begin_data(std::string_view argument) {
  if (!argument.empty()) return refuse("501 5.5.4 DATA stands alone");
  if (!envelope_from_) return refuse("503 5.5.1 Please say MAIL FROM first");
  if (recipients_.empty()) return refuse("554 5.5.1 There is no recipient we know");
  data_.emplace(settings_.mail_bytes_max);
  reply("354 End with a line that is a single dot");
}

void SmtpSession::end_data() {
  const bool kept = data_->kept();
  if (kept) {
    turn_.mail =
        ReceivedMail{std::move(*envelope_from_), std::move(recipients_), data_->take_mail()};
    settling_ = true;
    idle_commands_ = 0;
  } else if (no_room_) {
    reply(no_room);
  } else {
    refuse(too_large);
  }
  forget_mail();
}

void SmtpSession::reply(std::string_view line) {
  turn_.replies += line;
  turn_.replies += "\r\n";
}

void SmtpSession::refuse(std::string_view line) {
  reply(line);
  if (++refusals_ == refusals_max) hang_up("421 4.7.0 Too many errors");
}

void SmtpSession::idle(std::string_view line) {
  reply(line);
  if (++idle_commands_ == idle_commands_max) hang_up("421 4.7.0 Too many commands without a mail");
}

void SmtpSession::hang_up(std::string_view line) {
  if (closed_) return;
  reply(line);
  turn_.close = true;
  closed_ = true;
  forget_mail();
}

void SmtpSession::forget_mail() {
  utf8_ = false;
  envelope_from_.reset();
  recipients_.clear();
  data_.reset();
  no_room_ = false;
}

SmtpTurn SmtpSession::take_turn() {
  return std::exchange(turn_, {});
}

}  // namespace tend::channel
