// SPDX-License-Identifier: Apache-2.0
#include "policy/check/cases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace tend::policy {
namespace {

/// Of these facts several values hold at once.
bool has_several_values(const Fact& fact, const Policy& policy) {
  switch (fact.kind) {
    case FactKind::Hours:
    case FactKind::ClientHas:
    case FactKind::Contact:
    case FactKind::WorkedIn:
    case FactKind::WorkWithin:
      return true;
    case FactKind::Answer: {
      const auto* question = find(policy.questions, fact.question);
      return question && question->kind == AnswerKind::AnyOf;
    }
    default:
      return false;
  }
}

std::string key_of(const Fact& fact, std::string_view value) {
  return fmt::format("{}={}", to_string(fact), value);
}

/// One value of a grid's line, or all of them.
void add_line(const Row& row, std::size_t index, const Grid& grid, const Grid::Line& line,
              std::vector<Conclusion>& conclusions) {
  auto guard = row.guard;
  guard.when.push_back({grid.down, {line.down}});
  if (!line.whole_line.empty()) {
    conclusions.push_back({std::move(guard), line.whole_line, index});
    return;
  }
  for (const auto& [across, value] : line.cells) {
    auto of_cell = guard;
    of_cell.when.push_back({grid.across, {across}});
    conclusions.push_back({std::move(of_cell), value, index});
  }
}

bool share_a_moment(const Hours& one, const Hours& other) {
  for (std::size_t day = 0; day < one.week.size(); ++day) {
    for (const auto& a : one.week[day]) {
      for (const auto& b : other.week[day]) {
        const bool is_overnight = a.runs_over_midnight() || b.runs_over_midnight();
        if (is_overnight || (a.open < b.close && b.open < a.close)) return true;
      }
    }
  }
  return false;
}

bool runs_over_midnight(const Hours& hours) {
  return std::ranges::any_of(hours.week, [](const auto& windows) {
    return std::ranges::any_of(windows,
                               [](const auto& window) { return window.runs_over_midnight(); });
  });
}

}  // namespace

std::vector<Conclusion> conclusions_with_guards(const Table& table,
                                                const std::vector<PriorityLevel>& levels) {
  std::vector<Conclusion> conclusions;
  for (std::size_t index = 0; index < table.size(); ++index) {
    const auto& row = table[index];
    if (const auto* value = std::get_if<std::string>(&row.is)) {
      conclusions.push_back({row.guard, *value, index});
    } else if (const auto* grid = std::get_if<Grid>(&row.is)) {
      for (const auto& line : grid->lines)
        add_line(row, index, *grid, line, conclusions);
    } else {
      for (const auto& level : levels) {
        auto guard = row.guard;
        guard.when.push_back({FactKind::RequestedPriority, {level.key}});
        conclusions.push_back({std::move(guard), level.key, index});
      }
    }
  }
  return conclusions;
}

Cases::Cases(const Policy& policy, const Vocabulary& vocabulary) {
  for (const auto& [fact, values] : vocabulary.declared()) {
    declare(fact, values);
    if (!has_several_values(fact, policy)) formulas_.at_most_one(atoms_of(fact));
  }
  for (const auto fact : {FactKind::Channel, FactKind::Type, FactKind::Plan, FactKind::Contract,
                          FactKind::Priority, FactKind::ClosingAs})
    know_always(fact);
  if (!policy.severities.empty()) know_always(FactKind::Severity);
  know_calendars(FactKind::Hours, policy);
  know_calendars(FactKind::WorkedIn, policy);
  know_lines(policy);
  know_plans(policy);
  know_questions(policy);
  know_conclusions(FactKind::Impact, policy.impact, {});
  know_conclusions(FactKind::Urgency, policy.urgency, {});
  know_conclusions(FactKind::Severity, policy.severity, policy.severities);
  know_conclusions(FactKind::Priority, policy.priority, policy.priorities);
}

void Cases::declare(const Fact& fact, const std::vector<std::string>& values) {
  auto& atoms = atoms_of_fact_[std::string(to_string(fact))];
  for (const auto& value : values) {
    atoms.push_back(formulas_.atom());
    values_.push_back({fact, value});
    atoms_.emplace(key_of(fact, value), atoms.back());
  }
}

