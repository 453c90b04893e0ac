// SPDX-License-Identifier: Apache-2.0
#include "policy/case_facts.hpp"

#include <algorithm>
#include <utility>

namespace tend::policy {

Fact answer_to(std::string question) {
  return {FactKind::Answer, std::move(question)};
}

void CaseFacts::learn(const Fact& fact, std::string value) {
  if (!holds(fact, value)) facts_.push_back({fact, std::move(value)});
}

void CaseFacts::replace(const Fact& fact, std::string value) {
  forget(fact);
  facts_.push_back({fact, std::move(value)});
}

void CaseFacts::forget(const Fact& fact) {
  std::erase_if(facts_, [&](const KnownFact& known) { return known.fact == fact; });
}

bool CaseFacts::knows(const Fact& fact) const {
  return std::ranges::any_of(facts_, [&](const KnownFact& known) { return known.fact == fact; });
}

bool CaseFacts::holds(const Fact& fact, std::string_view value) const {
  return std::ranges::any_of(
      facts_, [&](const KnownFact& known) { return known.fact == fact && known.value == value; });
}

std::string_view CaseFacts::value(const Fact& fact) const {
  const auto found = std::ranges::find(facts_, fact, &KnownFact::fact);
  return found == facts_.end() ? std::string_view{} : found->value;
}

}  // namespace tend::policy
