// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/situation.hpp"

namespace tend::app {

/// A person who asks for something, and what has to be written if they are new.
struct Requester {
  ContactRow contact;
  ClientRow client;
  std::vector<Precondition> preconditions;
  std::vector<Write> writes;
};

/// The contact with this address. Somebody unknown becomes a contact of the client whose domain it
/// is, else of the desk's "unknown" client, to be sorted by a coordinator. Invalid: not an address.
Result<Requester> requester(const Situation& situation, const std::string& email,
                            const std::string& name);

}  // namespace tend::app
