// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "policy/case_facts.hpp"
#include "policy/rule.hpp"

// Tables of rows: what a handbook decides. Each row is guarded by what must and must not hold.
namespace tend::policy {

/// `fact: value` or `fact: [values]`, of which any will do.
struct Condition {
  Fact fact;
  std::vector<std::string> any_of;
};

/// All of `when` must hold; all of `unless` together block. A fact that is unknown holds nothing,
/// so an `unless` about it does not block. Both empty: everything else.
struct Guard {
  std::vector<Condition> when;
  std::vector<Condition> unless;

  bool open_to_everything() const { return when.empty() && unless.empty(); }
};

bool matches(const Guard& guard, const CaseFacts& facts);

/// Two facts against each other, as handbooks draw impact and urgency. It says nothing while one
/// of the two is unknown, unless the line has one value for all.
struct Grid {
  struct Cell {
    std::string across;
    std::string value;
  };
  struct Line {
    std::string down;
    std::string whole_line;  ///< if set, there are no cells
    std::vector<Cell> cells;
  };
  Fact down;
  Fact across;
  std::vector<Line> lines;
};

/// What the client asked for is what it is (T3); says nothing when nothing was asked for.
struct AsRequested {};

struct Row {
  Guard guard;
  std::variant<std::string, Grid, AsRequested> is;
  Rule rule;
};
using Table = std::vector<Row>;

/// Why a decision fell: the rule, and the facts it asked about that were known.
struct Reason {
  Rule rule;
  std::vector<KnownFact> facts;
};

struct Decided {
  std::string value;
  Reason reason;
};

/// The first row that matches, or nothing.
std::optional<Decided> first_match(const Table& table, const CaseFacts& facts);

/// Every value the rows can conclude, once each, in their order.
std::vector<std::string> conclusions(const Table& table);

/// The facts the guard asks about that are known, in the guard's order.
std::vector<KnownFact> facts_asked(const Guard& guard, const CaseFacts& facts);

}  // namespace tend::policy
