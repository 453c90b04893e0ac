// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/strong.hpp"
#include "desk/event.hpp"

// Who is asking, for every use case.
namespace tend::access {

enum class Role : std::uint8_t {
  Contact,      ///< a person at a client
  Agent,        ///< works on tickets
  Coordinator,  ///< routes them and sorts unknown senders
  Manager,
  System,  ///< Tend itself: intake of mail, timers
};

std::string_view to_string(Role role);
std::optional<Role> parse_role(std::string_view name);

struct Actor {
  DeskId desk;
  desk::Author author;
  std::vector<Role> roles;
  std::string name;
  std::string email;
  std::optional<ClientId> client;  ///< a contact's own
  std::string via;                 ///< the channel this act comes by
};

/// Tend itself at a desk.
Actor system_actor(DeskId desk, std::string via);

}  // namespace tend::access
