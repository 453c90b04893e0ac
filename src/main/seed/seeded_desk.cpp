// SPDX-License-Identifier: Apache-2.0
#include "main/seed/seeded_desk.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "app/identity.hpp"
#include "app/set_up_desk.hpp"
#include "app/write_notices.hpp"
#include "main/sample_people.hpp"

namespace tend::main {
namespace {
constexpr std::size_t tickets_per_client = 80;
constexpr std::size_t clients_least = 4;
constexpr std::size_t clients_most = 400;
constexpr std::size_t contacts_of_client_most = 25;

std::string capitalized(std::string word) {
  word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

/// The regions a contact's site may be in, as the desk's lines name them.
std::vector<std::string> regions_of(const policy::Policy& policy) {
  std::vector<std::string> regions;
  for (const auto& line : policy.channels.lines) {
    if (!line.site_region.empty()) regions.push_back(line.site_region);
  }
  if (regions.empty()) regions.emplace_back();
  return regions;
}

app::SampleClient made_up_client(const policy::Policy& policy, std::size_t number,
                                 const Vocabulary& words, Chance& chance) {
  const std::string name = words.word(chance);
  app::SampleClient client{fmt::format("{} {}", capitalized(name), number),
                           fmt::format("{}-{}.example", name, number),
                           {}};
  const std::string region = chance.one_of(regions_of(policy));
  const Zipf sizes(contacts_of_client_most);
  const std::size_t contacts = 1 + sizes.draw(chance);
  for (std::size_t i = 1; i <= contacts; ++i) {
    const std::string& first = words.word(chance);
    client.contacts.push_back({capitalized(first) + ' ' + capitalized(words.word(chance)),
                               fmt::format("{}.{}@{}", first, i, client.domain),
                               region,
                               {std::string(app::proved_mark)}});
  }
  return client;
}

template <class UseCase>
auto perform_at(app::Ports& ports, const DeskId& desk, const UseCase& use_case) {
  app::IdMaker ids(ports.entropy, ports.steady);
  return app::perform(ports, access::system_actor(desk, "seed"), ids.make<CommandTag>(), use_case);
}

Result<access::Actor> actor_of(app::Ports& ports, const DeskId& desk, const std::string& email) {
  return app::ask(ports, access::system_actor(desk, "seed"), [&](const app::Situation& situation) {
    return app::actor_with_address(situation, email);
  });
}

Result<SeededDesk> people_of(app::Ports& ports, const DeskId& desk,
                             const std::vector<app::SampleClient>& clients, Chance& chance) {
  SeededDesk seeded;
  seeded.desk = desk;
  ASSIGN_OR_RETURN(seeded.handbook, ports.handbooks.current(desk));
  for (const auto& agent : ports.store.in(desk)->agents()) {
    ASSIGN_OR_RETURN(access::Actor actor, actor_of(ports, desk, agent.email));
    seeded.agents.push_back(std::move(actor));
  }
  for (const auto& client : clients) {
    for (const auto& contact : client.contacts) {
      ASSIGN_OR_RETURN(access::Actor actor, actor_of(ports, desk, contact.email));
      seeded.contacts.push_back(std::move(actor));
    }
  }
  for (std::size_t left = seeded.contacts.size(); left > 1; --left)
    std::swap(seeded.contacts[left - 1], seeded.contacts[chance.below(left)]);
  return seeded;
}
}  // namespace

Result<std::vector<SeededDesk>> set_up_seeded_desks(app::Ports& ports, std::size_t tickets,
                                                    const Vocabulary& words, Chance chance) {
  const std::string password =
      app::hash_password(Secret(std::string(sample_password)), app::HashCost::Full);
  const auto desks = ports.handbooks.desks();
  const std::size_t made_up =
      std::clamp(tickets / desks.size() / tickets_per_client, clients_least, clients_most);
  std::vector<SeededDesk> seeded;
  for (const DeskId& desk : desks) {
    RETURN_IF_ERROR(perform_at(ports, desk, app::set_up_desk));
    ASSIGN_OR_RETURN(const auto handbook, ports.handbooks.current(desk));
    auto clients = sample_clients(desk);
    for (std::size_t number = 1; number <= made_up; ++number)
      clients.push_back(made_up_client(handbook->policy(), number, words, chance));
    ASSIGN_OR_RETURN(const bool added, perform_at(ports, desk, [&](const app::Situation& now) {
                       return app::add_sample_people(now, clients, password);
                     }));
    if (!added) {
      return fail(Code::Refused,
                  "The desk " + desk.value() + " has clients already; seed a folder of its own.");
    }
    ASSIGN_OR_RETURN(SeededDesk with_people, people_of(ports, desk, clients, chance));
    seeded.push_back(std::move(with_people));
  }
  return seeded;
}
}  // namespace tend::main
