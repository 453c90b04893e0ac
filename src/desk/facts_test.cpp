// SPDX-License-Identifier: Apache-2.0
#include "desk/facts.hpp"

#include <gtest/gtest.h>

#include "desk/testing_desk.hpp"

namespace tend::desk {
namespace {
using testing::Life;

TEST(Facts, AnAnswerToWhatTheNewTypeDoesNotAskCountsNoMore) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  Opened question;
  question.channel = "portal";
  question.type = "service";
  question.answers = {{"deadline", {"whenever"}, {}}};
  life.open("2026-03-02T17:00:00Z", question);
  EXPECT_EQ(life.ticket().priority, "P5");

  Triage outage;
  outage.type = "incident";
  outage.answers = {{"affected", {"several_people"}, {}},
                    {"effect", {"stopped"}, {}},
                    {"workaround", {"none"}, {}}};
  Life::must(life.act("2026-03-02T17:05:00Z", testing::agent(), outage));
  EXPECT_EQ(life.ticket().priority, "P1");
  EXPECT_FALSE(facts_of(life.ticket(), itech.policy()).knows(policy::answer_to("deadline")));
}
}  // namespace
}  // namespace tend::desk
