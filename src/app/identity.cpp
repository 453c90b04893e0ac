// SPDX-License-Identifier: Apache-2.0
#include "app/identity.hpp"

#include <sodium.h>

#include <array>
#include <stdexcept>

#include "app/digest.hpp"
#include "base/text.hpp"
#include "message/address.hpp"

namespace tend::app {
namespace {
std::unexpected<Error> not_signed_in() {
  return fail(Code::Unauthenticated, "The address or the password is not right.");
}

std::unexpected<Error> no_session() {
  return fail(Code::Unauthenticated, "You are not signed in, or not any more.");
}

access::Actor actor_of(const DeskId& desk, const AgentRow& agent) {
  access::Actor actor;
  actor.desk = desk;
  actor.author = {desk::Author::Kind::Agent, agent.id.uuid, agent.teams};
  for (const auto& name : agent.roles) {
    if (const auto role = access::parse_role(name)) actor.roles.push_back(*role);
  }
  actor.name = agent.name;
  actor.email = agent.email;
  actor.via = "workspace";
  return actor;
}

access::Actor actor_of(const DeskId& desk, const ContactRow& contact) {
  access::Actor actor;
  actor.desk = desk;
  actor.author = {desk::Author::Kind::Contact, contact.id.uuid, {}};
  actor.roles = {access::Role::Contact};
  actor.name = contact.name;
  actor.email = contact.email;
  actor.client = contact.client;
  actor.via = "portal";
  return actor;
}

/// Whoever has this address and may sign in, with the hash to check the password against.
struct Account {
  access::Actor actor;
  std::string password_hash;
};

std::optional<Account> account(const Situation& situation, std::string_view email) {
  const auto address = message::canonical_address(email);
  if (!address) return {};
  const auto agent = situation.rows.agent_by_email(*address);
  if (agent && agent->active)
    return Account{actor_of(situation.desk(), *agent), agent->password_hash};
  const auto contact = situation.rows.contact_by_email(*address);
  if (contact && contact->active) {
    return Account{actor_of(situation.desk(), *contact), contact->password_hash};
  }
  return {};
}

/// A hash no password fits, so that an unknown address costs as much time as a known one.
const std::string& hash_of_nothing() {
  static const std::string hash = hash_password(Secret("no password is this one"), HashCost::Full);
  return hash;
}

bool password_fits(const std::string& hash, const Secret& password) {
  const std::string& checked = hash.empty() ? hash_of_nothing() : hash;
  const bool fits = crypto_pwhash_str_verify(checked.c_str(), password.reveal().data(),
                                             password.reveal().size()) == 0;
  return fits && !hash.empty();
}

std::optional<access::Actor> active_person(const Situation& situation, const SessionRow& session) {
  if (session.person_kind == "agent") {
    const auto agent = situation.rows.agent(AgentId{session.person});
    if (agent && agent->active) return actor_of(situation.desk(), *agent);
  } else {
    const auto contact = situation.rows.contact(ContactId{session.person});
    if (contact && contact->active) return actor_of(situation.desk(), *contact);
  }
  return {};
}

bool same(const Sha256& a, const Sha256& b) {
  return sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}
}  // namespace

std::string hash_password(const Secret& password, HashCost cost) {
  const auto operations =
      cost == HashCost::Full ? crypto_pwhash_OPSLIMIT_INTERACTIVE : crypto_pwhash_OPSLIMIT_MIN;
  const auto memory =
      cost == HashCost::Full ? crypto_pwhash_MEMLIMIT_INTERACTIVE : crypto_pwhash_MEMLIMIT_MIN;
  std::array<char, crypto_pwhash_STRBYTES> hash{};
  if (crypto_pwhash_str(hash.data(), password.reveal().data(), password.reveal().size(), operations,
                        memory) != 0) {
    throw std::runtime_error("there is not enough memory to hash a password");
  }
  return hash.data();
}

Result<Outcome<SignedIn>> sign_in(const Situation& situation, std::string_view email,
                                  const Secret& password) {
  if (password.reveal().size() > password_bytes_max) return not_signed_in();
  const auto found = account(situation, email);
  const bool fits = password_fits(found ? found->password_hash : "", password);
  if (!found || !fits) return not_signed_in();

  const Secret token(situation.ids.token());
  Outcome<SignedIn> outcome{{token, csrf_token_of(token), found->actor}};
  SessionRow session{};
  session.token_hash = sha256(outcome.answer.session_token.reveal());
  session.csrf_hash = sha256(outcome.answer.csrf_token.reveal());
  session.person_kind = found->actor.author.kind == desk::Author::Kind::Agent ? "agent" : "contact";
  session.person = found->actor.author.person;
  session.expires_at = situation.machine_now + session_lasts;
  outcome.writes.writes.emplace_back(std::move(session));
  return outcome;
}

Result<Outcome<bool>> sign_out(const Situation& situation, const Secret& session_token) {
  const Sha256 hash = sha256(session_token.reveal());
  Outcome<bool> outcome{situation.rows.session(hash).has_value()};
  if (outcome.answer) outcome.writes.writes.emplace_back(SessionEnded{hash});
  return outcome;
}

Result<access::Actor> actor_of_session(const Situation& situation, const Secret& session_token,
                                       const std::optional<Secret>& csrf_token) {
  const auto session = situation.rows.session(sha256(session_token.reveal()));
  if (!session || session->expires_at <= situation.machine_now) return no_session();
  if (csrf_token && !same(session->csrf_hash, sha256(csrf_token->reveal()))) {
    return fail(Code::Forbidden, "The X-CSRF-Token header does not fit this session.");
  }
  auto actor = active_person(situation, *session);
  if (!actor) return no_session();
  return *std::move(actor);
}

Secret csrf_token_of(const Secret& session_token) {
  return Secret(to_hex(sha256("csrf:" + std::string(session_token.reveal()))));
}

Result<access::Actor> actor_with_address(const Situation& situation, std::string_view email) {
  auto found = account(situation, email);
  if (!found) return fail(Code::NotFound, "Nobody here has this address.");
  return std::move(found->actor);
}

Result<access::Actor> actor_of_token(const Situation& situation, const Secret& token) {
  const auto known = situation.rows.api_token(sha256(token.reveal()));
  if (!known) return no_session();
  const auto agent = situation.rows.agent(known->agent);
  if (!agent || !agent->active) return no_session();
  access::Actor actor = actor_of(situation.desk(), *agent);
  actor.via = "api";
  return actor;
}

Result<Outcome<Secret>> create_token(const Situation& situation, std::string_view agent_email,
                                     std::string name) {
  const auto address = message::canonical_address(agent_email);
  const auto agent = address ? situation.rows.agent_by_email(*address) : std::nullopt;
  if (!agent) return fail(Code::NotFound, "This desk has no agent with that address.");
  Outcome<Secret> outcome{Secret("tend_" + situation.ids.token() + situation.ids.token())};
  outcome.writes.writes.emplace_back(
      ApiTokenRow{sha256(outcome.answer.reveal()), agent->id, std::move(name), situation.now});
  return outcome;
}

SignedInPerson person_of(const Situation& situation, const access::Actor& actor) {
  SignedInPerson person{to_string(actor.author.person),
                        actor.author.kind == desk::Author::Kind::Agent ? "agent" : "contact",
                        actor.name,
                        actor.email,
                        {},
                        {}};
  for (const auto role : actor.roles)
    person.roles.emplace_back(access::to_string(role));
  if (actor.client) {
    const auto client = situation.rows.client(*actor.client);
    person.client = ClientView{to_string(*actor.client), client ? client->name : ""};
  }
  return person;
}
}  // namespace tend::app
