// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/situation.hpp"
#include "policy/intake.hpp"

namespace tend::app {

inline constexpr std::size_t subject_bytes_max = 500;
inline constexpr std::size_t message_bytes_max = 1 << 20;

/// A request, as it comes by portal, telephone, in person or API.
struct OpenTicket {
  std::string channel;
  std::string type;  ///< empty: the handbook's first
  std::string subject;
  std::string body;
  std::string contact_email;
  std::string contact_name;
  std::vector<policy::GivenAnswer> answers;
  std::string requested_priority;
  std::string line;
  std::string pressed;
};

/// Opens it and answers with its number (H1, H2, H5, H24). A contact opens for themselves, in the
/// portal; an agent on behalf of whoever asked, and the record says so.
Result<Outcome<TicketNumber>> open_ticket(const Situation& situation, const OpenTicket& request);

}  // namespace tend::app
