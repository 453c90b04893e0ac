// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "app/identity.hpp"
#include "app/rebuild.hpp"
#include "app/understand_mail.hpp"
#include "main/desks.hpp"
#include "main/pack_files.hpp"
#include "main/service.hpp"
#include "main/testing_clients.hpp"
#include "main/testing_evidence.hpp"
#include "main/zones.hpp"
#include "sim/temporary_folder.hpp"
#include "sim/virtual_ports.hpp"
#include "store/sqlite/simulated_disk.hpp"
#include "store/sqlite/sqlite_store.hpp"

// For tests only: the whole service, with its sockets, threads and both handbooks, on a disk that
// can lose its power or fill up, and clients that remember what they were promised.
namespace tend::main {

/// What was promised and kept, summed up over many looks at many disks.
struct Tally {
  int looks = 0;
  std::size_t mails = 0;     ///< acknowledged with 250
  std::size_t requests = 0;  ///< acknowledged with 2xx
  std::size_t again = 0;     ///< attempts beyond the first
  std::size_t lost = 0;
  std::size_t doubled = 0;
  std::size_t unasked = 0;  ///< done, though nobody had said yes when the power went
  std::vector<std::string> problems = {};
};

/// What a house is made with.
struct HousePlan {
  std::uint64_t seed = 1;
  std::vector<std::string> desks = {"gulf", "itech"};
  int mail_senders = 3;
  int api_callers = 3;
};

class House {
 public:
  explicit House(const HousePlan& plan)
      : begins_(parse_instant("2026-03-03T16:00:00Z").value()), entropy_(plan.seed) {
    quiet();
    for (const std::string& desk : plan.desks) {
      const auto pack = packs() / desk;
      std::filesystem::create_directories(policies());
      std::filesystem::create_directory_symlink(pack, policies() / desk);
      addresses_.desks.push_back(desk);
    }
    const auto seed = [&] { return plan.seed * 100 + clients_.size(); };
    for (int i = 0; i < plan.mail_senders; ++i) {
      const std::string name = "mail-" + std::to_string(i);
      clients_.push_back(
          mail_senders_.emplace_back(std::make_unique<MailSender>(name, seed())).get());
    }
    for (int i = 0; i < plan.api_callers; ++i) {
      const std::string name = "call-" + std::to_string(i);
      clients_.push_back(
          api_callers_.emplace_back(std::make_unique<ApiCaller>(name, seed())).get());
    }
  }

  store::sqlite::SimulatedDisk& disk() { return disk_; }

  /// Desks and people, and a token for each desk, safely on the disk.
  void set_up() {
    open_store([this](app::Ports& ports) {
      ASSERT_TRUE(set_up_desks(ports, SamplePeople::Without));
      addresses_.tokens = {{"itech", token(ports, "itech", "ana@itech.example")},
                           {"gulf", token(ports, "gulf", "wes@gulf.example")}};
    });
  }

  /// The use cases without the service, which must not be running.
  void open_store(const std::function<void(app::Ports&)>& use) {
    store::SqliteStore store(database());
    clock_.set(begins_ + Minutes(20) * starts_);
    app::Ports ports{store, clock_, steady_, entropy_, handbooks()};
    use(ports);
  }

  /// The service starts; later than the last time, so that some promises are broken meanwhile.
  /// False: the disk would not let it.
  bool start() {
    ServiceOptions options;
    options.data = folder_.path();
    options.vfs = disk_.vfs();
    options.policies = policies();
    options.http = {"127.0.0.1", 0};
    options.mail = {"127.0.0.1", 0};
    options.clock = begins_ + Minutes(20) * ++starts_;
    options.outbox_grace = std::chrono::milliseconds(0);
    try {
      auto started = Service::start(options);
      if (!started) return false;
      service_ = *std::move(started);
    } catch (const app::StoreUnavailable&) {
      return false;
    }
    addresses_.http = service_->http_port();
    addresses_.mail = service_->mail_port();
    for (Client* client : clients_)
      client->meet(addresses_);
    return true;
  }

  /// The program ends; what it had in memory is gone.
  void stop() { service_.reset(); }

  const Addresses& addresses() const { return addresses_; }
  const std::vector<Client*>& clients() const { return clients_; }

  /// Each client, on a thread of its own, works for as long as it is told to. Every answer is shown
  /// to `hear`, on that thread.
  void let_clients_work(
      const std::function<bool(const Client&)>& goes_on,
      const std::function<void(const Client&, const Answered&)>& hear = [](const auto&...) {}) {
    std::vector<std::jthread> threads;
    for (Client* client : clients_) {
      threads.emplace_back([&goes_on, &hear, client] {
        while (goes_on(*client))
          hear(*client, client->work_once());
      });
    }
  }

