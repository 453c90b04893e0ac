// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/strong.hpp"
#include "channel/mail/smtp_data.hpp"

// The server's side of one SMTP connection (RFC 5321, with PIPELINING, SIZE, 8BITMIME, SMTPUTF8 and
// ENHANCEDSTATUSCODES) as a state machine without any input or output of its own: bytes go in,
// replies and mails come out. Whoever runs it decides how bytes travel and how mails are stored.
namespace tend::channel {

/// Bounds of one connection. Timeouts stand in smtp_listener.hpp.
inline constexpr std::size_t command_line_bytes_max = 2048;
inline constexpr std::size_t recipients_max = 100;  ///< RFC 5321 §4.5.3.1.8 asks for 100
inline constexpr int refusals_max = 20;             ///< commands answered with 5xx
inline constexpr int idle_commands_max = 100;       ///< NOOP, RSET and the like, without a mail
inline constexpr std::size_t mail_bytes_max = 50u << 20;

struct SmtpSettings {
  std::string host_name;  ///< what the server calls itself
  std::size_t mail_bytes_max = channel::mail_bytes_max;

  /// Whose mailbox an address is; nothing: nobody's here. `address` is as the sender wrote it,
  /// a valid mailbox or the single word `postmaster`.
  std::function<std::optional<DeskId>(std::string_view address)> desk_of;
};

struct SmtpRecipient {
  std::string address;
  DeskId desk;

  bool operator==(const SmtpRecipient&) const = default;
};

/// One mail as it was handed over, byte for byte.
struct ReceivedMail {
  std::string envelope_from;              ///< empty: the null path of automatic answers
  std::vector<SmtpRecipient> recipients;  ///< at least one
  std::string bytes;
};

/// What became of a mail that was handed over.
enum class Acceptance : std::uint8_t {
  Stored,    ///< durably: from here on it is ours
  TryAgain,  ///< it is not, or nobody knows
  NoRoom,    ///< it is not, since the disk is full
};

/// What the connection has to do next, in this order.
struct SmtpTurn {
  std::string replies;               ///< send this
  std::optional<ReceivedMail> mail;  ///< have this stored, then call settle()
  bool close = false;                ///< close the connection
};

class SmtpSession {
 public:
  /// `settings` must outlive the session.
  explicit SmtpSession(const SmtpSettings& settings) : settings_(settings) {}

  /// The 220 that opens the connection.
  std::string greeting() const;

  /// Takes what the peer sent, in pieces of any size. While a mail waits for settle(), what comes
  /// is only kept; it is best not to read at all then.
  SmtpTurn receive(std::string_view wire);

  /// Answers for the mail of the last turn and goes on with what the peer sent behind it.
  SmtpTurn settle(Acceptance acceptance);

  /// Refuses the mail that is coming in for lack of room: it is answered with 452 at its end and
  /// the memory it held is free at once.
  void refuse_for_lack_of_room();
  std::size_t bytes_held() const { return data_ ? data_->bytes_held() : 0; }
  bool in_data() const { return data_.has_value(); }

  SmtpTurn time_out();
  SmtpTurn shut_down();

 private:
  void advance();
  void advance_data();
  bool advance_command();
  void obey(std::string_view line);
  void greet(std::string_view argument, bool extended);
  void begin_mail(std::string_view argument);
  void add_recipient(std::string_view argument);
  void begin_data(std::string_view argument);
  void end_data();

  void reply(std::string_view line);
  void refuse(std::string_view line);
  void idle(std::string_view line);
  void hang_up(std::string_view line);
  void forget_mail();
  SmtpTurn take_turn();

  const SmtpSettings& settings_;
  std::string unread_;
  SmtpTurn turn_;

  bool greeted_ = false;
  bool utf8_ = false;
  std::optional<std::string> envelope_from_;
  std::vector<SmtpRecipient> recipients_;
  std::optional<SmtpData> data_;
  bool no_room_ = false;
  bool settling_ = false;
  bool closed_ = false;
  int refusals_ = 0;
  int idle_commands_ = 0;
};

}  // namespace tend::channel
