// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "policy/check/formulas.hpp"
#include "policy/policy.hpp"
#include "policy/reader/rows.hpp"

// Which cases a pack can meet. A check that asks "is there a request that no row takes?" gets such
// a request as its answer, or the certainty that there is none.
namespace tend::policy {

/// What a row or a cell of a grid concludes, and in which cases it would.
struct Conclusion {
  Guard guard;
  std::string value;
  std::size_t row = 0;  ///< index in its table
};

/// A table in the order in which its conclusions are tried; `as requested` is one for each level.
std::vector<Conclusion> conclusions_with_guards(const Table& table,
                                                const std::vector<PriorityLevel>& levels);

/// A guard as the search knows it: that it matches, and that it does not.
struct Statement {
  Formulas::Formula matches;
  Formulas::Formula misses;
};

/// The cases in which some guards match and others do not, given how the pack makes facts: a fact
/// has one value or, where several hold at once, any; an answer is there only where its question is
/// asked; a level is what its table concludes; calendars are open only together when they can be.
class Cases {
 public:
  Cases(const Policy& policy, const Vocabulary& vocabulary);

  /// The guard is of this pack.
  Statement state(const Guard& guard);
  std::vector<Statement> state(const std::vector<Conclusion>& conclusions);
  /// That a fact has this value.
  Statement state(const Fact& fact, std::string value);

  /// A case in which all of `matching` match and none of `others` does. Nothing when there is none,
  /// or when it is too hard to find: a check keeps silent rather than complains of a case it cannot
  /// show.
  std::optional<CaseFacts> example(std::span<const Statement> matching,
                                   std::span<const Statement> others = {}) const;

 private:
  struct Value {
    Fact fact;
    std::string value;
  };
  using Formula = Formulas::Formula;
  using Atom = Formulas::Atom;

  void declare(const Fact& fact, const std::vector<std::string>& values);
  void know_always(const Fact& fact);
  void know_calendars(FactKind kind, const Policy& policy);
  void know_lines(const Policy& policy);
  void know_plans(const Policy& policy);
  void know_questions(const Policy& policy);
  void know_conclusions(const Fact& fact, const Table& table,
                        const std::vector<PriorityLevel>& levels);

  std::optional<Atom> atom_of(const Fact& fact, std::string_view value) const;
  const std::vector<Atom>& atoms_of(const Fact& fact) const;
  Formula is(const Fact& fact, std::string_view value);
  Formula matches(const Guard& guard);
  Formula misses(const Guard& guard);
  Formula meets(const Condition& condition);
  Formula fails(const Condition& condition);

  Formulas formulas_;
  std::vector<Value> values_;  ///< by atom
  std::unordered_map<std::string, Atom> atoms_;
  std::unordered_map<std::string, std::vector<Atom>> atoms_of_fact_;
};

/// "channel: phone, hours: nights": a case in the pack's words.
std::string in_words(const CaseFacts& facts);

}  // namespace tend::policy
