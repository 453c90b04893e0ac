// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "policy/intake.hpp"

namespace tend::http {

/// Answers by question: a choice, several choices, or a text.
using AnswersJson = std::map<std::string, std::variant<std::string, std::vector<std::string>>>;

inline std::vector<policy::GivenAnswer> given_answers(const AnswersJson& answers) {
  std::vector<policy::GivenAnswer> given;
  for (const auto& [question, value] : answers) {
    policy::GivenAnswer& answer = given.emplace_back();
    answer.question = question;
    if (const auto* one = std::get_if<std::string>(&value)) answer.values = {*one};
    if (const auto* several = std::get_if<std::vector<std::string>>(&value)) {
      answer.values = *several;
    }
  }
  return given;
}

}  // namespace tend::http
