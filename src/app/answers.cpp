// SPDX-License-Identifier: Apache-2.0
#include "app/answers.hpp"

namespace tend::app {
Result<std::vector<desk::Answer>> keep_answers(TicketChange& change, const std::string& type,
                                               const std::vector<policy::GivenAnswer>& given,
                                               policy::AnsweredBy by) {
  const policy::Policy& policy = change.handbook().policy();
  auto faults = policy::check_answers(policy, type, given, by);
  if (!faults.empty()) {
    return fail(Code::Invalid, "Some answers are not as expected.", std::move(faults));
  }
  std::vector<desk::Answer> answers;
  for (const auto& answer : given) {
    desk::Answer kept{answer.question, {}, {}};
    const auto* question = policy::find(policy.questions, answer.question);
    if (question->kind != policy::AnswerKind::Text) {
      kept.choices = answer.values;
    } else if (!answer.values.empty()) {
      kept.text = change.keep_text(answer.values.front()).id;
    }
    answers.push_back(std::move(kept));
  }
  return answers;
}
}  // namespace tend::app
