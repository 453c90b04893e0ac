// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "policy/testing_decisions.hpp"

// What the handbook of ITX decides, row by row; instants worked out by hand. March 2, 2026 is a
// Monday; clocks go forward on Sunday, March 8, and back on Sunday, November 1.
namespace tend::policy {
namespace {

constexpr auto acknowledged =
    "acknowledgement within 60s: We have received your request as {number}. Our current lead time: "
    "{lead_time}.";
constexpr auto received_urgent =
    "acknowledgement within 60s: We have your request as {number}. Our goal is to begin "
    "investigating within an hour.";
constexpr auto received_call =
    "acknowledgement within 60s: We have your call as {number}. Our goal is that an on-call "
    "support technician returns it within 2 hours.";
constexpr auto received_at_night =
    "acknowledgement within 60s: We have your request as {number} and begin on it when we open, "
    "{opening}. If it cannot wait please call {phone}, option 1.";
constexpr auto please_call =
    "acknowledgement within 60s: We have your mail as {number}, a normal priority request. If this "
    "is urgent please do not mail but call {phone}, option 1, and name {number}.";
constexpr auto hour_asked =
    "initial_hour before work, by authorized_contacts in portal email, covers 1h";
constexpr auto hour_agreed_on_the_call =
    "initial_hour before nothing, by requester in phone, covers 1h";
constexpr auto estimate_asked = "estimate before more_work, by authorized_contacts in portal email";
constexpr auto premium_asked = "after_hours_premium before page, by requester in phone";

// clang-format off
constexpr DecisionRow rows[] = {
    {"X1", "2026-03-02 07:59:59", "", "open", "weekend"},
    {"X1", "2026-03-02 08:00", "", "open", "standard"},
    {"X1", "2026-03-02 16:59:59", "", "open", "standard"},
    {"X1", "2026-03-02 17:00", "", "open", "weeknights"},
    {"X1", "2026-03-03 00:00", "", "open", "weeknights"},
    {"X1", "2026-03-03 07:59:59", "", "open", "weeknights"},
    {"X1", "2026-03-03 08:00", "", "open", "standard"},
    {"X1", "2026-03-05 17:00", "", "open", "weeknights"},
    {"X1", "2026-03-06 07:59:59", "", "open", "weeknights"},
    {"X1", "2026-03-06 16:59:59", "", "open", "standard"},
    {"X1", "2026-03-06 17:00", "", "open", "weekend"},
    {"X1", "2026-03-07 12:00", "", "open", "weekend"},
    {"X1", "2026-03-08 03:00", "", "open", "weekend"},
    {"X1", "2026-03-09 07:59:59", "", "open", "weekend"},
    {"X1", "2026-12-25 12:00", "", "open", "standard"},

    {"X2", "2026-03-02 09:00", "channel: phone, effect: severe_obstruction", "priority", "Urgent and High-Priority"},
    {"X2", "2026-03-02 09:00", "channel: portal, effect: reduced_efficiency", "priority", "Urgent and High-Priority"},
    {"X2", "2026-03-02 09:00", "channel: portal, effect: no_interruption", "priority", "Normal Priority"},
    {"X2", "2026-03-02 09:00", "channel: phone", "priority", "Normal Priority"},
    {"X2", "2026-03-02 09:00", "channel: portal, type: change", "priority", "Normal Priority"},
    {"X2", "2026-03-02 09:00", "channel: phone, effect: severe_obstruction", "why", "System failures leading to a severe obstruction of daily activities, costing time and money"},
    {"X2", "2026-03-02 09:00", "channel: phone, effect: reduced_efficiency", "why", "A system is functional but efficiency is greatly reduced or a workaround is required"},
    {"X2", "2026-03-02 09:00", "channel: portal, effect: no_interruption", "why", "Requests that are not in response to an interruption of your business processes are considered normal priority requests"},

    {"X3", "2026-03-02 09:00", "channel: phone, priority: urgent", "investigation_started", "mon 2026-03-02 10:00"},
    {"X3", "2026-03-02 16:00", "channel: portal, priority: urgent", "investigation_started", "mon 2026-03-02 17:00"},
    {"X3", "2026-03-06 16:30", "channel: phone, priority: urgent", "investigation_started", "mon 2026-03-09 08:30"},
    {"X3", "2026-03-02 09:00", "channel: phone, priority: urgent", "call_back", "no promise"},
    {"X3", "2026-03-02 09:00", "channel: phone, priority: urgent", "page", "nobody"},
    {"X3", "2026-03-06 16:30", "channel: phone, priority: urgent", "escalation", "closing during investigation_started: page night_duty; 80 % of any: tell owner"},
    {"X3", "2026-03-06 16:30", "channel: phone, priority: normal", "escalation", "80 % of any: tell owner"},
    {"X3", "2026-03-02 09:00", "channel: phone, priority: urgent", "received", received_urgent},
    {"X3", "2026-03-02 09:00", "channel: portal, priority: urgent", "received", received_urgent},

    {"X4", "2026-03-08 01:30", "channel: phone, priority: urgent", "call_back", "sun 2026-03-08 04:30"},
    {"X4", "2026-11-01 00:30", "channel: phone, priority: urgent", "call_back", "sun 2026-11-01 01:30"},
    {"X4", "2026-03-05 23:00", "channel: phone, priority: urgent", "call_back", "fri 2026-03-06 01:00"},
    {"X4", "2026-03-02 17:00", "channel: phone, priority: urgent", "call_back", "mon 2026-03-02 19:00"},
    {"X4", "2026-03-03 07:30", "channel: phone, priority: urgent", "call_back", "tue 2026-03-03 09:30"},
    {"X4", "2026-03-08 01:30", "channel: phone, priority: urgent", "investigation_started", "no promise"},
    {"X4", "2026-03-08 01:30", "channel: phone, priority: urgent", "page", "pages night_duty"},
    {"X4", "2026-03-04 20:00", "channel: phone, effect: severe_obstruction", "page", "pages night_duty"},
    {"X4", "2026-03-08 01:30", "channel: phone, priority: normal", "page", "nobody"},
    {"X4", "2026-03-08 01:30", "channel: portal, priority: urgent", "page", "nobody"},
    {"X4", "2026-03-08 01:30", "channel: email, priority: urgent", "page", "nobody"},
    {"X4", "2026-03-08 01:30", "channel: monitoring, priority: urgent", "page", "nobody"},
    {"X4", "2026-03-08 01:30", "", "on call night_duty", "technicians: on_duty 10m, next_on_duty 10m, managers 0m, 5 times, else managers"},
    {"X4", "2026-03-08 01:30", "", "rota night_duty", "dana, eli from 2026-01-05 on"},
    {"X4", "2026-03-08 01:30", "", "people of technicians", "Dana Whitlock, Eli Navarro"},
    {"X4", "2026-03-08 01:30", "", "people of managers", "Hana Brandt"},
    {"X4", "2026-03-08 01:30", "channel: phone, priority: urgent", "received", received_call},

    {"X5", "2026-03-02 09:00", "channel: email, requested_priority: urgent", "priority", "Normal Priority"},
    {"X5", "2026-03-02 09:00", "channel: email, effect: severe_obstruction", "priority", "Normal Priority"},
    {"X5", "2026-03-02 09:00", "channel: email, requested_priority: urgent", "why", "Do not email if this is an urgent issue"},
    {"X5", "2026-03-02 09:00", "channel: email, requested_priority: urgent", "received", please_call},
    {"X5", "2026-03-08 09:00", "channel: email, requested_priority: urgent", "received", please_call},
    {"X5", "2026-03-02 09:00", "channel: phone, effect: severe_obstruction, requested_priority: urgent", "received", received_urgent},
    {"X5", "2026-03-02 09:00", "", "offers email", "yes, support@itx.example, urgent or emergency or asap or critical or outage or system down or is down sounds urgent"},
    {"X5", "2026-03-02 09:00", "", "offers phone", "yes"},
    {"X5", "2026-03-02 09:00", "", "offers in_person", "no"},

    {"X6", "2026-03-02 09:00", "type: issue", "asks", "effect, url, error, recent_changes, trying_to, desired_result"},
    {"X6", "2026-03-02 09:00", "type: change", "asks", "url, trying_to, desired_result"},
    {"X6", "2026-03-02 09:00", "type: training", "asks", "url, trying_to, desired_result"},
    {"X6", "2026-03-02 09:00", "effect: no_interruption, url: given, trying_to: given", "missing", "error, recent_changes, desired_result"},
    {"X6", "2026-03-02 09:00", "", "request issue", "Something is wrong: request"},
    {"X6", "2026-03-02 09:00", "type: issue", "answers_missing", "please_complete: To get started on {number} sooner we still need: {missing}"},
    {"X6", "2026-03-02 09:00", "", "offers portal", "yes, https://support.itx.example"},

    {"X7", "2026-03-02 09:00", "channel: portal, priority: normal", "first_response", "lead time, by help_desk"},
    {"X7", "2026-03-02 09:00", "channel: phone, priority: urgent", "first_response", "no promise"},
    {"X7", "2026-03-02 09:00", "channel: portal, priority: normal", "received", acknowledged},
    {"X7", "2026-03-08 03:00", "channel: email, priority: normal", "received", acknowledged},
    {"X7", "2026-03-02 09:00", "priority: normal", "lead time", "first_response of the last 20 working days, 5 at least, else \"usually two working days\""},
    {"X7", "2026-03-02 09:00", "priority: urgent", "lead time", "not measured"},
    {"X7", "2026-03-02 09:00", "", "people of help_desk", "Dana Whitlock, Eli Navarro, Fay Okafor"},
    {"X7", "2026-03-02 09:00", "type: change", "team", "Help Desk Technicians"},
    {"X7", "2026-03-02 09:00", "", "public_reply", "reply: {text}"},

    {"X8", "2026-03-02 09:00", "priority: normal", "approval initial_hour", hour_asked},
    {"X8", "2026-03-02 09:00", "priority: urgent", "approval initial_hour", hour_agreed_on_the_call},
    {"X8", "2026-03-02 09:00", "priority: normal", "approval_needed", "please_approve to authorized_contacts: {number}, {subject}: {approval}"},
    {"X8", "2026-03-02 09:00", "priority: normal", "resolution_plan", "best effort"},
    {"X8", "2026-03-02 09:00", "priority: normal", "resolution", "negotiated"},
    {"X8", "2026-03-02 09:00", "priority: urgent", "resolution", "no promise"},
    {"X8", "2026-03-02 09:00", "priority: normal", "plan_made", "timeline: We expect to complete {number} by {due}. {text}"},
    {"X8", "2026-03-06 16:00", "", "waiting approval", "Waiting for your approval, stops 0 clocks, reminded tue 2026-03-10 17:00"},
    {"X8", "2026-03-06 16:00", "", "waiting client", "Waiting for you, stops 0 clocks, reminded tue 2026-03-10 17:00"},
    {"X8", "2026-03-02 09:00", "", "waiting", "question: {text} We ask for your answer by {due}."},
    {"X8", "2026-03-02 09:00", "", "reminder", "reminder: We still need your answer to go on with {number}: {text}"},

    {"X9", "2026-03-02 09:00", "priority: normal", "approval estimate", estimate_asked},
    {"X9", "2026-03-02 09:00", "priority: urgent", "approval estimate", estimate_asked},
    {"X9", "2026-03-02 09:00", "priority: normal, cause: client, warranty: over", "approval estimate", estimate_asked},
    {"X9", "2026-03-02 09:00", "priority: normal", "asks for initial_hour", "May we explore your request for an hour, at {rate} an hour? If we can complete it within that hour we will."},
    {"X9", "2026-03-02 09:00", "priority: urgent", "asks for initial_hour", "We begin at once. The first hour is done at {rate} an hour. Do you agree?"},
    {"X9", "2026-03-02 09:00", "", "closing resolved", "possible"},
    {"X9", "2026-03-02 09:00", "", "closing withdrawn", "possible"},
    {"X9", "2026-03-05 09:00", "", "closes", "closes thu 2026-03-19 17:00, reopens until sat 2026-04-04 10:00"},
    {"X9", "2026-03-02 09:00", "", "resolved", "resolution: {number} is resolved: {resolution}"},

    {"X10", "2026-03-02 09:00", "priority: normal, plan: comprehensive_care", "approval initial_hour", hour_asked},
    {"X10", "2026-03-02 09:00", "plan: comprehensive_care, work_within: initial_hour", "billing", "no_charge"},
    {"X10", "2026-03-02 09:00", "plan: comprehensive_care", "billing", "billable, rate standard"},
    {"X10", "2026-03-02 09:00", "plan: standard, work_within: initial_hour", "billing", "billable, rate standard"},
    {"X10", "2026-03-02 09:00", "plan: comprehensive_care, client_has: maintenance_budget, work_within: initial_hour", "billing", "no_charge"},
    {"X10", "2026-03-02 09:00", "priority: normal, client_has: maintenance_budget", "approval initial_hour", "initial_hour before work, waived: without seeking an initial one-hour investigation approval"},
    {"X10", "2026-03-02 09:00", "priority: urgent, client_has: maintenance_budget", "approval initial_hour", "initial_hour before nothing, waived: without seeking an initial one-hour investigation approval"},
    {"X10", "2026-03-02 09:00", "priority: normal, client_has: maintenance_budget", "approval estimate", "estimate before more_work, waived: a pre-approved maintenance budget"},
    {"X10", "2026-03-02 09:00", "client_has: maintenance_budget", "billing", "included, rate standard, draws on maintenance_budget"},
    {"X10", "2026-03-02 09:00", "", "block maintenance_budget", "Maintenance budget: money, renews monthly, used up: ask, warns at 20 %"},

    {"X11", "2026-03-02 09:00", "cause: provider", "billing", "no_charge"},
    {"X11", "2026-03-02 09:00", "cause: provider, client_has: maintenance_budget", "billing", "no_charge"},
    {"X11", "2026-03-02 09:00", "cause: provider, premium: accepted, worked_in: weekend", "billing", "no_charge"},
    {"X11", "2026-03-02 09:00", "priority: normal, cause: provider", "approval initial_hour", "initial_hour before work, waived: due to an ITX-owned issue, you will not be billed for our effort"},
    {"X11", "2026-03-02 09:00", "priority: urgent, cause: provider", "approval initial_hour", "initial_hour before nothing, waived: due to an ITX-owned issue, you will not be billed for our effort"},
    {"X11", "2026-03-02 09:00", "priority: normal, cause: provider", "approval estimate", "estimate before more_work, waived: due to an ITX-owned issue, you will not be billed for our effort"},
    {"X11", "2026-03-02 09:00", "cause: client", "billing", "billable, rate standard"},

    {"X12", "2026-03-02 09:00", "", "billing", "billable, rate standard"},
    {"X12", "2026-03-02 09:00", "", "rate standard", "160.00 an hour, at least 15m, rounded up to 15m"},
    {"X12", "2026-03-02 09:00", "", "invoices", "monthly"},

    {"X13", "2026-02-02 10:00", "", "warranty", "wed 2026-03-04 10:00"},
    {"X13", "2026-03-02 09:00", "warranty: running", "billing", "no_charge"},
    {"X13", "2026-03-02 09:00", "warranty: over", "billing", "billable, rate standard"},
    {"X13", "2026-03-02 09:00", "priority: normal, warranty: running", "approval initial_hour", "initial_hour before work, waived: We offer a 30-day warranty for all work provided"},
    {"X13", "2026-03-02 09:00", "priority: urgent, warranty: running", "approval initial_hour", "initial_hour before nothing, waived: We offer a 30-day warranty for all work provided"},
    {"X13", "2026-03-02 09:00", "priority: normal, warranty: running", "approval estimate", "estimate before more_work, waived: We offer a 30-day warranty for all work provided"},
    {"X13", "2026-03-02 09:00", "priority: normal, warranty: over", "approval initial_hour", hour_asked},

    {"X14", "2026-03-02 09:00", "", "queue", "order priority plan received"},
    {"X14", "2026-03-02 09:00", "", "plan comprehensive_care", "Comprehensive Care, includes proactive_monitoring after_hours_support, goes first"},
    {"X14", "2026-03-02 09:00", "", "plan quickbooks_hosting", "QuickBooks hosting, includes after_hours_support"},
    {"X14", "2026-03-02 09:00", "", "plan standard", "Hourly, unless another is given"},

    {"X15", "2026-03-07 10:00", "channel: phone, priority: urgent", "approval after_hours_premium", premium_asked},
    {"X15", "2026-03-07 10:00", "channel: phone, priority: urgent", "asks for after_hours_premium", "Outside standard hours urgent work is done at {rate} an hour. Do you accept?"},
    {"X15", "2026-03-07 10:00", "channel: phone, priority: urgent, client_has: after_hours_support", "approval after_hours_premium", "after_hours_premium before page, waived: Access to our after-hours support is available to our Comprehensive Care and QuickBooks hosting clients"},
    {"X15", "2026-03-07 10:00", "channel: phone, priority: normal", "approval after_hours_premium", "not needed"},
    {"X15", "2026-03-07 10:00", "channel: portal, priority: urgent", "approval after_hours_premium", "not needed"},
    {"X15", "2026-03-02 10:00", "channel: phone, priority: urgent", "approval after_hours_premium", "not needed"},
    {"X15", "2026-03-07 10:00", "channel: phone, priority: urgent, premium: accepted", "call_back", "sat 2026-03-07 12:00"},
    {"X15", "2026-03-07 10:00", "channel: phone, priority: urgent, premium: declined", "call_back", "no promise"},
    {"X15", "2026-03-07 10:00", "channel: phone, priority: urgent, premium: declined", "investigation_started", "mon 2026-03-09 09:00"},
    {"X15", "2026-03-07 10:00", "channel: portal, priority: urgent", "investigation_started", "mon 2026-03-09 09:00"},
    {"X15", "2026-03-07 10:00", "channel: portal, priority: urgent", "call_back", "no promise"},
    {"X15", "2026-03-07 10:00", "channel: portal, priority: urgent", "received", received_at_night},
    {"X15", "2026-03-07 10:00", "channel: phone, priority: urgent, premium: declined", "received", received_at_night},
    {"X15", "2026-03-07 10:00", "premium: accepted, worked_in: weekend", "billing", "billable, rate premium"},
    {"X15", "2026-03-04 20:00", "premium: accepted, worked_in: weeknights", "billing", "billable, rate premium"},
    {"X15", "2026-03-09 09:00", "premium: accepted, worked_in: standard", "billing", "billable, rate standard"},
    {"X15", "2026-03-07 10:00", "client_has: after_hours_support, worked_in: weekend", "billing", "billable, rate standard"},
    {"X15", "2026-03-07 10:00", "", "rate premium", "240.00 an hour, at least 1h, rounded up to 15m, premium"},

    {"X15", "2026-03-07 10:00", "channel: phone, effect: severe_obstruction", "at receipt", "held for premium_acceptance, nobody paged, billable at standard"},
    {"X15", "2026-03-07 10:00", "channel: phone, effect: severe_obstruction, premium: accepted", "at receipt", "not held, pages night_duty, billable at premium"},
    {"X15", "2026-03-07 10:00", "channel: phone, effect: severe_obstruction, premium: declined", "at receipt", "not held, nobody paged, billable at standard"},
    {"X15", "2026-03-07 10:00", "channel: phone, effect: severe_obstruction, plan: quickbooks_hosting", "at receipt", "not held, pages night_duty, billable at standard"},
    {"X15", "2026-03-07 10:00", "channel: phone, effect: severe_obstruction, plan: quickbooks_hosting, premium: accepted", "at receipt", "not held, pages night_duty, billable at standard"},
    {"X15", "2026-03-07 10:00", "channel: phone, effect: severe_obstruction, plan: comprehensive_care", "at receipt", "not held, pages night_duty, no_charge"},
    {"X15", "2026-03-07 10:00", "channel: phone, effect: no_interruption, premium: accepted", "at receipt", "not held, nobody paged, billable at standard"},
    {"X15", "2026-03-07 10:00", "channel: portal, effect: severe_obstruction", "at receipt", "not held, nobody paged, billable at standard"},
    {"X15", "2026-03-07 10:00", "channel: phone, effect: severe_obstruction, client_has: authorized_contacts, contact: known", "at receipt", "held for authorized_contact, nobody paged, billable at standard"},
    {"X15", "2026-03-07 10:00", "channel: phone, effect: severe_obstruction, client_has: authorized_contacts, contact: known, premium: accepted", "at receipt", "held for authorized_contact, pages night_duty, billable at premium"},
    {"X10", "2026-03-02 09:00", "plan: comprehensive_care, client_has: maintenance_budget", "at receipt", "not held, nobody paged, no_charge"},
    {"X10", "2026-03-02 09:00", "client_has: maintenance_budget", "at receipt", "not held, nobody paged, included at standard"},

    {"X16", "2026-03-02 09:00", "client_has: authorized_contacts, contact: known", "hold", "authorized_contact"},
    {"X16", "2026-03-02 09:00", "client_has: authorized_contacts, contact: authorized", "hold", "not held"},
    {"X16", "2026-03-02 09:00", "contact: known", "hold", "not held"},
    {"X16", "2026-03-02 09:00", "type: rates, client_has: authorized_contacts, contact: known", "hold", "not held"},
    {"X16", "2026-03-07 10:00", "channel: phone, priority: urgent, client_has: authorized_contacts, held_for: authorized_contact", "call_back", "sat 2026-03-07 12:00"},
    {"X16", "2026-03-07 10:00", "channel: phone, priority: urgent, client_has: authorized_contacts, contact: known", "page", "pages night_duty"},
    {"X16", "2026-03-02 09:00", "held_for: authorized_contact", "held", "please_confirm to authorized_contacts: {requester} asks us: {subject}. It is {number}; shall we go ahead? {confirm}"},
    {"X16", "2026-03-02 09:00", "held_for: premium_acceptance", "held", ""},

    {"X17", "2026-03-02 09:00", "", "closing duplicate", "possible"},
    {"X18", "2026-03-02 09:00", "", "request training", "Training session: session of 1h to 2h"},
    {"X18", "2026-03-02 09:00", "type: training", "team", "Help Desk Technicians"},
    {"X19", "2026-03-02 09:00", "client_has: proactive_monitoring", "offers monitoring", "yes, opens alert"},
    {"X19", "2026-03-02 09:00", "", "offers monitoring", "no, opens alert"},
    {"X19", "2026-03-02 09:00", "", "request alert", "Something our monitoring found: request"},
    {"X19", "2026-03-02 09:00", "channel: monitoring, type: alert", "missing", ""},
    {"X19", "2026-03-02 09:00", "channel: monitoring, type: alert", "priority", "Normal Priority"},

    {"X21", "2026-03-02 09:00", "", "line support", "+1-585-555-0101, 1: Production Support"},
    {"X21", "2026-03-02 09:00", "", "line toll_free", "+1-800-555-0101, 1: Production Support"},
    {"X21", "2026-03-02 09:00", "", "call", "+1-585-555-0101, 1: Production Support"},
    {"X21", "2026-03-02 09:00", "channel: phone, line: support", "team", "Help Desk Technicians"},
    {"X21", "2026-03-02 09:00", "channel: phone, line: toll_free, pressed: 7", "received", acknowledged},
    {"X21", "2026-03-02 09:00", "channel: phone, line: support, pressed: 7", "asks", "effect, url, error, recent_changes, trying_to, desired_result"},

    {"X22", "2026-03-07 10:00", "channel: phone", "answering service", "answers"},
    {"X22", "2026-03-04 20:00", "channel: phone", "answering service", "answers"},
    {"X22", "2026-03-02 09:00", "channel: phone", "answering service", "does not answer"},
    {"X22", "2026-03-07 10:00", "", "role of exchange", "operator"},

    {"X23", "2026-03-02 09:00", "priority: normal", "shown", "yes"},
    {"X23", "2026-03-02 09:00", "priority: urgent", "shown", "no"},
    {"X23", "2026-03-02 09:00", "priority: normal", "moved", "place: {number} is now number {place} in our queue. We expect to begin on it {start}."},
    {"X23", "2026-03-02 09:00", "priority: urgent", "moved", ""},

    {"X24", "2026-03-02 09:00", "type: rates", "team", "Technology Consultants"},
    {"X24", "2026-03-02 09:00", "type: rates", "chosen by", "knows_client"},
    {"X24", "2026-03-02 09:00", "", "people of consultants", "Gil Sorensen"},
    {"X24", "2026-03-02 09:00", "type: rates", "first_response", "no promise"},
    {"X24", "2026-03-02 09:00", "type: rates", "approval initial_hour", "not needed"},
    {"X24", "2026-03-02 09:00", "type: rates, client_has: maintenance_budget", "billing", "nothing is billed"},
    {"X24", "2026-03-02 09:00", "type: rates", "asks", "wish_to_know"},
    {"X24", "2026-03-02 09:00", "", "request rates", "Question about rates or plans: request, without clocks"},
    {"X24", "2026-03-02 09:00", "channel: portal, type: rates", "received", "acknowledgement within 60s: We have your question as {number}. Your Technology Consultant will answer it."},
    {"X25", "2026-03-02 09:00", "", "request change", "Change request: request, takes several"},
};
// clang-format on

TEST(itx, decides_each_row_as_its_handbook_does) {
  expect_answers(handbook_of(pack_named("itx")), rows);
}

TEST(itx, has_no_rule_that_decides_nothing) {
  expect_all_rules_used(handbook_of(pack_named("itx")), rows);
}

TEST(itx, misses_every_rule_that_is_taken_out) {
  expect_every_rule_missed(pack_named("itx"), rows);
}

TEST(itx, has_weekends_an_hour_shorter_or_longer_when_clocks_change) {
  const auto handbook = handbook_of(pack_named("itx"));
  const auto& weekend = calendar_named(handbook, "weekend");
  const auto hours_open = [&](std::string_view from, std::string_view to) {
    return weekend.elapsed(*parse_instant(from), *parse_instant(to)).count / 3'600;
  };
  EXPECT_EQ(hours_open("2026-03-06T12:00:00-05:00", "2026-03-09T12:00:00-04:00"), 62);
  EXPECT_EQ(hours_open("2026-03-13T12:00:00-04:00", "2026-03-16T12:00:00-04:00"), 63);
  EXPECT_EQ(hours_open("2026-10-30T12:00:00-04:00", "2026-11-02T12:00:00-05:00"), 64);
}

TEST(itx, gives_thirty_days_of_warranty_and_receipt_decides) {
  const auto handbook = handbook_of(pack_named("itx"));
  const auto ruled = [&](std::string_view at) {
    Request request;
    request.at = *parse_instant(at);
    request.linked_work_delivered_at = parse_instant("2026-01-05T10:00:00-05:00");
    return rule_on(handbook, std::move(request));
  };
  const auto in_time = ruled("2026-02-04T10:00:00-05:00");
  EXPECT_EQ(in_time.billing->terms->is, BillingStatus::NoCharge);
  EXPECT_TRUE(std::ranges::all_of(in_time.approvals, [](const ApprovalDecision& decision) {
    return decision.waived.has_value();
  }));
  const auto late = ruled("2026-02-04T10:00:01-05:00");
  EXPECT_EQ(late.billing->terms->is, BillingStatus::Billable);
  EXPECT_FALSE(late.approvals.front().waived);
}

TEST(itx, serves_comprehensive_care_first_within_a_priority) {
  const auto handbook = handbook_of(pack_named("itx"));
  const auto rank = [&](const char* at, const char* facts) {
    const DecisionRow row{"X14", at, facts, "", ""};
    AskedCase asked(handbook, row);
    return ruling_on(asked).queue_rank;
  };
  const auto care = rank("2026-03-02 09:30", "plan: comprehensive_care");
  const auto before = rank("2026-03-02 09:00", "plan: standard");
  const auto after = rank("2026-03-02 09:10", "plan: quickbooks_hosting");
  const auto urgent = rank("2026-03-02 11:00", "channel: phone, effect: reduced_efficiency");
  EXPECT_LT(urgent, care);
  EXPECT_LT(care, before);
  EXPECT_LT(before, after);
}

TEST(itx, speaks_of_goals_and_says_so_in_its_own_words) {
  const auto handbook = handbook_of(pack_named("itx"));
  const auto& policy = handbook.policy();
  EXPECT_EQ(policy.targets_are, TargetsAre::Goals);
  EXPECT_TRUE(policy.preface.starts_with("To ensure that your most critical technical situations"));
  EXPECT_TRUE(policy.disclaimer.starts_with("The information provided here describes the level"));
  EXPECT_TRUE(policy.disclaimer.ends_with("its failure to meet these standards."));
  EXPECT_TRUE(find(policy.priorities, "urgent")->means.starts_with("System failures leading to"));
}

}  // namespace
}  // namespace tend::policy
