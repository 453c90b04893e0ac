// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "policy/reader/sections.hpp"
#include "policy/reader/values.hpp"
#include "policy/words.hpp"

// What is measured and asked afterwards, and what is offered: measures, misses, survey, documents.
namespace tend::policy {
namespace {

constexpr int tickets_max = 1000;
constexpr int one_in_max = 100;

LeadTime read_lead_time(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(node, "`lead_time`", findings);
  LeadTime lead_time;
  lead_time.guard = read_guard(fields, FactKind::Priority, reading);
  lead_time.rule = read_rule(fields, node.place, reading);
  if (const auto* of = fields.need("of")) {
    lead_time.of =
        read_one_of(*of, "milestone", milestone_names, findings).value_or(Milestone::FirstResponse);
  }
  if (const auto* last = fields.need("last")) {
    lead_time.last = read_length(*last, findings).value_or(Allowance{});
  }
  if (const auto* least = fields.find("at_least")) {
    lead_time.at_least = read_number(*least, 1, tickets_max, findings);
  }
  if (const auto* otherwise = fields.need("otherwise")) {
    lead_time.otherwise = read_text(*otherwise, findings);
  }
  return lead_time;
}

FirstContact read_first_contact(const Node& node, Reading& reading) {
  Fields fields(node, "`first_contact`", reading.findings);
  FirstContact measure;
  measure.rule = read_rule(fields, node.place, reading);
  if (const auto* stays = fields.need("stays_resolved")) {
    measure.stays_resolved = read_length(*stays, reading.findings).value_or(Allowance{});
  }
  return measure;
}

UrgentShare read_urgent_share(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(node, "`urgent_share`", findings);
  UrgentShare measure;
  measure.rule = read_rule(fields, node.place, reading);
  if (const auto* requested = fields.need("requested")) {
    measure.requested =
        read_several_known(*requested, "priority", keys_of(reading.policy.priorities), findings);
  }
  if (const auto* assessed = fields.need("assessed")) {
    measure.assessed =
        read_several_known(*assessed, "severity", keys_of(reading.policy.severities), findings);
  }
  if (const auto* last = fields.need("last")) {
    measure.last = read_length(*last, findings).value_or(Allowance{});
  }
  if (const auto* to = fields.find("shown_to")) measure.shown_to = read_addressees(*to, reading);
  return measure;
}

SamePerson read_same_person(const Node& node, Reading& reading) {
  Fields fields(node, "`same_person`", reading.findings);
  SamePerson measure;
  measure.rule = read_rule(fields, node.place, reading);
  if (const auto* to = fields.find("shown_to")) measure.shown_to = read_addressees(*to, reading);
  return measure;
}

}  // namespace

void read_measures(const Node& node, Reading& reading) {
  Fields fields(node, "`measures`", reading.findings);
  auto& measures = reading.policy.measures;
  if (const auto* of = fields.find("lead_time")) measures.lead_time = read_lead_time(*of, reading);
  if (const auto* of = fields.find("first_contact")) {
    measures.first_contact = read_first_contact(*of, reading);
  }
  if (const auto* of = fields.find("urgent_share")) {
    measures.urgent_share = read_urgent_share(*of, reading);
  }
  if (const auto* of = fields.find("same_person")) {
    measures.same_person = read_same_person(*of, reading);
  }
}

void read_misses(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(node, "`misses`", findings);
  MissTerms terms;
  terms.rule = read_rule(fields, node.place, reading);
  if (const auto* to = fields.need("laid_to")) {
    terms.laid_to_client = !read_known(*to, "one to lay it to", {"client"}, findings).empty();
  }
  if (const auto* with = fields.need("with")) {
    read_known(*with, "ground to do so", {"evidence"}, findings);
  }
  reading.policy.misses = std::move(terms);
}

void read_survey(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(node, "`survey`", findings);
  Survey survey;
  survey.rule = read_rule(fields, node.place, reading);
  if (const auto* at = fields.need("at")) {
    survey.at = read_one_of(*at, "moment of a survey", survey_at_names, findings)
                    .value_or(Survey::At::Closed);
  }
  if (const auto* ask = fields.need("ask")) survey.ask = read_text(*ask, findings);
  if (const auto* one_of = fields.need("one_of")) survey.choices = read_choices(*one_of, findings);
  if (const auto* comment = fields.find("comment")) survey.comment = read_flag(*comment, findings);
  if (const auto* one_in = fields.find("one_in")) {
    survey.one_in = read_number(*one_in, 1, one_in_max, findings);
  }
  reading.policy.survey = std::move(survey);
}

void read_documents(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  for (const auto* entry : read_named(node, "documents", findings)) {
    Fields fields(entry->value, fmt::format("the document `{}`", entry->key), findings);
    Document document;
    document.key = entry->key;
    document.guard = read_guard(fields, FactKind::Contact, reading);
    document.rule = read_rule(fields, entry->place, reading);
    if (const auto* name = fields.need("name")) document.name = read_text(*name, findings);
    if (const auto* file = fields.find("file")) document.file = read_text(*file, findings);
    reading.policy.documents.push_back(std::move(document));
  }
}

}  // namespace tend::policy
