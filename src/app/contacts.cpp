// SPDX-License-Identifier: Apache-2.0
#include "app/contacts.hpp"

#include "base/text.hpp"
#include "message/address.hpp"

namespace tend::app {
namespace {
constexpr std::size_t name_bytes_max = 200;

Result<ClientRow> client_for(const Situation& situation, std::string_view domain) {
  if (auto client = situation.rows.client_by_domain(domain)) return *std::move(client);
  if (auto unknown = situation.rows.unknown_client()) return *std::move(unknown);
  return fail(Code::Unavailable, "This desk has not been set up yet.");
}

AuditRow created_by(const Situation& situation, ContactId contact) {
  AuditRow audit{};
  audit.id = situation.ids.make<EventTag>();
  audit.at = situation.now;
  audit.actor_kind = situation.actor.via;
  audit.actor = situation.actor.author.person;
  audit.what = "contact.created";
  audit.about = contact.uuid;
  audit.details = "{}";
  return audit;
}
}  // namespace

Result<Requester> requester(const Situation& situation, const std::string& email,
                            const std::string& name) {
  const auto address = message::canonical_address(email);
  if (!address) {
    return fail(Code::Invalid, "This is not a mail address.",
                {{"/contact/email", "expected an address such as kim@client.example"}});
  }
  if (auto known = situation.rows.contact_by_email(*address)) {
    auto client = situation.rows.client(known->client);
    if (!client) return fail(Code::Unavailable, "This contact's client is missing.");
    return Requester{*std::move(known), *std::move(client), {}, {}};
  }

  ASSIGN_OR_RETURN(ClientRow client,
                   client_for(situation, address->substr(address->find('@') + 1)));
  ContactRow contact{};
  contact.id = situation.ids.make<ContactTag>();
  contact.version = Version(1);
  contact.client = client.id;
  contact.name = cut(name.empty() ? *address : name, name_bytes_max);
  contact.email = *address;

  Requester found{contact, std::move(client), {}, {}};
  found.preconditions.emplace_back(PersonAt{PersonAt::Kind::Contact, contact.id.uuid, Version(0)});
  found.preconditions.emplace_back(KeyFree{KeyFree::Space::ContactEmail, contact.email});
  found.writes.emplace_back(created_by(situation, contact.id));
  found.writes.emplace_back(std::move(contact));
  return found;
}
}  // namespace tend::app
