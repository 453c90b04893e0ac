// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <future>
#include <mutex>
#include <set>
#include <thread>

#include "base/text.hpp"
#include "store/contract/contract.hpp"

namespace tend::store::contract {
namespace {

using ::testing::SizeIs;

class WriteSets : public Contract {};
TEND_FOR_EVERY_ENGINE(WriteSets);

using app::KeyFree;
using app::PersonAt;
using app::TicketAt;

struct PreconditionRow {
  const char* what;
  app::Precondition precondition;
  bool holds;
};

// Asked of a desk with ticket 1001 at version 2, its timer, Ana, Kim, Acme, one arrival and one
// mail that wait and one of each that does not.
const PreconditionRow preconditions[] = {
    {"a ticket at its version", TicketAt{id<TicketId>(1001), Version(2)}, true},
    {"a ticket that moved on", TicketAt{id<TicketId>(1001), Version(1)}, false},
    {"a ticket thought new", TicketAt{id<TicketId>(1001), Version(0)}, false},
    {"a new ticket", TicketAt{id<TicketId>(1002), Version(0)}, true},
    {"a ticket that is not there", TicketAt{id<TicketId>(1002), Version(1)}, false},
    {"an agent at its version", PersonAt{PersonAt::Kind::Agent, uuid(1), Version(1)}, true},
    {"an agent that changed", PersonAt{PersonAt::Kind::Agent, uuid(1), Version(2)}, false},
    {"a client at its version", PersonAt{PersonAt::Kind::Client, uuid(1), Version(1)}, true},
    {"a new client", PersonAt{PersonAt::Kind::Client, uuid(2), Version(0)}, true},
    {"a contact at its version", PersonAt{PersonAt::Kind::Contact, uuid(1), Version(1)}, true},
    {"a contact thought new", PersonAt{PersonAt::Kind::Contact, uuid(1), Version(0)}, false},
    {"a free ticket number", KeyFree{KeyFree::Space::TicketNumber, "1002"}, true},
    {"a taken ticket number", KeyFree{KeyFree::Space::TicketNumber, "1001"}, false},
    {"a free address", KeyFree{KeyFree::Space::ContactEmail, "lee@client.example"}, true},
    {"a taken address", KeyFree{KeyFree::Space::ContactEmail, "kim@client.example"}, false},
    {"a contact's address for an agent", KeyFree{KeyFree::Space::AgentEmail, "kim@client.example"},
     true},
    {"an agent's taken address", KeyFree{KeyFree::Space::AgentEmail, "ana@itech.example"}, false},
    {"a free domain", KeyFree{KeyFree::Space::ClientDomain, "other.example"}, true},
    {"a taken domain", KeyFree{KeyFree::Space::ClientDomain, "acme.example"}, false},
    {"new bytes", KeyFree{KeyFree::Space::ArrivalFingerprint, to_hex(hash(9))}, true},
    {"bytes that came before", KeyFree{KeyFree::Space::ArrivalFingerprint, to_hex(hash(1))}, false},
    {"a new idempotency key", KeyFree{KeyFree::Space::CommandKey, "agent:1/other"}, true},
    {"a used idempotency key", KeyFree{KeyFree::Space::CommandKey, "agent:1/key"}, false},
    {"a new command", KeyFree{KeyFree::Space::Command, to_string(uuid(2))}, true},
    {"a command carried out before", KeyFree{KeyFree::Space::Command, to_string(uuid(1))}, false},
    {"a timer that waits",
     app::TimerPending{id<TicketId>(1001), "breach", "first_response", at(60)}, true},
    {"a timer that moved",
     app::TimerPending{id<TicketId>(1001), "breach", "first_response", at(61)}, false},
    {"a timer of another clock",
     app::TimerPending{id<TicketId>(1001), "breach", "resolution", at(60)}, false},
    {"an arrival that waits", app::ArrivalWaiting{id<ArrivalId>(1)}, true},
    {"an arrival that is done", app::ArrivalWaiting{id<ArrivalId>(2)}, false},
    {"an arrival that is not there", app::ArrivalWaiting{id<ArrivalId>(3)}, false},
    {"a mail that waits", app::OutboxWaiting{id<OutboxId>(1)}, true},
    {"a mail that was sent", app::OutboxWaiting{id<OutboxId>(2)}, false},
    {"a mail that is not there", app::OutboxWaiting{id<OutboxId>(3)}, false},
};

TEST_P(WriteSets, AreCarriedOutOnlyIfEveryPreconditionHolds) {
  auto sent = mail(2);
  sent.state = "sent";
  auto done = arrival(2);
  done.state = "done";
  ASSERT_TRUE(commit({ticket(1001, 2), app::TimersOf{id<TicketId>(1001), {breach(1001, 60)}}, ana(),
                      acme(), kim(), arrival(1), done, mail(1), sent, command(1, "agent:1/key")}));
  std::uint32_t number = 0;
  for (const auto& row : preconditions) {
    const auto text = id<TextId>(++number);
    const auto result = commit({app::TextRow{text, row.what}},
                               {TicketAt{id<TicketId>(1001), Version(2)}, row.precondition});
    EXPECT_EQ(result.has_value(), row.holds) << row.what;
    if (!result) {
      EXPECT_EQ(result.error().code, Code::Conflict) << row.what;
    }
    EXPECT_EQ(desk()->text(text).has_value(), row.holds) << row.what;
  }
}

TEST_P(WriteSets, OfManyForTheSameVersionOneWins) {
  constexpr int writers = 8;
  constexpr int rounds = 20;
  ASSERT_TRUE(commit({ticket(1001, 1)}));
  std::atomic<int> won{0};
  for (int round = 1; round <= rounds; ++round) {
    std::vector<std::jthread> threads;
    for (int writer = 0; writer < writers; ++writer) {
      threads.emplace_back([&, round] {
        const auto result =
            commit({ticket(1001, round + 1)}, {TicketAt{id<TicketId>(1001), Version(round)}});
        if (result) ++won;
      });
    }
  }
  EXPECT_EQ(won, rounds);
  EXPECT_EQ(desk()->ticket(id<TicketId>(1001))->version, Version(rounds + 1));
}

TEST_P(WriteSets, SeeEachOtherWithinTheSameCommit) {
  constexpr int copies = 64;
  std::vector<std::promise<app::CommitResult>> promises(copies);
  for (std::uint32_t i = 0; i < copies; ++i) {
    store().commit(writes(itech, {command(i, "the same key")},
                          {KeyFree{KeyFree::Space::CommandKey, "the same key"}}),
                   [&promises, i](app::CommitResult result) { promises[i].set_value(result); });
  }
  int accepted = 0;
  for (auto& promise : promises) {
    if (promise.get_future().get()) ++accepted;
  }
  EXPECT_EQ(accepted, 1);
}

TEST_P(WriteSets, ThatBreakAUniqueKeyHurtNobodyElse) {
  ASSERT_TRUE(commit({event(1001, 1), kim()}));
  auto impostor = kim();
  impostor.id = id<ContactId>(2);
  std::vector<std::promise<app::CommitResult>> promises(9);
  for (std::uint32_t i = 0; i < promises.size(); ++i) {
    std::vector<app::Write> rows{app::TextRow{id<TextId>(i), "text"}};
    if (i == 3) rows.emplace_back(event(1001, 1));
    if (i == 5) rows.emplace_back(impostor);
    store().commit(writes(itech, std::move(rows)),
                   [&promises, i](app::CommitResult result) { promises[i].set_value(result); });
  }
  for (std::uint32_t i = 0; i < promises.size(); ++i) {
    const bool clean = i != 3 && i != 5;
    const auto result = promises[i].get_future().get();
    EXPECT_EQ(result.has_value(), clean) << i;
    if (!result) {
      EXPECT_EQ(result.error().code, Code::Conflict);
    }
    EXPECT_EQ(desk()->text(id<TextId>(i)).has_value(), clean) << i;
  }
  EXPECT_EQ(desk()->contact_by_email("kim@client.example"), kim());
}

TEST_P(WriteSets, ThatAreTooLargeAreToldSo) {
  const auto result = commit({app::BlobRow{hash(1), std::string((64u << 20) + 1, 'x')}});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, Code::TooLarge);
}

TEST_P(WriteSets, LeaveASnapshotAsItWas) {
  ASSERT_TRUE(commit({ticket(1001, 1)}));
  const auto before = desk();
  ASSERT_TRUE(commit({ticket(1001, 2), event(1001, 1)}));
  EXPECT_EQ(before->ticket(id<TicketId>(1001))->version, Version(1));
  EXPECT_THAT(before->events(id<TicketId>(1001)), SizeIs(0));
  EXPECT_EQ(before->feed_end(), 1);
  EXPECT_EQ(desk()->ticket(id<TicketId>(1001))->version, Version(2));
}

TEST_P(WriteSets, ThatWereTakenAreCarriedOutBeforeTheStoreCloses) {
  constexpr std::uint32_t count = 300;
  std::atomic<std::uint32_t> succeeded{0};
  for (std::uint32_t i = 0; i < count; ++i) {
    store().commit(writes(itech, {app::TextRow{id<TextId>(i), "text"}}),
                   [&succeeded](const app::CommitResult& result) {
                     if (result) ++succeeded;
                   });
  }
  reopen();
  EXPECT_EQ(succeeded, count);
  for (std::uint32_t i = 0; i < count; ++i) {
    EXPECT_EQ(desk()->text(id<TextId>(i)), "text");
  }
}

TEST_P(WriteSets, GetTicketNumbersThatRiseAndAreNeverGivenTwice) {
  EXPECT_EQ(store().take_number(itech), TicketNumber(1001));
  EXPECT_EQ(store().take_number(gulf), TicketNumber(1001));

  std::mutex mutex;
  std::set<std::int64_t> taken{1001};
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        std::int64_t last = 0;
        for (int k = 0; k < 250; ++k) {
          const auto number = store().take_number(itech).value();
          EXPECT_GT(number, last);
          last = number;
          const std::lock_guard lock(mutex);
          EXPECT_TRUE(taken.insert(number).second);
        }
      });
    }
  }
  ASSERT_TRUE(commit({ticket(2001)}));
  reopen();
  EXPECT_EQ(store().take_number(itech), TicketNumber(2002));
}

}  // namespace
}  // namespace tend::store::contract
