// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "notice/page/promises_sections.hpp"
#include "notice/page/section_writer.hpp"
#include "notice/page/words.hpp"
#include "policy/words.hpp"

// The targets of a pack (H14, W18, X20): by level and milestone, then what depends on more.
namespace tend::notice {
namespace {

using policy::Allowance;
using policy::FactKind;
using policy::Guard;
using policy::Milestone;
using policy::Policy;
using policy::Target;
using policy::TargetRow;

/// X26: it stands beside goals, and never beside commitments.
std::string disclaimer_of(const Policy& policy) {
  return policy.targets_are == policy::TargetsAre::Goals ? policy.disclaimer : std::string();
}

/// A promise of a row about one milestone.
struct Promise {
  const TargetRow* row;
  const Target* target;
};

std::vector<Promise> promises_of(const Policy& policy, Milestone milestone) {
  std::vector<Promise> promises;
  for (const auto& row : policy.targets) {
    for (const auto& [named, target] : row.promises) {
      if (named == milestone) promises.push_back({&row, &target});
    }
  }
  return promises;
}

bool asks_about(const std::vector<policy::Condition>& conditions, FactKind fact) {
  return std::ranges::any_of(conditions,
                             [fact](const auto& condition) { return condition.fact == fact; });
}

/// Whether the desk's targets go by severity, or by priority.
FactKind level_fact(const Policy& policy) {
  const bool by_severity = std::ranges::any_of(policy.targets, [](const TargetRow& row) {
    return asks_about(row.guard.when, FactKind::Severity);
  });
  return by_severity ? FactKind::Severity : FactKind::Priority;
}

/// What is left of the guard once the level is known; nothing when it cannot hold then.
std::optional<Guard> given(const Guard& guard, FactKind fact, const std::string& level) {
  Guard left;
  const auto names_level = [&](const policy::Condition& condition) {
    return std::ranges::find(condition.any_of, level) != condition.any_of.end();
  };
  for (const auto& condition : guard.when) {
    if (condition.fact != fact) {
      left.when.push_back(condition);
    } else if (!names_level(condition)) {
      return std::nullopt;
    }
  }
  for (const auto& condition : guard.unless) {
    if (condition.fact != fact) {
      left.unless.push_back(condition);
    } else if (!names_level(condition)) {
      return Guard{left.when, {}};
    }
  }
  if (!guard.unless.empty() && left.unless.empty()) return std::nullopt;
  return left;
}

/// In which hours it counts if not in the usual ones, from when, and whose act meets it.
std::string terms_of(const Policy& policy, const Target& target) {
  std::vector<std::string> terms;
  const bool counts = target.allowance.kind == Allowance::Kind::Duration ||
                      target.allowance.kind == Allowance::Kind::WorkingDays;
  if (counts && target.calendar == policy::around_the_clock) {
    terms.emplace_back("around the clock");
  } else if (counts && target.calendar != policy.hours.front().key) {
    terms.push_back(fmt::format("in {}", hours_named(policy, target.calendar)));
  }
  if (target.from == policy::ClockStart::Priority) {
    terms.emplace_back("from when it has this priority");
  }
  if (!target.met_by.empty()) {
    terms.push_back(fmt::format("by {}", team_named(policy, target.met_by)));
  }
  return join(terms, ", ");
}

/// What one level is promised about one milestone.
struct LevelCell {
  Cell cell;
  std::vector<const policy::Rule*> rules;
};

void add_once(std::vector<std::string>& texts, std::string text) {
  if (!text.empty() && std::ranges::find(texts, text) == texts.end()) {
    texts.push_back(std::move(text));
  }
}

LevelCell level_cell(const Policy& policy, const std::vector<Promise>& promises, FactKind fact,
                     const std::string& level) {
  std::vector<std::string> allowances;
  std::vector<std::string> asides;
  LevelCell made;
  bool may_be_contracted = false;
  bool has_conditions = false;
  for (const auto& [row, target] : promises) {
    const auto left = given(row->guard, fact, level);
    if (!left) continue;
    made.rules.push_back(&row->rule);
    if (target->allowance.kind == Allowance::Kind::AsContracted) {
      may_be_contracted = true;
      continue;
    }
    add_once(allowances, in_words(target->allowance));
    add_once(asides, terms_of(policy, *target));
    if (left->open_to_everything()) break;
    has_conditions = true;
  }
  if (has_conditions) asides = {"conditions below"};
  if (may_be_contracted) {
    add_once(asides, allowances.empty() ? "" : "unless your contract names another time");
    add_once(allowances, allowances.empty() ? "as your contract says" : "");
  }
  made.cell = {{allowances.empty() ? "—" : either(allowances)}, join(asides, "; ")};
  return made;
}

/// Milestones that some row promises by the level.
std::vector<Milestone> by_level(const Policy& policy, FactKind fact) {
  std::vector<Milestone> milestones;
  for (const auto& [milestone, name] : policy::milestone_names) {
    const auto promises = promises_of(policy, milestone);
    const bool names_levels = std::ranges::any_of(promises, [fact](const Promise& promise) {
      return asks_about(promise.row->guard.when, fact);
    });
    if (names_levels) milestones.push_back(milestone);
  }
  return milestones;
}

Table table_by_level(SectionWriter& section, const Policy& policy, FactKind fact) {
  const auto& levels = fact == FactKind::Severity ? policy.severities : policy.priorities;
  const auto milestones = by_level(policy, fact);
  Table table{"", {spaced(policy::to_string(policy::Fact(fact)))}, {}, disclaimer_of(policy)};
  if (milestones.empty()) return table;
  for (const auto milestone : milestones)
    table.head.emplace_back(title_of(milestone));
  for (const auto& level : levels) {
    std::vector<Cell> cells(1);
    std::vector<const policy::Rule*> rules;
    for (const auto milestone : milestones) {
      auto made = level_cell(policy, promises_of(policy, milestone), fact, level.key);
      cells.push_back(std::move(made.cell));
      std::ranges::copy(made.rules, std::back_inserter(rules));
    }
    cells.front().says = section.cited(level.name, rules);
    table.rows.push_back(std::move(cells));
  }
  return table;
}

/// Whether the level alone decides about this milestone.
bool only_by_level(const std::vector<Promise>& promises, FactKind fact) {
  return std::ranges::all_of(promises, [fact](const Promise& promise) {
    const auto is_level = [fact](const auto& condition) { return condition.fact == fact; };
    const auto& guard = promise.row->guard;
    return std::ranges::all_of(guard.when, is_level) && guard.unless.empty();
  });
}

/// The rows about milestones that depend on more than the level, in the handbook's order.
Table table_by_condition(SectionWriter& section, const Policy& policy, FactKind fact) {
  const auto levelled = by_level(policy, fact);
  Table table{levelled.empty() ? "" : "What depends on more",
              {"What", "When", "How soon"},
              {},
              disclaimer_of(policy)};
  for (const auto& [milestone, name] : policy::milestone_names) {
    const auto promises = promises_of(policy, milestone);
    const bool is_above = std::ranges::find(levelled, milestone) != levelled.end();
    if (is_above && only_by_level(promises, fact)) continue;
    for (const auto& [row, target] : promises) {
      const auto guard = capitalized(in_words(policy, row->guard));
      const auto otherwise = promises.size() == 1 ? "Always" : "Everything else";
      table.rows.push_back({{section.cited(std::string(title_of(milestone)), row->rule)},
                            {{guard.empty() ? otherwise : guard}},
                            {{in_words(target->allowance)}, terms_of(policy, *target)}});
    }
  }
  return table;
}

void say_lead_time(SectionWriter& section, const Policy& policy) {
  const auto& lead_time = policy.measures.lead_time;
  if (!lead_time) return;
  section.say(section.cited(
      fmt::format("Our lead time is the median time to the milestone “{}” over the last {}; where "
                  "there are fewer than {} requests to tell it from, it is: {}.",
                  title_of(lead_time->of), in_words(lead_time->last), lead_time->at_least,
                  lead_time->otherwise),
      lead_time->rule));
}

void say_what_is_not_promised(SectionWriter& section, const Policy& policy) {
  std::vector<std::string> names;
  for (const auto& type : policy.requests) {
    if (!type.has_clocks) names.push_back(fmt::format("“{}”", type.name));
  }
  if (!names.empty()) section.say(fmt::format("No times are promised for {}.", all_of(names)));
}

}  // namespace

void write_targets(Page& page, const Policy& policy) {
  const bool goals = policy.targets_are == policy::TargetsAre::Goals;
  SectionWriter section(page, "targets", goals ? "Our goals" : "Our commitments");
  section.say(goals ? "These are goals: what we aim for, not a promise."
                    : "These are commitments: we stand by each of them.");
  section.say(
      fmt::format("Time counts in {} where nothing else is said.", policy.hours.front().name));
  const auto fact = level_fact(policy);
  section.table(table_by_level(section, policy, fact));
  section.table(table_by_condition(section, policy, fact));
  say_lead_time(section, policy);
  say_what_is_not_promised(section, policy);
  section.done();
}

}  // namespace tend::notice
