// SPDX-License-Identifier: Apache-2.0
#include "channel/delivery/outbox_worker.hpp"

#include <fmt/core.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <future>
#include <map>
#include <thread>

#include "channel/delivery/testing_peer.hpp"
#include "channel/testing_ports.hpp"
#include "store/sqlite/sqlite_store.hpp"
#include "store/testing.hpp"

namespace tend::channel {
namespace {

using namespace std::chrono_literals;
using Outcome = Delivery::Outcome;

const DeskId itech("itech");
constexpr std::chrono::seconds patience = 20s;

/// Says what each attempt comes to, and lets the test wait for it.
class ScriptedDelivery {
 public:
  explicit ScriptedDelivery(std::map<std::string, Outcome> outcomes = {})
      : outcomes_(std::move(outcomes)) {}

  Deliver deliver() {
    return [this](const app::OutboxRow& row, const std::stop_token&) {
      const std::scoped_lock lock(mutex_);
      attempts_.push_back(row.subject);
      changed_.notify_all();
      const auto found = outcomes_.find(row.subject);
      return Delivery{found == outcomes_.end() ? Outcome::Sent : found->second, "as scripted"};
    };
  }

  void from_now_on(const std::string& subject, Outcome outcome) {
    const std::scoped_lock lock(mutex_);
    outcomes_[subject] = outcome;
  }

  /// Waits until there were so many; what they were, in order.
  std::vector<std::string> attempts(std::size_t count) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, patience, [&] { return attempts_.size() >= count; });
    return attempts_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::string, Outcome> outcomes_;
  std::vector<std::string> attempts_;
};

class OutboxWorking : public testing::Test {
 protected:
  void put(std::uint32_t number, std::uint32_t ticket, const std::string& recipient,
           int attempts = 0) {
    const app::OutboxRow row{.id = store::testing::id<OutboxId>(number),
                             .ticket = store::testing::id<TicketId>(ticket),
                             .recipient = recipient,
                             .sender = "help@itech.example",
                             .notice = "reply",
                             .message_id = fmt::format("{}@itech.example", number),
                             .subject = fmt::format("mail {}", number),
                             .bytes = fmt::format("Subject: mail {}\r\n\r\nHello\r\n", number),
                             .created_at = store::testing::at(number),
                             .state = "waiting",
                             .attempts = attempts,
                             .next_attempt_at = {},
                             .last_error = {}};
    ASSERT_TRUE(store::testing::commit_and_wait(store_, {itech, {}, {row}}));
  }

  OutboxWorker& work(Deliver deliver, std::chrono::milliseconds look_interval = 1h) {
    worker_ = std::make_unique<OutboxWorker>(store_, steady_, std::move(deliver),
                                             OutboxOptions{.look_interval = look_interval});
    return *worker_;
  }

  /// "mail 1 sent 1, mail 2 waiting 1": subject, state and attempts once nothing is in hand.
  std::string outcome() {
    worker_->stop(patience);
    std::string text;
    auto rows = store_.in(itech)->outbox(100);
    std::ranges::reverse(rows);
    for (const auto& row : rows)
      text +=
          fmt::format("{}{} {} {}", text.empty() ? "" : ", ", row.subject, row.state, row.attempts);
    return text;
  }

