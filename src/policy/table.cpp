// SPDX-License-Identifier: Apache-2.0
#include "policy/table.hpp"

#include <algorithm>

namespace tend::policy {
namespace {

bool holds(const Condition& condition, const CaseFacts& facts) {
  return std::ranges::any_of(condition.any_of, [&](const std::string& value) {
    return facts.holds(condition.fact, value);
  });
}

void add_known(const Fact& fact, const CaseFacts& facts, std::vector<KnownFact>& known) {
  std::ranges::copy_if(facts.all(), std::back_inserter(known),
                       [&](const KnownFact& candidate) { return candidate.fact == fact; });
}

const std::string* cell_of(const Grid& grid, const CaseFacts& facts) {
  for (const auto& line : grid.lines) {
    if (!facts.holds(grid.down, line.down)) continue;
    if (!line.whole_line.empty()) return &line.whole_line;
    for (const auto& cell : line.cells) {
      if (facts.holds(grid.across, cell.across)) return &cell.value;
    }
  }
  return nullptr;
}

std::string_view conclusion(const Row& row, const CaseFacts& facts) {
  if (!matches(row.guard, facts)) return {};
  if (const auto* value = std::get_if<std::string>(&row.is)) return *value;
  if (std::holds_alternative<AsRequested>(row.is)) return facts.value(FactKind::RequestedPriority);
  const auto* cell = cell_of(std::get<Grid>(row.is), facts);
  return cell ? std::string_view(*cell) : std::string_view{};
}

}  // namespace

bool matches(const Guard& guard, const CaseFacts& facts) {
  const auto held = [&](const Condition& condition) { return holds(condition, facts); };
  const bool blocked = !guard.unless.empty() && std::ranges::all_of(guard.unless, held);
  return !blocked && std::ranges::all_of(guard.when, held);
}

std::vector<KnownFact> facts_asked(const Guard& guard, const CaseFacts& facts) {
  std::vector<KnownFact> known;
  for (const auto& condition : guard.when)
    add_known(condition.fact, facts, known);
  for (const auto& condition : guard.unless)
    add_known(condition.fact, facts, known);
  return known;
}

std::optional<Decided> first_match(const Table& table, const CaseFacts& facts) {
  for (const auto& row : table) {
    const auto value = conclusion(row, facts);
    if (value.empty()) continue;
    Reason reason{row.rule, facts_asked(row.guard, facts)};
    if (const auto* grid = std::get_if<Grid>(&row.is)) {
      add_known(grid->down, facts, reason.facts);
      add_known(grid->across, facts, reason.facts);
    }
    if (std::holds_alternative<AsRequested>(row.is)) {
      add_known(FactKind::RequestedPriority, facts, reason.facts);
    }
    return Decided{std::string(value), std::move(reason)};
  }
  return std::nullopt;
}

std::vector<std::string> conclusions(const Table& table) {
  std::vector<std::string> values;
  const auto add = [&](const std::string& value) {
    const bool is_new = std::ranges::find(values, value) == values.end();
    if (is_new && !value.empty()) values.push_back(value);
  };
  for (const auto& row : table) {
    if (const auto* value = std::get_if<std::string>(&row.is)) add(*value);
    const auto* grid = std::get_if<Grid>(&row.is);
    if (!grid) continue;
    for (const auto& line : grid->lines) {
      add(line.whole_line);
      for (const auto& cell : line.cells)
        add(cell.value);
    }
  }
  return values;
}

}  // namespace tend::policy
