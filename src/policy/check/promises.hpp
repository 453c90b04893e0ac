// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "policy/check/checks.hpp"

namespace tend::policy {

/// One promise of a row of `targets`, and the cases in which it is the one that holds.
struct Promise {
  std::size_t row;
  Milestone milestone;
  const Target* target;
  Statement when;                 ///< its row matches
  std::vector<Statement> before;  ///< rows for the same milestone that would win
};

/// All promises of a milestone, in the order in which they are tried.
std::vector<Promise> promises_of(const PackUnderCheck& pack, Milestone milestone);

/// A case in which both promises hold at once.
std::optional<CaseFacts> both_hold(const PackUnderCheck& pack, const Promise& one,
                                   const Promise& other);

/// Where a promise stands.
Path path_of(const Promise& promise);

/// Whether two promises are lengths of the same kind in the same calendar.
bool are_comparable(const Target& one, const Target& other);

}  // namespace tend::policy