void Cases::know_always(const Fact& fact) {
  std::vector<Formula> each;
  for (const auto atom : atoms_of(fact))
    each.push_back(formulas_.holds(atom));
  formulas_.concerns(atoms_of(fact), formulas_.any_of(std::move(each)));
}

void Cases::know_calendars(FactKind kind, const Policy& policy) {
  for (const auto& hours : policy.hours) {
    const auto atom = *atom_of(kind, hours.key);
    std::vector<Formula> any_other;
    for (const auto& other : hours.outside) {
      formulas_.implies(atom, formulas_.fails(*atom_of(kind, other)));
      any_other.push_back(is(kind, other));
    }
    if (!any_other.empty()) {
      formulas_.absence_implies(atom, formulas_.any_of(std::move(any_other)));
      continue;
    }
    for (const auto& other : policy.hours) {
      const bool can_tell = other.outside.empty() && !runs_over_midnight(hours) &&
                            !runs_over_midnight(other) && other.key != hours.key;
      if (can_tell && !share_a_moment(hours, other)) {
        formulas_.implies(atom, formulas_.fails(*atom_of(kind, other.key)));
      }
    }
  }
  std::vector<Atom> parts;
  std::vector<Formula> any_part;
  for (const auto& key : policy.always_one_of) {
    parts.push_back(*atom_of(kind, key));
    any_part.push_back(is(kind, key));
  }
  if (parts.empty()) return;
  formulas_.at_most_one(parts);
  formulas_.concerns(parts, formulas_.any_of(std::move(any_part)));
}

/// Who pressed a key called a line that has it.
void Cases::know_lines(const Policy& policy) {
  const auto by_phone = is(FactKind::Channel, to_string(Channel::Phone));
  for (const auto& line : policy.channels.lines)
    formulas_.implies(*atom_of(FactKind::Line, line.key), by_phone);
  for (const auto atom : atoms_of(FactKind::Pressed)) {
    const auto& digit = values_[static_cast<std::size_t>(atom)].value;
    std::vector<Formula> lines;
    for (const auto& line : policy.channels.lines) {
      if (std::ranges::find(line.keys, digit, &Line::Key::digit) != line.keys.end())
        lines.push_back(is(FactKind::Line, line.key));
    }
    formulas_.implies(atom, formulas_.any_of(std::move(lines)));
  }
}

/// What only plans include, a client has by its plan.
void Cases::know_plans(const Policy& policy) {
  for (const auto atom : atoms_of(FactKind::ClientHas)) {
    const auto& had = values_[static_cast<std::size_t>(atom)].value;
    if (find(policy.blocks, had) || find(policy.teams, had)) continue;
    std::vector<Formula> plans;
    for (const auto& plan : policy.plans) {
      if (std::ranges::find(plan.includes, had) != plan.includes.end())
        plans.push_back(is(FactKind::Plan, plan.key));
    }
    if (!plans.empty()) formulas_.implies(atom, formulas_.any_of(std::move(plans)));
  }
}

void Cases::know_questions(const Policy& policy) {
  for (const auto& question : policy.questions) {
    const auto fact = answer_to(question.key);
    std::vector<Formula> types;
    for (const auto& type : policy.requests) {
      if (std::ranges::find(type.ask, question.key) != type.ask.end())
        types.push_back(is(FactKind::Type, type.key));
    }
    const auto is_asked =
        formulas_.all_of({formulas_.any_of(std::move(types)), matches(question.guard)});
    for (const auto atom : atoms_of(fact))
      formulas_.implies(atom, is_asked);
  }
}

