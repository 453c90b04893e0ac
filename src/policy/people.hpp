// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// The ways a handbook speaks of people without naming them.
namespace tend::policy {

enum class PeopleWord : std::uint8_t {
  Requester,
  Owner,  ///< the agent who has the ticket
  AuthorizedContacts,
  Liaisons,
  ClientAdministrators,
};
std::string_view to_string(PeopleWord word);

/// A word for people, or a team by its key.
using Addressee = std::variant<PeopleWord, std::string>;
std::string_view to_string(const Addressee& addressee);

}  // namespace tend::policy
