// SPDX-License-Identifier: Apache-2.0
#include "main/sample_people.hpp"

namespace tend::main {
namespace {
const std::vector<app::SampleClient>& itech_clients() {
  static const std::vector<app::SampleClient> clients{
      {"Client & Co",
       "client.example",
       {{"Kim Osgood", "kim@client.example", "", {"known"}},
        {"Jo Marsh", "jo@client.example", "", {"known", "mobile"}}}},
      {"Harbor Dental",
       "harbor.example",
       {{"Rita Vale", "rita@harbor.example", "", {"known"}},
        {"Omar Haddad", "omar@harbor.example", "", {"known"}}}},
      {"Orchard Schools",
       "orchard.example",
       {{"Lena Brandt", "lena@orchard.example", "", {"known"}}}},
  };
  return clients;
}

const std::vector<app::SampleClient>& gulf_clients() {
  static const std::vector<app::SampleClient> clients{
      {"Bayou Freight",
       "bayou.example",
       {{"Lee Fontenot", "lee@bayou.example", "louisiana", {"known"}},
        {"Mae Guidry", "mae@bayou.example", "louisiana", {"known"}}}},
      {"Hill Country Clinic",
       "hillclinic.example",
       {{"Dana Whit", "dana@hillclinic.example", "texas", {"known"}}}},
  };
  return clients;
}
}  // namespace

std::vector<app::SampleClient> sample_clients(const DeskId& desk) {
  if (desk.value() == "itech") return itech_clients();
  if (desk.value() == "gulf") return gulf_clients();
  return {};
}
}  // namespace tend::main
