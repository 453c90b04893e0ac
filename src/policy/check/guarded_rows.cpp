// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "policy/check/checks.hpp"

namespace tend::policy {
namespace {

class GuardList {
 public:
  template <class RowType>
  void add_rows(std::string_view section, const std::vector<RowType>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i)
      add({section, i}, rows[i].guard);
  }

  template <class Named>
  void add_named(std::string_view section, const std::vector<Named>& named) {
    for (const auto& thing : named)
      add({section, std::string_view(thing.key)}, thing.guard);
  }

  void add(Path path, const Guard& guard) {
    if (!guard.open_to_everything()) rows_.push_back({std::move(path), &guard});
  }

  std::vector<GuardedRow> take() && { return std::move(rows_); }

 private:
  std::vector<GuardedRow> rows_;
};

void add_channels(const Channels& channels, GuardList& list) {
  for (const auto& terms : channels.offered) {
    const auto name = to_string(terms.channel);
    list.add({"channels", name}, terms.guard);
    if (terms.answering_service) {
      list.add({"channels", name, "answering_service"}, *terms.answering_service);
    }
  }
}

void add_approvals(const Policy& policy, GuardList& list) {
  list.add_rows("approvals", policy.approvals);
  for (std::size_t i = 0; i < policy.approvals.size(); ++i) {
    const auto& waived = policy.approvals[i].waived;
    for (std::size_t k = 0; k < waived.size(); ++k)
      list.add({"approvals", i, "waived", k}, waived[k].guard);
  }
}

}  // namespace

std::vector<GuardedRow> guarded_rows(const Policy& policy) {
  GuardList list;
  add_channels(policy.channels, list);
  list.add_named("questions", policy.questions);
  list.add_named("documents", policy.documents);
  list.add_rows("reclassify", policy.reclassify);
  list.add_rows("impact", policy.impact);
  list.add_rows("urgency", policy.urgency);
  list.add_rows("severity", policy.severity);
  list.add_rows("priority", policy.priority);
  list.add_rows("holds", policy.holds);
  add_approvals(policy, list);
  list.add_rows("paging", policy.paging);
  list.add_rows("targets", policy.targets);
  if (policy.measures.lead_time) {
    list.add({"measures", "lead_time"}, policy.measures.lead_time->guard);
  }
  if (policy.queue.shown) list.add({"queue", "shown"}, *policy.queue.shown);
  list.add_rows("routing", policy.routing);
  list.add_rows("escalation", policy.escalation);
  if (policy.major_incidents) list.add({"major_incidents"}, policy.major_incidents->guard);
  list.add_named("procedures", policy.procedures);
  list.add_rows("billing", policy.billing);
  for (std::size_t i = 0; i < policy.closing.needs.size(); ++i)
    list.add({"closing", "needs", i}, policy.closing.needs[i].guard);
  list.add_rows("notices", policy.notices);
  return std::move(list).take();
}

AskedFacts::AskedFacts(const Policy& policy) {
  for (const auto& row : guarded_rows(policy)) {
    add(row.guard->when);
    add(row.guard->unless);
  }
  add(policy.queue.first);
  for (const auto* table :
       {&policy.reclassify, &policy.impact, &policy.urgency, &policy.severity, &policy.priority}) {
    for (const auto& row : *table) {
      const auto* grid = std::get_if<Grid>(&row.is);
      if (!grid) continue;
      for (const auto& line : grid->lines) {
        add(grid->down, line.down);
        for (const auto& cell : line.cells)
          add(grid->across, cell.across);
      }
    }
  }
}

void AskedFacts::add(const std::vector<Condition>& conditions) {
  for (const auto& [fact, any_of] : conditions) {
    for (const auto& value : any_of)
      add(fact, value);
  }
}

void AskedFacts::add(const Fact& fact, const std::string& value) {
  if (!asks(fact, value)) asked_.push_back({fact, value});
}

bool AskedFacts::asks(const Fact& fact) const {
  return std::ranges::find(asked_, fact, &KnownFact::fact) != asked_.end();
}

bool AskedFacts::asks(const Fact& fact, std::string_view value) const {
  return std::ranges::any_of(
      asked_, [&](const KnownFact& asked) { return asked.value == value && asked.fact == fact; });
}

}  // namespace tend::policy
