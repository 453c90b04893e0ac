// SPDX-License-Identifier: Apache-2.0
#include "policy/check/promises.hpp"

namespace tend::policy {

std::vector<Promise> promises_of(const PackUnderCheck& pack, Milestone milestone) {
  std::vector<Promise> promises;
  std::vector<Statement> before;
  const auto& targets = pack.policy().targets;
  for (std::size_t row = 0; row < targets.size(); ++row) {
    for (const auto& [promised, target] : targets[row].promises) {
      if (promised != milestone) continue;
      const auto when = pack.cases.state(targets[row].guard);
      promises.push_back({row, milestone, &target, when, before});
      // Where a contract names nothing the row does not match.
      if (target.allowance.kind != Allowance::Kind::AsContracted) before.push_back(when);
    }
  }
  return promises;
}

std::optional<CaseFacts> both_hold(const PackUnderCheck& pack, const Promise& one,
                                   const Promise& other) {
  auto before = one.before;
  before.insert(before.end(), other.before.begin(), other.before.end());
  return pack.cases.example(std::array{one.when, other.when}, before);
}

Path path_of(const Promise& promise) {
  return {"targets", promise.row, to_string(promise.milestone)};
}

bool are_comparable(const Target& one, const Target& other) {
  return one.allowance.kind == other.allowance.kind && one.calendar == other.calendar &&
         one.from == other.from &&
         (one.allowance.kind == Allowance::Kind::Duration ||
          one.allowance.kind == Allowance::Kind::WorkingDays);
}

}  // namespace tend::policy
