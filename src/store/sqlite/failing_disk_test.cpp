// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <optional>
#include <set>

#include "store/database_error.hpp"
#include "store/sqlite/simulated_disk.hpp"
#include "store/sqlite/testing_witness.hpp"

namespace tend::store::sqlite {
namespace {

using namespace testing;
using Operation = SimulatedDisk::Operation;
using Lasting = SimulatedDisk::Failure::Lasting;
using Reason = SimulatedDisk::Failure::Reason;

struct FailingRow {
  const char* what;
  Operation operation;
  Reason reason;
};

constexpr FailingRow rows[] = {
    {"opening", Operation::Open, Reason::InputOutput},
    {"reading", Operation::Read, Reason::InputOutput},
    {"writing", Operation::Write, Reason::InputOutput},
    {"writing to a full disk", Operation::Write, Reason::Full},
    {"truncating", Operation::Truncate, Reason::InputOutput},
    {"syncing", Operation::Sync, Reason::InputOutput},
    {"deleting", Operation::Delete, Reason::InputOutput},
    {"mapping shared memory", Operation::SharedMemory, Reason::InputOutput},
};

constexpr int commits_a_run = 3;

/// A store on a disk that fails at some point of its life: while it opens, commits, reads or
/// closes. It goes on with the same file from run to run.
class FailingDisk : public ::testing::Test {
 protected:
  /// One life of the store. False: it was over before the failure came about.
  bool live(const SimulatedDisk::Failure& failure) {
    std::optional<SqliteStore> store;
    std::set<std::uint32_t> refused;
    disk_.fail(failure);
    try {
      store.emplace(options());
      for (int i = 0; i < commits_a_run; ++i) {
        const std::uint32_t number = ++last_number_;
        const auto result = commit_and_wait(*store, numbered_write_set(number));
        (result ? whole_ : refused).insert(number);
        if (!result) {
          EXPECT_TRUE(is_for_now(result.error().code));
        }
        read_something(*store);
      }
      if (failure.lasting == Lasting::Once) store.reset();  // its closing may be what fails
    } catch (const app::StoreUnavailable&) {
      ++could_not_open_or_read_;
    }
    const bool failed = disk_.stop_failing();
    refused_ += static_cast<int>(refused.size());

    if (store) expect_it_works_again(*store);
    store.reset();
    SqliteStore reopened(options());
    expect_it_works_again(reopened);
    return failed;
  }

  void read_something(SqliteStore& store) {
    const auto desk = store.in(witness_desk);
    desk->queue({});
  }

  void expect_it_works_again(SqliteStore& store) {
    const std::uint32_t number = ++last_number_;
    EXPECT_TRUE(commit_and_wait(store, numbered_write_set(number)));
    whole_.insert(number);
    const auto desk = store.in(witness_desk);
    for (std::uint32_t n = checked_ + 1; n <= last_number_; ++n) {
      EXPECT_EQ(rows_of(*desk, n), whole_.contains(n) ? rows_of_whole : 0) << n;
    }
  }

  SqliteOptions options() const {
    return {.file = "tend.db",
            .vfs = disk_.vfs(),
            .readers = 2,
            .writer = {.idle_checkpoint_pages = 60, .busy_checkpoint_pages = 120}};
  }

  SimulatedDisk disk_;
  std::set<std::uint32_t> whole_;
  std::uint32_t last_number_ = 0;
  std::uint32_t checked_ = 0;
  int refused_ = 0;
  int could_not_open_or_read_ = 0;
};

// Near the beginning every point is tried, later every third: they are much alike there.
std::int64_t next_point(std::int64_t nth) {
  return nth < 40 ? nth + 1 : nth + 3;
}

TEST_F(FailingDisk, LeavesNothingOfARefusedCommitAndHurtsNoLaterOne) {
  int points = 0;
  for (const auto& row : rows) {
    for (const auto lasting : {Lasting::Once, Lasting::ForEver}) {
      for (std::int64_t nth = 1; live({row.operation, nth, lasting, row.reason});
           nth = next_point(nth)) {
        ASSERT_FALSE(HasFailure()) << row.what << ", number " << nth;
        checked_ = last_number_;
        ++points;
      }
    }
  }
  Connection connection({.file = "tend.db", .vfs = disk_.vfs()});
  EXPECT_EQ(integrity(connection), "ok");
  for (const char* table : witness_tables) {
    EXPECT_EQ(count_rows(connection, table), static_cast<std::int64_t>(whole_.size())) << table;
  }
  std::printf(
      "disk failures %d, commits kept %zu, refused %d, opening or reading failed %d times\n",
      points, whole_.size(), refused_, could_not_open_or_read_);
  EXPECT_GT(points, 200);
  EXPECT_GT(refused_, 200);
}

}  // namespace
}  // namespace tend::store::sqlite
