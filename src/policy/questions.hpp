// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "policy/rule.hpp"
#include "policy/table.hpp"
#include "policy/targets.hpp"

namespace tend::policy {

enum class AnswerKind : std::uint8_t { Text, OneOf, AnyOf };

/// What a question without choices takes.
enum class TextKind : std::uint8_t { Text, TextOrFile, File, Url, Date, Number };
enum class AnsweredBy : std::uint8_t { Requester, Agent };

struct Choice {
  std::string key;
  std::string label;
};

struct Question {
  std::string key;
  std::string ask;
  AnswerKind kind = AnswerKind::Text;
  TextKind text = TextKind::Text;
  int wants_letters = 0;  ///< a shorter text is accepted, and asked about once (T23)
  std::vector<Choice> choices;
  Guard guard;  ///< it is asked only when this matches
  AnsweredBy answered_by = AnsweredBy::Requester;
  bool optional = false;
  Rule rule;
};

enum class RequestKind : std::uint8_t {
  Request,
  Session,  ///< an appointment that lasts some time (X18)
  Visit,
  Document,  ///< offers the documents of the pack (T2)
  Idea,      ///< is voted on; nothing is promised (T16)
};

/// What somebody may ask the desk for, and what the desk asks back. The first one is what a request
/// is taken for that does not say.
struct RequestType {
  std::string key;
  std::string name;
  std::vector<std::string> ask;  ///< questions, in this order
  RequestKind kind = RequestKind::Request;
  std::optional<Allowance> lasts_least;
  std::optional<Allowance> lasts_most;
  bool takes_several = false;  ///< several wishes in one request (X25)
  bool has_clocks = true;      ///< if not: no promises, holds, approvals or bill
  Rule rule;
};

}  // namespace tend::policy
