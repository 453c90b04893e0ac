// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <string>

#include "app/identity.hpp"
#include "app/open_ticket.hpp"
#include "app/work_on_ticket.hpp"
#include "app/write_message.hpp"
#include "main/commands.hpp"
#include "main/desks.hpp"
#include "main/zones.hpp"
#include "sim/temporary_folder.hpp"
#include "sim/virtual_ports.hpp"
#include "store/data_directory.hpp"
#include "store/sqlite/sqlite_store.hpp"

namespace tend::main {
namespace {
namespace fs = std::filesystem;
namespace json = boost::json;

constexpr const char* monday_nine = "2026-03-02T17:00:00Z";
constexpr const char* monday_ten = "2026-03-02T18:00:00Z";

/// A data folder with two tickets, one of them answered, and a pack that can change.
class PolicyMigrate : public testing::Test {
 protected:
  PolicyMigrate() {
    fs::create_directories(policies());
    fs::copy(fs::path(TEND_SOURCE_DIR) / "policies/itech", policies() / "itech");
    with_desk([&](app::Ports& ports) {
      EXPECT_TRUE(set_up_desks(ports, SamplePeople::With));
      act(ports, "ana@itech.example", [](const app::Situation& situation) {
        return app::open_ticket(situation, call("No mail"));
      });
      act(ports, "ana@itech.example", [](const app::Situation& situation) {
        return app::open_ticket(situation, call("No telephone"));
      });
      act(ports, "ben@itech.example", [](const app::Situation& situation) {
        return app::write_message(
            situation, {TicketNumber(1001), {}, app::WriteMessage::Audience::Public, "We look."});
      });
    });
  }

  fs::path policies() const { return folder_.path() / "policies"; }
  fs::path data() const { return folder_.path() / "data"; }

  static app::OpenTicket call(const char* subject) {
    app::OpenTicket request{};
    request.channel = "phone";
    request.subject = subject;
    request.body = "Since this morning.";
    request.contact_email = "kim@client.example";
    request.contact_name = "Kim";
    return request;
  }

  template <class UseCase>
  static void act(app::Ports& ports, const char* email, const UseCase& use_case) {
    const DeskId itech("itech");
    const auto actor = app::ask(
        ports, access::system_actor(itech, "test"),
        [&](const app::Situation& situation) { return app::actor_with_address(situation, email); });
    ASSERT_TRUE(actor) << email;
    app::IdMaker ids(ports.entropy, ports.steady);
    const auto done = app::perform(ports, *actor, ids.make<CommandTag>(), use_case);
    ASSERT_TRUE(done) << done.error().what;
  }

  void with_desk(const std::function<void(app::Ports&)>& use) const {
    const store::DataDirectory directory(data());
    app::Handbooks handbooks(load_zones().value());
    ASSERT_TRUE(load_packs(policies(), handbooks));
    store::SqliteStore store({.file = directory.database()});
    sim::VirtualClock clock(parse_instant(monday_nine).value());
    sim::VirtualSteady steady;
    sim::SeededEntropy entropy(1);
    app::Ports ports{store, clock, steady, entropy, handbooks};
    use(ports);
  }

  void edit(const std::string& from, const std::string& to) const {
    const auto file = policies() / "itech/policy.yaml";
    std::ifstream read(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(read), {}};
    auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    for (; at != std::string::npos; at = text.find(from, at + to.size()))
      text.replace(at, from.size(), to);
    std::ofstream(file, std::ios::binary) << text;
  }

  /// The exit status; the answer is kept.
  int migrate(bool yes, std::vector<std::int64_t> tickets = {}) {
    answer_.str("");
    complaints_.str("");
    return policy_migrate({.data = data().string(),
                           .policies = policies().string(),
                           .desk = "itech",
                           .tickets = std::move(tickets),
                           .yes = yes,
                           .clock = monday_ten,
                           .form = AnswerIn::Json},
                          answer_, complaints_);
  }

  json::value answer() const { return json::parse(answer_.str()); }

