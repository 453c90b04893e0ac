// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "app/ports.hpp"
#include "app/views.hpp"
#include "desk/event.hpp"

namespace tend::app {

/// The people that a page shows, each looked up once.
class People {
 public:
  explicit People(const Snapshot& rows) : rows_(rows) {}

  PersonView agent(AgentId id);
  PersonView contact(ContactId id);
  ClientView client(ClientId id);
  AuthorView author(const desk::Author& author);
  AuthorView author(const MessageRow& message);

 private:
  const Snapshot& rows_;
  std::map<AgentId, PersonView> agents_;
  std::map<ContactId, PersonView> contacts_;
  std::map<ClientId, ClientView> clients_;
};

}  // namespace tend::app
