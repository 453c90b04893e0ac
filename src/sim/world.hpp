// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/accept_mail.hpp"
#include "app/set_up_desk.hpp"
#include "app/situation.hpp"
#include "calendar/zone.hpp"
#include "policy/handbook.hpp"
#include "sim/temporary_folder.hpp"
#include "sim/virtual_ports.hpp"
#include "store/sqlite/sqlite_store.hpp"

namespace tend::sim {

/// The mail server in front of the desk, whose word on a mail's sender counts.
inline constexpr std::string_view own_mail_server = "mx.desk.example";

/// What a world begins with.
struct WorldPlan {
  app::Handbooks& handbooks;  ///< outlive the world
  DeskId desk;
  LocalTime begins;  ///< by the desk's wall clock
  std::vector<app::SampleClient> clients = {};
  std::uint64_t seed = 1;
  std::filesystem::path parent = {};  ///< of the database's folder; empty: the system's
};

/// One desk as it really runs: the same use cases on a fresh SQLite file, by its own handbook; only
/// time and chance are the caller's. Two worlds of one plan that are treated alike end up alike.
class World {
 public:
  /// Sets the desk up. NotFound when it has no handbook.
  static Result<std::unique_ptr<World>> begin(WorldPlan plan);

  const DeskId& desk() const { return plan_.desk; }
  const policy::Handbook& handbook() const { return *handbook_; }
  const calendar::TimeZone& zone() const;
  Instant now() const { return clock_.now(); }

  app::Ports ports() { return {*store_, clock_, steady_, entropy_, handbooks()}; }
  std::unique_ptr<app::Snapshot> rows() { return store_->in(plan_.desk); }

  /// Moves the clock, stopping wherever something happens by itself.
  Result<app::Advance> advance(Instant until);

  /// The program ends, and starts again at `at`: what became due meanwhile is dealt with then, as
  /// after a night without power. Requires: `at` is not before now.
  Result<void> restart(Instant at);

  /// What the desk's pack says now.
  Result<policy::PackText> pack() { return handbooks().text_of(plan_.desk); }
  /// The desk has this pack from here on, as after a start with other files. Other worlds on the
  /// same handbooks do not notice. Errors are those of reading it.
  Result<void> change_pack(const policy::PackText& pack);

  /// Whoever has this address, signed in.
  Result<access::Actor> sign_in(std::string_view email);

  /// Keeps the mail as the mail listener does, then understands what waits.
  void receive(app::IncomingMail mail);

  /// Carries out a use case that changes something.
  template <class UseCase>
  auto perform(const access::Actor& actor, const UseCase& use_case) {
    app::Ports all = ports();
    return app::perform(all, actor, app::IdMaker(entropy_, steady_).make<CommandTag>(), use_case);
  }

  /// Carries out one that only reads.
  template <class UseCase>
  auto ask(const access::Actor& actor, const UseCase& use_case) {
    app::Ports all = ports();
    return app::ask(all, actor, use_case);
  }

 private:
  explicit World(WorldPlan plan);
  Result<void> start();
  Result<void> set_up();
  void settle();
  app::Handbooks& handbooks() { return own_handbooks_ ? *own_handbooks_ : plan_.handbooks; }

  WorldPlan plan_;
  TemporaryFolder folder_;
  VirtualClock clock_;
  VirtualSteady steady_;
  SeededEntropy entropy_;
  std::unique_ptr<app::Handbooks> own_handbooks_;  ///< once its pack was changed
  std::shared_ptr<const policy::Handbook> handbook_;
  std::unique_ptr<store::SqliteStore> store_;
};

}  // namespace tend::sim