  store::testing::TemporaryDirectory folder_;
  SetSteady steady_;
  store::SqliteStore store_{{.file = folder_ / "tend.sqlite"}};
  std::unique_ptr<OutboxWorker> worker_;
};

TEST_F(OutboxWorking, AMailLeavesByTheServerAsItStands) {
  TestingPeer peer;
  auto& worker = work(by_mail_server({.host = "127.0.0.1", .port = peer.port(), .user = {}}));
  put(1, 1, "kim@client.example");
  worker.wake();
  const std::string line = peer.line();
  EXPECT_TRUE(
      line.starts_with("MAIL <help@itech.example> <kim@client.example> plain - localhost "));
  EXPECT_EQ(outcome(), "mail 1 sent 1");
  EXPECT_EQ(worker.counts().sent, 1U);
}

TEST_F(OutboxWorking, WithoutAServerARowIsSentByBeingThere) {
  put(1, 1, "kim@client.example");
  auto& worker = work(to_outbox_page());
  while (worker.counts().sent == 0)
    std::this_thread::yield();
  EXPECT_EQ(outcome(), "mail 1 sent 1");
}

TEST_F(OutboxWorking, WhatIsLeftFromBeforeTheStartIsSent) {
  ScriptedDelivery script;
  put(1, 1, "kim@client.example");
  work(script.deliver());
  EXPECT_EQ(script.attempts(1).size(), 1U);
  EXPECT_EQ(outcome(), "mail 1 sent 1");
}

TEST_F(OutboxWorking, AMailThatFailsHoldsUpTheNextToTheSamePersonAboutTheSameTicketOnly) {
  ScriptedDelivery script({{"mail 1", Outcome::Temporary}});
  put(1, 1, "kim@client.example");
  put(2, 1, "kim@client.example");
  put(3, 1, "lee@client.example");
  put(4, 2, "kim@client.example");
  work(script.deliver());
  EXPECT_EQ(script.attempts(3).size(), 3U);
  EXPECT_EQ(outcome(), "mail 1 waiting 1, mail 2 waiting 0, mail 3 sent 1, mail 4 sent 1");
}

TEST_F(OutboxWorking, AMailThatFailedIsTriedAgainWhenItsTimeHasCome) {
  ScriptedDelivery script({{"mail 1", Outcome::Temporary}});
  put(1, 1, "kim@client.example");
  put(2, 1, "kim@client.example");
  auto& worker = work(script.deliver());
  while (worker.counts().deferred == 0)
    std::this_thread::yield();

  script.from_now_on("mail 1", Outcome::Sent);
  steady_.advance(59s);
  worker.wake();
  EXPECT_EQ(script.attempts(1).size(), 1U);
  steady_.advance(1s);
  worker.wake();
  EXPECT_EQ(script.attempts(3), (std::vector<std::string>{"mail 1", "mail 1", "mail 2"}));
  EXPECT_EQ(outcome(), "mail 1 sent 2, mail 2 sent 1");
}

TEST_F(OutboxWorking, AMailThatIsRefusedIsParkedAndTheNextOneGoes) {
  ScriptedDelivery script({{"mail 1", Outcome::Permanent}});
  put(1, 1, "kim@client.example");
  put(2, 1, "kim@client.example");
  work(script.deliver());
  EXPECT_EQ(script.attempts(2), (std::vector<std::string>{"mail 1", "mail 2"}));
  EXPECT_EQ(outcome(), "mail 1 parked 1, mail 2 sent 1");
  EXPECT_EQ(store_.in(itech)->outbox(100)[1].last_error, "as scripted");
}

TEST_F(OutboxWorking, AMailIsGivenUpAfterItsLastAttempt) {
  ScriptedDelivery script({{"mail 1", Outcome::Temporary}});
  put(1, 1, "kim@client.example", 29);
  work(script.deliver());
  EXPECT_EQ(script.attempts(1).size(), 1U);
  EXPECT_EQ(outcome(), "mail 1 parked 30");
}

TEST_F(OutboxWorking, StoppingCutsADeliveryThatHangsAndKeepsTheMail) {
  std::promise<void> begun;
  const Deliver hang = [&begun](const app::OutboxRow&, const std::stop_token& abandon) {
    begun.set_value();
    while (!abandon.stop_requested())
      std::this_thread::yield();
    return Delivery{Outcome::Temporary, "cut"};
  };
  put(1, 1, "kim@client.example");
  work(hang);
  begun.get_future().get();
  worker_->stop(0ms);
  EXPECT_EQ(outcome(), "mail 1 waiting 0");
}

TEST_F(OutboxWorking, NoMailLeavesTwiceOrOutOfOrderHoweverOftenItLooks) {
  constexpr std::uint32_t mails = 300;
  constexpr std::uint32_t lines = 7;
  for (std::uint32_t i = 1; i <= mails; ++i)
    put(i, i % lines + 1, "kim@client.example");
  ScriptedDelivery script;
  work(script.deliver(), 1ms);

  const auto attempts = script.attempts(mails);
  EXPECT_EQ(outcome().find("waiting"), std::string::npos);
  EXPECT_EQ(script.attempts(mails).size(), mails);
  std::map<std::uint32_t, std::uint32_t> last_of_line;
  for (const auto& subject : attempts) {
    const auto number = static_cast<std::uint32_t>(std::stoul(subject.substr(5)));
    EXPECT_GT(number, last_of_line[number % lines]);
    last_of_line[number % lines] = number;
  }
}

}  // namespace
}  // namespace tend::channel
