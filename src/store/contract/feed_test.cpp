// SPDX-License-Identifier: Apache-2.0
#include <latch>
#include <mutex>

#include "store/contract/contract.hpp"

namespace tend::store::contract {
namespace {

using ::testing::ElementsAre;

class Feed : public Contract {
 protected:
  static app::FeedRow line(std::int64_t sequence, std::uint32_t number, std::int64_t version) {
    return {sequence, id<TicketId>(number), TicketNumber(number), Version(version)};
  }
};
TEND_FOR_EVERY_ENGINE(Feed);

TEST_P(Feed, HasALineForEveryMoveOfATicket) {
  ASSERT_TRUE(commit({ticket(1001, 1)}));
  ASSERT_TRUE(commit({ticket(1002, 1), ticket(1001, 2)}));
  ASSERT_TRUE(commit({kim()}));
  EXPECT_THAT(desk()->feed_after(0, 10),
              ElementsAre(line(1, 1001, 1), line(2, 1002, 1), line(3, 1001, 2)));
  EXPECT_THAT(desk()->feed_after(1, 1), ElementsAre(line(2, 1002, 1)));
  EXPECT_EQ(desk()->feed_end(), 3);
}

TEST_P(Feed, IsNumberedWithoutGapsThroughRefusalsAndRestarts) {
  ASSERT_TRUE(commit({ticket(1001, 1), event(1001, 1)}));
  ASSERT_FALSE(commit({ticket(1001, 1)}, {app::TicketAt{id<TicketId>(1001), Version(0)}}));
  ASSERT_FALSE(commit({ticket(1002, 1), event(1001, 1)}));
  reopen();
  ASSERT_TRUE(commit({ticket(1001, 2)}));
  EXPECT_THAT(desk()->feed_after(0, 10), ElementsAre(line(1, 1001, 1), line(2, 1001, 2)));
}

TEST_P(Feed, OfOneDeskSaysNothingOfAnother) {
  ASSERT_TRUE(commit_and_wait(store(), writes(gulf, {ticket(1001, 1)})));
  ASSERT_TRUE(commit({ticket(1001, 1)}));
  EXPECT_THAT(desk()->feed_after(0, 10), ElementsAre(line(1, 1001, 1)));
}

TEST_P(Feed, IsToldToListenersInOrderAfterTheCommit) {
  std::mutex mutex;
  std::vector<std::int64_t> told;
  app::Store& listened_to = store();  // until it is closed, while it answers for the last time
  listened_to.on_feed([&](const DeskId& desk, const std::vector<app::FeedRow>& rows) {
    const std::lock_guard lock(mutex);
    EXPECT_EQ(desk, itech);
    for (const auto& row : rows) {
      told.push_back(row.sequence);
      EXPECT_GE(listened_to.in(desk)->feed_end(), row.sequence);
    }
  });
  std::vector<std::int64_t> expected;
  for (std::int64_t version = 1; version <= 50; ++version) {
    store().commit(writes(itech, {ticket(1001, version)}), [](const app::CommitResult&) {});
    expected.push_back(version);
  }
  ASSERT_TRUE(commit({kim()}));
  reopen();
  EXPECT_EQ(told, expected);
}

TEST_P(Feed, HasOneListenerAndNoneAfterNull) {
  std::latch first_told(1);
  std::latch second_told(1);
  const auto counting_down = [](std::latch& told) {
    return [&told](const DeskId&, const std::vector<app::FeedRow>&) { told.count_down(); };
  };
  store().on_feed(counting_down(first_told));
  ASSERT_TRUE(commit({ticket(1001, 1)}));
  first_told.wait();
  store().on_feed(counting_down(second_told));
  ASSERT_TRUE(commit({ticket(1001, 2)}));
  second_told.wait();
  store().on_feed(nullptr);
  EXPECT_TRUE(commit({ticket(1001, 3)}));
  reopen();  // a latch that was told once more would have failed
}

}  // namespace
}  // namespace tend::store::contract
