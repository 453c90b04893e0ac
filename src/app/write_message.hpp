// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/situation.hpp"

namespace tend::app {

/// Words added to a ticket: a public reply or an internal note by an agent, an answer by the
/// requester.
struct WriteMessage {
  enum class Audience : std::uint8_t { Public, Internal };
  TicketNumber ticket;
  std::optional<Version> expected;
  Audience audience = Audience::Public;
  std::string body;
};

/// A public reply is mailed to the requester (H7, G9); a note never leaves the desk.
Result<Outcome<TicketNumber>> write_message(const Situation& situation,
                                            const WriteMessage& request);

}  // namespace tend::app