  enum class Mails : std::uint8_t { AsTheyAre, Understood };

  /// Opens the database anew, with nothing running, and holds it against what clients were told.
  /// Then the power goes before it is closed, so that looking leaves no trace.
  void look(Mails mails, Tally& tally) {
    open_store([&](app::Ports& ports) {
      if (mails == Mails::Understood) understand_all(ports);
      rebuild(ports, tally);

      store::sqlite::Connection connection(
          {.file = file(), .access = store::sqlite::Access::ReadOnly, .vfs = disk_.vfs()});
      const Evidence evidence(connection);
      judge(evidence, tally);
      for (auto& sender : mail_senders_)
        sender->receive(evidence.acknowledgements());
      disk_.cut_power_after(1);
    });
    disk_.restore_power(1);
    ++tally.looks;
  }

  /// Adds up what its clients were promised.
  void count_promises(Tally& tally) const {
    for (const Client* client : clients_) {
      for (const Deed* deed : client->deeds()) {
        tally.again += static_cast<std::size_t>(deed->attempts - 1);
        if (!deed->acknowledged) continue;
        ++(deed->kind == Deed::Kind::Mail ? tally.mails : tally.requests);
      }
    }
  }

 private:
  static void quiet() {
    if (!spdlog::get("tend")) spdlog::null_logger_mt("tend");
  }

  static std::filesystem::path packs() {
    return std::filesystem::path(TEND_SOURCE_DIR) / "policies";
  }
  std::filesystem::path policies() const { return folder_.path() / "policies"; }

  static app::Handbooks& handbooks() {
    static app::Handbooks handbooks(load_zones().value());
    static const bool read = std::ranges::all_of(mailboxes(), [](const auto& mailbox) {
      const auto pack = load_pack(packs() / mailbox.first);
      return pack && handbooks.load(*pack);
    });
    EXPECT_TRUE(read);
    return handbooks;
  }

  std::string file() const { return folder_.path() / "tend.db"; }
  store::SqliteOptions database() const { return {.file = file(), .vfs = disk_.vfs()}; }

  std::string token(app::Ports& ports, const char* desk, const char* agent) {
    app::IdMaker ids(entropy_, steady_);
    const auto made = app::perform(ports, access::system_actor(DeskId(desk), "test"),
                                   ids.make<CommandTag>(), [&](const app::Situation& situation) {
                                     return app::create_token(situation, agent, "test");
                                   });
    EXPECT_TRUE(made);
    return made ? std::string(made->reveal()) : "";
  }

  static void understand_all(app::Ports& ports) {
    while (app::understand_waiting_mails(ports, {}, 100) > 0) {
    }
  }

  static void rebuild(app::Ports& ports, Tally& tally) {
    for (const DeskId& desk : ports.handbooks.desks()) {
      const auto report = app::rebuild(ports, desk, app::RebuildMode::Check, [](std::int64_t) {});
      ASSERT_TRUE(report) << report.error().what;
      for (const auto& difference : report->differences)
        tally.problems.push_back("rebuild: " + difference.what + " of " + desk.value());
    }
  }

  void judge(const Evidence& evidence, Tally& tally) const {
    for (const auto& damage : evidence.damage())
      tally.problems.push_back(damage);
    for (const Client* client : clients_) {
      for (const Deed* deed : client->deeds()) {
        const auto [least, most] = evidence.times_done(*deed);
        const std::string name = std::string(to_string(deed->kind)) + ' ' + deed->marker;
        if (deed->acknowledged && least == 0) {
          ++tally.lost;
          tally.problems.push_back(name + " was acknowledged and is lost");
        }
        if (most > 1) {
          ++tally.doubled;
          tally.problems.push_back(name + " was done " + std::to_string(most) + " times");
        }
        if (!deed->acknowledged && most > 0) ++tally.unasked;
      }
    }
  }

  const Instant begins_;
  int starts_ = 0;
  sim::TemporaryFolder folder_;
  store::sqlite::SimulatedDisk disk_;
  sim::VirtualClock clock_{Instant::min()};
  sim::VirtualSteady steady_;
  sim::SeededEntropy entropy_;
  std::vector<std::unique_ptr<MailSender>> mail_senders_;
  std::vector<std::unique_ptr<ApiCaller>> api_callers_;
  std::vector<Client*> clients_;
  Addresses addresses_;
  std::unique_ptr<Service> service_;
};

}  // namespace tend::main