/// A level holds because the first row that matches concludes it. Where none matches there is no
/// level.
void Cases::know_conclusions(const Fact& fact, const Table& table,
                             const std::vector<PriorityLevel>& levels) {
  if (table.empty()) return;
  std::unordered_map<std::string, std::vector<Formula>> ways;
  auto none_before = formulas_.all_of({});
  for (const auto& [guard, value, row] : conclusions_with_guards(table, levels)) {
    ways[value].push_back(formulas_.all_of({none_before, matches(guard)}));
    none_before = formulas_.all_of({none_before, misses(guard)});
  }
  std::vector<Formula> outcomes{none_before};
  for (const auto atom : atoms_of(fact)) {
    formulas_.implies(atom, formulas_.any_of(ways[values_[static_cast<std::size_t>(atom)].value]));
    outcomes.push_back(formulas_.holds(atom));
  }
  formulas_.concerns(atoms_of(fact), formulas_.any_of(std::move(outcomes)));
}

std::optional<Cases::Atom> Cases::atom_of(const Fact& fact, std::string_view value) const {
  const auto found = atoms_.find(key_of(fact, value));
  return found == atoms_.end() ? std::nullopt : std::optional(found->second);
}

const std::vector<Cases::Atom>& Cases::atoms_of(const Fact& fact) const {
  static const std::vector<Atom> none;
  const auto found = atoms_of_fact_.find(std::string(to_string(fact)));
  return found == atoms_of_fact_.end() ? none : found->second;
}

/// A value the fact never has is a statement that is never true.
Cases::Formula Cases::is(const Fact& fact, std::string_view value) {
  const auto atom = atom_of(fact, value);
  return atom ? formulas_.holds(*atom) : formulas_.any_of({});
}

Cases::Formula Cases::meets(const Condition& condition) {
  std::vector<Formula> any;
  for (const auto& value : condition.any_of)
    any.push_back(is(condition.fact, value));
  return formulas_.any_of(std::move(any));
}

Cases::Formula Cases::fails(const Condition& condition) {
  std::vector<Formula> all;
  for (const auto& value : condition.any_of) {
    if (const auto atom = atom_of(condition.fact, value)) all.push_back(formulas_.fails(*atom));
  }
  return formulas_.all_of(std::move(all));
}

Cases::Formula Cases::matches(const Guard& guard) {
  std::vector<Formula> all;
  for (const auto& condition : guard.when)
    all.push_back(meets(condition));
  std::vector<Formula> unblocked;
  for (const auto& condition : guard.unless)
    unblocked.push_back(fails(condition));
  if (!unblocked.empty()) all.push_back(formulas_.any_of(std::move(unblocked)));
  return formulas_.all_of(std::move(all));
}

Cases::Formula Cases::misses(const Guard& guard) {
  std::vector<Formula> any;
  for (const auto& condition : guard.when)
    any.push_back(fails(condition));
  std::vector<Formula> blocking;
  for (const auto& condition : guard.unless)
    blocking.push_back(meets(condition));
  if (!blocking.empty()) any.push_back(formulas_.all_of(std::move(blocking)));
  return formulas_.any_of(std::move(any));
}

Statement Cases::state(const Guard& guard) {
  return {matches(guard), misses(guard)};
}

std::vector<Statement> Cases::state(const std::vector<Conclusion>& conclusions) {
  std::vector<Statement> statements;
  for (const auto& conclusion : conclusions)
    statements.push_back(state(conclusion.guard));
  return statements;
}

Statement Cases::state(const Fact& fact, std::string value) {
  return state(Guard{{{fact, {std::move(value)}}}, {}});
}

std::optional<CaseFacts> Cases::example(std::span<const Statement> matching,
                                        std::span<const Statement> others) const {
  std::vector<Formula> all;
  for (const auto& statement : matching)
    all.push_back(statement.matches);
  for (const auto& statement : others)
    all.push_back(statement.misses);
  const auto holding = formulas_.satisfy(std::move(all));
  if (!holding) return std::nullopt;
  CaseFacts facts;
  for (const auto atom : *holding) {
    const auto& [fact, value] = values_[static_cast<std::size_t>(atom)];
    facts.learn(fact, value);
  }
  return facts;
}

std::string in_words(const CaseFacts& facts) {
  std::vector<std::string> words;
  for (const auto& [fact, value] : facts.all())
    words.push_back(fmt::format("{}: {}", to_string(fact), value));
  return words.empty() ? "whatever is known" : join(words, ", ");
}

}  // namespace tend::policy
