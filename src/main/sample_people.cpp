// SPDX-License-Identifier: Apache-2.0
#include "main/sample_people.hpp"

namespace tend::main {
namespace {
using Clients = std::vector<app::SampleClient>;

const Clients& gulf_clients() {
  static const Clients clients{
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

const Clients& itech_clients() {
  static const Clients clients{
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

const Clients& itrade_clients() {
  static const Clients clients{
      {"Green Valley Produce",
       "greenvalley.example",
       {{"Ines Moreau", "ines@greenvalley.example", "", {"known", "administrator"}},
        {"Pat Quill", "pat@greenvalley.example", "", {"known"}}}},
  };
  return clients;
}

const Clients& itworks_clients() {
  static const Clients clients{
      {"Northfield College",
       "northfield.example",
       {{"Ada Brook", "ada@northfield.example", "", {"known", "liaison"}},
        {"Sol Reyes", "sol@northfield.example", "", {"known", "it"}}}},
  };
  return clients;
}

const Clients& itx_clients() {
  static const Clients clients{
      {"Lakeside Outfitters",
       "lakeside.example",
       {{"Noa Winters", "noa@lakeside.example", "", {"known", "authorized"}},
        {"Ray Dunn", "ray@lakeside.example", "", {"known"}}},
       "comprehensive_care"},
      {"Finch Bakery", "finch.example", {{"Ivo Finch", "ivo@finch.example", "", {"known"}}}},
  };
  return clients;
}

const Clients& starter_clients() {
  static const Clients clients{
      {"Willow Books",
       "willow.example",
       {{"Nia Frost", "nia@willow.example", "", {"known"}},
        {"Sam Pike", "sam@willow.example", "", {"known"}}}},
  };
  return clients;
}
}  // namespace

std::vector<app::SampleClient> sample_clients(const DeskId& desk) {
  if (desk.value() == "gulf") return gulf_clients();
  if (desk.value() == "itech") return itech_clients();
  if (desk.value() == "itrade") return itrade_clients();
  if (desk.value() == "itworks") return itworks_clients();
  if (desk.value() == "itx") return itx_clients();
  if (desk.value() == "starter") return starter_clients();
  return {};
}
}  // namespace tend::main
