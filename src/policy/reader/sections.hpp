// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "calendar/weekly.hpp"
#include "policy/facts.hpp"
#include "policy/reader/rows.hpp"

// One function for each section of a pack. Each fills its part of what is read and declares what
// later sections may name; read_policy calls them in the order in which they depend on each other,
// whatever order the pack has.
namespace tend::policy {

void read_header(Fields& policy, Reading& reading);
void read_hours(const Node& node, Reading& reading);
void read_priority_levels(const Node& node, Reading& reading);
void read_severity_levels(const Node& node, Reading& reading);
void read_plans(const Node& node, Reading& reading);
void read_blocks(const Node& node, Reading& reading);
void read_channels(const Node& node, Reading& reading);
void read_questions(const Node& node, Reading& reading);
void read_requests(const Node& node, Reading& reading);
void read_documents(const Node& node, Reading& reading);
void read_teams(const Node& node, Reading& reading);
void read_holds(const Node& node, Reading& reading);
void read_approvals(const Node& node, Reading& reading);
void read_on_call(const Node& node, Reading& reading);
void read_paging(const Node& node, Reading& reading);
void read_measures(const Node& node, Reading& reading);
void read_targets(const Node& node, Reading& reading);
void read_misses(const Node& node, Reading& reading);
void read_extensions(const Node& node, Reading& reading);
void read_routing(const Node& node, Reading& reading);
void read_handover(const Node& node, Reading& reading);
void read_queue(const Node& node, Reading& reading);
void read_escalation(const Node& node, Reading& reading);
void read_major_incidents(const Node& node, Reading& reading);
void read_waiting(const Node& node, Reading& reading);
void read_procedures(const Node& node, Reading& reading);
void read_rates(const Node& node, Reading& reading);
void read_billing(const Node& node, Reading& reading);
void read_warranty(const Node& node, Reading& reading);
void read_invoices(const Node& node, Reading& reading);
void read_closing(const Node& node, Reading& reading);
void read_survey(const Node& node, Reading& reading);
void read_notices(const Node& node, Reading& reading);

/// Once the request types are known: what channels open is one of them.
void check_what_channels_open(Reading& reading);

/// All of policy.yaml.
void read_policy(const Node& root, Reading& reading);

/// The choices of a question, in their order.
std::vector<Choice> read_choices(const Node& node, Findings& findings);

/// Windows of one day: `08:00-17:00`, a list of them, or `closed`.
std::vector<calendar::Window> read_windows(const Node& node, Findings& findings);

/// A facts.yaml while it is read, with what only the terms can tell to be right.
struct FactsReading {
  Findings& findings;
  DatedFacts facts = {};
  std::vector<Word> teams = {};      ///< that people are in
  std::vector<Word> calendars = {};  ///< that are overridden
  std::vector<Word> rotas = {};      ///< named as the on-call policies they are for
};
void read_dated_facts(const Node& root, FactsReading& reading);
void read_holidays(const Node& node, FactsReading& reading);
void read_rotas(const Node& node, FactsReading& reading);

}  // namespace tend::policy
