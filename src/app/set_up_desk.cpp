// SPDX-License-Identifier: Apache-2.0
#include "app/set_up_desk.hpp"

#include <algorithm>

namespace tend::app {
namespace {
std::vector<std::string> roles_of(const policy::Person& person) {
  std::vector<std::string> roles{"agent"};
  if (person.role != policy::StaffRole::Agent) roles.emplace_back(to_string(person.role));
  return roles;
}

void put_agent(const Situation& situation, const policy::Person& person, WriteSet& writes) {
  const auto known = situation.rows.agent_by_email(person.email);
  AgentRow row{};
  if (known) row = *known;
  row.name = person.name;
  row.email = person.email;
  row.teams = person.teams;
  row.roles = roles_of(person);
  if (known && *known == row) return;

  if (!known) row.id = situation.ids.make<AgentTag>();
  writes.preconditions.emplace_back(PersonAt{PersonAt::Kind::Agent, row.id.uuid, row.version});
  if (!known) writes.preconditions.emplace_back(KeyFree{KeyFree::Space::AgentEmail, row.email});
  row.version = Version(row.version.value() + 1);
  writes.writes.emplace_back(std::move(row));
}

ClientRow new_client(const Situation& situation, std::string name, WriteSet& writes) {
  ClientRow row{};
  row.id = situation.ids.make<ClientTag>();
  row.version = Version(1);
  row.name = std::move(name);
  row.plan = "standard";
  writes.preconditions.emplace_back(PersonAt{PersonAt::Kind::Client, row.id.uuid, Version(0)});
  return row;
}

void put_sample_contact(const Situation& situation, const SampleContact& sample, ClientId client,
                        const std::string& password_hash, WriteSet& writes) {
  ContactRow row{};
  row.id = situation.ids.make<ContactTag>();
  row.version = Version(1);
  row.client = client;
  row.name = sample.name;
  row.email = sample.email;
  row.site_region = sample.site_region;
  row.marks = sample.marks;
  row.password_hash = password_hash;
  writes.preconditions.emplace_back(KeyFree{KeyFree::Space::ContactEmail, row.email});
  writes.writes.emplace_back(std::move(row));
}
}  // namespace

Result<Outcome<bool>> set_up_desk(const Situation& situation) {
  ASSIGN_OR_RETURN(const auto handbook, situation.handbooks.current(situation.desk()));
  ASSIGN_OR_RETURN(const auto text, situation.handbooks.text_of(situation.desk()));

  Outcome<bool> outcome{true};
  if (!situation.rows.policy(handbook->version())) {
    outcome.writes.writes.emplace_back(
        PolicyRow{handbook->version(), text.policy_yaml, text.handbook_txt, situation.now});
  }
  for (const auto& person : handbook->facts.people)
    put_agent(situation, person, outcome.writes);
  if (!situation.rows.unknown_client()) {
    ClientRow unknown = new_client(situation, "Unknown senders", outcome.writes);
    unknown.unknown = true;
    outcome.writes.writes.emplace_back(std::move(unknown));
  }
  return outcome;
}

Result<Outcome<bool>> add_sample_people(const Situation& situation,
                                        const std::vector<SampleClient>& clients,
                                        const std::string& password_hash) {
  const auto known = situation.rows.clients();
  const bool has_clients =
      std::ranges::any_of(known, [](const ClientRow& client) { return !client.unknown; });
  Outcome<bool> outcome{!has_clients};
  if (has_clients) return outcome;

  for (const SampleClient& sample : clients) {
    ClientRow client = new_client(situation, sample.name, outcome.writes);
    client.domains = {sample.domain};
    client.plan = sample.plan;
    const ClientId id = client.id;
    outcome.writes.preconditions.emplace_back(KeyFree{KeyFree::Space::ClientDomain, sample.domain});
    outcome.writes.writes.emplace_back(std::move(client));
    for (const SampleContact& contact : sample.contacts) {
      put_sample_contact(situation, contact, id, password_hash, outcome.writes);
    }
  }
  for (AgentRow agent : situation.rows.agents()) {
    outcome.writes.preconditions.emplace_back(
        PersonAt{PersonAt::Kind::Agent, agent.id.uuid, agent.version});
    agent.version = Version(agent.version.value() + 1);
    agent.password_hash = password_hash;
    outcome.writes.writes.emplace_back(std::move(agent));
  }
  return outcome;
}
}  // namespace tend::app
