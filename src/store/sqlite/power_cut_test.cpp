// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <atomic>
#include <mutex>
#include <random>
#include <set>
#include <thread>

#include "store/database_error.hpp"
#include "store/sqlite/simulated_disk.hpp"
#include "store/sqlite/testing_witness.hpp"

namespace tend::store::sqlite {
namespace {

using namespace testing;

constexpr int power_cuts = 600;
constexpr int cuts_per_disk = 30;
constexpr int changes_to_cut_max = 400;
constexpr int committers = 4;

SqliteOptions on(const SimulatedDisk& disk) {
  // The log is moved often, so that power also goes while it is.
  return {.file = "tend.db",
          .vfs = disk.vfs(),
          .readers = 2,
          .writer = {.idle_checkpoint_pages = 60, .busy_checkpoint_pages = 120}};
}

/// What was said about each write set: yes, or nothing certain.
struct Said {
  std::mutex mutex;
  std::set<std::uint32_t> yes;
  std::set<std::uint32_t> unsaid;
};

/// Commits from several threads until the power goes.
void commit_until_the_power_goes(SimulatedDisk& disk, std::atomic<std::uint32_t>& next_number,
                                 Said& said) {
  try {
    SqliteStore store(on(disk));
    std::vector<std::jthread> threads;
    for (int i = 0; i < committers; ++i) {
      threads.emplace_back([&] {
        while (!disk.power_is_off()) {
          const std::uint32_t number = ++next_number;
          const auto result = commit_and_wait(store, numbered_write_set(number));
          const std::lock_guard lock(said.mutex);
          (result ? said.yes : said.unsaid).insert(number);
        }
      });
    }
  } catch (const DatabaseError&) {
    // The power went while the store was being opened.
  }
}

/// The numbers up to `last` that are there after a restart, each with all its rows.
std::set<std::uint32_t> look_after(SimulatedDisk& disk, std::uint32_t last) {
  std::set<std::uint32_t> found;
  SqliteStore store(on(disk));
  const auto desk = store.in(witness_desk);
  for (std::uint32_t number = 1; number <= last; ++number) {
    if (desk->ticket(TicketNumber(number))) found.insert(number);
  }
  const auto whole = static_cast<std::int64_t>(found.size());
  Connection connection({.file = "tend.db", .vfs = disk.vfs()});
  EXPECT_EQ(integrity(connection), "ok");
  for (const char* table : witness_tables) {
    EXPECT_EQ(count_rows(connection, table), whole) << table << " has rows of half a commit";
  }
  EXPECT_EQ(desk->feed_end(), whole);
  return found;
}

TEST(PowerCut, NoCommitThatWasAcknowledgedIsLostAndNoneIsHalfThere) {
  std::mt19937_64 dice(20260302);
  std::int64_t acknowledged = 0;
  std::int64_t there_without_a_yes = 0;
  std::int64_t syncs = 0;
  for (int cuts = 0; cuts < power_cuts;) {
    SimulatedDisk disk;
    std::atomic<std::uint32_t> next_number{0};
    std::set<std::uint32_t> kept;
    for (int i = 0; i < cuts_per_disk; ++i, ++cuts) {
      Said said;
      const std::uint32_t before = next_number;
      disk.cut_power_after(1 + static_cast<std::int64_t>(dice() % changes_to_cut_max));
      if (i % 3 == 0) {  // a sync that fails first makes a commit of unknown outcome
        disk.fail({SimulatedDisk::Operation::Sync, 1 + static_cast<std::int64_t>(dice() % 8)});
      }
      commit_until_the_power_goes(disk, next_number, said);
      disk.stop_failing();
      disk.restore_power(dice());

      const auto found = look_after(disk, next_number);
      for (const auto number : kept)
        EXPECT_TRUE(found.contains(number)) << number;
      for (const auto number : said.yes)
        EXPECT_TRUE(found.contains(number)) << number;
      for (const auto number : found) {
        EXPECT_TRUE(number > before || kept.contains(number)) << number << " came back later";
        if (said.unsaid.contains(number)) ++there_without_a_yes;
      }
      acknowledged += static_cast<std::int64_t>(said.yes.size());
      kept = found;
      ASSERT_FALSE(HasFailure()) << "cut " << cuts;
    }
    syncs += disk.syncs();
  }
  std::printf(
      "power cuts %d, commits acknowledged %ld, lost 0, torn 0, there without a yes %ld, "
      "syncs %ld\n",
      power_cuts, acknowledged, there_without_a_yes, syncs);
  EXPECT_GT(acknowledged, 2000);
}

// The simulation has teeth: a store that does not sync its commits is caught by it.
TEST(PowerCut, WouldShowALossIfCommitsWereNotSynced) {
  std::mt19937_64 dice(1);
  int lost = 0;
  for (int cut = 0; cut < 40; ++cut) {
    SimulatedDisk disk;
    {
      SqliteStore store(on(disk));
    }
    disk.cut_power_after(20 + static_cast<std::int64_t>(dice() % 60));
    std::int64_t acknowledged = 0;
    try {
      Connection careless({.file = "tend.db", .vfs = disk.vfs()});
      careless.run_text("PRAGMA synchronous = OFF");
      for (;; ++acknowledged) {
        in_transaction(careless, [&] {
          careless.run(Statement::AddText,
                       {witness_desk, uuid(static_cast<std::uint32_t>(acknowledged)), "text"});
        });
      }
    } catch (const DatabaseError&) {
    }
    disk.restore_power(dice());
    Connection after({.file = "tend.db", .vfs = disk.vfs()});
    if (count_rows(after, "texts") < acknowledged) ++lost;
  }
  EXPECT_GT(lost, 10);
}

}  // namespace
}  // namespace tend::store::sqlite
