// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "policy/testing_decisions.hpp"

// What the handbook of Gulf decides, row by row; instants worked out by hand. March 2, 2026 is a
// Monday; clocks go forward on Sunday, March 8.
namespace tend::policy {
namespace {

constexpr auto acknowledged_at_night =
    "acknowledgement: We open on {opening} and will address {number} by {due}. If it cannot wait "
    "until then, please call {phone}, option 2.";
constexpr auto acknowledged_call_at_night =
    "acknowledgement: We have your message. It is {number}; an engineer on call will call you "
    "back. "
    "Additional fees may apply for after-hours issues.";
constexpr auto acknowledged =
    "acknowledgement: We have your report. It is {number} in our ticketing system.";

// clang-format off
constexpr DecisionRow rows[] = {
    {"G1", "2026-03-02 06:59:59", "", "open", "after_hours"},
    {"G1", "2026-03-02 07:00", "", "open", "support"},
    {"G1", "2026-03-06 16:59:59", "", "open", "support"},
    {"G1", "2026-03-06 17:00", "", "open", "after_hours"},
    {"G1", "2026-03-08 12:00", "", "open", "after_hours"},
    {"G1", "2026-11-01 12:00", "", "open", "after_hours"},
    {"G1", "2026-12-25 12:00", "", "open", "support"},

    {"G2", "2026-03-02 09:00", "affected: organization, workaround: none", "priority", "Critical"},
    {"G2", "2026-03-02 09:00", "affected: organization", "priority", "Critical"},
    {"G2", "2026-03-02 09:00", "affected: site, workaround: none", "priority", "High"},
    {"G2", "2026-03-02 09:00", "affected: site, workaround: exists", "priority", "Medium"},
    {"G2", "2026-03-02 09:00", "affected: organization, workaround: exists", "priority", "Medium"},
    {"G2", "2026-03-02 09:00", "affected: one_user", "priority", "Low"},
    {"G7", "2026-03-02 09:00", "channel: email", "priority", "Low"},

    {"G3", "2026-03-02 09:00", "channel: phone, line: texas", "team", "Texas support desk"},
    {"G3", "2026-03-02 09:00", "channel: phone, line: louisiana, site_region: texas", "team", "Louisiana support desk"},
    {"G3", "2026-03-02 09:00", "channel: email, site_region: texas", "team", "Texas support desk"},
    {"G3", "2026-03-02 09:00", "channel: email", "team", "Louisiana support desk"},
    {"G3", "2026-03-02 09:00", "channel: phone", "offers phone", "yes"},

    {"G4", "2026-03-06 17:00", "channel: email", "first_response", "mon 2026-03-09 17:00"},
    {"G4", "2026-03-07 23:00", "channel: portal", "first_response", "mon 2026-03-09 17:00"},
    {"G4", "2026-03-02 06:59", "channel: email", "first_response", "mon 2026-03-02 17:00"},
    {"G4", "2026-03-02 17:01", "channel: portal", "first_response", "tue 2026-03-03 17:00"},
    {"G4", "2026-03-02 09:00", "channel: email", "first_response", "no promise"},
    {"G4", "2026-03-06 17:00", "channel: phone", "first_response", "no promise"},
    {"G4", "2026-03-06 17:00", "channel: email", "triage", "mon 2026-03-09 07:15, by engineers"},

    {"G5", "2026-03-07 22:00", "channel: phone", "page", "pages on_call_engineers"},
    {"G5", "2026-03-06 17:00", "channel: phone, priority: low", "page", "pages on_call_engineers"},
    {"G5", "2026-03-09 06:59:59", "channel: phone", "page", "pages on_call_engineers"},
    {"G5", "2026-03-09 07:00", "channel: phone", "page", "nobody"},
    {"G5", "2026-03-02 16:59:59", "channel: phone, priority: critical", "page", "nobody"},
    {"G5", "2026-03-07 22:00", "channel: phone", "call_back", "sat 2026-03-07 22:30, by engineers"},
    {"G5", "2026-03-08 01:50", "channel: phone", "call_back", "sun 2026-03-08 03:20, by engineers"},
    {"G5", "2026-11-01 00:50", "channel: phone", "call_back", "sun 2026-11-01 01:20, by engineers"},
    {"G5", "2026-03-02 09:00", "channel: phone", "call_back", "no promise"},
    {"G5", "2026-03-07 22:00", "channel: email", "call_back", "no promise"},
    {"G5", "2026-03-07 22:00", "channel: phone", "received", acknowledged_call_at_night},
    {"G5", "2026-03-07 22:00", "channel: in_person", "received", acknowledged},
    {"G5", "2026-03-07 22:00", "channel: phone, worked_in: after_hours", "billing", "billable, rate after_hours"},
    {"G5", "2026-03-07 22:00", "channel: phone, worked_in: support", "billing", "included"},
    {"G5", "2026-03-02 16:30", "channel: phone, worked_in: after_hours", "billing", "included"},
    {"G5", "2026-03-07 22:00", "channel: email, worked_in: after_hours", "billing", "included"},
    {"G5", "2026-03-07 22:00", "", "rate after_hours", "200.00 an hour, at least 30m, rounded up to 15m"},
    {"G5", "2026-03-07 22:00", "", "invoices", "monthly"},
    {"G5", "2026-03-07 22:00", "channel: phone", "approval after_hours_premium", "not needed"},
    {"G5", "2026-03-07 22:00", "channel: phone", "at receipt", "not held, pages on_call_engineers, billable at after_hours"},
    {"G5", "2026-03-07 22:00", "", "plan standard", "Support, unless another is given"},

    {"G6", "2026-03-02 09:00", "channel: phone", "triage", "mon 2026-03-02 09:15, by engineers"},
    {"G6", "2026-03-02 16:45", "channel: portal", "triage", "mon 2026-03-02 17:00, by engineers"},
    {"G6", "2026-03-02 16:50", "channel: email", "triage", "tue 2026-03-03 07:05, by engineers"},
    {"G6", "2026-03-07 23:50", "channel: phone", "triage", "sun 2026-03-08 00:05, by engineers"},
    {"G6", "2026-03-08 01:50", "channel: phone", "triage", "sun 2026-03-08 03:05, by engineers"},
    {"G16", "2026-03-02 06:00", "channel: email", "triage", "mon 2026-03-02 07:15, by engineers"},
    {"G16", "2026-03-02 09:00", "", "people of engineers", "Sam Tolliver, Tess Boudin"},
    {"G16", "2026-03-02 09:00", "site_region: texas", "resolution", "no promise"},

    {"G8", "2026-03-02 09:00", "", "queue", "order priority received; triage received"},
    {"G8", "2026-03-02 09:00", "", "asks", "description, affected (agent), flags (agent)"},
    {"G8", "2026-03-02 09:00", "affected: site", "asks", "description, affected (agent), workaround (agent), flags (agent)"},
    {"G8", "2026-03-02 09:00", "", "offers email", "yes, support@gulf.example"},
    {"G8", "2026-03-02 09:00", "", "offers portal", "yes, https://support.gulf.example"},
    {"G8", "2026-03-02 09:00", "channel: email", "received", acknowledged},
    {"G8", "2026-03-02 09:00", "channel: phone", "received", acknowledged},

    {"G9", "2026-03-02 09:00", "channel: email, affected: site", "triaged", "assessment: We assessed {number} as {priority}. It is with the {team}; engineer: {owner}."},
    {"G9", "2026-03-02 09:00", "channel: email", "public_reply", "update: {text}"},
    {"G9", "2026-03-02 09:00", "channel: email", "priority_changed", ""},

    {"G10", "2026-03-02 09:00", "", "chosen by", "same_person skill least_busy"},
    {"G10", "2026-03-02 09:00", "site_region: texas", "chosen by", "same_person skill least_busy"},
    {"G11", "2026-03-02 09:00", "", "handover", "needs a reason"},
    {"G11", "2026-03-02 09:00", "", "same person", "shown to managers"},

    {"G12", "2026-03-02 09:00", "flags: elevated_access", "team", "System administrators"},
    {"G12", "2026-03-02 09:00", "site_region: texas, flags: elevated_access", "team", "System administrators"},
    {"G12", "2026-03-02 09:00", "", "people of administration", "Uma Pritchard"},
    {"G12", "2026-03-02 09:00", "flags: elevated_access", "escalation", "50 % of resolution: tell administration; 75 % of resolution: tell administration managers; 80 % of any: tell owner"},
    {"G12", "2026-03-02 09:00", "", "escalation", "80 % of any: tell owner"},
    {"G12", "2026-03-02 15:00", "flags: elevated_access, affected: organization", "resolution", "tue 2026-03-03 09:00"},
    {"G12", "2026-03-02 15:00", "flags: elevated_access, affected: site", "resolution", "tue 2026-03-03 13:00"},
    {"G12", "2026-03-02 15:00", "flags: elevated_access, affected: one_user", "resolution", "thu 2026-03-05 17:00"},
    {"G12", "2026-03-02 15:00", "affected: organization", "resolution", "no promise"},
    {"G12", "2026-03-02 09:00", "", "question flags", "elevated_access"},

    {"G13", "2026-03-02 09:00", "", "closing resolved", "possible, with resolution_text"},
    {"G13", "2026-03-02 09:00", "", "closing withdrawn", "possible"},
    {"G13", "2026-03-02 09:00", "", "closing duplicate", "possible"},
    {"G13", "2026-03-02 09:00", "", "resolved", "resolution: {number} is resolved: {resolution}"},
    {"G13", "2026-03-05 09:00", "", "closes", "closes tue 2026-03-10 17:00, reopens until thu 2026-03-19 10:00"},

    {"G14", "2026-03-02 09:00", "", "survey", "once closed, one in 1: How did we do? good fair poor and a comment"},

    {"G15", "2026-03-07 09:00", "channel: email, priority: critical", "page", "nobody"},
    {"G15", "2026-03-07 09:00", "channel: portal, priority: critical", "page", "nobody"},
    {"G15", "2026-03-02 17:00", "channel: email", "received", acknowledged_at_night},
    {"G15", "2026-03-07 09:00", "channel: portal", "received", acknowledged_at_night},
    {"G15", "2026-03-07 09:00", "channel: email, site_region: texas", "call", "+1-737-555-0151, 2: Support"},
    {"G15", "2026-03-07 09:00", "channel: email, site_region: louisiana", "call", "+1-337-555-0152, 2: Support"},
    {"G15", "2026-03-07 09:00", "channel: email", "call", "+1-337-555-0152, 2: Support"},

    {"G17", "2026-03-07 22:00", "", "on call on_call_engineers", "engineers: on_duty 5m, next_on_duty 5m, managers 0m, 5 times, else managers"},
    {"G17", "2026-03-07 22:00", "", "rota on_call_engineers", "sam, tess from 2026-01-02 on"},
    {"G17", "2026-03-07 22:00", "", "people of managers", "Vic Landry"},
};
// clang-format on

TEST(gulf, decides_each_row_as_its_handbook_does) {
  expect_answers(handbook_of(pack_named("gulf")), rows);
}

TEST(gulf, has_no_rule_that_decides_nothing) {
  expect_all_rules_used(handbook_of(pack_named("gulf")), rows);
}

TEST(gulf, misses_every_rule_that_is_taken_out) {
  expect_every_rule_missed(pack_named("gulf"), rows);
}

TEST(gulf, misses_every_part_that_its_desk_does_not_carry_out_yet) {
  expect_every_part_missed(pack_named("gulf"), rows);
}

}  // namespace
}  // namespace tend::policy
