// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "policy/testing_decisions.hpp"

// What the handbook of IT Works decides, row by row; instants worked out by hand. March 2, 2026 is
// a Monday; clocks go forward on Sunday, March 8. A business day has eight hours.
namespace tend::policy {
namespace {

constexpr auto acknowledged =
    "acknowledgement: We have your request as {number} and will answer it by {due}.";
constexpr auto acknowledged_call =
    "acknowledgement: We have your call as {number} and will return it within the next business "
    "day. We open on {opening}.";
// clang-format off
constexpr DecisionRow rows[] = {
    {"W1", "2026-03-02 10:00", "contract: active, contact: liaison", "hold", "not held"},
    {"W1", "2026-03-02 10:00", "contract: none, contact: liaison", "hold", "contract"},
    {"W1", "2026-03-02 10:00", "contract: expired, contact: known", "hold", "contract"},
    {"W1", "2026-03-02 10:00", "held_for: contract", "held", "no_contract to sales liaisons: {number} of {client} is kept but not worked: there is no active maintenance contract."},
    {"W1", "2026-03-02 10:00", "contract: none", "first_response", "mon 2026-03-02 17:00"},
    {"W1", "2026-03-02 10:00", "", "plan standard", "Maintenance, unless another is given"},
    {"W1", "2026-03-02 10:00", "", "people of sales", "Max Ferreira"},
    {"W2", "2026-03-02 10:00", "contract: active, contact: known", "hold", "liaison"},
    {"W2", "2026-03-02 10:00", "held_for: liaison, client_has: liaisons", "held", "please_confirm to liaisons: {requester} asks us: {subject}. Shall we go ahead? {confirm}"},
    {"W2", "2026-03-02 10:00", "held_for: liaison", "held", "no_liaison to project_managers: {number} is kept: {client} has not named a liaison yet. Please ask for one. / please_confirm to liaisons: {requester} asks us: {subject}. Shall we go ahead? {confirm}"},

    {"W3", "2026-03-02 10:00", "", "asks", "product, happened, scope, complexity (agent)"},
    {"W3", "2026-03-02 10:00", "scope: several", "asks", "product, happened, scope, workaround, complexity (agent)"},
    {"W3", "2026-03-02 10:00", "scope: single_user", "asks", "product, happened, scope, workaround, pressing, complexity (agent)"},
    {"W3", "2026-03-02 10:00", "scope: installation, product: effort_administrator", "missing", "happened"},
    {"W3", "2026-03-02 10:00", "", "answers_missing", "please_complete: To go on with {number} we still need: {missing}"},
    {"W3", "2026-03-02 10:00", "", "people of specialists", "Hal Pruitt, Ivy Chen"},

    {"W4", "2026-03-02 08:59:59", "", "open", "after_hours"},
    {"W4", "2026-03-02 09:00", "", "open", "business"},
    {"W4", "2026-03-06 16:59:59", "", "open", "business"},
    {"W4", "2026-03-06 17:00", "", "open", "after_hours"},
    {"W4", "2026-03-07 12:00", "", "open", "after_hours"},
    {"W4", "2026-12-25 12:00", "", "open", "business"},
    {"W4", "2026-03-02 09:00", "channel: phone", "first_response", "mon 2026-03-02 17:00"},
    {"W4", "2026-03-02 16:59:59", "channel: phone", "first_response", "mon 2026-03-02 17:00"},
    {"W4", "2026-03-02 12:00", "channel: phone", "call_back", "no promise"},
    {"W4", "2026-03-02 17:00", "channel: phone", "call_back", "tue 2026-03-03 17:00"},
    {"W4", "2026-03-06 17:00", "channel: phone", "call_back", "mon 2026-03-09 17:00"},
    {"W4", "2026-03-02 08:59", "channel: phone", "call_back", "mon 2026-03-02 17:00"},
    {"W4", "2026-03-06 17:00", "channel: phone", "first_response", "no promise"},
    {"W4", "2026-03-02 16:59:59", "channel: email", "first_response", "mon 2026-03-02 17:00"},
    {"W4", "2026-03-02 17:00", "channel: email", "first_response", "tue 2026-03-03 17:00"},
    {"W4", "2026-03-02 00:30", "channel: email", "first_response", "mon 2026-03-02 17:00"},
    {"W4", "2026-10-30 17:00", "channel: email", "first_response", "mon 2026-11-02 17:00"},
    {"W4", "2026-03-08 02:30", "channel: portal", "first_response", "mon 2026-03-09 17:00"},
    {"W4", "2026-03-02 10:00", "", "offers phone", "yes"},
    {"W4", "2026-03-02 10:00", "", "offers email", "yes, support@itworks.example"},
    {"W4", "2026-03-02 10:00", "", "offers portal", "yes, https://support.itworks.example"},
    {"W4", "2026-03-02 10:00", "", "call", "+1-212-555-0131"},
    {"W4", "2026-03-02 10:00", "channel: phone", "received", acknowledged},
    {"W4", "2026-03-06 17:00", "channel: phone", "received", acknowledged_call},
    {"W4", "2026-03-06 17:00", "channel: email", "received", acknowledged},

    {"W5", "2026-03-02 10:00", "type: training, client_has: project_managers", "team", "Project Managers"},
    {"W5", "2026-03-02 10:00", "type: training, client_has: project_managers", "chosen by", "knows_client skill least_busy"},
    {"W5", "2026-03-02 10:00", "type: training, complexity: simple, knowledge: new, client_has: project_managers", "team", "Project Managers"},
    {"W5", "2026-03-02 10:00", "type: training, complexity: complex, knowledge: trained", "team", "Project Managers"},
    {"W5", "2026-03-02 10:00", "type: training, complexity: complex, knowledge: expert", "team", "Project Managers"},
    {"W5", "2026-03-02 10:00", "type: training, complexity: complex, knowledge: new", "team", "Training Specialists"},
    {"W5", "2026-03-02 10:00", "type: training, complexity: simple, knowledge: expert", "team", "Training Specialists"},
    {"W5", "2026-03-02 10:00", "", "people of trainers", "Kit Amara"},

    {"W6", "2026-03-02 10:00", "", "block training_plan", "Training plan: time, renews never, used up: ask"},
    {"W6", "2026-03-02 10:00", "type: training, client_has: training_plan", "approval estimate", "not needed"},
    {"W6", "2026-03-02 10:00", "type: training", "approval estimate", "estimate before work, by liaisons in portal email"},
    {"W6", "2026-03-02 10:00", "type: training", "asks for estimate", "This training is beyond your original training plan and costs {rate} an hour. Shall we go ahead?"},
    {"W6", "2026-03-02 10:00", "", "approval estimate", "not needed"},
    {"W6", "2026-03-02 10:00", "type: training, client_has: training_plan", "billing", "included, draws on training_plan"},
    {"W6", "2026-03-02 10:00", "type: training", "billing", "billable, rate training"},
    {"W6", "2026-03-02 10:00", "", "billing", "included"},
    {"W6", "2026-03-02 10:00", "", "rate training", "120.00 an hour, at least 1h, rounded up to 30m"},
    {"W6", "2026-03-02 10:00", "", "invoices", "monthly"},

    {"W7", "2026-03-02 10:00", "complexity: complex", "team", "Project Managers"},
    {"W7", "2026-03-02 10:00", "complexity: simple", "team", "Product Specialists"},
    {"W7", "2026-03-02 10:00", "product: department_manager", "team", "Product Specialists"},
    {"W7", "2026-03-02 10:00", "", "chosen by", "same_person skill least_busy"},
    {"W7", "2026-03-02 10:00", "", "people of project_managers", "Jo Lindqvist, Ned Okafor"},
    {"W7", "2026-03-02 10:00", "", "assigned", "assigned: {owner} takes care of {number} and keeps you informed."},
    {"W7", "2026-03-02 10:00", "type: feedback", "assigned", ""},
    {"W7", "2026-03-02 16:00", "priority: very_high", "next_update", "tue 2026-03-03 10:00"},
    {"W7", "2026-03-02 16:00", "priority: medium", "next_update", "tue 2026-03-03 17:00"},
    {"W7", "2026-03-02 16:00", "type: change", "next_update", "no promise"},
    {"W7", "2026-03-02 10:00", "", "public_reply", "update: {text}"},
    {"W7", "2026-03-02 10:00", "", "escalation", "75 % of any: tell owner"},

    {"W8", "2026-03-02 10:00", "", "first contact", "resolved until mon 2026-03-09 17:00"},
    {"W9", "2026-03-02 10:00", "", "queue", "first priority very_high; order received"},
    {"W9", "2026-03-02 10:00", "scope: installation", "page", "tells specialists project_managers"},
    {"W9", "2026-03-07 23:00", "channel: phone, scope: single_user, pressing: at_once", "page", "nobody"},

    {"W10", "2026-03-02 10:00", "scope: installation", "priority", "Very High"},
    {"W10", "2026-03-02 10:00", "scope: single_user, workaround: none, pressing: at_once", "priority", "High"},
    {"W10", "2026-03-02 10:00", "scope: single_user, workaround: none, pressing: soon", "priority", "Medium"},
    {"W10", "2026-03-02 10:00", "scope: single_user, workaround: exists, pressing: at_once", "priority", "Medium"},
    {"W10", "2026-03-02 10:00", "scope: several, workaround: none", "priority", "High"},
    {"W10", "2026-03-02 10:00", "scope: several, workaround: exists", "priority", "Medium"},
    {"W10", "2026-03-02 10:00", "scope: improvement", "priority", "Low"},
    {"W10", "2026-03-02 10:00", "type: change", "priority", "Low"},
    {"W10", "2026-03-02 10:00", "type: training", "priority", "Low"},
    {"W10", "2026-03-02 10:00", "channel: email", "priority", "Medium"},
    {"W10", "2026-03-02 10:00", "scope: single_user, workaround: none, pressing: at_once", "why", "affects a single user and is critical to be addressed immediately"},
    {"W10", "2026-03-02 16:00", "priority: very_high", "investigation_started", "tue 2026-03-03 10:00"},
    {"W10", "2026-03-02 16:00", "priority: very_high", "resolution", "tue 2026-03-03 12:00"},
    {"W10", "2026-03-08 01:30", "priority: very_high", "investigation_started", "mon 2026-03-09 11:00"},
    {"W10", "2026-03-08 01:30", "priority: very_high", "resolution", "mon 2026-03-09 13:00"},
    {"W10", "2026-03-06 16:30", "priority: high", "investigation_started", "mon 2026-03-09 12:30"},
    {"W10", "2026-03-06 16:30", "priority: high", "resolution", "mon 2026-03-09 16:30"},
    {"W10", "2026-03-02 09:00", "priority: high", "resolution", "mon 2026-03-02 17:00"},
    {"W10", "2026-03-06 10:00", "priority: medium", "investigation_started", "mon 2026-03-09 10:00"},
    {"W10", "2026-03-06 10:00", "priority: medium", "resolution", "tue 2026-03-10 17:00"},
    {"W10", "2026-03-07 12:00", "priority: medium", "investigation_started", "mon 2026-03-09 17:00"},
    {"W10", "2026-03-07 12:00", "priority: medium", "resolution", "wed 2026-03-11 17:00"},
    {"W10", "2026-03-02 10:00", "priority: low", "investigation_started", "thu 2026-03-05 17:00"},
    {"W10", "2026-03-02 08:00", "priority: low", "investigation_started", "thu 2026-03-05 17:00"},
    {"W10", "2026-03-02 10:00", "priority: low", "resolution", "negotiated"},
    {"W10", "2026-03-02 10:00", "channel: email, priority: very_high", "first_response", "mon 2026-03-02 17:00"},
    {"W10", "2026-03-02 10:00", "", "priority_changed", "priority_changed: {number} is now {priority}: {reason}"},

    {"W11", "2026-03-02 10:00", "", "approval remote_session", "remote_session before remote_session, by requester in phone portal email"},
    {"W11", "2026-03-02 10:00", "", "asks for remote_session", "May we access your desktop remotely? You can view the activity on your monitor."},
    {"W11", "2026-03-02 10:00", "", "approval_needed", "permission: {number}, {subject}: {approval}"},
    {"W12", "2026-03-06 16:00", "", "waiting client", "Waiting for you, stops 1 clocks, reminded mon 2026-03-09 17:00"},
    {"W12", "2026-03-06 16:00", "", "waiting client_it", "Waiting for your IT support, stops 1 clocks, reminded mon 2026-03-09 17:00"},
    {"W12", "2026-03-06 16:00", "", "waiting approval", "Waiting for your approval, stops 1 clocks, reminded mon 2026-03-09 17:00"},
    {"W12", "2026-03-02 10:00", "", "waiting", "question: {text} We ask for your answer by {due}."},
    {"W12", "2026-03-02 10:00", "", "reminder", "reminder: We still need your answer to go on with {number}: {text}"},

    {"W13", "2026-03-02 10:00", "cause: training", "becomes", "training"},
    {"W13", "2026-03-02 10:00", "cause: client", "becomes", "stays what it is"},
    {"W13", "2026-03-02 10:00", "type: training, cause: training", "becomes", "stays what it is"},
    {"W13", "2026-03-02 10:00", "type: training, scope: installation", "priority", "Low"},
    {"W13", "2026-03-02 10:00", "type: training", "investigation_started", "thu 2026-03-05 17:00"},
    {"W14", "2026-03-02 10:00", "scope: improvement", "becomes", "change"},
    {"W14", "2026-03-02 10:00", "type: change", "asks", "product, capability"},
    {"W14", "2026-03-02 10:00", "type: change", "team", "Project Managers"},
    {"W14", "2026-03-02 10:00", "type: change", "procedure", "change_request"},
    {"W14", "2026-03-02 10:00", "", "procedure change_request", "specify, quote; skipping never"},
    {"W14", "2026-03-02 10:00", "", "step change_request.specify", "makes public_reply"},
    {"W14", "2026-03-02 10:00", "", "step change_request.quote", "needs quote, approved: start modification, declined: done"},
    {"W14", "2026-03-02 10:00", "type: change", "approval quote", "quote before development, by liaisons in portal email"},
    {"W14", "2026-03-02 10:00", "type: change", "asks for quote", "Do you approve our quote for the new capability?"},
    {"W14", "2026-03-02 10:00", "type: change", "approval_needed", "approval to liaisons: {number}, {subject}: {approval}"},
    {"W14", "2026-03-02 10:00", "type: change", "billing", "billable, rate development"},
    {"W14", "2026-03-02 10:00", "", "rate development", "150.00 an hour, rounded up to 30m"},
    {"W14", "2026-03-02 10:00", "type: change", "closing resolved", "possible, with procedure"},
    {"W14", "2026-03-02 10:00", "type: change", "closing withdrawn", "possible"},

    {"W15", "2026-03-02 10:00", "", "procedure", "triage"},
    {"W15", "2026-03-02 10:00", "type: training", "procedure", "none"},
    {"W15", "2026-03-02 10:00", "", "procedure triage", "verify, hardware, installation, rights, data, data.queries, data.files, data.bug; skipping with_reason"},
    {"W15", "2026-03-02 10:00", "", "step triage.verify", "confirmed: next, settled: done"},
    {"W19", "2026-03-02 10:00", "", "step triage.hardware", "with it, client_side: wait for client_it, ours: next"},
    {"W20", "2026-03-02 10:00", "", "step triage.installation", "shows later releases, upgraded: done, repaired: done, neither: next"},
    {"W19", "2026-03-02 10:00", "", "step triage.rights", "with administrator, corrected: done, unrelated: next"},
    {"W15", "2026-03-02 10:00", "", "step triage.data", "corrected: done, preload: go to queries, import: go to files, neither: go to bug"},
    {"W15", "2026-03-02 10:00", "", "step triage.queries", "found: done, not_found: go to files"},
    {"W15", "2026-03-02 10:00", "", "step triage.files", "found: done, not_found: go to bug"},
    {"W23", "2026-03-02 10:00", "", "step triage.bug", "makes public_reply, work_around: start modification, none_possible: start modification"},
    {"W16", "2026-03-02 10:00", "", "procedure modification", "reproduce, enqueue, estimate, inform, test, upgrade, confirm; skipping never"},
    {"W16", "2026-03-02 10:00", "", "step modification.reproduce", "is done"},
    {"W16", "2026-03-02 10:00", "", "step modification.enqueue", "makes development_item"},
    {"W16", "2026-03-02 10:00", "", "step modification.estimate", "is done"},
    {"W16", "2026-03-02 10:00", "", "step modification.inform", "makes promised_date"},
    {"W16", "2026-03-02 10:00", "", "step modification.test", "by development"},
    {"W16", "2026-03-02 10:00", "", "step modification.upgrade", "makes session"},
    {"W16", "2026-03-02 10:00", "", "step modification.confirm", "confirmed: done, not_resolved: go to reproduce"},
    {"W16", "2026-03-02 10:00", "", "people of development", "Lou Bergman"},
    {"W16", "2026-03-02 10:00", "", "plan_made", "plan: We expect to complete {number} by {due}. {text}"},
    {"W16", "2026-03-02 10:00", "", "released", "released: The version that resolves {number} is out. We agree with you on a time for the upgrade."},
    {"W16", "2026-03-02 10:00", "", "resolved", "resolution: {number} is resolved: {resolution} Please tell us whether it is."},
    {"W16", "2026-03-02 10:00", "", "closing resolved", "possible, with client_confirmation"},
    {"W16", "2026-03-02 10:00", "", "closing planned_release", "possible"},
    {"W16", "2026-03-02 10:00", "", "closing duplicate", "possible"},
    {"W16", "2026-03-05 09:00", "", "closes", "closes thu 2026-03-12 17:00, reopens until sat 2026-04-04 10:00"},

    {"W17", "2026-03-02 10:00", "", "request feedback", "Feedback: request, without clocks"},
    {"W17", "2026-03-02 10:00", "type: feedback", "asks", "comments"},
    {"W17", "2026-03-02 10:00", "type: feedback", "first_response", "no promise"},
    {"W17", "2026-03-02 10:00", "type: feedback, contract: none", "hold", "not held"},
    {"W17", "2026-03-02 10:00", "type: feedback", "team", "Project Managers"},
    {"W17", "2026-03-02 10:00", "type: feedback", "received", "acknowledgement: Thank you. Your feedback is {number}; we read it all."},
    {"W21", "2026-03-02 10:00", "", "survey", "once closed, one in 4: How did we do? good fair poor and a comment"},
    {"W22", "2026-03-02 10:00", "type: training", "asks", "product, topic, complexity (agent), category (agent)"},
    {"W22", "2026-03-02 10:00", "", "request training", "Training issue: request"},
};
// clang-format on

TEST(itworks, decides_each_row_as_its_handbook_does) {
  expect_answers(handbook_of(pack_named("itworks")), rows);
}

TEST(itworks, has_no_rule_that_decides_nothing) {
  expect_all_rules_used(handbook_of(pack_named("itworks")), rows);
}

TEST(itworks, misses_every_rule_that_is_taken_out) {
  expect_every_rule_missed(pack_named("itworks"), rows);
}

TEST(itworks, has_a_specialist_and_a_project_manager_for_each_product) {
  const auto handbook = handbook_of(pack_named("itworks"));
  for (const auto& product : find(handbook.policy().questions, "product")->choices) {
    for (const auto* team : {"specialists", "project_managers"}) {
      EXPECT_TRUE(std::ranges::any_of(
          handbook.facts.people,
          [&](const Person& person) {
            return std::ranges::find(person.teams, team) != person.teams.end() &&
                   std::ranges::find(person.skills, product.key) != person.skills.end();
          }))
          << team << " for " << product.key;
    }
  }
}

TEST(itworks, speaks_of_goals_and_says_that_they_may_be_missed) {
  const auto handbook = handbook_of(pack_named("itworks"));
  EXPECT_EQ(handbook.policy().targets_are, TargetsAre::Goals);
  EXPECT_EQ(handbook.policy().disclaimer,
            "Actual response times may be shorter or longer depending on the volume of requests at "
            "any one time.");
}

}  // namespace
}  // namespace tend::policy
