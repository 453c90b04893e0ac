// SPDX-License-Identifier: Apache-2.0
#include "desk/clocks.hpp"

#include <gtest/gtest.h>

#include "desk/testing_desk.hpp"

namespace tend::desk {
namespace {
using testing::agent;
using testing::at;
using testing::by;
using testing::clock_of;
using testing::due_of;
using testing::Life;

/// itech's handbook with one thing changed: waiting for the client stops the resolution.
policy::Handbook pausing_itech() {
  policy::Handbook handbook = testing::handbook_of("itech");
  for (auto& reason : handbook.terms.policy.waiting) {
    reason.stops = {policy::Milestone::Resolution};
  }
  return handbook;
}

constexpr auto resolution = policy::Milestone::Resolution;
constexpr auto first_response = policy::Milestone::FirstResponse;
constexpr auto next_update = policy::Milestone::NextUpdate;

// Monday 2 March 2026; itech opens at 08:00 Pacific, 16:00 UTC, and closes at 01:00 UTC.
TEST(Clocks, AMailedRequestHasTheTargetsOfP3InBusinessHours) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  life.open("2026-03-02T17:00:00Z", by("email"));
  EXPECT_EQ(life.ticket().priority, "P3");
  EXPECT_EQ(due_of(life, first_response, "2026-03-02T17:00:00Z"), "2026-03-02T17:12:00Z");
  // 24 business hours from Monday 09:00: 8 on Monday, 9 on Tuesday, 7 on Wednesday.
  EXPECT_EQ(due_of(life, resolution, "2026-03-02T17:00:00Z"), "2026-03-04T23:00:00Z");
}

TEST(Clocks, S1RaisingThePriorityKeepsThePauseAndWhatElapsed) {
  const auto itech = pausing_itech();
  Life life(itech);
  life.open("2026-03-02T16:00:00Z", by("email"));
  Life::must(life.act("2026-03-02T17:00:00Z", agent(), Wait{"client", {}, {}}));
  EXPECT_EQ(clock_of(life, resolution, "2026-03-02T18:00:00Z").state, ClockState::Paused);
  EXPECT_EQ(due_of(life, resolution, "2026-03-02T18:00:00Z"), "none");
  Life::must(life.act("2026-03-04T17:00:00Z", agent(), Resume{}));
  Life::must(life.act("2026-03-04T18:00:00Z", agent(), ChangePriority{"P2", testing::text()}));
  // P2 has 8 business hours: one before the pause, so seven are left at Wednesday 09:00.
  EXPECT_EQ(due_of(life, resolution, "2026-03-04T18:00:00Z"), "2026-03-05T00:00:00Z");
}

TEST(Clocks, S2APauseOverAWeekendTakesNoTimeFromAClosedCalendar) {
  const auto itech = pausing_itech();
  Life life(itech);
  life.open("2026-03-06T17:00:00Z", by("email"));
  const std::string unpaused = due_of(life, resolution, "2026-03-06T17:00:00Z");
  Life::must(life.act("2026-03-07T01:00:00Z", agent(), Wait{"client", {}, {}}));
  Life::must(life.act("2026-03-09T15:00:00Z", agent(), Resume{}));
  EXPECT_EQ(due_of(life, resolution, "2026-03-09T15:00:00Z"), unpaused);
}

TEST(Clocks, S3OpenedOnASaturdayAndPausedOnMondayMovesByThePauseAlone) {
  const auto itech = pausing_itech();
  Life life(itech);
  life.open("2026-02-28T20:00:00Z", by("email"));
  // From Monday 08:00, 24 business hours: Wednesday 14:00 Pacific.
  EXPECT_EQ(due_of(life, resolution, "2026-02-28T20:00:00Z"), "2026-03-04T22:00:00Z");
  Life::must(life.act("2026-03-02T18:00:00Z", agent(), Wait{"client", {}, {}}));
  Life::must(life.act("2026-03-02T20:00:00Z", agent(), Resume{}));
  EXPECT_EQ(due_of(life, resolution, "2026-03-02T20:00:00Z"), "2026-03-05T00:00:00Z");
}

TEST(Clocks, S4ResolvedStraightFromWaitingStillCountsThePause) {
  const auto itech = pausing_itech();
  Life life(itech);
  life.open("2026-03-02T16:00:00Z", by("email"));
  Life::must(life.act("2026-03-02T17:00:00Z", agent(), Wait{"client", {}, {}}));
  Life::must(life.act("2026-06-02T17:00:00Z", agent(), Resolve{testing::text()}));
  const SlaClock clock = clock_of(life, resolution, "2026-06-02T18:00:00Z");
  EXPECT_EQ(clock.state, ClockState::Met);
  EXPECT_FALSE(clock.breached_at);
}

TEST(Clocks, S8AHolidayThatIsAddedMovesWhatIsOpen) {
  const auto itech = testing::handbook_of("itech");
  const auto with_holiday = testing::handbook_of(
      "itech",
      {{"days: us_federal_holidays", "days: us_federal_holidays, also: {2026-03-03: Snow}"}});
  Life life(itech);
  life.open("2026-03-02T17:00:00Z", by("email"));
  ASSERT_EQ(with_holiday.version(), life.ticket().opened.policy);
  // 24 business hours: 8 on Monday, none on Tuesday, 9 on Wednesday, 7 on Thursday.
  EXPECT_EQ(due_of(life, resolution, "2026-03-02T17:00:00Z"), "2026-03-04T23:00:00Z");
  EXPECT_EQ(due_of(life, resolution, "2026-03-02T17:00:00Z", with_holiday), "2026-03-05T23:00:00Z");
}

TEST(Clocks, S9AnUpdatePromisedLaterLeavesTheFirstResponseAlone) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  life.open("2026-03-02T17:00:00Z", by("email"));
  EXPECT_EQ(due_of(life, first_response, "2026-03-02T17:00:00Z"), "2026-03-02T17:12:00Z");
  EXPECT_EQ(due_of(life, next_update, "2026-03-02T17:00:00Z"), "2026-03-06T01:00:00Z");
  // The first reply moves the next update, not only the second.
  Life::must(life.act("2026-03-03T17:00:00Z", agent(), Reply{{}, "We are on it."}));
  EXPECT_EQ(due_of(life, next_update, "2026-03-03T17:00:00Z"), "2026-03-07T01:00:00Z");
  EXPECT_EQ(clock_of(life, first_response, "2026-03-03T17:00:00Z").breached_at,
            at("2026-03-02T17:12:00Z"));
}

