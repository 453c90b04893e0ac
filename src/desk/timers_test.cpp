// SPDX-License-Identifier: Apache-2.0
#include "desk/timers.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "desk/testing_desk.hpp"

namespace tend::desk {
namespace {
using testing::agent;
using testing::at;
using testing::by;
using testing::clock_of;
using testing::Life;

constexpr auto first_response = policy::Milestone::FirstResponse;
constexpr auto resolution = policy::Milestone::Resolution;

/// "breach first_response 2026-03-02T17:12:00Z; …", in the order of their due instants.
std::string pending(const Life& life, const char* now) {
  auto found = timers(life.ticket(), life.handbook(), at(now));
  std::ranges::sort(found, {},
                    [](const Timer& timer) { return std::pair(timer.due, timer.subject); });
  std::string words;
  for (const auto& timer : found)
    words += timer.kind + " " + timer.subject + " " + to_iso8601(timer.due) + "; ";
  return words;
}

TEST(Timers, S8WhereThePromisesAreTakenAwayNothingIsDueAnyMore) {
  auto itech = testing::handbook_of("itech");
  Life life(itech);
  life.open("2026-03-02T17:00:00Z", by("email"));
  EXPECT_NE(pending(life, "2026-03-02T17:00:00Z"), "");
  itech.terms.policy.targets.clear();
  EXPECT_EQ(pending(life, "2026-03-02T17:00:00Z"), "");
}

TEST(Timers, S10NothingIsDueOfATicketThatIsClosedAsADuplicate) {
  const auto gulf = testing::handbook_of("gulf");
  Life life(gulf);
  life.open("2026-03-02T15:00:00Z", by("portal"));
  EXPECT_EQ(pending(life, "2026-03-02T15:00:00Z"), "breach triage 2026-03-02T15:15:00Z; ");
  Life::must(life.act("2026-03-02T15:05:00Z", agent(), Close{"duplicate", testing::text()}));
  EXPECT_EQ(pending(life, "2026-03-02T15:05:00Z"), "");
}

TEST(Timers, S11EachBreachFiresOnceAndHappensAtItsDueInstant) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  life.open("2026-03-02T17:00:00Z", by("email"));
  const FireTimer breach{"breach", "first_response", at("2026-03-02T17:12:00Z")};
  EXPECT_TRUE(
      Life::must(life.act("2026-03-02T17:12:00Z", testing::timer(), breach, "2026-03-02T17:12:00Z"))
          .empty());
  const auto fired = Life::must(
      life.act("2026-03-02T17:12:00Z", testing::timer(), breach, "2026-03-02T17:12:01Z"));
  ASSERT_EQ(fired.size(), 1U);
  EXPECT_EQ(std::get<Breached>(fired.front()).due, at("2026-03-02T17:12:00Z"));
  EXPECT_TRUE(
      Life::must(life.act("2026-03-02T17:12:00Z", testing::timer(), breach, "2026-03-02T18:00:00Z"))
          .empty());
}

TEST(Timers, AReplyNotedDownLateWithdrawsTheBreach) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  life.open("2026-03-02T17:00:00Z", by("email"));
  Life::must(life.act("2026-03-02T17:12:00Z", testing::timer(),
                      FireTimer{"breach", "first_response", at("2026-03-02T17:12:00Z")},
                      "2026-03-02T17:12:01Z"));
  const auto events = Life::must(life.act("2026-03-02T17:05:00Z", agent(),
                                          Reply{{}, "I called them."}, "2026-03-02T19:00:00Z"));
  EXPECT_TRUE(std::ranges::any_of(
      events, [](const Event& event) { return std::holds_alternative<BreachWithdrawn>(event); }));
  EXPECT_FALSE(breach_stands(life.ticket(), first_response, at("2026-03-02T17:12:00Z")));
}

TEST(Timers, LoweringThePriorityAfterwardsDoesNotWithdrawABreach) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  Opened facts = by("phone");
  facts.line = "support";
  facts.pressed = "2";
  life.open("2026-03-02T17:00:00Z", facts);
  Life::must(life.act("2026-03-02T21:00:00Z", testing::timer(),
                      FireTimer{"breach", "resolution", at("2026-03-02T21:00:00Z")},
                      "2026-03-02T21:00:01Z"));
  Life::must(life.act("2026-03-02T21:30:00Z", agent(), ChangePriority{"P3", testing::text()}));
  Life::must(life.act("2026-03-02T22:00:00Z", agent(), Resolve{testing::text()}));
  EXPECT_TRUE(breach_stands(life.ticket(), resolution, at("2026-03-02T21:00:00Z")));
}

TEST(Timers, S12NothingThatRunsInBusinessHoursComesOutsideOfThem) {
  const auto itech = testing::handbook_of("itech");
  const auto& business = policy::usual_hours(itech);
  const Instant monday = at("2026-03-02T08:00:00Z");
  // Each hour of a week in which clocks go forward.
  for (Instant received = monday; received < monday + std::chrono::weeks(1);
       received += std::chrono::hours(1)) {
    Life life(itech);
    life.open(to_iso8601(received).c_str(), by("email"));
    for (const auto& timer : timers(life.ticket(), itech, received))
      EXPECT_TRUE(business.is_open(timer.due - Seconds(1)))
          << timer.subject << " of " << to_iso8601(received) << " at " << to_iso8601(timer.due);
  }
}

TEST(Timers, S12WhoIsAskedOnFridayAfternoonIsRemindedWhenMondayCloses) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  life.open("2026-03-06T17:00:00Z", by("email"));
  Life::must(life.act("2026-03-07T00:00:00Z", agent(), Wait{"client", {}, {}}));
  // One working day after Friday; clocks went forward on Sunday.
  EXPECT_NE(pending(life, "2026-03-07T00:00:00Z").find("reminder client 2026-03-10T00:00:00Z"),
            std::string::npos);
}

TEST(Timers, S13WhoHasAnsweredIsNotOverdue) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  life.open("2026-03-02T17:00:00Z", by("email"));
  Life::must(life.act("2026-03-02T17:10:00Z", agent(), Reply{{}, "We are on it."}));
  EXPECT_EQ(pending(life, "2026-03-02T17:10:00Z").find("first_response"), std::string::npos);
  const FireTimer late{"breach", "first_response", at("2026-03-02T17:12:00Z")};
  EXPECT_TRUE(
      Life::must(life.act("2026-03-02T17:12:00Z", testing::timer(), late, "2026-03-02T17:12:01Z"))
          .empty());
  const SlaClock clock = clock_of(life, first_response, "2026-03-09T17:00:00Z");
  EXPECT_EQ(clock.state, ClockState::Met);
  EXPECT_FALSE(clock.breached_at);
}

}  // namespace
}  // namespace tend::desk
