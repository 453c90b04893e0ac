// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace tend::policy {

/// Statements about things that hold or do not ("atoms"), and the search for a way in which all of
/// some statements are true.
class Formulas {
 public:
  using Atom = std::int32_t;
  using Formula = std::int32_t;

  Atom atom();
  Formula holds(Atom atom);
  Formula fails(Atom atom);
  /// Nothing in it: true.
  Formula all_of(std::vector<Formula> formulas);
  /// Nothing in it: false.
  Formula any_of(std::vector<Formula> formulas);

  /// Of these atoms at most one holds. An atom is in one such group at most.
  void at_most_one(const std::vector<Atom>& atoms);
  /// Whenever the atom holds, so does the formula.
  void implies(Atom atom, Formula formula);
  /// Whenever the atom fails.
  void absence_implies(Atom atom, Formula formula);
  /// Once it is asked whether one of these atoms holds, the formula does too.
  void concerns(const std::vector<Atom>& atoms, Formula formula);

  /// The atoms that hold in some way of making all of these true. Nothing when there is none, or
  /// none was found in `steps_max` steps.
  std::optional<std::vector<Atom>> satisfy(std::vector<Formula> all) const;

  static constexpr std::size_t steps_max = 20'000;

 private:
  enum class Kind : std::uint8_t { Holds, Fails, All, Any };
  struct Node {
    Kind kind;
    Atom atom;
    std::vector<Formula> parts;
  };
  struct AtomRules {
    std::int32_t group = -1;
    std::vector<Formula> when_it_holds;
    std::vector<Formula> when_it_fails;
    std::vector<Formula> when_asked;
  };
  class Search;

  Formula add(Node node);

  std::vector<Node> nodes_;
  std::vector<AtomRules> atoms_;
  std::vector<std::vector<Atom>> groups_;
};

}  // namespace tend::policy
