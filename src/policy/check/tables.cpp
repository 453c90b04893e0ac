// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "policy/check/promises.hpp"
#include "policy/words.hpp"

// Rows that never decide, and levels nothing ever gets.
namespace tend::policy {
namespace {

/// Rows of which the first that matches decides, in their order: all that compete for one answer.
struct Competing {
  std::vector<Path> paths;
  std::vector<Statement> rows;

  void add(Path path, const Guard& guard, Cases& cases) {
    paths.push_back(std::move(path));
    rows.push_back(cases.state(guard));
  }
};

bool is_possible(const PackUnderCheck& pack, const Statement& row) {
  return pack.cases.example({&row, 1}).has_value();
}

/// Whether a question that this guard asks about is asked of nobody: that is said at the question.
bool waits_for_an_unasked_question(const PackUnderCheck& pack, const Guard& guard) {
  return std::ranges::any_of(guard.when, [&](const Condition& condition) {
    if (condition.fact.kind != FactKind::Answer) return false;
    return std::ranges::none_of(condition.any_of, [&](const std::string& value) {
      const auto answered = pack.cases.state(condition.fact, value);
      return is_possible(pack, answered);
    });
  });
}

void check_rows_can_hold(const PackUnderCheck& pack) {
  for (const auto& [path, guard] : guarded_rows(pack.policy())) {
    const bool is_question = path.front() == Step("questions");
    const auto row = pack.cases.state(*guard);
    if (is_question || is_possible(pack, row) || waits_for_an_unasked_question(pack, *guard))
      continue;
    pack.add(FindingKind::NeverHolds, path, "no case fulfils all of these conditions");
  }
}

/// The first row above that alone takes all the cases of row `index`; nothing when they share them.
std::optional<std::size_t> taken_by(const PackUnderCheck& pack, const Competing& table,
                                    std::size_t index) {
  for (std::size_t above = 0; above < index; ++above) {
    const bool is_left =
        pack.cases.example({&table.rows[index], 1}, {&table.rows[above], 1}).has_value();
    if (!is_left) return above;
  }
  return std::nullopt;
}

void check_reached(const PackUnderCheck& pack, const Competing& table) {
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const std::span above(table.rows.data(), i);
    if (pack.cases.example({&table.rows[i], 1}, above)) continue;
    if (!is_possible(pack, table.rows[i])) continue;
    const auto by = taken_by(pack, table, i);
    const auto what = by ? fmt::format("never reached: the row in line {} takes all its cases",
                                       place_of(pack.policy_root, table.paths[*by]).line)
                         : std::string("never reached: the rows above it take all its cases");
    pack.add(FindingKind::NeverReached, table.paths[i], what);
  }
}

template <class RowType>
Competing all_rows(std::string_view section, const std::vector<RowType>& rows, Cases& cases) {
  Competing competing;
  for (std::size_t i = 0; i < rows.size(); ++i)
    competing.add({section, i}, rows[i].guard, cases);
  return competing;
}

/// Rows compete only with those of the same key.
template <class RowType, class Key>
void check_reached_by_key(const PackUnderCheck& pack, std::string_view section,
                          const std::vector<RowType>& rows, Key RowType::* key) {
  std::vector<Key> keys;
  for (const auto& row : rows) {
    if (std::ranges::find(keys, row.*key) == keys.end()) keys.push_back(row.*key);
  }
  for (const auto& one : keys) {
    Competing competing;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (rows[i].*key == one) competing.add({section, i}, rows[i].guard, pack.cases);
    }
    check_reached(pack, competing);
  }
}

/// A row may promise several milestones, and each competes on its own.
void check_promises_reached(const PackUnderCheck& pack) {
  for (const auto& [milestone, name] : milestone_names) {
    for (const auto& promise : promises_of(pack, milestone)) {
      if (pack.cases.example({&promise.when, 1}, promise.before)) continue;
      if (!is_possible(pack, promise.when)) continue;
      pack.add(FindingKind::NeverReached, path_of(promise),
               fmt::format("never reached: rows above promise `{}` in all these cases", name));
    }
  }
}

