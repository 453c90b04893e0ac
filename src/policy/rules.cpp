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

  void add(std::string about, const Rule& rule) { rules_.push_back({std::move(about), &rule}); }

  std::vector<RuleOf> by_line() && {
    std::ranges::stable_sort(rules_, {}, [](const RuleOf& rule) { return rule.rule->line; });
    return std::move(rules_);
  }

 private:
  std::vector<RuleOf> rules_;
};

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
  list.add_named("questions", policy.questions);
  list.add_named("requests", policy.requests);
  list.add_named("priorities", policy.priorities);
  list.add_rows("impact", policy.impact);
  list.add_rows("urgency", policy.urgency);
  list.add_rows("priority", policy.priority);
  list.add_rows("targets", policy.targets);
  list.add_named("waiting", policy.waiting);
  list.add("queue", policy.queue.rule);
  list.add_named("teams", policy.teams);
  list.add_rows("routing", policy.routing);
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
