// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "policy/testing_decisions.hpp"

// What the handbook of iTradeNetwork decides, row by row; instants worked out by hand. March 2,
// 2026 is a Monday; clocks go forward on Sunday, March 8, and back on Sunday, November 1. A
// business day has eleven hours.
namespace tend::policy {
namespace {

constexpr auto call_the_hotline =
    "acknowledgement: {number} is logged. For an emergency please call our hotline now: {phone}";
constexpr auto looks_like_an_emergency =
    "acknowledgement: {number} is logged. This looks like an emergency; please call our hotline "
    "now: {phone}";
constexpr auto use_the_portal =
    "please_use_portal: We logged your call as {number} and assessed it as {severity}: {reason} "
    "The hotline is for levels 1 and 2; please log others like it in our Community Portal: {link}";
constexpr auto severity_explained =
    "severity_explained: You set the priority of {number} to {priority}. We assessed its severity "
    "as {severity}, which decides when we respond: {reason}";
constexpr auto asks_of_an_issue = "product, system, effect, flags, reach (agent), details";
constexpr auto by_reason =
    "beyond_analysts: work to engineers; network_server_or_database: work to infrastructure; "
    "product_fault: work to development";
constexpr auto by_time_and_reason =
    "50 % of first_response: tell owner; 75 % of any: work to engineers; "
    "beyond_analysts: work to engineers; network_server_or_database: work to infrastructure; "
    "product_fault: work to development";

// clang-format off
constexpr DecisionRow rows[] = {
    {"T1", "2026-03-02 05:59:59", "", "open", "after_hours"},
    {"T1", "2026-03-02 06:00", "", "open", "support"},
    {"T1", "2026-03-06 16:59:59", "", "open", "support"},
    {"T1", "2026-03-06 17:00", "", "open", "after_hours"},
    {"T1", "2026-03-08 10:00", "", "open", "after_hours"},
    {"T1", "2026-11-01 10:00", "", "open", "after_hours"},
    {"T1", "2026-07-03 10:00", "", "open", "after_hours"},  // the 4th is a Saturday
    {"T1", "2027-07-05 10:00", "", "open", "after_hours"},  // the 4th is a Sunday
    {"T1", "2026-11-26 10:00", "", "open", "after_hours"},
    {"T1", "2026-11-27 10:00", "", "open", "support"},

    {"T2", "2026-03-02 09:00", "", "request issue", "Issue with a product: request"},
    {"T2", "2026-03-02 09:00", "", "request report", "SSAE-18 report or security questionnaire: document"},
    {"T2", "2026-03-02 09:00", "type: report", "asks", "purpose"},
    {"T2", "2026-03-02 09:00", "", "question purpose", "text"},
    {"T2", "2026-03-02 09:00", "type: inquiry", "asks", "product, details"},
    {"T2", "2026-03-02 09:00", "type: service", "asks", "product, details"},
    {"T2", "2026-03-02 09:00", "client_has: assurance_reports", "document ssae_18", "may have SSAE-18 report"},
    {"T2", "2026-03-02 09:00", "client_has: assurance_reports", "document security_questionnaire", "may have Security questionnaire"},
    {"T2", "2026-03-02 09:00", "", "document ssae_18", "may not have SSAE-18 report"},
    {"T2", "2026-03-02 09:00", "", "document security_questionnaire", "may not have Security questionnaire"},
    {"T2", "2026-03-02 09:00", "", "plan standard", "Customer, includes assurance_reports, unless another is given"},
    {"T2", "2026-03-02 09:00", "", "plan partner", "Trading partner"},
    {"T2", "2026-03-02 09:00", "", "offers in_person", "no"},

    {"T3", "2026-03-02 09:00", "requested_priority: critical, effect: minimal", "priority", "Level 1 – Critical"},
    {"T3", "2026-03-02 09:00", "requested_priority: critical, effect: minimal", "severity", "Level 4 – Low/Inquiry"},
    {"T3", "2026-03-02 09:00", "requested_priority: critical, effect: minimal", "first_response", "no promise, on purpose"},
    {"T3", "2026-03-02 09:00", "requested_priority: low, effect: unavailable, workaround: none", "priority", "Level 4 – Low"},
    {"T3", "2026-03-02 09:00", "requested_priority: low, effect: unavailable, workaround: none", "first_response", "mon 2026-03-02 13:00"},
    {"T3", "2026-03-02 09:00", "requested_priority: low, effect: unavailable, workaround: none", "why", "causing system unavailability and/or data integrity issues; no workaround available / you are able to set the priority of an issue"},
    {"T3", "2026-03-02 09:00", "severity: S1", "priority", "Level 1 – Critical"},
    {"T3", "2026-03-02 09:00", "severity: S2", "priority", "Level 2 – High"},
    {"T3", "2026-03-02 09:00", "severity: S3", "priority", "Level 3 – Medium"},
    {"T3", "2026-03-02 09:00", "severity: S4", "priority", "Level 4 – Low"},
    {"T3", "2026-03-02 09:00", "severity: S1, contracted S1 first_response: 1h", "first_response", "mon 2026-03-02 10:00"},
    {"T3", "2026-03-02 09:00", "severity: S1, contracted S2 first_response: 1h", "first_response", "mon 2026-03-02 13:00"},
    {"T3", "2026-03-02 09:00", "severity: S1, contracted S1 resolution: 24h", "first_response", "mon 2026-03-02 13:00"},
    {"T3", "2026-03-02 09:00", "severity: S1, contracted S1 resolution: 24h", "resolution", "wed 2026-03-04 11:00"},
    {"T3", "2026-03-02 09:00", "severity: S3, contracted S3 first_response: 2 working days", "first_response", "wed 2026-03-04 17:00"},
    {"T3", "2026-03-02 09:00", "severity: S1", "resolution", "no promise in the contract"},
    {"T3", "2026-03-02 09:00", "", "queue", "order severity received"},
    {"T3", "2026-03-02 09:00", "requested_priority: critical, effect: limited", "triaged", severity_explained},
    {"T3", "2026-03-02 09:00", "requested_priority: medium, effect: limited", "triaged", ""},
    {"T3", "2026-03-02 09:00", "", "priority_changed", "priority_changed: {number} is now {priority}: {reason}"},

    {"T4", "2026-03-02 13:00", "severity: S1", "first_response", "mon 2026-03-02 17:00"},
    {"T4", "2026-03-06 15:30", "severity: S1", "first_response", "mon 2026-03-09 08:30"},
    {"T4", "2026-03-06 17:00", "severity: S1", "first_response", "mon 2026-03-09 10:00"},
    {"T4", "2026-11-26 10:00", "severity: S1", "first_response", "fri 2026-11-27 10:00"},
    {"T4", "2026-03-02 05:00", "severity: S2", "first_response", "mon 2026-03-02 14:00"},
    {"T4", "2026-07-02 12:00", "severity: S2", "first_response", "mon 2026-07-06 09:00"},
    {"T4", "2026-10-30 16:00", "severity: S2", "first_response", "mon 2026-11-02 13:00"},
    {"T4", "2026-03-02 09:00", "severity: S3", "first_response", "no promise, on purpose"},
    {"T4", "2026-03-02 09:00", "severity: S4", "first_response", "no promise, on purpose"},

    {"T5", "2026-03-02 09:00", "", "urgent share", "critical high beside S1 S2, last 90 days, shown to client_administrators"},

    {"T6", "2026-03-02 09:00", "", "offers phone", "yes"},
    {"T6", "2026-03-02 09:00", "", "line hotline", "+1-925-555-0141"},
    {"T6", "2026-03-02 09:00", "channel: phone", "severity", "Level 2 – Urgent"},
    {"T6", "2026-03-02 09:00", "channel: phone", "received", "acknowledgement: We logged your call as {number}, assessed as {severity}. We respond by {due}."},
    {"T6", "2026-03-02 09:00", "channel: phone", "triaged", ""},
    {"T6", "2026-03-02 09:00", "channel: phone, effect: limited, workaround: none", "triaged", use_the_portal},
    {"T6", "2026-03-02 09:00", "channel: phone, type: inquiry", "triaged", use_the_portal},
    {"T6", "2026-03-07 02:00", "channel: phone, severity: S1", "page", "nobody"},

    {"T7", "2026-03-02 09:00", "", "team", "Customer Operations Analysts"},
    {"T7", "2026-03-02 09:00", "severity: S1", "team", "Customer Operations Analysts"},
    {"T7", "2026-03-02 09:00", "", "people of analysts", "Noor Haddad, Omar Vance, Mira Kessel"},
    {"T7", "2026-03-02 09:00", "", "people of engineers", "Pia Sandoval, Tomas Breen"},
    {"T7", "2026-03-02 09:00", "severity: S2", "escalation", by_time_and_reason},
    {"T7", "2026-03-02 09:00", "severity: S3", "escalation", by_reason},

    {"T8", "2026-03-02 09:00", "", "offers monitoring", "yes"},
    {"T8", "2026-03-02 09:00", "channel: monitoring", "severity", "Level 2 – Urgent"},
    {"T8", "2026-03-02 09:00", "channel: monitoring, effect: limited", "severity", "Level 3 – Medium"},

    {"T9", "2026-03-02 09:00", "severity: S3", "closing resolved", "possible"},
    {"T9", "2026-03-02 09:00", "severity: S3", "closing no_answer", "possible after 3 attempts on 3 working days by phone email"},
    {"T9", "2026-03-02 09:00", "severity: S3", "closing planned_release", "possible"},
    {"T9", "2026-03-02 09:00", "severity: S3", "closing agreed", "possible"},
    {"T9", "2026-03-02 09:00", "", "closing withdrawn", "no such reason"},
    {"T9", "2026-03-02 09:00", "", "closing duplicate", "no such reason"},
    {"T9", "2026-03-05 09:00", "", "closes", "closes thu 2026-03-12 17:00, reopens until sat 2026-04-04 10:00"},
    {"T9", "2026-03-02 09:00", "", "attempt", "still_there: We tried to reach you about {number}, for time {attempt} of 3. After the third we close it; any answer keeps it open: {link}"},
    {"T9", "2026-03-02 09:00", "", "resolved", "resolution: {number} is resolved: {resolution}"},
    {"T9", "2026-03-02 09:00", "", "closed", "closed: {number} is closed: {reason} Your answer opens it again."},
    {"T9", "2026-03-02 09:00", "", "released", "released: The version that resolves {number} is out."},
    {"T9", "2026-03-02 09:00", "", "waiting release", "Waiting for a release, stops 0 clocks"},
    {"T9", "2026-03-06 16:00", "", "waiting client", "Waiting for you, stops 0 clocks, reminded mon 2026-03-09 17:00"},
    {"T9", "2026-03-02 09:00", "", "public_reply", "update: {text}"},
    {"T9", "2026-03-02 09:00", "", "plan_made", "plan: We expect to resolve {number} by {due}. {text}"},
    {"T9", "2026-03-02 09:00", "", "waiting", "question: {text} We ask for your answer by {due}."},
    {"T9", "2026-03-02 09:00", "", "reminder", "reminder: We still need your answer to go on with {number}: {text}"},

    {"T10", "2026-03-02 09:00", "", "request users", "Users, passwords and permissions: request"},
    {"T10", "2026-03-02 09:00", "type: users", "severity", "Level 4 – Low/Inquiry"},
    {"T11", "2026-03-02 09:00", "channel: portal, type: users", "received", "acknowledgement to requester client_administrators: {number} is logged. The administrators of your own organization add and remove users, reset passwords and assign permissions. Due to security concerns we are not able to unlock an account: {link}"},
    {"T12", "2026-03-02 09:00", "", "offers portal", "yes, https://community.itrade.example, tried with Chrome Edge Firefox Safari, may request critical, high, medium, low"},

    {"T14", "2026-03-02 09:00", "type: custom_work", "asks", "product, scope"},
    {"T14", "2026-03-02 09:00", "", "question scope", "text_or_file"},
    {"T14", "2026-03-02 09:00", "type: custom_work", "team", "Professional Services"},
    {"T14", "2026-03-02 09:00", "", "people of professional_services", "Quin Abara"},
    {"T14", "2026-03-02 09:00", "type: custom_work", "approval statement_of_work", "statement_of_work before work, by authorized_contacts in portal email"},
    {"T14", "2026-03-02 09:00", "type: custom_work", "asks for statement_of_work", "This work is done by our Professional Services team under a Statement of Work, at {rate} an hour. Do you agree to it?"},
    {"T14", "2026-03-02 09:00", "type: issue", "approval statement_of_work", "not needed"},
    {"T14", "2026-03-02 09:00", "type: enhancement", "approval statement_of_work", "not needed"},
    {"T14", "2026-03-02 09:00", "type: custom_work", "approval_needed", "statement_of_work: {number} needs your consent: {approval}"},
    {"T14", "2026-03-02 09:00", "", "waiting approval", "Waiting for the Statement of Work, stops 1 clocks"},
    {"T14", "2026-03-02 09:00", "type: custom_work", "billing", "billable, rate professional_services"},
    {"T14", "2026-03-02 09:00", "type: issue", "billing", "included"},
    {"T14", "2026-03-02 09:00", "", "rate professional_services", "190.00 an hour, rounded up to 30m"},
    {"T14", "2026-03-02 09:00", "", "invoices", "monthly"},

    {"T15", "2026-03-02 09:00", "severity: S1", "closing resolved", "possible, with root_cause"},
    {"T15", "2026-03-02 09:00", "severity: S2", "closing resolved", "possible, with root_cause"},
    {"T15", "2026-03-02 09:00", "severity: S1", "closing agreed", "possible"},
    {"T15", "2026-03-02 09:00", "severity: S1", "procedure", "production_issue"},
    {"T15", "2026-03-02 09:00", "severity: S3", "procedure", "none"},
    {"T15", "2026-03-02 09:00", "", "procedure production_issue", "diagnosis, root_cause, development; skipping with_reason"},
    {"T15", "2026-03-02 09:00", "", "step production_issue.diagnosis", "by analysts"},
    {"T15", "2026-03-02 09:00", "", "step production_issue.root_cause", "by engineers, makes root_cause, corrected: done, in_the_product: next, not_determined: done"},

    {"T16", "2026-03-02 09:00", "", "request enhancement", "Product enhancement idea: idea, without clocks"},
    {"T16", "2026-03-02 09:00", "type: enhancement", "asks", "product, idea"},
    {"T16", "2026-03-02 09:00", "", "question idea", "text"},
    {"T16", "2026-03-02 09:00", "type: enhancement", "first_response", "no promise"},

    {"T17", "2026-03-02 09:00", "channel: portal, requested_priority: critical", "received", call_the_hotline},
    {"T17", "2026-03-02 09:00", "channel: portal, requested_priority: critical, effect: minimal", "received", call_the_hotline},
    {"T17", "2026-03-02 09:00", "channel: portal, requested_priority: low, effect: unavailable", "received", looks_like_an_emergency},
    {"T17", "2026-03-02 09:00", "channel: portal, effect: limited", "received", "acknowledgement: {number} is logged."},
    {"T17", "2026-03-02 09:00", "channel: phone, effect: limited", "received", "acknowledgement: {number} is logged."},
    {"T17", "2026-03-02 09:00", "", "offers email", "no, support@itrade.example"},
    {"T17", "2026-03-02 09:00", "channel: email", "severity", "Level 3 – Medium"},
    {"T17", "2026-03-02 09:00", "channel: email", "received", "acknowledgement: {number} is kept. Cases are logged in our Community Portal; please go on there: {link} In an emergency call our hotline: {phone}"},
    {"T17", "2026-03-02 09:00", "channel: email", "call", "+1-925-555-0141"},

    {"T18", "2026-03-02 09:00", "system: production, effect: unavailable, workaround: none", "severity", "Level 1 – Critical"},
    {"T18", "2026-03-02 09:00", "effect: unavailable", "severity", "Level 1 – Critical"},
    {"T18", "2026-03-02 09:00", "effect: unavailable, workaround: unreasonable", "severity", "Level 2 – Urgent"},
    {"T18", "2026-03-02 09:00", "effect: unavailable, workaround: short_term", "severity", "Level 3 – Medium"},
    {"T18", "2026-03-02 09:00", "effect: unavailable, workaround: none, flags: comes_and_goes", "severity", "Level 1 – Critical"},
    {"T18", "2026-03-02 09:00", "effect: unavailable, workaround: none, reach: one", "severity", "Level 1 – Critical"},
    {"T18", "2026-03-02 09:00", "flags: data_at_risk, effect: limited, workaround: none", "severity", "Level 1 – Critical"},
    {"T18", "2026-03-02 09:00", "flags: data_at_risk, effect: minimal", "severity", "Level 1 – Critical"},
    {"T18", "2026-03-02 09:00", "flags: data_at_risk, effect: limited, workaround: unreasonable", "severity", "Level 2 – Urgent"},
    {"T18", "2026-03-02 09:00", "flags: data_at_risk, effect: limited, workaround: short_term", "severity", "Level 3 – Medium"},
    {"T18", "2026-03-02 09:00", "effect: major, workaround: none", "severity", "Level 2 – Urgent"},
    {"T18", "2026-03-02 09:00", "effect: major, workaround: unreasonable", "severity", "Level 2 – Urgent"},
    {"T18", "2026-03-02 09:00", "effect: major, workaround: short_term", "severity", "Level 3 – Medium"},
    {"T18", "2026-03-02 09:00", "effect: major, workaround: none, flags: comes_and_goes", "severity", "Level 3 – Medium"},
    {"T18", "2026-03-02 09:00", "effect: limited, workaround: none, reach: one", "severity", "Level 3 – Medium"},
    {"T18", "2026-03-02 09:00", "effect: limited, workaround: none, reach: many", "severity", "Level 2 – Urgent"},
    {"T18", "2026-03-02 09:00", "effect: limited, workaround: short_term, reach: many", "severity", "Level 3 – Medium"},
    {"T18", "2026-03-02 09:00", "channel: phone, effect: limited, reach: one", "severity", "Level 3 – Medium"},
    {"T18", "2026-03-02 09:00", "effect: minimal", "severity", "Level 4 – Low/Inquiry"},
    {"T18", "2026-03-02 09:00", "system: test, effect: unavailable, workaround: none", "severity", "Level 4 – Low/Inquiry"},
    {"T18", "2026-03-02 09:00", "channel: phone, type: inquiry", "severity", "Level 4 – Low/Inquiry"},
    {"T18", "2026-03-02 09:00", "channel: portal", "severity", "Level 3 – Medium"},
    {"T18", "2026-03-02 09:00", "", "question system", "production or test"},
    {"T18", "2026-03-02 09:00", "", "question effect", "unavailable or major or limited or minimal"},
    {"T18", "2026-03-02 09:00", "", "question workaround", "none or unreasonable or short_term"},
    {"T18", "2026-03-02 09:00", "", "question flags", "data_at_risk and comes_and_goes, optional"},
    {"T18", "2026-03-02 09:00", "", "question reach", "one or many"},

    {"T19", "2026-03-02 09:00", "reach: many", "major incident", "proposed, declared by analysts engineers"},
    {"T19", "2026-03-02 09:00", "reach: one", "major incident", "not proposed"},

    {"T20", "2026-03-02 09:00", "", "people of infrastructure", "Siv Holm"},
    {"T20", "2026-03-02 09:00", "", "people of development", "Rui Tanaka"},
    {"T20", "2026-03-02 09:00", "", "step production_issue.development", "by engineers, makes development_item, release_planned: wait for release, corrected: done"},

    {"T21", "2026-03-02 09:00", "", "joined", "welcome once with training_material: Welcome to our Community Portal. Here is what helps you begin: {link}"},
    {"T21", "2026-03-02 09:00", "", "document training_material", "may have User guides and videos of your products"},

    {"T22", "2026-03-02 09:00", "", "sla page", "signed_in, commitments"},

    {"T23", "2026-03-02 09:00", "", "asks", asks_of_an_issue},
    {"T23", "2026-03-02 09:00", "product: spend", "asks", asks_of_an_issue},
    {"T23", "2026-03-02 09:00", "product: orders, effect: major", "asks", "product, system, effect, flags, workaround, reach (agent), orders_affected, details"},
    {"T23", "2026-03-02 09:00", "product: traceability, effect: minimal", "asks", "product, system, effect, flags, reach (agent), lots_affected, details"},
    {"T23", "2026-03-02 09:00", "product: orders", "missing", "system, effect, orders_affected, details"},
    {"T23", "2026-03-02 09:00", "", "question product", "orders or traceability or spend"},
    {"T23", "2026-03-02 09:00", "", "question orders_affected", "text"},
    {"T23", "2026-03-02 09:00", "", "question lots_affected", "text"},
    {"T23", "2026-03-02 09:00", "", "question details", "text_or_file of 80 letters"},
    {"T23", "2026-03-02 09:00", "", "answers_missing", "more_detail: To help you with {number} we need more detail: {missing} Please add it here: {link}"},
};
// clang-format on

TEST(itrade, decides_each_row_as_its_handbook_does) {
  expect_answers(handbook_of(pack_named("itrade")), rows);
}

TEST(itrade, has_no_rule_that_decides_nothing) {
  expect_all_rules_used(handbook_of(pack_named("itrade")), rows);
}

TEST(itrade, misses_every_rule_that_is_taken_out) {
  expect_every_rule_missed(pack_named("itrade"), rows);
}

TEST(itrade, gives_a_reason_for_every_rule) {
  const auto handbook = handbook_of(pack_named("itrade"));
  for (const auto& [about, rule] : rules(handbook.policy())) {
    // Levels quote by `means`, and steps by `do`.
    const bool quotes_otherwise = about.starts_with("priorities ") ||
                                  about.starts_with("severities ") ||
                                  about.starts_with("procedures production_issue ");
    const bool is_silent = rule->because.empty() && rule->our_choice.empty();
    EXPECT_FALSE(is_silent && !quotes_otherwise) << about;
  }
}

}  // namespace
}  // namespace tend::policy
