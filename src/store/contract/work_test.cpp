// SPDX-License-Identifier: Apache-2.0
#include "store/contract/contract.hpp"

namespace tend::store::contract {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// What waits to be done, over all desks.
class Work : public Contract {
 protected:
  std::vector<std::uint32_t> mails_due(std::int64_t milliseconds) {
    std::vector<std::uint32_t> found;
    for (const auto& due : store().outbox_due(machine(milliseconds), 100)) {
      EXPECT_EQ(due.desk, itech);
      found.push_back(due.row.id.uuid.bytes[15]);
    }
    return found;
  }

  void settle(std::uint32_t number, std::string state, std::int64_t next_attempt = 0) {
    ASSERT_TRUE(commit({app::OutboxSettled{id<OutboxId>(number), std::move(state), 3,
                                           machine(next_attempt), "550 no such user"}}));
  }
};
TEND_FOR_EVERY_ENGINE(Work);

TEST_P(Work, TimersOfAllDesksAreDueSoonestFirst) {
  ASSERT_TRUE(commit({app::TimersOf{id<TicketId>(1), {breach(1, 60), breach(1, 10)}}}));
  ASSERT_TRUE(
      commit_and_wait(store(), writes(gulf, {app::TimersOf{id<TicketId>(1), {breach(1, 30)}}})));

  EXPECT_EQ(store().next_timer(), at(11));
  EXPECT_THAT(store().timers_due(at(10), 10), IsEmpty());
  const auto due = store().timers_due(at(61), 10);
  ASSERT_EQ(due.size(), 3u);
  EXPECT_EQ(due[0].row, breach(1, 10));
  EXPECT_EQ(due[1].desk, gulf);
  EXPECT_EQ(due[2].row, breach(1, 60));
  EXPECT_EQ(store().timers_due(at(61), 2).size(), 2u);
}

TEST_P(Work, ATicketsTimersAreReplacedTogether) {
  ASSERT_TRUE(commit({app::TimersOf{id<TicketId>(1), {breach(1, 10), breach(1, 20)}},
                      app::TimersOf{id<TicketId>(2), {breach(2, 5)}}}));
  ASSERT_TRUE(commit({app::TimersOf{id<TicketId>(1), {breach(1, 30)}}}));
  EXPECT_THAT(desk()->timers(id<TicketId>(1)), ElementsAre(breach(1, 30)));
  EXPECT_THAT(desk()->timers(id<TicketId>(2)), ElementsAre(breach(2, 5)));
  ASSERT_TRUE(commit({app::TimersOf{id<TicketId>(1), {}}, app::TimersOf{id<TicketId>(2), {}}}));
  EXPECT_EQ(store().next_timer(), std::nullopt);
}

TEST_P(Work, MailsToOneRecipientOfATicketGoOneAfterTheOther) {
  ASSERT_TRUE(commit({mail(9), mail(2), mail(5, "lee@client.example")}));
  EXPECT_THAT(mails_due(100), ElementsAre(5, 9));  // 9 was stored before 2
  settle(9, "waiting", 5000);
  EXPECT_THAT(mails_due(100), ElementsAre(5));
  settle(9, "sent");
  EXPECT_THAT(mails_due(100), ElementsAre(2, 5));
}

TEST_P(Work, AMailPutAgainKeepsItsPlace) {
  ASSERT_TRUE(commit({mail(1), mail(2)}));
  ASSERT_TRUE(commit({mail(1)}));
  EXPECT_THAT(mails_due(100), ElementsAre(1));
}

TEST_P(Work, AParkedMailNoLongerStandsInTheWay) {
  ASSERT_TRUE(commit({mail(1), mail(2)}));
  settle(1, "parked");
  EXPECT_THAT(mails_due(100), ElementsAre(2));
  EXPECT_EQ(desk()->outbox(10).back().state, "parked");
  EXPECT_EQ(desk()->outbox(10).back().last_error, "550 no such user");
}

TEST_P(Work, AMailIsNotDueBeforeItsTime) {
  ASSERT_TRUE(commit({mail(7)}));
  EXPECT_THAT(mails_due(6), IsEmpty());
  EXPECT_THAT(mails_due(7), ElementsAre(7));
}

TEST_P(Work, ArrivalsOfTheSameSecondWaitInTheOrderTheyCame) {
  auto first = arrival(9);
  auto second = arrival(2);
  first.received_at = second.received_at = at(0);
  ASSERT_TRUE(commit({first}));
  ASSERT_TRUE(commit({second}));
  const auto waiting = store().arrivals_waiting(10);
  ASSERT_EQ(waiting.size(), 2u);
  EXPECT_EQ(waiting[0].row, first);
  EXPECT_EQ(waiting[1].row, second);
}

TEST_P(Work, ArrivalsWaitInTheOrderTheyCame) {
  auto for_gulf = arrival(2);
  ASSERT_TRUE(commit({arrival(3), arrival(1)}));
  ASSERT_TRUE(commit_and_wait(store(), writes(gulf, {for_gulf})));
  auto waiting = store().arrivals_waiting(10);
  ASSERT_EQ(waiting.size(), 3u);
  EXPECT_EQ(waiting[0].row, arrival(1));
  EXPECT_EQ(waiting[1].desk, gulf);
  ASSERT_TRUE(commit({app::ArrivalSettled{id<ArrivalId>(1), "done", "", 1}}));
  waiting = store().arrivals_waiting(10);
  ASSERT_EQ(waiting.size(), 2u);
  EXPECT_EQ(waiting[1].row, arrival(3));
}

}  // namespace
}  // namespace tend::store::contract
