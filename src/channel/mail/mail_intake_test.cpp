// SPDX-License-Identifier: Apache-2.0
#include "channel/mail/mail_intake.hpp"

#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>
#include <future>
#include <vector>

#include "channel/testing_ports.hpp"
#include "net/io_contexts.hpp"
#include "store/sqlite/sqlite_store.hpp"
#include "store/testing.hpp"

namespace tend::channel {
namespace {

const DeskId itech("itech");
const DeskId gulf("gulf");

const std::string printer_on_fire =
    "Message-ID: <1@client.example>\r\nSubject: Printer on fire\r\n\r\nHelp\r\n";
const std::string alarm = "Subject: UPS on battery\r\n\r\nAlarm\r\n";

class MailIntaking : public testing::Test {
 protected:
  void open(store::sqlite::WriterLimits limits = {}) {
    store_ = std::make_unique<store::SqliteStore>(
        store::SqliteOptions{.file = folder_ / "tend.sqlite", .writer = limits});
  }

  std::future<Acceptance> begin(ReceivedMail mail) {
    return net::asio::co_spawn(contexts_.at(0), intake_->accept(std::move(mail)),
                               net::asio::use_future);
  }

  Acceptance accept(std::string bytes,
                    std::vector<SmtpRecipient> recipients = {{"help@itech.example", itech}}) {
    return accept(*workers_, std::move(bytes), std::move(recipients));
  }

  Acceptance accept(net::WorkerPool& workers, std::string bytes,
                    std::vector<SmtpRecipient> recipients) {
    intake_ = std::make_unique<MailIntake>(
        MailIntake::Ports{*store_, clock_, steady_, entropy_, workers}, [this] { ++stored_; });
    return begin({"kim@client.example", std::move(recipients), std::move(bytes)}).get();
  }

  std::vector<app::ArrivalRow> arrivals(const DeskId& desk) {
    std::vector<app::ArrivalRow> rows;
    for (auto& [owner, row] : store_->arrivals_waiting(1000)) {
      if (owner == desk) rows.push_back(std::move(row));
    }
    return rows;
  }

  store::testing::TemporaryDirectory folder_;
  SetClock clock_;
  SetSteady steady_;
  CountingEntropy entropy_;
  std::atomic<int> stored_ = 0;
  std::unique_ptr<store::SqliteStore> store_;
  net::IoContexts contexts_{1};
  std::unique_ptr<net::WorkerPool> workers_ = std::make_unique<net::WorkerPool>(2, 100);
  std::unique_ptr<MailIntake> intake_;
};

TEST_F(MailIntaking, KeepsTheMailByteForByteWithItsEnvelope) {
  open();
  EXPECT_EQ(accept(printer_on_fire), Acceptance::Stored);

  const auto kept = arrivals(itech);
  ASSERT_EQ(kept.size(), 1U);
  EXPECT_EQ(kept[0].channel, "email");
  EXPECT_EQ(kept[0].envelope_from, "kim@client.example");
  EXPECT_EQ(kept[0].envelope_to, "help@itech.example");
  EXPECT_EQ(kept[0].received_at, clock_.now());
  EXPECT_EQ(store_->in(itech)->blob(kept[0].raw)->bytes, printer_on_fire);
  EXPECT_EQ(stored_, 1);
}

TEST_F(MailIntaking, TheSameBytesAgainArriveOnce) {
  open();
  EXPECT_EQ(accept(printer_on_fire), Acceptance::Stored);
  clock_.advance(std::chrono::hours(24));
  EXPECT_EQ(accept(printer_on_fire), Acceptance::Stored);
  EXPECT_EQ(arrivals(itech).size(), 1U);
}

TEST_F(MailIntaking, OtherBytesUnderTheSameMessageIdAreAnotherMail) {
  open();
  EXPECT_EQ(accept(printer_on_fire), Acceptance::Stored);
  EXPECT_EQ(accept(printer_on_fire + "It is getting worse.\r\n"), Acceptance::Stored);
  EXPECT_EQ(arrivals(itech).size(), 2U);
}

TEST_F(MailIntaking, EachDeskGetsItsOwnArrivalHoweverManyOfItsAddressesWereMeant) {
  open();
  EXPECT_EQ(accept(printer_on_fire, {{"help@itech.example", itech},
                                     {"support@gulf.example", gulf},
                                     {"billing@itech.example", itech}}),
            Acceptance::Stored);
  ASSERT_EQ(arrivals(itech).size(), 1U);
  EXPECT_EQ(arrivals(itech)[0].envelope_to, "help@itech.example, billing@itech.example");
  EXPECT_EQ(arrivals(gulf).size(), 1U);
}

TEST_F(MailIntaking, TheSameBytesAtTheSameTimeArriveOnce) {
  open();
  EXPECT_EQ(accept(alarm), Acceptance::Stored);
  std::vector<std::future<Acceptance>> answers;
  for (int i = 0; i < 50; ++i)
    answers.push_back(begin({"", {{"help@itech.example", itech}}, printer_on_fire}));
  for (auto& answer : answers)
    EXPECT_EQ(answer.get(), Acceptance::Stored);
  EXPECT_EQ(arrivals(itech).size(), 2U);
}

TEST_F(MailIntaking, AnAlarmWithoutDateAndIdIsARepeatOnlyForAWhile) {
  open();
  EXPECT_EQ(accept(alarm), Acceptance::Stored);
  clock_.advance(std::chrono::minutes(90));
  EXPECT_EQ(accept(alarm), Acceptance::Stored);
  EXPECT_EQ(arrivals(itech).size(), 1U);
  clock_.advance(std::chrono::hours(2));
  EXPECT_EQ(accept(alarm), Acceptance::Stored);
  EXPECT_EQ(arrivals(itech).size(), 2U);
}

TEST_F(MailIntaking, AStoreThatTakesNothingLeavesTheMailWithItsSender) {
  open({.queue_write_sets_max = 0});
  EXPECT_EQ(accept(printer_on_fire), Acceptance::TryAgain);
  EXPECT_EQ(stored_, 0);
}

TEST_F(MailIntaking, WorkersThatAreBusyLeaveTheMailWithItsSender) {
  open();
  net::WorkerPool none(1, 0);
  EXPECT_EQ(accept(none, printer_on_fire, {{"help@itech.example", itech}}), Acceptance::TryAgain);
}

}  // namespace
}  // namespace tend::channel
