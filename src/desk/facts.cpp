// SPDX-License-Identifier: Apache-2.0
#include "desk/facts.hpp"

#include <algorithm>

#include "policy/decide.hpp"

namespace tend::desk {
namespace {
using policy::CaseFacts;
using policy::FactKind;

void learn_if_told(FactKind fact, const std::string& value, CaseFacts& facts) {
  if (!value.empty()) facts.replace(fact, value);
}

void learn_answers(const std::vector<Answer>& answers, CaseFacts& facts) {
  for (const auto& answer : answers) {
    const policy::Fact fact = policy::answer_to(answer.question);
    facts.forget(fact);
    for (const auto& choice : answer.choices)
      facts.learn(fact, choice);
    if (answer.choices.empty()) facts.learn(fact, "");
  }
}

/// An answer to what the new type does not ask says nothing about the ticket any more.
void forget_unasked(const policy::Policy& policy, const std::string& type, CaseFacts& facts) {
  const auto* asked = policy::find(policy.requests, type);
  if (asked == nullptr) return;
  for (const auto& question : policy.questions) {
    const bool asks = std::ranges::find(asked->ask, question.key) != asked->ask.end();
    if (!asks) facts.forget(policy::answer_to(question.key));
  }
}

void learn_opened(const policy::Policy& policy, const Opened& opened, CaseFacts& facts) {
  facts.replace(FactKind::Channel, opened.channel);
  learn_if_told(FactKind::Line, opened.line, facts);
  learn_if_told(FactKind::Pressed, opened.pressed, facts);
  for (const auto& calendar : opened.hours)
    facts.learn(FactKind::Hours, calendar);
  facts.replace(FactKind::Type, opened.type);
  const auto region = policy::region_of(policy, opened.line, opened.site_region);
  learn_if_told(FactKind::SiteRegion, std::string(region), facts);
  for (const auto& mark : opened.contact_marks)
    facts.learn(FactKind::Contact, mark);
  learn_if_told(FactKind::Plan, opened.plan, facts);
  learn_if_told(FactKind::RequestedPriority, opened.requested_priority, facts);
  learn_answers(opened.answers, facts);
}

void learn_or_forget(FactKind fact, const std::string& value, CaseFacts& facts) {
  facts.forget(fact);
  learn_if_told(fact, value, facts);
}
}  // namespace

void learn(const policy::Policy& policy, const Event& event, CaseFacts& facts) {
  if (const auto* opened = std::get_if<Opened>(&event)) {
    learn_opened(policy, *opened, facts);
  } else if (const auto* triaged = std::get_if<Triaged>(&event)) {
    facts.replace(FactKind::Type, triaged->type);
    forget_unasked(policy, triaged->type, facts);
    learn_answers(triaged->answers, facts);
  } else if (const auto* decided = std::get_if<PriorityDecided>(&event)) {
    learn_or_forget(FactKind::Impact, decided->impact, facts);
    learn_or_forget(FactKind::Urgency, decided->urgency, facts);
    learn_or_forget(FactKind::Severity, decided->severity, facts);
    facts.replace(FactKind::Priority, decided->priority);
  } else if (const auto* migrated = std::get_if<Migrated>(&event);
             migrated != nullptr && migrated->to_other_terms()) {
    facts.forget(FactKind::Hours);
    for (const auto& calendar : migrated->hours)
      facts.learn(FactKind::Hours, calendar);
  }
}

CaseFacts facts_of(const Ticket& ticket, const policy::Policy& policy) {
  return facts_at(ticket, policy, Instant::max());
}

CaseFacts facts_at(const Ticket& ticket, const policy::Policy& policy, Instant instant) {
  CaseFacts facts;
  for (const Recorded* recorded : in_time_order(ticket)) {
    if (recorded->happened_at > instant) break;
    learn(policy, recorded->event, facts);
  }
  return facts;
}
}  // namespace tend::desk
