// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <atomic>
#include <cstdio>
#include <map>
#include <random>
#include <string>

#include "main/testing_house.hpp"

// The whole service loses its power again and again, while mails and requests come in.
namespace tend::main {
namespace {
using store::sqlite::SimulatedDisk;

constexpr int disks = 20;
constexpr int cuts_per_disk = 25;
constexpr std::size_t changes_to_cut_max = 450;
constexpr std::size_t changes_of_stop_max = 200;
constexpr int answers_before_stop = 12;
constexpr std::size_t changes_of_first_start_max = 250;

/// What the service was about when the power went.
std::string occupation(const SimulatedDisk::PowerCut& cut) {
  if (!cut.file.ends_with("-wal")) return "moving the log";
  return cut.operation == SimulatedDisk::Operation::Sync ? "at a commit's sync" : "inside a commit";
}

class PowerCuts {
 public:
  explicit PowerCuts(std::uint64_t seed) : dice_(seed) {}

  /// A new disk; the power also goes while the service makes its first database on it.
  void unpack_a_disk(std::vector<std::string> desks) {
    house_.emplace(HousePlan{.seed = dice_(), .desks = std::move(desks)});
    cut_power_within(changes_of_first_start_max);
    house_->start();
    lose_power();
    house_->set_up();
  }

  /// From a start of the service to the next power cut, and a look at what is left.
  void live() {
    if (dice_() % 6 == 0) {
      work_a_little_and_stop();
    } else {
      work_until_the_power_goes();
    }
    lose_power();
    house_->look(House::Mails::AsTheyAre, tally_);
  }

  /// A last life without a power cut: every client asks until it has its yes.
  void finish() {
    ASSERT_TRUE(house_->start());
    house_->let_clients_work([](const Client& client) { return client.waits_for_an_answer(); });
    house_->stop();
    house_->look(House::Mails::Understood, tally_);
    house_->count_promises(tally_);
  }

  SimulatedDisk& disk() { return house_->disk(); }
  const Tally& tally() const { return tally_; }

  void print() const {
    int cuts = 0;
    for (const auto& [when, count] : when_)
      cuts += count;
    std::printf("power cuts %d:", cuts);
    for (const auto& [when, count] : when_)
      std::printf(" %d %s,", count, when.c_str());
    std::printf(
        "\nacknowledged: mails %zu, requests %zu; sent again %zu; done without a yes %zu; "
        "lost %zu, doubled %zu\n",
        tally_.mails, tally_.requests, tally_.again, tally_.unasked, tally_.lost, tally_.doubled);
  }

 private:
  void work_until_the_power_goes() {
    cut_power_within(changes_to_cut_max);
    if (dice_() % 4 == 0) fail_a_sync();
    if (!house_->start()) return;
    house_->let_clients_work([this](const Client&) { return !disk().power_is_off(); });
  }

  /// So that the power goes while all is brought into the database's own file, or just after.
  void work_a_little_and_stop() {
    ASSERT_TRUE(house_->start());
    std::atomic<int> answers = 0;
    house_->let_clients_work([&answers](const Client&) { return answers < answers_before_stop; },
                             [&answers](const auto&...) { ++answers; });
    cut_power_within(changes_of_stop_max);
  }

  /// Every third time just when something was to become durable.
  void cut_power_within(std::size_t changes) {
    const auto after = 1 + static_cast<std::int64_t>(dice_() % changes);
    using enum SimulatedDisk::CutAt;
    disk().cut_power_after(after, dice_() % 3 == 0 ? Sync : AnyChange);
  }

  /// Before the power goes, one commit has an outcome that nobody knows.
  void fail_a_sync() {
    disk().fail({SimulatedDisk::Operation::Sync, 1 + static_cast<std::int64_t>(dice_() % 6)});
  }

  void lose_power() {
    house_->stop();
    disk().stop_failing();
    ++when_[disk().power_is_off() ? occupation(disk().power_cut().value()) : "after the last one"];
    disk().restore_power(dice_());
  }

  std::mt19937_64 dice_;
  std::optional<House> house_;
  Tally tally_;
  std::map<std::string, int> when_;
};

TEST(PowerCutOfTheWholeService, LosesNothingThatWasAcknowledgedAndDoublesNothing) {
  PowerCuts cuts(20260303);
  for (int disk = 0; disk < disks; ++disk) {
    // Reading a handbook is what a start takes most of its time for, so it is often one.
    cuts.unpack_a_disk(disk % 4 == 0 ? std::vector<std::string>{"gulf", "itech"}
                                     : std::vector<std::string>{"gulf"});
    for (int i = 0; i < cuts_per_disk; ++i) {
      cuts.live();
      ASSERT_FALSE(HasFailure());
      ASSERT_TRUE(cuts.tally().problems.empty()) << cuts.tally().problems.front();
    }
    cuts.finish();
    ASSERT_TRUE(cuts.tally().problems.empty()) << cuts.tally().problems.front();
  }
  cuts.print();
  EXPECT_GT(cuts.tally().mails, 1000U);
  EXPECT_GT(cuts.tally().requests, 600U);
}

// The test has teeth: on a disk that only says it has synced, it finds what was lost.
TEST(PowerCutOfTheWholeService, WouldShowALossIfTheDiskLied) {
  constexpr int liars = 10;
  constexpr int lives_max = 3;
  int found_out = 0;
  for (std::uint64_t seed = 1; seed <= liars; ++seed) {
    PowerCuts cuts(seed);
    cuts.unpack_a_disk({"gulf"});
    cuts.disk().pretend_to_sync();
    try {
      for (int life = 0; life < lives_max && cuts.tally().lost == 0; ++life)
        cuts.live();
      if (cuts.tally().lost > 0) ++found_out;
    } catch (const app::StoreUnavailable&) {
      ++found_out;  // not even the database can be read
    }
  }
  std::printf("disks that lied %d, found out %d\n", liars, found_out);
  EXPECT_GT(found_out, liars / 2);
}

}  // namespace
}  // namespace tend::main
