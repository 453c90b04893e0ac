// SPDX-License-Identifier: Apache-2.0
#include "policy/reader/rows.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/assert.hpp"
#include "policy/words.hpp"

namespace tend::policy {
namespace {

constexpr std::string_view as_requested = "as requested";

/// The facts become known in the order of their kinds; but a request turns out to be of another
/// type only once it was answered for and looked into.
FactKind last_known_before(FactKind concluded) {
  TEND_ASSERT(concluded != FactKind{});
  if (concluded == FactKind::Type) return FactKind::Warranty;
  return static_cast<FactKind>(static_cast<int>(concluded) - 1);
}

/// `values` empty: any name will do.
std::string read_conclusion(const Node& node, FactKind fact, const std::vector<std::string>& values,
                            Reading& reading) {
  auto value = read_name(node, reading.findings);
  if (value.empty() || values.empty()) return value;
  const bool is_known =
      check_known({value, node.place}, name_of(fact_names, fact), values, reading.findings);
  return is_known ? value : std::string();
}

std::optional<Fact> read_fact(const Word& word, FactKind last_known, Reading& reading) {
  const auto fact = reading.vocabulary.fact_named(word.text);
  if (!fact) {
    check_known(word, "fact or question", reading.vocabulary.names_up_to(last_known),
                reading.findings);
    return std::nullopt;
  }
  if (fact->kind > last_known) {
    reading.findings.add(FindingKind::NotYetKnown, word.place,
                         fmt::format("`{}` is not known yet where this is decided", word.text));
    return std::nullopt;
  }
  return fact;
}

std::vector<std::string> read_values(const Node& node, const Fact& fact, Reading& reading) {
  std::vector<std::string> values;
  const auto what = fmt::format("value of `{}`", to_string(fact));
  for (const auto& word : read_words(node, reading.findings)) {
    if (check_known(word, what, reading.vocabulary.values_of(fact), reading.findings,
                    FindingKind::UnknownValue)) {
      values.push_back(word.text);
    }
  }
  return values;
}

/// Every value of `fact` must be among `given`.
void check_complete(const Fact& fact, const std::vector<std::string>& given, Place place,
                    Reading& reading) {
  for (const auto& value : reading.vocabulary.values_of(fact)) {
    if (std::ranges::find(given, value) != given.end()) continue;
    reading.findings.add(FindingKind::GridIncomplete, place,
                         fmt::format("the grid says nothing for `{}: {}`", to_string(fact), value));
  }
}

Grid::Line read_grid_line(const Entry& entry, const Grid& grid, FactKind concluded,
                          const std::vector<std::string>& values, Reading& reading) {
  Grid::Line line{entry.key, {}, {}};
  if (entry.value.kind != Node::Kind::Map) {
    line.whole_line = read_conclusion(entry.value, concluded, values, reading);
    return line;
  }
  std::vector<std::string> given;
  const auto what = fmt::format("value of `{}`", to_string(grid.across));
  for (const auto& cell : entry.value.entries) {
    const auto& known = reading.vocabulary.values_of(grid.across);
    if (!check_known({cell.key, cell.place}, what, known, reading.findings,
                     FindingKind::UnknownValue))
      continue;
    line.cells.push_back({cell.key, read_conclusion(cell.value, concluded, values, reading)});
    given.push_back(cell.key);
  }
  check_complete(grid.across, given, entry.place, reading);
  return line;
}

std::optional<Grid> read_grid(const Node& sides, const Node* is, FactKind concluded,
                              const std::vector<std::string>& values, Reading& reading) {
  std::vector<Fact> facts;
  for (const auto& word : read_words(sides, reading.findings)) {
    if (const auto fact = read_fact(word, last_known_before(concluded), reading))
      facts.push_back(*fact);
  }
  if (facts.size() != 2) {
    reading.findings.add(FindingKind::WrongValue, sides.place,
                         "a grid is of two facts: [down, across]");
    return std::nullopt;
  }
  Grid grid{facts[0], facts[1], {}};
  if (!is) return grid;
  if (is->kind != Node::Kind::Map) {
    reading.findings.add(FindingKind::WrongValue, is->place,
                         fmt::format("{} where the lines of a grid are expected", found(*is)));
  }
  std::vector<std::string> given;
  const auto what = fmt::format("value of `{}`", to_string(grid.down));
  for (const auto& entry : is->entries) {
    const auto& known = reading.vocabulary.values_of(grid.down);
    if (!check_known({entry.key, entry.place}, what, known, reading.findings,
                     FindingKind::UnknownValue))
      continue;
    grid.lines.push_back(read_grid_line(entry, grid, concluded, values, reading));
    given.push_back(entry.key);
  }
  check_complete(grid.down, given, is->place, reading);
  return grid;
}

Row read_row(const Node& node, FactKind concluded, const std::vector<std::string>& values,
             Reading& reading) {
  Fields fields(node, fmt::format("a row of `{}`", name_of(fact_names, concluded)),
                reading.findings);
  Row row;
  row.guard = read_guard(fields, last_known_before(concluded), reading);
  row.rule = read_rule(fields, node.place, reading);
  const auto* sides = fields.find("grid");
  const auto* is = fields.need("is");
  if (sides) {
    if (auto grid = read_grid(*sides, is, concluded, values, reading)) row.is = *std::move(grid);
  } else if (is && is->text == as_requested && concluded == FactKind::Priority) {
    row.is = AsRequested{};
  } else if (is) {
    row.is = read_conclusion(*is, concluded, values, reading);
  }
  return row;
}

}  // namespace

void Vocabulary::declare(const Fact& fact, std::vector<std::string> values) {
  declared_.emplace_back(fact, std::move(values));
}

std::optional<Fact> Vocabulary::fact_named(std::string_view name) const {
  if (const auto kind = named(fact_names, name)) return Fact(*kind);
  const auto found = std::ranges::find_if(declared_, [&](const auto& declared) {
    return declared.first.kind == FactKind::Answer && declared.first.question == name;
  });
  return found == declared_.end() ? std::nullopt : std::optional(found->first);
}

const std::vector<std::string>& Vocabulary::values_of(const Fact& fact) const {
  static const std::vector<std::string> none;
  const auto found =
      std::ranges::find_if(declared_, [&](const auto& declared) { return declared.first == fact; });
  return found == declared_.end() ? none : found->second;
}

std::vector<std::string> Vocabulary::names_up_to(FactKind last_known) const {
  std::vector<std::string> names;
  for (const auto& [fact, values] : declared_) {
    if (fact.kind <= last_known) names.emplace_back(to_string(fact));
  }
  return names;
}

std::string read_quotation(const Node& node, Reading& reading) {
  auto quotation = read_text(node, reading.findings);
  if (!quotation.empty() && !reading.handbook.has(quotation)) {
    reading.findings.add(FindingKind::NotQuoted, node.place,
                         "the handbook does not say this word for word");
  }
  return quotation;
}

Rule read_rule(Fields& fields, Place place, Reading& reading) {
  Rule rule;
  rule.file = reading.findings.file();
  rule.line = place.line;
  if (const auto* because = fields.find("because")) {
    rule.because = read_quotation(*because, reading);
  }
  if (const auto* choice = fields.find("our_choice")) {
    rule.our_choice = read_text(*choice, reading.findings);
  }
  if (const auto* against = fields.find("against")) {
    rule.against = read_quotation(*against, reading);
    reading.findings.add(
        FindingKind::Against, against->place,
        fmt::format("a conflict in the text: it also says \"{}\"", cut(rule.against, 100)));
  }
  read_acceptance(fields, rule, place, reading.findings);
  return rule;
}

/// A pack lives with warnings, for a reason of its own, never with errors.
void read_acceptance(Fields& fields, const Rule& rule, Place place, Findings& findings) {
  const auto* accepts = fields.find("accepts");
  if (!accepts) return;
  for (const auto& word : read_words(*accepts, findings)) {
    const auto kind = finding_kind_of(word.text);
    if (!kind || weight(*kind) == Weight::Error) {
      findings.add(FindingKind::UnknownName, word.place,
                   fmt::format("`{}` is no code of a warning, as `W409`", cut(word.text, 60)));
    } else if (rule.our_choice.empty()) {
      findings.add(FindingKind::Missing, word.place,
                   fmt::format("`{}` is accepted without `our_choice`", word.text));
    } else {
      findings.accept(*kind, place, fields.last_line(), rule.our_choice);
    }
  }
}

std::vector<Condition> read_conditions(const Node& node, FactKind last_known, Reading& reading) {
  std::vector<Condition> conditions;
  const bool is_map = node.kind == Node::Kind::Map;
  if (!is_map || node.entries.empty()) {
    reading.findings.add(FindingKind::WrongValue, node.place,
                         fmt::format("{} where conditions are expected, as {{fact: value}}",
                                     is_map ? "nothing" : found(node)));
  }
  for (const auto& [key, place, value] : node.entries) {
    const auto fact = read_fact({key, place}, last_known, reading);
    if (fact) conditions.push_back({*fact, read_values(value, *fact, reading)});
  }
  return conditions;
}

Guard read_guard(Fields& row, FactKind last_known, Reading& reading) {
  Guard guard;
  if (const auto* when = row.find("when")) guard.when = read_conditions(*when, last_known, reading);
  if (const auto* unless = row.find("unless")) {
    guard.unless = read_conditions(*unless, last_known, reading);
  }
  return guard;
}

Table read_table(const Node& node, FactKind fact, const std::vector<std::string>& values,
                 Reading& reading) {
  Table table;
  for (const auto& item : read_list(node, "rows", reading.findings))
    table.push_back(read_row(item, fact, values, reading));
  check_order(node, name_of(fact_names, fact),
              fact == FactKind::Priority || fact == FactKind::Severity ? Default::Needed
                                                                       : Default::Optional,
              reading.findings);
  return table;
}

void check_order(const Node& table, std::string_view section, Default last, Findings& findings) {
  const auto takes_everything = [](const Node& row) {
    return std::ranges::none_of(row.entries, [](const Entry& entry) {
      return entry.key == "when" || entry.key == "unless" || entry.key == "grid" ||
             (entry.key == "is" && entry.value.text == as_requested);
    });
  };
  if (table.kind != Node::Kind::List) return;
  const auto last_row = std::ranges::find_if(table.items, takes_everything);
  if (last_row == table.items.end()) {
    if (last == Default::Optional) return;
    findings.add(FindingKind::NoDefault, table.place,
                 fmt::format("`{}` has no last row without `when`, for everything "
                             "else",
                             section));
  } else if (last_row + 1 != table.items.end()) {
    findings.add(
        FindingKind::NeverReached, (last_row + 1)->place,
        fmt::format("never reached: the row in line {} takes everything", last_row->place.line));
  }
}

}  // namespace tend::policy
