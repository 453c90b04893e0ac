// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "desk/testing_desk.hpp"

namespace tend::desk {
namespace {
using testing::agent;
using testing::Life;

/// A portal request at itech on which nobody has said anything: P3 until more is known.
class Triaging : public ::testing::Test {
 protected:
  Triaging() : itech_(testing::handbook_of("itech")), life_(itech_) {
    Opened request;
    request.channel = "portal";
    life_.open("2026-03-02T17:00:00Z", request);
  }

  /// What an outage of everybody's is asked, answered.
  static Triage outage() {
    Triage triage;
    triage.answers = {{"affected", {"several_people"}, {}},
                      {"effect", {"stopped"}, {}},
                      {"workaround", {"none"}, {}}};
    return triage;
  }

  auto triage(const Triage& triage) { return life_.act("2026-03-02T17:05:00Z", agent(), triage); }

  policy::Handbook itech_;
  Life life_;
};

TEST_F(Triaging, H21OverrulesTheHandbookOnlyWithAReason) {
  Triage low = outage();
  low.priority = "P4";
  const auto refused = triage(low);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().faults.front().where, "/reason");
  EXPECT_EQ(life_.ticket().priority, "P3");

  low.reason = testing::text("Only the test server is down.");
  Life::must(triage(low));
  EXPECT_EQ(life_.ticket().priority, "P4");
}

TEST_F(Triaging, APriorityThatWasGivenStandsThoughItIsTheOneFromBefore) {
  Triage same = outage();
  same.priority = "P3";
  same.reason = testing::text("Only the test server is down.");
  Life::must(triage(same));
  EXPECT_EQ(life_.ticket().priority, "P3");
  EXPECT_TRUE(life_.ticket().priority_by_agent);

  // Said again it is nothing new, and needs no reason.
  same.reason = {};
  Life::must(triage(same));
  EXPECT_EQ(life_.ticket().priority, "P3");
}

TEST_F(Triaging, AnotherRuleThatSaysTheSameIsRemembered) {
  Triage wish;
  wish.type = "enhancement";
  Life::must(triage(wish));
  const auto rules_of_wish = last_event<PriorityDecided>(life_.ticket())->rules;

  Triage service;
  service.type = "service";
  service.answers = {{"deadline", {"whenever"}, {}}};
  Life::must(triage(service));
  EXPECT_EQ(life_.ticket().priority, "P5");
  EXPECT_NE(last_event<PriorityDecided>(life_.ticket())->rules, rules_of_wish);
}
}  // namespace
}  // namespace tend::desk