/// A grid is several conclusions, of which a row above may take some: it is reached by any.
void check_conclusions(const PackUnderCheck& pack, std::string_view section, const Table& table,
                       const std::vector<PriorityLevel>& levels) {
  const auto conclusions = conclusions_with_guards(table, levels);
  const auto rows = pack.cases.state(conclusions);
  std::vector<bool> is_reached(table.size());
  std::vector<bool> can_hold(table.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto row = conclusions[i].row;
    if (is_reached[row]) continue;
    is_reached[row] = pack.cases.example({&rows[i], 1}, std::span(rows).first(i)).has_value();
    can_hold[row] = can_hold[row] || is_possible(pack, rows[i]);
  }
  for (std::size_t row = 0; row < table.size(); ++row) {
    if (is_reached[row] || !can_hold[row]) continue;
    pack.add(FindingKind::NeverReached, {section, row},
             "never reached: the rows above it take all its cases");
  }
}

/// A row without a reason of its own whose cases the rows below would decide alike.
void check_changes_something(const PackUnderCheck& pack, std::string_view section,
                             const Table& table) {
  for (std::size_t i = 0; i + 1 < table.size(); ++i) {
    const auto* value = std::get_if<std::string>(&table[i].is);
    if (!value || !table[i].rule.because.empty() || !table[i].rule.our_choice.empty()) continue;
    Competing rows = all_rows(section, table, pack.cases);
    bool changes = false;
    for (std::size_t k = i + 1; k < table.size() && !changes; ++k) {
      const auto* other = std::get_if<std::string>(&table[k].is);
      if (other && *other == *value) continue;
      std::vector<Statement> before(rows.rows.begin(), rows.rows.begin() + static_cast<long>(k));
      before.erase(before.begin() + static_cast<long>(i));
      const std::array both{rows.rows[i], rows.rows[k]};
      changes = pack.cases.example(both, before).has_value();
    }
    auto others = rows.rows;
    others.erase(others.begin() + static_cast<long>(i));
    changes = changes || pack.cases.example({&rows.rows[i], 1}, others).has_value();
    if (changes) continue;
    pack.add(FindingKind::ChangesNothing, {section, i},
             fmt::format("without this row the ones below it would conclude `{}` too", *value));
  }
}

void check_levels(const PackUnderCheck& pack, std::string_view section, FactKind fact,
                  const std::vector<PriorityLevel>& levels) {
  for (const auto& level : levels) {
    if (is_possible(pack, pack.cases.state(fact, level.key))) continue;
    pack.add(FindingKind::LevelNeverGiven, {section, std::string_view(level.key)},
             fmt::format("no row ever concludes `{}`", level.key));
  }
}

}  // namespace

void check_tables(const PackUnderCheck& pack) {
  const auto& policy = pack.policy();
  check_rows_can_hold(pack);
  check_conclusions(pack, "reclassify", policy.reclassify, {});
  check_conclusions(pack, "impact", policy.impact, {});
  check_conclusions(pack, "urgency", policy.urgency, {});
  check_conclusions(pack, "severity", policy.severity, policy.severities);
  check_conclusions(pack, "priority", policy.priority, policy.priorities);
  check_reached(pack, all_rows("paging", policy.paging, pack.cases));
  check_reached(pack, all_rows("routing", policy.routing, pack.cases));
  check_reached(pack, all_rows("billing", policy.billing, pack.cases));
  check_reached_by_key(pack, "approvals", policy.approvals, &ApprovalRow::need);
  check_reached_by_key(pack, "notices", policy.notices, &NoticeRow::send);
  check_promises_reached(pack);
  check_changes_something(pack, "impact", policy.impact);
  check_changes_something(pack, "urgency", policy.urgency);
  check_changes_something(pack, "severity", policy.severity);
  check_changes_something(pack, "priority", policy.priority);
  check_levels(pack, "priorities", FactKind::Priority, policy.priorities);
  check_levels(pack, "severities", FactKind::Severity, policy.severities);
}

}  // namespace tend::policy
