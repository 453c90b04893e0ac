// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "policy/check/checks.hpp"

// Questions nobody is asked, and answers that decide nothing.
namespace tend::policy {
namespace {

/// The request types that ask it.
std::vector<std::string> types_asking(const Policy& policy, const Question& question) {
  std::vector<std::string> types;
  for (const auto& type : policy.requests) {
    if (std::ranges::find(type.ask, question.key) != type.ask.end()) types.push_back(type.key);
  }
  return types;
}

bool is_ever_asked(const PackUnderCheck& pack, const Question& question) {
  auto guard = question.guard;
  guard.when.push_back({FactKind::Type, types_asking(pack.policy(), question)});
  const auto asked = pack.cases.state(guard);
  return pack.cases.example({&asked, 1}).has_value();
}

/// Skills are chosen by the product.
bool decides_by_itself(const Question& question) {
  return question.key == "product";
}

void check_choices(const PackUnderCheck& pack, const Question& question, const AskedFacts& asked) {
  std::vector<std::string> alike;
  for (const auto& choice : question.choices) {
    if (!asked.asks(answer_to(question.key), choice.key)) alike.push_back(choice.key);
  }
  if (alike.size() < 2) return;
  pack.add(FindingKind::ChoiceUnused, {"questions", std::string_view(question.key)},
           fmt::format("no row tells `{}` from `{}`", alike[0], alike[1]));
}

}  // namespace

void check_questions(const PackUnderCheck& pack) {
  const AskedFacts asked(pack.policy());
  for (const auto& question : pack.policy().questions) {
    const Path path{"questions", std::string_view(question.key)};
    if (!is_ever_asked(pack, question)) {
      pack.add(FindingKind::NeverAsked, path,
               types_asking(pack.policy(), question).empty()
                   ? fmt::format("no request asks `{}`", question.key)
                   : fmt::format("no request that asks `{}` fulfils its `when`", question.key));
      continue;
    }
    if (question.kind == AnswerKind::Text || decides_by_itself(question)) continue;
    if (!asked.asks(answer_to(question.key))) {
      pack.add(FindingKind::AnswerUnused, path,
               fmt::format("no row asks about `{}`", question.key));
    } else {
      check_choices(pack, question, asked);
    }
  }
}

}  // namespace tend::policy
