// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

#include "app/situation.hpp"
#include "main/real_world.hpp"
#include "store/data_directory.hpp"
#include "store/sqlite/sqlite_store.hpp"

namespace tend::main {

/// Whether a command may run beside a server. One that changes tickets may not: it decides by its
/// own reading of the packs and the clock.
enum class Beside : std::uint8_t { AServer, Nobody };

struct OfflinePlan {
  std::filesystem::path data;
  std::filesystem::path policies;
  Beside beside = Beside::AServer;
  std::optional<Instant> clock = {};  ///< business time stands at this instant
};

/// The ports without a server, for commands that look at or change a data folder.
class Offline {
 public:
  /// Errors are those of reading the zones and the packs, and Unavailable when a server has the
  /// folder that is to be had alone; a database that cannot be used throws.
  static Result<std::unique_ptr<Offline>> open(const OfflinePlan& plan);

  app::Ports& ports() { return ports_; }

 private:
  Offline(const OfflinePlan& plan, calendar::ZoneTable zones);

  std::optional<store::DataDirectory> alone_;
  std::unique_ptr<app::Clock> clock_;
  SystemSteady steady_;
  SystemEntropy entropy_;
  app::Handbooks handbooks_;
  store::SqliteStore store_;
  app::Ports ports_;
};

}  // namespace tend::main
