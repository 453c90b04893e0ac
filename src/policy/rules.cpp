// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "policy/policy.hpp"
#include "policy/words.hpp"

namespace tend::policy {
namespace {

class RuleList {
 public:
  template <class Named>
  void add_named(std::string_view section, const std::vector<Named>& named) {
    for (const auto& thing : named)
      add(fmt::format("{} {}", section, thing.key), thing.rule);
  }

  template <class RowType>
  void add_rows(std::string_view section, const std::vector<RowType>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i)
      add(fmt::format("{} {}", section, i + 1), rows[i].rule);
  }

  template <class Terms>
  void add_if(std::string_view section, const std::optional<Terms>& terms) {
    if (terms) add(std::string(section), terms->rule);
  }

  void add(std::string about, const Rule& rule) { rules_.push_back({std::move(about), &rule}); }

  std::vector<RuleOf> by_line() && {
    std::ranges::stable_sort(rules_, {}, [](const RuleOf& rule) { return rule.rule->line; });
    return std::move(rules_);
  }

 private:
  std::vector<RuleOf> rules_;
};

void add_approvals(const Policy& policy, RuleList& list) {
  list.add_rows("approvals", policy.approvals);
  for (std::size_t i = 0; i < policy.approvals.size(); ++i)
    list.add_rows(fmt::format("approvals {} waived", i + 1), policy.approvals[i].waived);
}

void add_measures(const Policy& policy, RuleList& list) {
  const auto& measures = policy.measures;
  list.add_if("measures lead_time", measures.lead_time);
  list.add_if("measures first_contact", measures.first_contact);
  list.add_if("measures urgent_share", measures.urgent_share);
  list.add_if("measures same_person", measures.same_person);
}

void add_procedures(const Policy& policy, RuleList& list) {
  list.add_named("procedures", policy.procedures);
  for (const auto& procedure : policy.procedures)
    list.add_named(fmt::format("procedures {}", procedure.key), procedure.steps);
}

}  // namespace

std::string reference(const Rule& rule) {
  return fmt::format("{}:{}", rule.file, rule.line);
}

std::vector<RuleOf> rules(const Policy& policy) {
  RuleList list;
  list.add_named("hours", policy.hours);
  for (const auto& terms : policy.channels.offered)
    list.add(fmt::format("channels {}", to_string(terms.channel)), terms.rule);
  list.add_named("lines", policy.channels.lines);
  if (policy.channels.answering_service) {
    list.add("answering_service", *policy.channels.answering_service);
  }
  list.add_named("plans", policy.plans);
  list.add_named("blocks", policy.blocks);
  list.add_named("questions", policy.questions);
  list.add_named("requests", policy.requests);
  list.add_named("documents", policy.documents);
  list.add_rows("reclassify", policy.reclassify);
  list.add_named("priorities", policy.priorities);
  list.add_named("severities", policy.severities);
  list.add_rows("impact", policy.impact);
  list.add_rows("urgency", policy.urgency);
  list.add_rows("severity", policy.severity);
  list.add_rows("priority", policy.priority);
  list.add_rows("holds", policy.holds);
  add_approvals(policy, list);
  list.add_named("on_call", policy.on_call);
  list.add_rows("paging", policy.paging);
  list.add_rows("targets", policy.targets);
  list.add_named("waiting", policy.waiting);
  add_measures(policy, list);
  list.add_if("misses", policy.misses);
  list.add_if("extensions", policy.extensions);
  list.add("queue", policy.queue.rule);
  if (policy.queue.shown) list.add("queue.shown", policy.queue.shown_rule);
  list.add_named("teams", policy.teams);
  list.add_rows("routing", policy.routing);
  list.add_if("handover", policy.handover);
  list.add_rows("escalation", policy.escalation);
  list.add_if("major_incidents", policy.major_incidents);
  add_procedures(policy, list);
  list.add_rows("billing", policy.billing);
  list.add_named("rates", policy.rates);
  list.add_if("warranty", policy.warranty);
  list.add_if("invoices", policy.invoices);
  list.add_if("survey", policy.survey);
  list.add("closing", policy.closing.rule);
  for (const auto& reason : policy.closing.reasons)
    list.add(fmt::format("closing {}", to_string(reason.reason)), reason.rule);
  list.add_rows("closing.needs", policy.closing.needs);
  list.add_rows("notices", policy.notices);
  return std::move(list).by_line();
}

const Rule* find_rule(const Policy& policy, std::string_view wanted) {
  for (const auto& [about, rule] : rules(policy)) {
    if (reference(*rule) == wanted) return rule;
  }
  return nullptr;
}

}  // namespace tend::policy
