// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>

#include "channel/delivery/mail_server.hpp"

// One mail to one recipient, by SMTP.
namespace tend::channel {

struct DeliveryTimeouts {
  std::chrono::milliseconds connect = std::chrono::seconds(30);
  std::chrono::milliseconds answer = std::chrono::minutes(2);  ///< to one command
  std::chrono::milliseconds whole = std::chrono::minutes(10);
};

struct OutgoingMail {
  std::string_view sender;     ///< envelope; empty: the null path, so that nothing comes back
  std::string_view recipient;  ///< an address
  std::string_view bytes;      ///< the whole mail, lines ending with CR LF
};

/// What became of an attempt.
struct Delivery {
  enum class Outcome : std::uint8_t {
    Sent,       ///< the server has taken it over
    Temporary,  ///< it may do so later; it may even have it, if the connection broke in between
    Permanent,  ///< it never will
  };

  Outcome outcome;
  std::string answer;  ///< the server's last words, or why there were none; one line
};

/// Connects, sends, and blocks until the outcome is known. An attempt to smuggle commands in by an
/// address that is none (F03) is refused without connecting. When `abandon` is requested it gives
/// up within a second or so, as Temporary.
Delivery deliver(const MailServer& server, const OutgoingMail& mail, std::stop_token abandon = {},
                 const DeliveryTimeouts& timeouts = {});

}  // namespace tend::channel
