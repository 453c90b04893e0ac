// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>

#include "store/contract/contract.hpp"

namespace tend::store::contract {
namespace {

using ::testing::ElementsAre;
using Which = app::QueueQuery::Which;

class Lists : public Contract {
 protected:
  void finish(std::uint32_t number, std::int64_t when) {
    auto row = ticket(number, 2);
    row.in_queue = false;
    row.changed_at = at(when);
    ASSERT_TRUE(commit({row}));
  }

  static std::vector<std::int64_t> numbers(const app::QueuePage& page) {
    std::vector<std::int64_t> found;
    for (const auto& row : page.tickets)
      found.push_back(row.number.value());
    return found;
  }

  /// Every page after the other, as one list.
  std::vector<std::int64_t> pages(app::QueueQuery query) {
    std::vector<std::int64_t> found;
    do {
      const auto page = desk()->queue(query);
      EXPECT_LE(page.tickets.size(), static_cast<std::size_t>(query.size));
      std::ranges::copy(numbers(page), std::back_inserter(found));
      query.after = page.next;
    } while (!query.after.empty());
    return found;
  }
};
TEND_FOR_EVERY_ENGINE(Lists);

TEST_P(Lists, ShowOpenTicketsByRankAndFinishedOnesNewestFirst) {
  auto urgent = ticket(1004);
  urgent.queue_rank = "1|9";
  ASSERT_TRUE(commit({ticket(1001), ticket(1002), ticket(1003), urgent}));
  finish(1002, 50);
  finish(1001, 70);
  EXPECT_THAT(numbers(desk()->queue({})), ElementsAre(1004, 1003));
  EXPECT_THAT(numbers(desk()->queue({.which = Which::Finished})), ElementsAre(1001, 1002));
  EXPECT_THAT(numbers(desk()->queue({.which = Which::All})), ElementsAre(1004, 1003, 1001, 1002));
}

TEST_P(Lists, OrderEqualRanksByNumberAndRanksByBytes) {
  const std::pair<std::uint32_t, const char*> ranks[] = {
      {1005, "a"}, {1001, "é"}, {1002, "a"}, {1003, "B"}, {1004, ""}};
  for (const auto& [number, rank] : ranks) {
    auto row = ticket(number);
    row.queue_rank = rank;
    ASSERT_TRUE(commit({row}));
  }
  EXPECT_THAT(pages({.size = 2}), ElementsAre(1004, 1003, 1002, 1005, 1001));
}

TEST_P(Lists, ATicketMovesWhenItsRankDoes) {
  ASSERT_TRUE(commit({ticket(1001), ticket(1002)}));
  auto raised = ticket(1002, 2);
  raised.queue_rank = "1";
  ASSERT_TRUE(commit({raised}));
  EXPECT_THAT(numbers(desk()->queue({})), ElementsAre(1002, 1001));
}

TEST_P(Lists, ATicketsPlaceIsWhereTheOpenListHasIt) {
  auto urgent = ticket(1003);
  urgent.queue_rank = "1";
  auto finished = ticket(1004);
  finished.in_queue = false;
  ASSERT_TRUE(commit({ticket(1001), ticket(1002), urgent, finished}));
  ASSERT_TRUE(commit_and_wait(store(), writes(gulf, {ticket(1005)})));
  EXPECT_EQ(desk()->place_in_queue(urgent), 1);
  EXPECT_EQ(desk()->place_in_queue(ticket(1001)), 2);
  EXPECT_EQ(desk()->place_in_queue(ticket(1002)), 3);
  EXPECT_EQ(desk()->place_in_queue(finished), std::nullopt);
}

TEST_P(Lists, ACursorThatIsNoneBeginsAtTheTop) {
  ASSERT_TRUE(commit({ticket(1001)}));
  for (const std::string cursor : {"x", "12", ".", "99999999999999999999.0", "-", "\xff\xff"}) {
    EXPECT_THAT(numbers(desk()->queue({.after = cursor})), ElementsAre(1001)) << cursor;
    EXPECT_FALSE(desk()->is_cursor(cursor)) << cursor;
  }
}

// Against a plain sort and filter of the same rows, for every combination of filters.
TEST_P(Lists, HaveEveryTicketOnceWhateverThePageAndFilter) {
  struct Chosen {
    std::uint32_t number;
    bool open;
    int rank;
    std::uint32_t assignee;  // 0: nobody
    std::uint32_t client;
    std::uint32_t contact;
  };
  std::vector<Chosen> chosen;
  std::vector<app::Write> rows;
  for (std::uint32_t i = 0; i < 120; ++i) {
    const std::uint32_t dice = i * 2654435761u >> 8;
    const Chosen one{1001 + i, dice % 5 != 0,     static_cast<int>(dice / 5 % 7),
                     dice % 4, 1 + dice / 16 % 3, 1 + dice / 64 % 4};
    chosen.push_back(one);
    auto row = ticket(one.number);
    row.in_queue = one.open;
    row.queue_rank = std::to_string(one.rank);
    row.changed_at = at(one.rank);
    if (one.assignee != 0) row.assignee = id<AgentId>(one.assignee);
    row.client = id<ClientId>(one.client);
    row.contact = id<ContactId>(one.contact);
    rows.emplace_back(row);
  }
  ASSERT_TRUE(commit(rows));
  std::ranges::sort(chosen, {}, [](const Chosen& one) {
    return std::tuple(!one.open, one.open ? one.rank : -one.rank, one.number);
  });

  for (int filters = 0; filters < 16; ++filters) {
    for (const auto which : {Which::Open, Which::Finished, Which::All}) {
      app::QueueQuery query{.which = which, .size = 7};
      if (filters & 1) query.assignee = id<AgentId>(2);
      if (filters & 2) query.client = id<ClientId>(1);
      if (filters & 4) query.contact = id<ContactId>(3);
      query.unassigned = (filters & 8) != 0 && !query.assignee;
      std::vector<std::int64_t> expected;
      for (const auto& one : chosen) {
        const bool wanted =
            (which == Which::All || one.open == (which == Which::Open)) &&
            (!query.assignee || one.assignee == 2) && (!query.unassigned || one.assignee == 0) &&
            (!query.client || one.client == 1) && (!query.contact || one.contact == 3);
        if (wanted) expected.push_back(one.number);
      }
      EXPECT_EQ(pages(query), expected) << "filters " << filters;
    }
  }
}

TEST_P(Lists, CountAnAddressesAutomaticMailsSinceAnInstant) {
  auto by_an_agent = mail(4);
  by_an_agent.sender = "help@itech.example";
  ASSERT_TRUE(commit({mail(1), mail(2), mail(3), by_an_agent, mail(5, "lee@client.example")}));
  EXPECT_EQ(desk()->automatic_mails_since("kim@client.example", at(2)), 2);
  EXPECT_EQ(desk()->automatic_mails_since("kim@client.example", at(9)), 0);
}

TEST_P(Lists, ShowTheOutboxNewestFirst) {
  ASSERT_TRUE(commit({mail(1), mail(3)}));
  ASSERT_TRUE(commit({mail(2)}));
  EXPECT_THAT(desk()->outbox(2), ElementsAre(mail(2), mail(3)));
}

TEST_P(Lists, ShowWhatIsQuarantinedOldestFirst) {
  ASSERT_TRUE(commit({arrival(3), arrival(1), arrival(2)}));
  ASSERT_TRUE(commit({app::ArrivalSettled{id<ArrivalId>(3), "quarantined", "no text", 1},
                      app::ArrivalSettled{id<ArrivalId>(1), "quarantined", "no sender", 2},
                      app::ArrivalSettled{id<ArrivalId>(2), "done", "", 1}}));
  auto first = arrival(1);
  first.state = "quarantined";
  first.reason = "no sender";
  first.attempts = 2;
  const auto shown = desk()->quarantined(10);
  ASSERT_EQ(shown.size(), 2u);
  EXPECT_EQ(shown.front(), first);
  EXPECT_EQ(shown.back().id, id<ArrivalId>(3));
}

}  // namespace
}  // namespace tend::store::contract
