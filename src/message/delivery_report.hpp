// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

// What a mail system says became of a mail, RFC 3464.
namespace tend::message {

struct DeliveryReport {
  struct Recipient {
    std::string address;     ///< who was meant, as the report writes it
    std::string action;      ///< lower case: failed, delayed, delivered, relayed, expanded
    std::string status;      ///< RFC 3463: "5.1.1"
    std::string diagnostic;  ///< the other server's own words

    bool operator==(const Recipient&) const = default;
  };
  std::vector<Recipient> recipients;
  std::string original_envelope_id;  ///< the ENVID it was sent with, if any
  std::string original_message_id;   ///< without <>, if the mail or its headers came back

  /// Somebody will not get the mail. A report that does not say is taken for such.
  bool failed() const;

  bool operator==(const DeliveryReport&) const = default;
};

/// The message/delivery-status part, decoded. Anything can stand in it; `original_message_id` is
/// not part of it.
DeliveryReport read_delivery_status(std::string_view text);

}  // namespace tend::message