TEST(Clocks, S9TheSameAnswersHaveTheSameClocksWhicheverWayTheyCame) {
  const auto itech = testing::handbook_of("itech");
  for (const auto* channel : {"portal", "phone", "in_person"}) {
    Life life(itech);
    Opened facts = by(channel);
    facts.answers = {{"affected", {"several_people"}, {}},
                     {"effect", {"disrupted"}, {}},
                     {"workaround", {"none"}, {}}};
    life.open("2026-03-02T17:00:00Z", facts);
    EXPECT_EQ(life.ticket().priority, "P2") << channel;
    // 8 business hours use up the rest of Monday exactly.
    EXPECT_EQ(due_of(life, resolution, "2026-03-02T17:00:00Z"), "2026-03-03T01:00:00Z") << channel;
  }
}

TEST(Clocks, S9AnAnswerOfTheClientLetsTheClockRunAgain) {
  const auto itech = pausing_itech();
  Life life(itech);
  life.open("2026-03-02T16:00:00Z", by("email"));
  Life::must(life.act("2026-03-02T17:00:00Z", agent(), Wait{"client", {}, {}}));
  Life::must(life.act("2026-03-02T19:00:00Z", testing::contact(), ReceiveAnswer{}));
  EXPECT_EQ(clock_of(life, resolution, "2026-03-02T19:00:00Z").state, ClockState::Running);
  // 24 business hours and the two that were paused: Wednesday 16:00 Pacific.
  EXPECT_EQ(due_of(life, resolution, "2026-03-02T19:00:00Z"), "2026-03-05T00:00:00Z");
}

TEST(Clocks, S16TermsThatChangeLeaveATicketUnderThoseItWasOpenedUnder) {
  const auto itech = testing::handbook_of("itech");
  const auto next_year =
      testing::handbook_of("itech", {}, {{"resolution:      24h", "resolution: 1h"}});
  Life life(itech);
  life.open("2026-03-02T17:00:00Z", by("email"));
  ASSERT_NE(next_year.version(), itech.version());
  EXPECT_EQ(life.ticket().opened.policy, itech.version());
  EXPECT_EQ(due_of(life, resolution, "2026-03-02T17:00:00Z"), "2026-03-04T23:00:00Z");
  EXPECT_EQ(due_of(life, resolution, "2026-03-02T17:00:00Z", next_year), "2026-03-02T18:00:00Z");
}

TEST(Clocks, S16RaisedAndLoweredAgainATicketIsDueAsBefore) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  life.open("2026-03-02T17:00:00Z", by("email"));
  Life::must(life.act("2026-03-02T18:00:00Z", agent(), ChangePriority{"P2", testing::text()}));
  EXPECT_EQ(due_of(life, resolution, "2026-03-02T18:00:00Z"), "2026-03-03T01:00:00Z");
  Life::must(life.act("2026-03-02T19:00:00Z", agent(), ChangePriority{"P3", testing::text()}));
  EXPECT_EQ(due_of(life, resolution, "2026-03-02T19:00:00Z"), "2026-03-04T23:00:00Z");
}

