// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <atomic>
#include <cstdio>
#include <map>
#include <mutex>
#include <random>
#include <set>
#include <string>

#include "app/accept_mail.hpp"
#include "main/testing_house.hpp"

// The disk of the whole service fills up again and again, while mails and requests come in.
namespace tend::main {
namespace {
using store::sqlite::SimulatedDisk;

constexpr int times_full = 60;
constexpr int times_between_restarts = 15;
constexpr std::size_t writes_to_full_max = 400;

/// What was heard, by its first words.
class Heard {
 public:
  void add(const Answered& answered) {
    const std::lock_guard lock(mutex_);
    ++counts_[sort_of(answered)];
  }

  const std::map<std::string, int>& counts() const { return counts_; }

 private:
  static std::string sort_of(const Answered& answered) {
    if (answered.yes()) return "yes";
    const bool says_why = answered.text.starts_with("452 4.3.1 No room") ||
                          answered.text.find("/problems/disk-full") != std::string::npos;
    return std::to_string(answered.code) + (says_why ? " no room" : ' ' + answered.text);
  }

  std::mutex mutex_;
  std::map<std::string, int> counts_;
};

class FullDisk : public ::testing::Test {
 protected:
  /// The disk is full from some write on, until each client has been told so or cannot be.
  void fill_up() {
    disk().fail({.operation = SimulatedDisk::Operation::Write,
                 .nth = 1 + static_cast<std::int64_t>(dice_() % writes_to_full_max),
                 .lasting = SimulatedDisk::Failure::Lasting::ForEver,
                 .reason = SimulatedDisk::Failure::Reason::Full});
    std::map<const Client*, std::atomic<bool>> refused;
    for (const Client* client : house_.clients())
      refused[client] = false;
    house_.let_clients_work([&](const Client& client) { return !refused.at(&client); },
                            [&](const Client& client, const Answered& answered) {
                              while_full_.add(answered);
                              if (!answered.yes()) refused.at(&client) = true;
                            });
  }

  void expect_it_can_still_be_read() {
    http::HttpTestingClient reader(house_.addresses().http);
    EXPECT_EQ(reader.ask("GET", "/api/v1/ready").status, 200);
    EXPECT_EQ(reader
                  .ask("GET", "/itech/api/v1/queue", {},
                       "Authorization: Bearer " + house_.addresses().tokens.at("itech") + "\r\n")
                  .status,
              200);
  }

  /// Somebody has made room: what was refused is asked for once more.
  void make_room() {
    disk().stop_failing();
    house_.let_clients_work(
        [](const Client& client) { return client.waits_for_an_answer(); },
        [this](const Client&, const Answered& answered) { with_room_.add(answered); });
  }

  void look(House::Mails mails) {
    house_.stop();
    house_.look(mails, tally_);
    ASSERT_TRUE(tally_.problems.empty()) << tally_.problems.front();
  }

  SimulatedDisk& disk() { return house_.disk(); }

  std::mt19937_64 dice_{20260304};
  House house_{{.seed = 7, .desks = {"gulf", "itech"}}};
  Heard while_full_;
  Heard with_room_;
  Tally tally_;
};

TEST_F(FullDisk, IsSaidSoAndNothingIsLostWhenThereIsRoomAgain) {
  house_.set_up();
  ASSERT_TRUE(house_.start());
  for (int time = 1; time <= times_full; ++time) {
    fill_up();
    expect_it_can_still_be_read();
    // Every other restart finds the disk still full.
    if (time % times_between_restarts != 0) {
      make_room();
      continue;
    }
    if (time % 2 == 0) make_room();
    house_.stop();
    disk().stop_failing();
    look(House::Mails::AsTheyAre);
    ASSERT_TRUE(house_.start());
    make_room();
  }
  look(House::Mails::Understood);
  house_.count_promises(tally_);

  std::printf(
      "full %d times; acknowledged: mails %zu, requests %zu; sent again %zu; lost %zu, "
      "doubled %zu; while it was full:",
      times_full, tally_.mails, tally_.requests, tally_.again, tally_.lost, tally_.doubled);
  std::set<std::string> sorts;
  for (const auto& [sort, count] : while_full_.counts()) {
    std::printf(" %d %s,", count, sort.c_str());
    sorts.insert(sort);
  }
  std::printf("\n");
  EXPECT_EQ(sorts, (std::set<std::string>{"yes", "452 no room", "503 no room"}));
  EXPECT_EQ(with_room_.counts().size(), 1U) << with_room_.counts().begin()->first;
}

TEST_F(FullDisk, IsNotHeldAgainstTheMailThatWaitsToBeUnderstood) {
  house_.set_up();
  house_.open_store([this](app::Ports& ports) {
    const DeskId itech("itech");
    const auto id = app::IdMaker(ports.entropy, ports.steady).make<ArrivalTag>();
    app::IncomingMail mail{"kim@client.example",
                           {"help@itech.example"},
                           "From: kim@client.example\r\nSubject: Full\r\n\r\nIt is full.\r\n"};
    auto kept = app::accept_mail(*ports.store.in(itech), itech, mail, id, ports.clock.now());
    ASSERT_TRUE(app::commit_and_wait(ports.store, std::move(kept).value()));

    for (int attempt = 0; attempt < 2 * app::understand_attempts_max; ++attempt) {
      disk().fail({.operation = SimulatedDisk::Operation::Write,
                   .nth = 1,
                   .reason = SimulatedDisk::Failure::Reason::Full});
      EXPECT_EQ(app::understand_waiting_mails(ports, {}, 1), 0);
    }
    EXPECT_EQ(app::understand_waiting_mails(ports, {}, 1), 1);
    EXPECT_TRUE(ports.store.in(itech)->quarantined(1).empty());
    EXPECT_EQ(ports.store.in(itech)->queue({}).tickets.size(), 1U);
  });
}

}  // namespace
}  // namespace tend::main
