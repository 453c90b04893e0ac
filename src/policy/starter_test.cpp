// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "policy/testing_decisions.hpp"

// What the starter pack decides, by the chapters of its handbook; instants worked out by hand.
// March 2, 2026 is a Monday; a business day has nine hours.
namespace tend::policy {
namespace {

constexpr auto met_at_night =
    "acknowledgement: We have your request as {number} and begin with it when we open, {opening}.";

// clang-format off
constexpr DecisionRow rows[] = {
    {"hours", "2026-03-02 07:59:59", "", "open", "after_hours"},
    {"hours", "2026-03-02 08:00", "", "open", "business"},
    {"hours", "2026-03-06 17:00", "", "open", "after_hours"},
    {"hours", "2026-03-07 12:00", "", "open", "after_hours"},
    {"hours", "2026-07-03 12:00", "", "open", "after_hours"},  // the 4th is a Saturday
    {"ways", "2026-03-02 09:00", "", "offers portal", "yes, https://starter.example"},
    {"ways", "2026-03-02 09:00", "", "offers email", "yes, support@starter.example"},
    {"ways", "2026-03-02 09:00", "", "offers phone", "yes"},
    {"ways", "2026-03-02 09:00", "", "offers in_person", "no"},
    {"ways", "2026-03-02 09:00", "", "call", "+1-212-555-0100"},
    {"ways", "2026-03-02 09:00", "channel: phone", "received", "acknowledgement: We have your request as {number}."},
    {"ways", "2026-03-02 07:00", "channel: email", "received", met_at_night},

    {"urgency", "2026-03-02 09:00", "", "asks", "affected, effect, description"},
    {"urgency", "2026-03-02 09:00", "type: wish", "asks", "wanted"},
    {"urgency", "2026-03-02 09:00", "affected: several, effect: stopped", "priority", "Urgent"},
    {"urgency", "2026-03-02 09:00", "affected: several, effect: hampered", "priority", "High"},
    {"urgency", "2026-03-02 09:00", "affected: one, effect: stopped", "priority", "High"},
    {"urgency", "2026-03-02 09:00", "affected: one, effect: hampered", "priority", "Normal"},
    {"urgency", "2026-03-02 09:00", "affected: several", "priority", "Normal"},
    {"urgency", "2026-03-02 09:00", "channel: email", "priority", "Normal"},
    {"urgency", "2026-03-02 09:00", "type: wish", "priority", "Low"},
    {"urgency", "2026-03-02 09:00", "affected: one, effect: stopped", "why", "one person or several / who cannot work / The answers give the priority"},
    {"urgency", "2026-03-02 09:00", "", "priority_changed", "priority_changed: {number} is now {priority}: {reason}"},

    {"times", "2026-03-02 16:45", "priority: urgent", "first_response", "tue 2026-03-03 08:15"},
    {"times", "2026-03-02 16:00", "priority: urgent", "resolution", "tue 2026-03-03 11:00"},
    {"times", "2026-03-06 16:30", "priority: high", "first_response", "mon 2026-03-09 08:30"},
    {"times", "2026-03-06 16:30", "priority: high", "resolution", "tue 2026-03-10 17:00"},
    {"times", "2026-03-02 09:00", "priority: normal", "first_response", "tue 2026-03-03 17:00"},
    {"times", "2026-03-02 09:00", "priority: normal", "resolution", "thu 2026-03-05 17:00"},
    {"times", "2026-03-02 09:00", "priority: low", "first_response", "wed 2026-03-04 17:00"},
    {"times", "2026-03-02 09:00", "priority: low", "resolution", "best effort"},
    {"times", "2026-03-02 09:00", "", "sla page", "public, goals"},

    {"care", "2026-03-02 09:00", "", "team", "Support team"},
    {"care", "2026-03-02 09:00", "", "people of support", "Ada Marsh, Ben Osei"},
    {"care", "2026-03-02 09:00", "", "role of ada", "coordinator"},
    {"care", "2026-03-02 09:00", "", "queue", "order priority received"},
    {"care", "2026-03-02 09:00", "", "public_reply", "reply: {text}"},
    {"care", "2026-03-07 09:00", "priority: urgent, channel: phone", "page", "nobody"},
    {"waiting", "2026-03-02 09:00", "", "waiting client", "Waiting for you, stops 1 clocks, reminded wed 2026-03-04 17:00"},
    {"waiting", "2026-03-02 09:00", "", "waiting", "question: {text} We ask for your answer by {due}."},
    {"waiting", "2026-03-02 09:00", "", "reminder", "reminder: We still need your answer to go on with {number}: {text}"},
    {"closing", "2026-03-02 09:00", "", "closing resolved", "possible, with resolution_text"},
    {"closing", "2026-03-02 09:00", "", "closing withdrawn", "possible"},
    {"closing", "2026-03-02 09:00", "", "closing duplicate", "possible"},
    {"closing", "2026-03-02 09:00", "", "closes", "closes thu 2026-03-05 17:00, reopens until mon 2026-03-16 10:00"},
    {"closing", "2026-03-02 09:00", "", "resolved", "resolution: {number} is resolved: {resolution}"},
};
// clang-format on

TEST(starter, decides_each_row_as_its_handbook_does) {
  expect_answers(handbook_of(pack_named("starter")), rows);
}

TEST(starter, has_no_rule_that_decides_nothing) {
  expect_all_rules_used(handbook_of(pack_named("starter")), rows);
}

TEST(starter, misses_every_rule_that_is_taken_out) {
  expect_every_rule_missed(pack_named("starter"), rows);
}

}  // namespace
}  // namespace tend::policy