  int rebuild_check() const {
    std::ostringstream answer;
    std::ostringstream complaints;
    const int status =
        rebuild({.data = data().string(), .policies = policies().string(), .check = true}, answer,
                complaints);
    EXPECT_EQ(complaints.str(), "");
    EXPECT_NE(answer.str().find(" 0 differences"), std::string::npos) << answer.str();
    return status;
  }

  sim::TemporaryFolder folder_;
  std::ostringstream answer_;
  std::ostringstream complaints_;
};

TEST_F(PolicyMigrate, has_nothing_to_do_under_the_same_terms) {
  EXPECT_EQ(migrate(true), exit_done) << complaints_.str();
  EXPECT_EQ(answer().at("tickets").as_array().size(), 0U);
}

TEST_F(PolicyMigrate, shows_the_difference_first_and_then_does_it) {
  edit("resolution:      24h", "resolution:      6h");
  EXPECT_EQ(migrate(false), exit_done) << complaints_.str();
  const auto preview = answer();
  EXPECT_EQ(preview.at("done"), false);
  EXPECT_EQ(preview.at("tickets").as_array().size(), 2U);
  // Without --yes nothing was done.
  EXPECT_EQ(migrate(false), exit_done);
  EXPECT_EQ(answer(), preview);

  EXPECT_EQ(migrate(true), exit_done) << complaints_.str();
  EXPECT_EQ(answer().at("migrated"), 2);
  EXPECT_EQ(answer().at("tickets"), preview.at("tickets"));
  const auto done = answer();
  for (const auto& clock : done.at("tickets").at(0).at("clocks").as_array()) {
    if (clock.at("milestone") != "resolution") continue;
    EXPECT_EQ(clock.at("before").at("due_at"), "2026-03-04T23:00:00Z");
    EXPECT_EQ(clock.at("after").at("due_at"), "2026-03-02T23:00:00Z");
  }
  EXPECT_EQ(rebuild_check(), exit_done);
  EXPECT_EQ(migrate(true), exit_done);
  EXPECT_EQ(answer().at("tickets").as_array().size(), 0U);
}

TEST_F(PolicyMigrate, takes_only_the_tickets_that_are_named) {
  edit("resolution:      24h", "resolution:      6h");
  EXPECT_EQ(migrate(true, {1002}), exit_done) << complaints_.str();
  EXPECT_EQ(migrate(false), exit_done);
  ASSERT_EQ(answer().at("tickets").as_array().size(), 1U);
  EXPECT_EQ(answer().at("tickets").at(0).at("ticket"), 1001);
  EXPECT_EQ(rebuild_check(), exit_done);
  EXPECT_EQ(migrate(true, {1003}), exit_failed);
  EXPECT_EQ(complaints_.str(), "tend: #1003: There is no such ticket.\n");
}

TEST_F(PolicyMigrate, leaves_alone_what_does_not_fit_and_says_why) {
  edit("incident", "breakdown");
  EXPECT_EQ(migrate(true), exit_no) << complaints_.str();
  EXPECT_EQ(answer().at("migrated"), 0);
  EXPECT_EQ(answer().at("left_alone"), 2);
  EXPECT_EQ(answer().at("tickets").at(0).at("misfits").at(0).at("what"), "type");
  EXPECT_EQ(answer().at("tickets").at(0).at("misfits").at(0).at("name"), "incident");
  EXPECT_EQ(rebuild_check(), exit_done);
}

TEST_F(PolicyMigrate, does_nothing_beside_a_server) {
  edit("resolution:      24h", "resolution:      6h");
  const store::DataDirectory server(data());
  EXPECT_EQ(migrate(false), exit_done) << complaints_.str();
  EXPECT_EQ(migrate(true), exit_failed);
  EXPECT_TRUE(complaints_.str().starts_with("tend: Another Tend is using ")) << complaints_.str();

  std::ostringstream answer;
  std::ostringstream complaints;
  const RebuildRequest repair{.data = data().string(), .policies = policies().string()};
  EXPECT_EQ(rebuild(repair, answer, complaints), exit_failed);
  EXPECT_TRUE(complaints.str().starts_with("tend: Another Tend is using ")) << complaints.str();
}

}  // namespace
}  // namespace tend::main
