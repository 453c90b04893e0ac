// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/contacts.hpp"
#include "app/ticket_change.hpp"

namespace tend::app {

/// What is known of a request when it begins, however it came.
struct Beginning {
  std::string channel;
  std::string type;
  std::string line;
  std::string pressed;
  std::string requested_priority;
  std::vector<desk::Answer> answers;
  std::string subject;
  std::string body;
  std::optional<Sha256> raw;  ///< the mail it came as
};

/// The steps every channel shares: a number, the facts of the moment, the requester's words as
/// the first message.
Result<Outcome<TicketNumber>> begin_ticket(const Situation& situation, TicketChange change,
                                           Requester from, Beginning beginning);

}  // namespace tend::app