TEST(Clocks, P1RunsAroundTheClockFromTheMomentItIsP1) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  life.open("2026-03-06T17:00:00Z", by("email"));
  Life::must(life.act("2026-03-07T10:00:00Z", agent(), ChangePriority{"P1", testing::text()}));
  EXPECT_EQ(due_of(life, first_response, "2026-03-07T10:00:00Z"), "2026-03-07T10:12:00Z");
  EXPECT_EQ(due_of(life, resolution, "2026-03-07T10:00:00Z"), "2026-03-07T14:00:00Z");
}

TEST(Clocks, AnActExactlyAtTheDueInstantIsInTimeAndASecondLaterIsNot) {
  const auto itech = testing::handbook_of("itech");
  for (const auto& [when, late] :
       {std::pair{"2026-03-02T17:12:00Z", false}, std::pair{"2026-03-02T17:12:01Z", true}}) {
    Life life(itech);
    life.open("2026-03-02T17:00:00Z", by("email"));
    Life::must(life.act(when, agent(), Reply{{}, "We are on it."}));
    const SlaClock clock = clock_of(life, first_response, "2026-03-02T18:00:00Z");
    EXPECT_EQ(clock.state, ClockState::Met);
    EXPECT_EQ(clock.breached_at.has_value(), late) << when;
  }
}

TEST(Clocks, G16OnlyAnEngineersActMeetsTheTriage) {
  const auto gulf = testing::handbook_of("gulf");
  Life life(gulf);
  life.open("2026-03-02T15:00:00Z", by("portal"));
  Life::must(life.act("2026-03-02T15:05:00Z", agent({"texas_desk"}), Triage{}));
  EXPECT_FALSE(clock_of(life, policy::Milestone::Triage, "2026-03-02T15:06:00Z").met_at);
  Life::must(life.act("2026-03-02T15:10:00Z", agent({"engineers"}), Triage{}));
  EXPECT_EQ(clock_of(life, policy::Milestone::Triage, "2026-03-02T15:11:00Z").state,
            ClockState::Met);
}

TEST(Clocks, WhatWasKeptStaysKeptWhenThePriorityIsRaisedLater) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  life.open("2026-03-06T17:00:00Z", by("email"));
  Life::must(life.act("2026-03-06T17:10:00Z", agent(), Reply{{}, "We are on it."}));
  Life::must(life.act("2026-03-06T20:00:00Z", agent(), ChangePriority{"P1", testing::text()}));
  const SlaClock clock = clock_of(life, first_response, "2026-03-06T20:00:00Z");
  EXPECT_EQ(clock.state, ClockState::Met);
  EXPECT_FALSE(clock.breached_at);
}

TEST(Clocks, AfterReopeningTheResolutionGoesOnWhereItStood) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  life.open("2026-03-02T16:00:00Z", by("email"));
  Life::must(life.act("2026-03-02T18:00:00Z", agent(), Resolve{testing::text()}));
  Life::must(life.act("2026-03-03T18:00:00Z", testing::contact(), ReceiveAnswer{}));
  EXPECT_EQ(life.ticket().status, Status::Open);
  // Nine business hours lay between; Wednesday 14:00 unpaused becomes Thursday 14:00.
  EXPECT_EQ(due_of(life, resolution, "2026-03-03T18:00:00Z"), "2026-03-05T22:00:00Z");
}

TEST(Clocks, NextUpdateBeginsAgainAfterEachPublicReply) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  Opened facts = by("phone");
  facts.line = "support";
  facts.pressed = "2";
  life.open("2026-03-02T17:00:00Z", facts);
  EXPECT_EQ(due_of(life, next_update, "2026-03-02T17:00:00Z"), "2026-03-02T19:00:00Z");
  Life::must(life.act("2026-03-02T18:30:00Z", agent(), Reply{{}, "Still looking."}));
  EXPECT_EQ(due_of(life, next_update, "2026-03-02T18:30:00Z"), "2026-03-02T20:30:00Z");
}

TEST(Clocks, UpdatesOfAP1ArePromisedFromTheMomentItIsP1) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  life.open("2026-03-06T17:00:00Z", by("email"));
  Life::must(life.act("2026-03-07T18:00:00Z", agent(), ChangePriority{"P1", testing::text()}));
  EXPECT_EQ(due_of(life, next_update, "2026-03-07T18:00:00Z"), "2026-03-07T20:00:00Z");
}

TEST(Clocks, WhoeverHeardAResolutionWaitsForNoUpdateUntilItIsOpenedAgain) {
  const auto itech = testing::handbook_of("itech");
  Life life(itech);
  life.open("2026-03-02T17:00:00Z", by("email"));
  Life::must(life.act("2026-03-03T17:00:00Z", agent(), Resolve{testing::text()}));
  Life::must(life.act("2026-03-10T17:00:00Z", testing::contact(), ReceiveAnswer{}));
  // Three working days after Tuesday the 10th.
  EXPECT_EQ(due_of(life, next_update, "2026-03-10T17:00:00Z"), "2026-03-14T00:00:00Z");
}

}  // namespace
}  // namespace tend::desk
