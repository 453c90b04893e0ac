// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "policy/schema/shape.hpp"

// The parts the schema is put together from.
namespace tend::policy {

// What many rows and named things have in common.
std::vector<Member> reasons();  ///< `because`, `our_choice`, `against`, `accepts`
Member acceptance();            ///< `accepts`
std::vector<Member> guards();   ///< `when`, `unless`
Shape conditions(std::string about);
Shape duration(std::string about);
Shape length_of_time(std::string about);
Shape percent(std::string about);
Shape milestones(std::string about);
Shape channels_named(std::string about);
Shape people(std::string about);
Shape windows(std::string about);
Shape date(std::string about);

// The sections of policy.yaml, as members of it.
std::vector<Member> header_section();
std::vector<Member> reach_sections();   ///< hours, channels
std::vector<Member> client_sections();  ///< plans, blocks, holds
std::vector<Member> intake_sections();  ///< questions, requests, documents, reclassify
std::vector<Member> level_sections();   ///< priorities, severities, and the tables that decide
std::vector<Member> target_sections();  ///< targets, measures, misses, extensions
std::vector<Member> care_sections();    ///< teams, routing, queue, waiting, closing, survey
std::vector<Member> duty_sections();    ///< on_call, paging, escalation, major_incidents
std::vector<Member> procedure_section();
std::vector<Member> money_sections();  ///< approvals, billing, rates, warranty, invoices
std::vector<Member> notice_section();

}  // namespace tend::policy
