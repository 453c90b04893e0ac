// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <future>
#include <latch>
#include <memory>
#include <thread>
#include <vector>

#include "store/sqlite/sqlite_store.hpp"
#include "store/testing.hpp"

// What of the SQLite store no other engine has: the queue, the batches, the readers.
namespace tend::store {
namespace {

using namespace testing;

const DeskId itech("itech");

app::WriteSet text(std::uint32_t number, std::string body = "text") {
  return writes(itech, {app::TextRow{id<TextId>(number), std::move(body)}});
}

/// Holds the writer's thread in an answer until it goes, so that a queue can form.
class WriterHeld {
 public:
  explicit WriterHeld(app::Store& store) {
    store.commit(text(1'000'000), [latches = latches_](const app::CommitResult&) {
      latches->held.count_down();
      latches->released.wait();
    });
    latches_->held.wait();
  }
  ~WriterHeld() { latches_->released.count_down(); }
  WriterHeld(const WriterHeld&) = delete;
  WriterHeld& operator=(const WriterHeld&) = delete;

 private:
  struct Latches {
    std::latch held{1};
    std::latch released{1};
  };
  std::shared_ptr<Latches> latches_ = std::make_shared<Latches>();
};

TEST(Writer, TakesAllThatIsQueuedIntoOneCommit) {
  const TemporaryDirectory directory;
  std::latch answered(100);
  SqliteStore store({.file = directory / "tend.db"});
  {
    const WriterHeld held(store);
    for (std::uint32_t i = 0; i < 100; ++i) {
      store.commit(text(i), [&answered](const app::CommitResult& result) {
        EXPECT_TRUE(result);
        answered.count_down();
      });
    }
    EXPECT_EQ(store.metrics().queue_depth, 100);
  }
  answered.wait();
  EXPECT_EQ(store.metrics().commits, 2u);
  EXPECT_EQ(store.metrics().write_sets, 101u);
  EXPECT_EQ(store.metrics().queue_depth, 0);
}

TEST(Writer, KeepsABatchWithinItsLimits) {
  const TemporaryDirectory directory;
  std::latch answered(30);
  SqliteStore store({.file = directory / "tend.db",
                     .writer = {.batch_write_sets_max = 10, .batch_bytes_max = 5000}});
  {
    const WriterHeld held(store);
    for (std::uint32_t i = 0; i < 20; ++i) {
      store.commit(text(i), [&](const app::CommitResult&) { answered.count_down(); });
    }
    for (std::uint32_t i = 20; i < 30; ++i) {
      store.commit(text(i, std::string(2000, 'x')),
                   [&](const app::CommitResult&) { answered.count_down(); });
    }
  }
  answered.wait();
  EXPECT_EQ(store.metrics().commits, 1u + 2u + 5u);
}

TEST(Writer, AnswersUnavailableAtOnceWhenItsQueueIsFull) {
  const TemporaryDirectory directory;
  SqliteStore store({.file = directory / "tend.db",
                     .writer = {.queue_write_sets_max = 3, .queue_bytes_max = 100'000}});
  const WriterHeld held(store);
  const auto turned_away = [&store](app::WriteSet writes) {
    const auto answered = std::make_shared<std::promise<app::CommitResult>>();
    auto future = answered->get_future();
    store.commit(std::move(writes),
                 [answered](app::CommitResult result) { answered->set_value(std::move(result)); });
    if (future.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return false;
    const auto result = future.get();
    EXPECT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::Unavailable);
    return true;
  };
  EXPECT_TRUE(turned_away(text(1, std::string(100'000, 'x'))));
  EXPECT_FALSE(turned_away(text(2)));
  EXPECT_FALSE(turned_away(text(3)));
  EXPECT_FALSE(turned_away(text(4)));
  EXPECT_TRUE(turned_away(text(5)));
  EXPECT_EQ(store.metrics().turned_away, 2u);
}

TEST(Writer, KeepsTheLogShort) {
  const TemporaryDirectory directory;
  SqliteStore store({.file = directory / "tend.db",
                     .writer = {.idle_checkpoint_pages = 50, .busy_checkpoint_pages = 100}});
  for (std::uint32_t i = 0; i < 200; ++i) {
    ASSERT_TRUE(commit_and_wait(store, text(i, std::string(10'000, 'x'))));
  }
  EXPECT_GT(store.metrics().checkpoints, 4u);
  EXPECT_LT(std::filesystem::file_size(directory / "tend.db-wal"), 300u * 4096u);
}

TEST(Readers, OneThatFindsNoneFreeInTimeIsToldSo) {
  const TemporaryDirectory directory;
  SqliteStore store({.file = directory / "tend.db",
                     .readers = 2,
                     .reader_wait_max = std::chrono::milliseconds(1)});
  auto first = store.in(itech);
  const auto second = store.in(itech);
  EXPECT_THROW(store.in(itech), app::StoreUnavailable);
  EXPECT_THROW(store.next_timer(), app::StoreUnavailable);
  first.reset();
  EXPECT_NO_THROW(store.in(itech));
  EXPECT_EQ(store.metrics().snapshot_waits, 2u);
}

TEST(Readers, OneThatWaitsGetsTheNextThatComesFree) {
  const TemporaryDirectory directory;
  SqliteStore store({.file = directory / "tend.db", .readers = 1});
  auto held = store.in(itech);
  std::jthread other([&store] { EXPECT_EQ(store.in(itech)->feed_end(), 0); });
  while (store.metrics().snapshot_waits == 0)
    std::this_thread::yield();
  held.reset();
}

TEST(Readers, ASnapshotMayOutliveItsStore) {
  const TemporaryDirectory directory;
  auto store = std::make_unique<SqliteStore>(SqliteOptions{.file = directory / "tend.db"});
  ASSERT_TRUE(commit_and_wait(*store, text(1)));
  const auto desk = store->in(itech);
  store.reset();
  EXPECT_EQ(desk->text(id<TextId>(1)), "text");
}

TEST(SqliteStore, KnowsTheDesksThatHaveTickets) {
  const TemporaryDirectory directory;
  SqliteStore store({.file = directory / "tend.db"});
  for (const char* desk : {"itech", "gulf", "alder", "gulf"}) {
    ASSERT_TRUE(commit_and_wait(store, writes(DeskId(desk), {ticket(1001)})));
  }
  EXPECT_EQ(store.desks(), (std::vector{DeskId("alder"), DeskId("gulf"), DeskId("itech")}));
}

}  // namespace
}  // namespace tend::store
