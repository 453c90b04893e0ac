// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "policy/testing_decisions.hpp"

// What the handbook of ITECH Solutions decides, row by row; instants worked out by hand. March 2,
// 2026 is a Monday; clocks go forward on Sunday, March 8. A business day has nine hours.
namespace tend::policy {
namespace {

constexpr auto new_ticket =
    "acknowledgement: New ticket created: {number}. Please use this number for any follow-up.";

// clang-format off
constexpr DecisionRow rows[] = {
    {"H1", "2026-03-02 09:00", "", "missing", "affected, effect, description"},
    {"H1", "2026-03-02 09:00", "affected: one_person, effect: stopped", "missing", "workaround, description"},
    {"H1", "2026-03-02 09:00", "", "answers_missing", "please_complete: To triage {number} we still need: {missing}"},
    {"H1", "2026-03-02 09:00", "", "plan standard", "Service Level Agreement, unless another is given"},
    {"H3", "2026-03-02 09:00", "channel: phone, pressed: 2", "page", "tells coordinators emergency"},
    {"H3", "2026-03-07 03:00", "channel: phone, pressed: 2", "page", "pages night_duty"},
    {"H3", "2026-03-02 17:00", "channel: phone, pressed: 2", "page", "pages night_duty"},
    {"H3", "2026-11-26 10:00", "channel: phone, pressed: 2", "page", "pages night_duty"},
    {"H3", "2026-03-07 03:00", "channel: phone", "page", "nobody"},
    {"H3", "2026-03-07 03:00", "channel: phone", "priority", "P3 – Medium"},
    {"H3", "2026-03-07 03:00", "", "on call night_duty", "emergency: on_duty 5m, next_on_duty 5m, managers 0m, 5 times, else managers"},
    {"H3", "2026-03-07 03:00", "", "rota night_duty", "ben, cleo from 2026-01-05 on"},
    {"H3", "2026-03-07 03:00", "", "people of managers", "Dov Lindgren"},

    {"H4", "2026-03-02 09:00", "channel: email", "priority", "P3 – Medium"},
    {"H4", "2026-03-02 09:00", "channel: email, flags: data_loss", "priority", "P3 – Medium"},
    {"H4", "2026-03-07 03:00", "channel: email, priority: P1", "page", "nobody"},
    {"H4", "2026-03-02 09:00", "channel: email, affected: several_people, effect: stopped, workaround: none", "priority", "P3 – Medium"},
    {"H4", "2026-03-02 09:00", "channel: email, type: enhancement", "priority", "P3 – Medium"},
    {"H4", "2026-03-02 09:00", "", "offers email", "yes, help@itech.example"},
    {"H4", "2026-03-02 09:00", "channel: email", "received", "acknowledgement: New ticket created: {number}. Mailed requests are {priority}; to raise the priority, please call {phone}."},
    {"H4", "2026-03-02 09:00", "channel: email", "call", "+1-805-555-0121, 2: P1 – Critical"},
    {"H5", "2026-03-02 09:00", "channel: portal", "received", new_ticket},
    {"H5", "2026-03-02 09:00", "channel: phone", "received", new_ticket},
    {"H24", "2026-03-02 09:00", "channel: in_person", "received", new_ticket},
    {"H24", "2026-03-02 09:00", "", "offers in_person", "yes"},
    {"H24", "2026-03-02 09:00", "", "offers monitoring", "no"},

    {"H6", "2026-03-02 09:00", "channel: portal", "confirmed by", "coordinators"},
    {"H6", "2026-03-02 09:00", "channel: phone, pressed: 2", "confirmed by", "nobody"},
    {"H6", "2026-03-02 09:00", "", "chosen by", "same_person skill least_busy"},
    {"H6", "2026-03-02 09:00", "", "escalation", "50 % of resolution: propose a visit; 75 % of any: tell owner coordinators"},
    {"H6", "2026-03-02 09:00", "type: service", "escalation", "75 % of any: tell owner coordinators"},

    {"H7", "2026-03-02 09:00", "channel: portal", "public_reply", "update: {text}"},
    {"H7", "2026-03-02 09:00", "channel: portal", "resolved", "resolution: {number} is resolved: {resolution}"},
    {"H7", "2026-03-07 23:55", "priority: P1", "next_update", "sun 2026-03-08 01:55, from the priority on"},
    {"H7", "2026-07-02 16:00", "priority: P2", "next_update", "mon 2026-07-06 09:00"},
    {"H7", "2026-03-06 16:55", "priority: P3", "next_update", "wed 2026-03-11 17:00"},
    {"H7", "2026-03-07 12:00", "priority: P4", "next_update", "thu 2026-03-12 17:00"},
    {"H7", "2026-03-02 09:00", "priority: P5", "next_update", "no promise"},

    {"H8", "2026-03-02 07:59:59", "", "open", "after_hours"},
    {"H8", "2026-03-02 08:00", "", "open", "business"},
    {"H8", "2026-03-06 16:59:59", "", "open", "business"},
    {"H8", "2026-03-06 17:00", "", "open", "after_hours"},
    {"H8", "2026-03-08 10:00", "", "open", "after_hours"},
    {"H8", "2026-07-03 10:00", "", "open", "after_hours"},  // the 4th is a Saturday
    {"H8", "2027-07-05 10:00", "", "open", "after_hours"},  // the 4th is a Sunday
    {"H8", "2027-12-31 10:00", "", "open", "after_hours"},  // New Year's Day is a Saturday
    {"H8", "2026-11-26 10:00", "", "open", "after_hours"},
    {"H8", "2026-11-27 10:00", "", "open", "business"},

    {"H9", "2026-03-02 09:00", "channel: portal, affected: several_people, effect: stopped, workaround: none", "priority", "P1 – Critical"},
    {"H9", "2026-03-02 09:00", "channel: phone, affected: critical_function, effect: stopped, workaround: none", "priority", "P1 – Critical"},
    {"H9", "2026-03-02 09:00", "channel: portal, affected: critical_function, effect: disrupted, workaround: none", "priority", "P2 – High"},
    {"H9", "2026-03-02 09:00", "channel: portal, affected: several_people, effect: disrupted, workaround: exists", "priority", "P3 – Medium"},
    {"H9", "2026-03-02 09:00", "channel: portal, affected: several_people, effect: stopped, workaround: exists", "priority", "P3 – Medium"},
    {"H9", "2026-03-02 09:00", "channel: portal, affected: critical_function, effect: slower", "priority", "P3 – Medium"},
    {"H9", "2026-03-02 09:00", "channel: portal, affected: several_people, effect: minor", "priority", "P4 – Low"},
    {"H9", "2026-03-02 09:00", "channel: portal, affected: one_person, effect: minor", "priority", "P4 – Low"},
    {"H9", "2026-03-02 09:00", "channel: portal, affected: one_person, effect: slower", "priority", "P3 – Medium"},
    {"H9", "2026-03-02 09:00", "channel: portal, affected: one_person, effect: disrupted, workaround: none", "priority", "P3 – Medium"},
    {"H9", "2026-03-02 09:00", "channel: portal, affected: one_person, effect: stopped, workaround: none", "priority", "P3 – Medium"},
    {"H9", "2026-03-02 09:00", "channel: portal, affected: several_people, effect: stopped", "priority", "P3 – Medium"},
    {"H9", "2026-03-02 09:00", "channel: portal, affected: one_person, effect: slower", "why", "affecting one or more users / Moderate system or service disruption / assigns ticket priorities based on the impact and urgency of the issue"},
    {"H9", "2026-03-02 09:00", "channel: portal, affected: several_people, effect: stopped, workaround: exists", "why", "affecting a critical business function or multiple users / with a workaround available / assigns ticket priorities based on the impact and urgency of the issue"},
    {"H9", "2026-03-02 09:00", "channel: in_person, impact: high, urgency: medium", "priority", "P2 – High"},
    {"H9", "2026-03-02 09:00", "", "asks", "affected, effect, flags, description, remotely (agent)"},
    {"H9", "2026-03-02 09:00", "effect: slower", "asks", "affected, effect, flags, description, remotely (agent)"},
    {"H9", "2026-03-02 09:00", "effect: stopped", "asks", "affected, effect, workaround, flags, description, remotely (agent)"},
    {"H9", "2026-03-02 09:00", "type: service", "asks", "wanted, deadline"},
    {"H9", "2026-03-02 09:00", "type: enhancement", "asks", "wanted"},
    {"H9", "2026-03-02 09:00", "channel: portal, type: service, deadline: pressing", "priority", "P4 – Low"},
    {"H9", "2026-03-02 09:00", "channel: portal, type: service, deadline: whenever", "priority", "P5 – No SLA"},
    {"H9", "2026-03-02 09:00", "channel: portal, type: enhancement", "priority", "P5 – No SLA"},
    {"H9", "2026-03-02 09:00", "channel: phone", "priority", "P3 – Medium"},

    {"H10", "2026-03-07 23:55", "priority: P1", "first_response", "sun 2026-03-08 00:07, from the priority on"},
    {"H10", "2026-03-07 23:55", "priority: P1", "resolution_plan", "sun 2026-03-08 00:25, from the priority on"},
    {"H10", "2026-03-07 23:55", "priority: P1", "resolution", "sun 2026-03-08 04:55, from the priority on"},
    {"H10", "2026-07-02 16:00", "priority: P2", "first_response", "thu 2026-07-02 16:12"},
    {"H10", "2026-07-02 16:00", "priority: P2", "resolution_plan", "mon 2026-07-06 14:00"},
    {"H10", "2026-07-02 16:00", "priority: P2", "resolution", "mon 2026-07-06 15:00"},
    {"H10", "2026-03-06 16:55", "priority: P3", "first_response", "mon 2026-03-09 08:07"},
    {"H10", "2026-03-06 16:55", "priority: P3", "resolution_plan", "wed 2026-03-11 09:55"},
    {"H10", "2026-03-06 16:55", "priority: P3", "resolution", "wed 2026-03-11 13:55"},
    {"H10", "2026-03-02 08:00", "priority: P4", "first_response", "mon 2026-03-02 08:12"},
    {"H10", "2026-03-02 08:00", "priority: P4", "resolution_plan", "tue 2026-03-10 14:00"},
    {"H10", "2026-03-02 08:00", "priority: P4", "resolution", "fri 2026-03-27 09:00"},
    {"H10", "2026-03-06 17:00", "priority: P5", "first_response", "mon 2026-03-09 08:12"},
    {"H10", "2026-03-02 08:00", "priority: P5", "resolution_plan", "best effort"},
    {"H10", "2026-03-02 08:00", "priority: P5", "resolution", "best effort"},

    {"H11", "2026-03-02 09:00", "channel: portal", "plan_made", "plan: We expect to resolve {number} by {due}. {text}"},
    {"H12", "2026-03-02 09:00", "", "request visit", "Onsite visit: visit"},
    {"H12", "2026-03-02 09:00", "type: visit", "asks", "affected, effect, flags, description, remotely (agent)"},
    {"H12", "2026-03-02 09:00", "type: visit, effect: stopped", "missing", "affected, workaround, description"},
    {"H13", "2026-03-02 09:00", "type: visit, remotely: possible", "approval quote", "quote before visit, by authorized_contacts in portal email"},
    {"H13", "2026-03-02 09:00", "type: visit, remotely: possible", "asks for quote", "This could be resolved remotely. A visit incurs additional charges as quoted, at {rate} an hour. Shall we come?"},
    {"H13", "2026-03-02 09:00", "type: visit, remotely: impossible", "approval quote", "not needed"},
    {"H13", "2026-03-02 09:00", "type: visit", "approval quote", "not needed"},
    {"H13", "2026-03-02 09:00", "type: incident, remotely: possible", "approval quote", "not needed"},
    {"H13", "2026-03-02 09:00", "type: visit", "approval_needed", "quote to authorized_contacts: {number}, {subject}: {approval}"},
    {"H13", "2026-03-02 09:00", "type: visit, remotely: possible", "billing", "billable, rate onsite"},
    {"H13", "2026-03-02 09:00", "type: visit, remotely: impossible", "billing", "included"},
    {"H13", "2026-03-02 09:00", "type: incident, remotely: possible", "billing", "included"},
    {"H13", "2026-03-02 09:00", "", "rate onsite", "180.00 an hour, at least 1h, rounded up to 30m"},
    {"H13", "2026-03-02 09:00", "", "invoices", "monthly"},

    {"H15", "2026-03-02 09:00", "", "queue", "order priority received"},
    {"H16", "2026-03-02 09:00", "channel: portal, contact: mobile, affected: one_person, effect: stopped, workaround: none", "priority", "P2 – High"},
    {"H16", "2026-03-02 09:00", "channel: portal, contact: mobile, affected: one_person, effect: disrupted, workaround: none", "priority", "P2 – High"},
    {"H16", "2026-03-02 09:00", "channel: portal, contact: known, affected: one_person, effect: stopped, workaround: none", "priority", "P3 – Medium"},
    {"H16", "2026-03-02 09:00", "channel: portal, contact: mobile, affected: one_person, effect: stopped, workaround: exists", "priority", "P3 – Medium"},
    {"H16", "2026-03-02 09:00", "channel: portal, contact: mobile, affected: one_person, effect: slower", "priority", "P3 – Medium"},
    {"H16", "2026-03-02 09:00", "channel: portal, contact: mobile, affected: several_people, effect: stopped, workaround: none", "priority", "P1 – Critical"},
    {"H16", "2026-03-02 09:00", "channel: portal, contact: mobile, affected: one_person, effect: stopped, workaround: none", "why", "Mobile or remote employees with limited resource access may receive adjusted priority / complete loss of service ... with no workaround / assigns ticket priorities based on the impact and urgency of the issue"},
    {"H17", "2026-03-02 09:00", "", "extensions", "A natural disaster, A third-party utility failure, Multiple concurrent emergencies; by coordinators managers; moves first_response dispatch resolution_plan resolution; at most 10 working days"},
    {"H17", "2026-03-02 09:00", "", "extended", "extended: {number} is now due {due}: {reason}"},
    {"H19", "2026-03-02 09:00", "", "offers portal", "yes, https://portal.itech.example, may request P1"},
    {"H19", "2026-03-05 09:00", "", "closes", "closes thu 2026-03-12 17:00, reopens until thu 2026-03-19 10:00"},
    {"H19", "2026-03-02 09:00", "", "closing resolved", "possible"},
    {"H19", "2026-03-02 09:00", "", "closing withdrawn", "no such reason"},

    {"H21", "2026-03-02 09:00", "channel: phone, pressed: 2", "priority", "P1 – Critical"},
    {"H21", "2026-03-02 09:00", "channel: portal, requested_priority: P1", "priority", "P1 – Critical"},
    {"H21", "2026-03-02 09:00", "channel: portal, requested_priority: P1, affected: one_person, effect: minor", "priority", "P1 – Critical"},
    {"H21", "2026-03-02 09:00", "channel: phone, pressed: 2", "team", "Emergency Response Team"},
    {"H21", "2026-03-02 09:00", "channel: phone", "team", "Service Delivery Team"},
    {"H21", "2026-03-02 09:00", "", "people of emergency", "Ben Castell, Cleo Hartman"},
    {"H21", "2026-03-02 09:00", "", "people of coordinators", "Ana Ruiz, Dov Lindgren"},
    {"H21", "2026-03-02 09:00", "", "offers phone", "yes"},
    {"H21", "2026-03-02 09:00", "channel: phone, pressed: 2", "priority_changed", "priority_changed: {number} is now {priority}: {reason}"},

    {"H20", "2026-03-02 09:00", "channel: phone", "asks", "affected, effect, flags, description, shown_portal (agent), remotely (agent)"},
    {"H20", "2026-03-02 09:00", "channel: in_person, type: service", "asks", "wanted, deadline, shown_portal (agent)"},

    {"H22", "2026-03-07 03:00", "channel: portal, requested_priority: P1", "page", "pages night_duty"},
    {"H22", "2026-03-07 03:00", "channel: portal, affected: several_people, effect: stopped, workaround: none", "page", "pages night_duty"},
    {"H22", "2026-03-07 03:00", "channel: portal, priority: P2", "page", "nobody"},
    {"H22", "2026-03-07 03:00", "channel: phone, priority: P3", "page", "nobody"},
    {"H22", "2026-03-07 03:00", "channel: in_person, priority: P1", "page", "nobody"},
    {"H22", "2026-03-02 09:00", "channel: portal, requested_priority: P1", "page", "tells coordinators emergency"},
    {"H22", "2026-03-02 09:00", "channel: portal, priority: P2", "page", "nobody"},
    {"H22", "2026-03-02 09:00", "channel: email, priority: P1", "page", "nobody"},
    {"H22", "2026-03-07 03:00", "channel: portal, requested_priority: P1", "at receipt", "not held, pages night_duty, included"},

    {"H23", "2026-03-02 09:00", "channel: portal, affected: one_person, effect: minor, flags: security_breach", "priority", "P1 – Critical"},
    {"H23", "2026-03-02 09:00", "channel: portal, flags: data_loss", "priority", "P1 – Critical"},
    {"H23", "2026-03-02 09:00", "channel: portal, flags: legal_risk", "priority", "P1 – Critical"},
    {"H23", "2026-03-02 09:00", "channel: portal, flags: data_in_doubt", "priority", "P2 – High"},
    {"H23", "2026-03-02 09:00", "channel: portal, affected: one_person, effect: minor, flags: legal_risk_later", "priority", "P2 – High"},
    {"H23", "2026-03-02 09:00", "channel: portal, flags: legal_risk_later, flags: data_loss", "priority", "P1 – Critical"},
    {"H23", "2026-03-02 09:00", "channel: portal, affected: several_people, effect: stopped, workaround: none, flags: data_in_doubt", "priority", "P1 – Critical"},
    {"H23", "2026-03-02 09:00", "channel: portal, affected: one_person, effect: minor, flags: security_breach", "why", "affecting one or more users / Minor system or service issue with minimal impact on business operations / Includes data loss, security breaches, or regulatory/legal risks"},
    {"H23", "2026-03-02 09:00", "", "question flags", "data_loss and security_breach and legal_risk and data_in_doubt and legal_risk_later, optional"},

    {"H25", "2026-03-02 16:55", "remotely: impossible, priority: P3", "dispatch", "tue 2026-03-03 08:07, from the decision on"},
    {"H25", "2026-03-07 23:55", "remotely: impossible, priority: P1", "dispatch", "sun 2026-03-08 00:07, from the decision on"},
    {"H25", "2026-03-02 16:55", "remotely: possible", "dispatch", "no promise"},
    {"H25", "2026-03-02 16:55", "priority: P1", "dispatch", "no promise"},
    {"H26", "2026-03-02 09:00", "", "misses", "laid to the client with evidence"},

    {"H27", "2026-03-06 16:00", "", "waiting client", "Waiting for you, stops 0 clocks, reminded mon 2026-03-09 17:00"},
    {"H27", "2026-03-02 09:00", "channel: portal", "waiting", "question: {text} We ask for your answer by {due}."},
    {"H27", "2026-03-02 09:00", "channel: portal", "reminder", "reminder: We still need your answer to go on with {number}: {text}"},
};
// clang-format on

TEST(itech, decides_each_row_as_its_handbook_does) {
  expect_answers(handbook_of(pack_named("itech")), rows);
}

TEST(itech, has_no_rule_that_decides_nothing) {
  expect_all_rules_used(handbook_of(pack_named("itech")), rows);
}

TEST(itech, misses_every_rule_that_is_taken_out) {
  expect_every_rule_missed(pack_named("itech"), rows);
}

TEST(itech, misses_every_part_that_its_desk_does_not_carry_out_yet) {
  expect_every_part_missed(pack_named("itech"), rows);
}

TEST(itech, says_that_its_text_contradicts_itself_about_P3) {
  const auto handbook = handbook_of(pack_named("itech"));
  CaseFacts facts;
  facts.learn(FactKind::Priority, "P3");
  const auto decisions = decide_targets(handbook.policy(), facts);
  const auto resolution =
      std::ranges::find(decisions, Milestone::Resolution, &TargetDecision::milestone);
  ASSERT_NE(resolution, decisions.end());
  EXPECT_EQ(resolution->reason.rule.against, "Resolution required within one business day");
}

TEST(itech, explains_a_priority_by_the_row_and_the_facts_it_asked) {
  const auto handbook = handbook_of(pack_named("itech"));
  CaseFacts facts;
  facts.learn(FactKind::Channel, "portal");
  facts.learn(answer_to("affected"), "several_people");
  facts.learn(answer_to("effect"), "disrupted");
  facts.learn(answer_to("workaround"), "none");
  const auto assessment = assess(handbook.policy(), facts);
  EXPECT_EQ(assessment.priority.value, "P2");
  EXPECT_EQ(assessment.priority.reason.rule.because,
            "assigns ticket priorities based on the impact and urgency of the issue");
  EXPECT_EQ(assessment.priority.reason.facts,
            (std::vector<KnownFact>{{FactKind::Impact, "high"}, {FactKind::Urgency, "medium"}}));
  ASSERT_TRUE(assessment.urgency);
  EXPECT_EQ(assessment.urgency->reason.facts,
            (std::vector<KnownFact>{{answer_to("effect"), "disrupted"},
                                    {answer_to("workaround"), "none"}}));
  const auto* rule = find_rule(handbook.policy(), reference(assessment.priority.reason.rule));
  ASSERT_NE(rule, nullptr);
  EXPECT_EQ(*rule, assessment.priority.reason.rule);
}

}  // namespace
}  // namespace tend::policy
