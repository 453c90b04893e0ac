// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "notice/page/promises_sections.hpp"
#include "notice/page/section_writer.hpp"
#include "notice/page/words.hpp"

// How priorities are found and what each means (H28): the definitions, then the tables that decide.
namespace tend::notice {
namespace {

using policy::Fact;
using policy::FactKind;
using policy::Grid;
using policy::Policy;
using policy::PriorityLevel;

void write_definitions(SectionWriter& section, const std::vector<PriorityLevel>& levels,
                       std::string column) {
  Table table{"", {std::move(column), "What it means, in the handbook’s words"}, {}};
  for (const auto& level : levels) {
    table.rows.push_back({{section.cited(level.name, level.rule)},
                          {{level.means.empty() ? "" : fmt::format("“{}”", level.means)}}});
  }
  section.table(std::move(table));
}

std::string value_named(const Policy& policy, FactKind fact, const std::string& key) {
  if (key.empty()) return "—";
  if (fact == FactKind::Impact || fact == FactKind::Urgency) return spaced(key);
  return in_words(policy, Fact(fact), key);
}

/// Two facts against each other, as a table of its own.
void write_grid(SectionWriter& section, const Policy& policy, const policy::Row& row,
                const Grid& grid, FactKind concluded) {
  const auto side = [&](const Fact& fact, const std::string& value) {
    return capitalized(in_words(policy, policy::Guard{{{fact, {value}}}, {}}));
  };
  std::vector<std::string> columns;
  for (const auto& line : grid.lines) {
    for (const auto& cell : line.cells) {
      if (std::ranges::find(columns, cell.across) == columns.end()) columns.push_back(cell.across);
    }
  }
  Table table{fmt::format("{} against {}", spaced(to_string(grid.down)),
                          to_lower(spaced(to_string(grid.across)))),
              {spaced(to_string(grid.down))},
              {}};
  for (const auto& column : columns)
    table.head.push_back(side(grid.across, column));
  for (const auto& line : grid.lines) {
    std::vector<Cell> cells{{section.cited(side(grid.down, line.down), row.rule)}};
    for (const auto& column : columns) {
      const auto cell = std::ranges::find(line.cells, column, &Grid::Cell::across);
      const auto& value = cell == line.cells.end() ? line.whole_line : cell->value;
      cells.push_back({{value_named(policy, concluded, value)}});
    }
    table.rows.push_back(std::move(cells));
  }
  section.table(std::move(table));
}

/// What a row concludes, and what it asks about; a grid follows as a table of its own.
std::vector<Cell> row_cells(SectionWriter& section, const Policy& policy, const policy::Row& row,
                            FactKind concluded, std::string_view otherwise) {
  auto guard = capitalized(in_words(policy, row.guard));
  if (const auto* grid = std::get_if<Grid>(&row.is)) {
    if (guard.empty()) {
      guard = fmt::format("{} and {} are known", spaced(to_string(grid->down)),
                          to_lower(spaced(to_string(grid->across))));
    }
    return {{section.cited("By the table below", row.rule)}, {{guard}}};
  }
  if (std::holds_alternative<policy::AsRequested>(row.is)) {
    return {{section.cited("As you set it", row.rule)},
            {{guard.empty() ? "You set one yourself" : guard}}};
  }
  const auto& value = std::get<std::string>(row.is);
  return {{section.cited(value_named(policy, concluded, value), row.rule)},
          {{guard.empty() ? std::string(otherwise) : guard}}};
}

/// The rows of a table that decides, in their order.
void write_rows(SectionWriter& section, const Policy& policy, const policy::Table& rows,
                FactKind concluded, std::string caption) {
  Table table{std::move(caption), {spaced(policy::to_string(Fact(concluded))), "When"}, {}};
  const auto* otherwise = rows.size() == 1 ? "Always" : "Everything else";
  for (const auto& row : rows)
    table.rows.push_back(row_cells(section, policy, row, concluded, otherwise));
  section.table(std::move(table));
  for (const auto& row : rows) {
    if (const auto* grid = std::get_if<Grid>(&row.is)) {
      write_grid(section, policy, row, *grid, concluded);
    }
  }
}

}  // namespace

void write_levels(Page& page, const Policy& policy) {
  SectionWriter priorities(page, "priorities", "Priorities");
  write_definitions(priorities, policy.priorities, "Priority");
  priorities.done();

  SectionWriter severities(page, "severities", "Severities");
  write_definitions(severities, policy.severities, "Severity");
  severities.done();

  SectionWriter section(page, "assessment", "How a priority is found");
  section.say("In each table the first line that holds decides. What is not known holds nothing.");
  write_rows(section, policy, policy.impact, FactKind::Impact, "Impact");
  write_rows(section, policy, policy.urgency, FactKind::Urgency, "Urgency");
  write_rows(section, policy, policy.severity, FactKind::Severity, "Severity");
  write_rows(section, policy, policy.priority, FactKind::Priority, "Priority");
  write_rows(section, policy, policy.reclassify, FactKind::Type,
             "When a request turns out to be another");
  section.done();
}

}  // namespace tend::notice
