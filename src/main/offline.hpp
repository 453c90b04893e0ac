// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include "app/situation.hpp"
#include "main/real_world.hpp"
#include "store/sqlite/sqlite_store.hpp"

namespace tend::main {

/// The ports without a server, for commands that look at or change a data folder.
class Offline {
 public:
  /// Errors are those of reading the zones and the packs; a database that cannot be used throws.
  static Result<std::unique_ptr<Offline>> open(const std::filesystem::path& data,
                                               const std::filesystem::path& policies);

  app::Ports& ports() { return ports_; }

 private:
  Offline(const std::filesystem::path& data, calendar::ZoneTable zones);

  SystemClock clock_;
  SystemSteady steady_;
  SystemEntropy entropy_;
  app::Handbooks handbooks_;
  store::SqliteStore store_;
  app::Ports ports_;
};

}  // namespace tend::main
