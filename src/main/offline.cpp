// SPDX-License-Identifier: Apache-2.0
#include "main/offline.hpp"

#include "main/desks.hpp"
#include "main/zones.hpp"

namespace tend::main {
Offline::Offline(const std::filesystem::path& data, calendar::ZoneTable zones)
    : handbooks_(std::move(zones)),
      store_(store::SqliteOptions{.file = data / "tend.db"}),
      ports_{store_, clock_, steady_, entropy_, handbooks_} {}

Result<std::unique_ptr<Offline>> Offline::open(const std::filesystem::path& data,
                                               const std::filesystem::path& policies) {
  if (!std::filesystem::exists(data / "tend.db")) {
    return fail(Code::NotFound, "There is no tend.db in " + data.string() + ".");
  }
  ASSIGN_OR_RETURN(auto zones, load_zones());
  std::unique_ptr<Offline> offline(new Offline(data, std::move(zones)));
  RETURN_IF_ERROR(load_packs(policies, offline->handbooks_));
  return offline;
}
}  // namespace tend::main
