// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/policy.hpp"
#include "policy/quotation.hpp"
#include "policy/reader/fields.hpp"

// What all tables of a pack share: rules, guards, grids, and the words a guard may use.
namespace tend::policy {

/// The facts this pack can ask about and the values each can have. Grows as sections are read.
class Vocabulary {
 public:
  void declare(const Fact& fact, std::vector<std::string> values);

  /// Nothing for a name that is neither a fact nor a question declared so far.
  std::optional<Fact> fact_named(std::string_view name) const;
  const std::vector<std::string>& values_of(const Fact& fact) const;
  /// Everything a guard may name where `last_known` is the last fact known.
  std::vector<std::string> names_up_to(FactKind last_known) const;
  const std::vector<std::pair<Fact, std::vector<std::string>>>& declared() const {
    return declared_;
  }

 private:
  std::vector<std::pair<Fact, std::vector<std::string>>> declared_;
};

/// A policy.yaml while it is read.
struct Reading {
  Findings& findings;
  const HandbookText& handbook;
  Vocabulary vocabulary = {};
  Policy policy = {};

  // Places of what only the zones or the facts can tell to be right.
  Place time_zone = {};
  Place always_one_of = {};
  std::vector<Place> hours = {};        ///< as policy.hours
  std::vector<Word> holiday_sets = {};  ///< named by `closed`
  std::vector<Word> rotas = {};         ///< on-call policies, each of which has one
  std::vector<Word> opened = {};        ///< request types that channels open
};

template <class Named>
std::vector<std::string> keys_of(const std::vector<Named>& named) {
  std::vector<std::string> keys;
  for (const auto& thing : named)
    keys.push_back(thing.key);
  return keys;
}

/// `because`, `our_choice` and `against` of a row or named thing that begins at `place`.
/// Quotations that the handbook does not have are findings.
Rule read_rule(Fields& fields, Place place, Reading& reading);
/// `accepts`: codes of warnings that `rule`, which begins at `place`, lives with.
void read_acceptance(Fields& fields, const Rule& rule, Place place, Findings& findings);
/// A text that must stand in the handbook too.
std::string read_quotation(const Node& node, Reading& reading);

/// `when` and `unless`, where `last_known` is the last fact that is known.
Guard read_guard(Fields& row, FactKind last_known, Reading& reading);
std::vector<Condition> read_conditions(const Node& node, FactKind last_known, Reading& reading);

/// A table that concludes `fact`, each row from the facts before it. `values` are the conclusions
/// it may come to; none: any name.
Table read_table(const Node& node, FactKind fact, const std::vector<std::string>& values,
                 Reading& reading);

/// Whether the rows of a table end with one for everything else (if one is needed), and none
/// stands behind such a one.
enum class Default { Needed, Optional };
void check_order(const Node& table, std::string_view section, Default last, Findings& findings);

}  // namespace tend::policy
