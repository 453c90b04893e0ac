// SPDX-License-Identifier: Apache-2.0
#include "desk/migrate.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

#include "desk/clocks.hpp"
#include "desk/codec.hpp"
#include "desk/testing_desk.hpp"
#include "desk/timers.hpp"

namespace tend::desk {
namespace {
using policy::Milestone;
using testing::agent;
using testing::at;
using testing::Life;

/// A desk with one calendar, two types and one question, and what the test wants otherwise.
policy::Handbook handbook(std::string_view from = "", std::string_view to = "") {
  std::string terms = R"(desk: small
name: "Small"
time_zone: America/Chicago
targets_are: goals
hours:
  business: {mon-fri: 08:00-17:00}
channels:
  portal: {at: https://small.example}
questions:
  effect: {ask: "What does it do?", one_of: {stopped: "All of it", minor: "Little"}, optional: yes}
requests:
  incident: {name: "It broke", ask: [effect]}
  visit:    {name: "Come here", ask: [effect]}
priorities:
  P1: {name: "High"}
  P2: {name: "Low"}
priority:
  - {when: {effect: stopped}, is: P1}
  - {is: P2}
targets:
  - {when: {priority: P1}, first_response: 1h, resolution: 4h}
  - {first_response: 2h, resolution: 8h}
waiting:
  client: {name: "Waiting for you", stops: resolution}
  parts:  {name: "Waiting for parts", stops: none}
queue: {order: [priority, received]}
teams:
  desk:    {name: "Desk"}
  experts: {name: "Experts"}
routing:
  - {when: {priority: P1}, to: experts}
  - {to: desk}
closing: {closes_after: 5 working days, reopens_within: 14 days}
)";
  if (!from.empty()) {
    const auto place = terms.find(from);
    if (place == std::string::npos) throw std::runtime_error(std::string(from));
    terms.replace(place, from.size(), to);
  }
  auto read =
      policy::read_handbook({"small", terms, "", ""},
                            calendar::ZoneTable("test", {calendar::zone_named("America/Chicago")}));
  if (!read) {
    std::string words = read.error().what;
    for (const auto& [where, what] : read.error().faults)
      words += "\n" + where + " " + what;
    throw std::runtime_error(words);
  }
  return *std::move(read);
}

Opened reporting(const char* effect) {
  Opened facts{};
  facts.channel = "portal";
  if (*effect != '\0') facts.answers = {{"effect", {effect}, {}}};
  return facts;
}

/// The ticket as it lives on under the newer handbook.
Result<Life> migrated(const Life& life, const policy::Handbook& newer, const char* when) {
  Life after(newer, life.ticket());
  const auto command = migration(life.ticket(), life.handbook(), newer, at(when));
  auto done = after.act(when, agent(), command);
  if (!done) return std::unexpected(done.error());
  return after;
}

/// "first_response met 2026-03-02T15:00:00Z", "resolution running 2026-03-02T22:00:00Z" …
std::string shown(const Life& life, Milestone milestone, const char* now) {
  for (const auto& clock : clocks(life.ticket(), life.handbook(), at(now))) {
    if (clock.milestone != milestone) continue;
    std::string text(to_string(clock.state));
    if (clock.due) text += " " + to_iso8601(*clock.due);
    return text + (clock.breached_at ? " missed" : "");
  }
  return "none";
}

// Monday 2 March 2026; the desk opens at 08:00 in Chicago, 14:00 UTC, and closes at 23:00 UTC.
constexpr const char* nine = "2026-03-02T15:00:00Z";
constexpr const char* ten = "2026-03-02T16:00:00Z";
constexpr const char* eleven = "2026-03-02T17:00:00Z";
constexpr const char* noon = "2026-03-02T18:00:00Z";

TEST(Migrate, DecidesPriorityTeamAndDueInstantsAnew) {
  const auto older = handbook();
  const auto newer =
      handbook("{when: {effect: stopped}, is: P1}", "{when: {effect: minor}, is: P1}");
  Life life(older);
  life.open(nine, reporting("minor"));
  EXPECT_EQ(life.ticket().priority, "P2");
  EXPECT_EQ(shown(life, Milestone::Resolution, ten), "running 2026-03-02T23:00:00Z");

  const auto after = migrated(life, newer, ten);
  ASSERT_TRUE(after) << after.error().what;
  EXPECT_EQ(after->ticket().policy, newer.version());
  EXPECT_EQ(after->ticket().priority, "P1");
  EXPECT_EQ(after->ticket().team, "experts");
  // One of the four hours had elapsed at ten.
  EXPECT_EQ(shown(*after, Milestone::Resolution, ten), "running 2026-03-02T19:00:00Z");
}

TEST(Migrate, JudgesWhatWasMetByTheTermsOfThen) {
  const auto older = handbook();
  const auto newer = handbook("first_response: 2h", "first_response: 30m");
  Life life(older);
  life.open(nine, reporting(""));
  Life::must(life.act(ten, agent(), Reply{{}, "We look."}));
  const auto after = migrated(life, newer, eleven);
  ASSERT_TRUE(after) << after.error().what;
  EXPECT_EQ(shown(*after, Milestone::FirstResponse, noon), "met 2026-03-02T17:00:00Z");
  for (const auto& clock : clocks(after->ticket(), newer, at(noon))) {
    const bool is_kept = clock.milestone == Milestone::FirstResponse;
    EXPECT_EQ(clock.version, is_kept ? older.version() : "");
    EXPECT_EQ(clock.target.allowance.written, is_kept ? "2h" : "8h");
  }
  for (const auto& timer : timers(after->ticket(), newer, at(noon)))
    EXPECT_NE(timer.subject, "first_response");
}

TEST(Migrate, LetsNoTermBeMissedBeforeItHeld) {
  const auto older = handbook();
  const auto newer = handbook("first_response: 2h, resolution: 8h", "first_response: 1h");
  Life life(older);
  life.open(nine, reporting(""));
  // At half past ten an hour has passed that the older terms still granted.
  const auto in_time = migrated(life, newer, "2026-03-02T16:30:00Z");
  ASSERT_TRUE(in_time) << in_time.error().what;
  EXPECT_EQ(shown(*in_time, Milestone::FirstResponse, noon),
            "breached 2026-03-02T16:30:00Z missed");
  EXPECT_EQ(shown(*in_time, Milestone::Resolution, noon), "none");
  // At noon it was missed already, when the older terms said.
  Life::must(
      life.act(eleven, testing::timer(), FireTimer{"breach", "first_response", at(eleven)}, noon));
  const auto late = migrated(life, newer, noon);
  ASSERT_TRUE(late) << late.error().what;
  EXPECT_EQ(shown(*late, Milestone::FirstResponse, noon), "breached 2026-03-02T17:00:00Z missed");
  EXPECT_TRUE(timers(late->ticket(), newer, at(noon)).empty());
}

TEST(Migrate, KeepsEveryPauseThatTheOlderTermsGranted) {
  const auto older = handbook();
  const auto newer = handbook("stops: resolution", "stops: none");
  Life life(older);
  life.open(nine, reporting(""));
  Life::must(life.act(ten, agent(), Wait{"client", {}, {}}));
  Life::must(life.act(noon, agent(), Resume{}));
  const auto unmoved = shown(life, Milestone::Resolution, noon);
  EXPECT_EQ(unmoved, "running 2026-03-03T16:00:00Z");
  const auto after = migrated(life, newer, noon);
  ASSERT_TRUE(after) << after.error().what;
  EXPECT_EQ(shown(*after, Milestone::Resolution, noon), unmoved);
}

TEST(Migrate, EndsAPauseThatTheNewerTermsDoNotGrant) {
  const auto older = handbook();
  const auto newer = handbook("stops: resolution", "stops: none");
  Life life(older);
  life.open(nine, reporting(""));
  Life::must(life.act(ten, agent(), Wait{"client", {}, {}}));
  EXPECT_EQ(shown(life, Milestone::Resolution, noon), "paused");
  const auto after = migrated(life, newer, noon);
  ASSERT_TRUE(after) << after.error().what;
  EXPECT_EQ(shown(*after, Milestone::Resolution, noon), "running 2026-03-03T16:00:00Z");
}

TEST(Migrate, BeginsAPauseThatTheNewerTermsGrant) {
  const auto older = handbook();
  const auto newer = handbook("stops: none", "stops: resolution");
  Life life(older);
  life.open(nine, reporting(""));
  Life::must(life.act(ten, agent(), Wait{"parts", {}, {}}));
  auto after = migrated(life, newer, eleven);
  ASSERT_TRUE(after) << after.error().what;
  EXPECT_EQ(shown(*after, Milestone::Resolution, noon), "paused");
  Life::must(after->act(noon, agent(), Resume{}));
  // An hour of the wait is granted, the one since eleven.
  EXPECT_EQ(shown(*after, Milestone::Resolution, noon), "running 2026-03-03T15:00:00Z");
}

TEST(Migrate, KeepsWhatAnAgentDecided) {
  const auto older = handbook();
  const auto newer = handbook("resolution: 4h", "resolution: 3h");
  Life life(older);
  life.open(nine, reporting("minor"));
  Life::must(life.act(ten, agent(), ChangePriority{"P1", testing::text()}));
  Life::must(life.act(ten, agent(), Triage{"", {}, "", "desk", {}}));
  const auto after = migrated(life, newer, eleven);
  ASSERT_TRUE(after) << after.error().what;
  EXPECT_EQ(after->ticket().priority, "P1");
  EXPECT_TRUE(after->ticket().priority_by_agent);
  EXPECT_EQ(after->ticket().team, "desk");
}

TEST(Migrate, LeavesAloneWhatDoesNotFit) {
  Opened facts = reporting("minor");
  facts.type = "visit";
  const auto older = handbook();
  Life life(older);
  life.open(nine, facts);
  Life::must(life.act(ten, agent(), Wait{"parts", {}, {}}));
  struct Row {
    const char* from;
    const char* to;
    Misfit misfit;
  };
  const Row rows[] = {
      {"  visit:    {name: \"Come here\", ask: [effect]}\n", "", {"type", "visit"}},
      {"minor: \"Little\"", "little: \"Little\"", {"answer to effect", "minor"}},
      {"  parts:  {", "  spares: {", {"waiting reason", "parts"}},
  };
  for (const auto& [from, to, misfit] : rows) {
    const auto newer = handbook(from, to);
    EXPECT_EQ(misfits(life.ticket(), newer.policy()), std::vector{misfit});
    const auto after = migrated(life, newer, eleven);
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().code, Code::Refused);
    EXPECT_EQ(after.error().faults.size(), 1U);
  }
  EXPECT_TRUE(misfits(life.ticket(), older.policy()).empty());
}

TEST(Migrate, IsRefusedOnceTheTicketHasLeftTheQueue) {
  const auto older = handbook();
  const auto newer = handbook("resolution: 8h", "resolution: 6h");
  Life life(older);
  life.open(nine, reporting(""));
  Life::must(life.act(ten, agent(), Resolve{testing::text()}));
  EXPECT_FALSE(migrated(life, newer, eleven));
}

TEST(Migrate, MayHappenMoreThanOnce) {
  const auto first = handbook();
  const auto second = handbook("first_response: 2h", "first_response: 30m");
  const auto third = handbook("stops: resolution", "stops: none");
  Life life(first);
  life.open(nine, reporting(""));
  Life::must(life.act(nine, agent(), Wait{"client", {}, {}}));
  Life::must(life.act(ten, agent(), Reply{{}, "We look."}));
  const auto once = migrated(life, second, eleven);
  ASSERT_TRUE(once) << once.error().what;
  const auto twice = migrated(*once, third, noon);
  ASSERT_TRUE(twice) << twice.error().what;
  EXPECT_EQ(shown(*twice, Milestone::FirstResponse, noon), "met 2026-03-02T17:00:00Z");
  // It waited from nine to noon.
  EXPECT_EQ(shown(*twice, Milestone::Resolution, noon), "running 2026-03-03T17:00:00Z");
}

TEST(Migrate, IsReadBackAsItWasWritten) {
  const auto older = handbook();
  Life life(older);
  life.open(nine, reporting(""));
  Recorded recorded{};
  recorded.event = migration(life.ticket(), older, handbook("8h", "6h"), at(ten)).facts;
  Recorded read{};
  ASSERT_TRUE(decode("migrated", encode(recorded), read));
  EXPECT_EQ(read.event, recorded.event);
  EXPECT_EQ(std::get<Migrated>(read.event).kept.size(), 2U);
}

}  // namespace
}  // namespace tend::desk
