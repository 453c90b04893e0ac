// SPDX-License-Identifier: Apache-2.0
#include "app/view_people.hpp"

namespace tend::app {
namespace {
/// People who were erased have no row any more.
constexpr const char* nobody = "(unknown)";

template <class PersonId, class Row>
PersonView person(PersonId id, const std::optional<Row>& row) {
  if (!row) return {to_string(id), nobody, ""};
  return {to_string(id), row->name, row->email};
}
}  // namespace

PersonView People::agent(AgentId id) {
  const auto known = agents_.find(id);
  if (known != agents_.end()) return known->second;
  return agents_.emplace(id, person(id, rows_.agent(id))).first->second;
}

PersonView People::contact(ContactId id) {
  const auto known = contacts_.find(id);
  if (known != contacts_.end()) return known->second;
  return contacts_.emplace(id, person(id, rows_.contact(id))).first->second;
}

ClientView People::client(ClientId id) {
  const auto known = clients_.find(id);
  if (known != clients_.end()) return known->second;
  const auto row = rows_.client(id);
  return clients_.emplace(id, ClientView{to_string(id), row ? row->name : nobody}).first->second;
}

AuthorView People::author(const desk::Author& author) {
  switch (author.kind) {
    case desk::Author::Kind::Agent:
      return {"agent", agent({author.person}).name};
    case desk::Author::Kind::Contact:
      return {"contact", contact({author.person}).name};
    case desk::Author::Kind::System:
    case desk::Author::Kind::Timer:
      break;
  }
  return {"system", "Tend"};
}

AuthorView People::author(const MessageRow& message) {
  if (message.author_kind == "agent") return {"agent", agent({message.author}).name};
  if (message.author_kind == "contact") return {"contact", contact({message.author}).name};
  return {"system", "Tend"};
}
}  // namespace tend::app
