// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "policy/rule.hpp"
#include "policy/table.hpp"

namespace tend::policy {

enum class AnswerKind : std::uint8_t { Text, OneOf, AnyOf };
enum class AnsweredBy : std::uint8_t { Requester, Agent };

struct Choice {
  std::string key;
  std::string label;
};

struct Question {
  std::string key;
  std::string ask;
  AnswerKind kind = AnswerKind::Text;
  std::vector<Choice> choices;
  Guard guard;  ///< it is asked only when this matches
  AnsweredBy answered_by = AnsweredBy::Requester;
  bool optional = false;
  Rule rule;
};

/// What somebody may ask the desk for, and what the desk asks back. The first one is what a request
/// is taken for that does not say.
struct RequestType {
  std::string key;
  std::string name;
  std::vector<std::string> ask;  ///< questions, in this order
  Rule rule;
};

}  // namespace tend::policy
