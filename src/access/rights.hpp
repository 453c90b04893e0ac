// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "access/actor.hpp"
#include "base/error.hpp"

// Who may do what: one table, and what it does not name is denied.
namespace tend::access {

enum class Right : std::uint8_t {
  SeeOwnTickets,  ///< one's own, without notes and internal history
  SeeQueue,       ///< every ticket of the desk, with all of it
  OpenOwnTicket,
  OpenOnBehalf,  ///< for another person, by any channel (H2, H24)
  ReceiveMail,
  WriteToOwnTicket,
  Reply,
  WriteNote,
  Assign,
  Triage,
  ChangePriority,
  Wait,
  Plan,
  Resolve,
  Close,
  SortContacts,  ///< say which client an unknown sender belongs to
  SeeColleagues,
  MigrateTickets,  ///< let tickets take the newer terms of the handbook
  FireTimers,
};

std::string_view to_string(Right right);
std::span<const Right> all_rights();

bool may(Role role, Right right);

/// Forbidden, unless one of the actor's roles has the right.
Result<void> require(const Actor& actor, Right right);

}  // namespace tend::access
