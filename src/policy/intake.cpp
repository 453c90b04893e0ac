// SPDX-License-Identifier: Apache-2.0
#include "policy/intake.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace tend::policy {
namespace {

bool asks(const RequestType& type, std::string_view question) {
  return std::ranges::find(type.ask, question) != type.ask.end();
}

std::string in_words(const std::vector<std::string>& names) {
  return fmt::format("one of {}", join(names, ", "));
}

std::string choices_of(const Question& question) {
  std::vector<std::string> keys;
  for (const auto& choice : question.choices)
    keys.push_back(choice.key);
  return in_words(keys);
}

/// The question has choices; what is wrong with those that were ticked, or nothing.
std::string wrong_with_choices(const Question& question, const std::vector<std::string>& values) {
  if (question.kind == AnswerKind::OneOf && values.size() != 1) {
    return fmt::format("takes exactly one choice: {}", choices_of(question));
  }
  for (const auto& value : values) {
    if (!find(question.choices, value)) {
      return fmt::format("`{}` is not among the choices: {}", cut(value, 60), choices_of(question));
    }
    if (std::ranges::count(values, value) > 1) return fmt::format("names `{}` twice", value);
  }
  return {};
}

std::string wrong_with_text(const std::vector<std::string>& values) {
  if (values.size() != 1) return "takes one text";
  if (!is_utf8(values.front())) return "is not UTF-8";
  if (values.front().size() > answer_bytes_max) {
    return fmt::format("is longer than {} bytes", answer_bytes_max);
  }
  return {};
}

std::string wrong_with(const Question& question, const GivenAnswer& answer, AnsweredBy by) {
  if (question.answered_by == AnsweredBy::Agent && by == AnsweredBy::Requester) {
    return "is answered by the desk, not by the requester";
  }
  return question.kind == AnswerKind::Text ? wrong_with_text(answer.values)
                                           : wrong_with_choices(question, answer.values);
}

bool is_blank(const std::vector<std::string>& texts) {
  return std::ranges::all_of(texts, [](const std::string& text) { return trim(text).empty(); });
}

/// A JSON pointer's reference token, RFC 6901: `~` and `/` are escaped.
std::string pointer_token(std::string_view name) {
  std::string token;
  for (const char c : name) {
    if (c == '~') {
      token += "~0";
    } else if (c == '/') {
      token += "~1";
    } else {
      token += c;
    }
  }
  return token;
}

std::string wrong_with(const Policy& policy, const RequestType& type, const GivenAnswer& answer,
                       AnsweredBy by) {
  const auto* question = find(policy.questions, answer.question);
  if (!question || !asks(type, answer.question)) {
    return fmt::format("is not asked for `{}`, which asks {}", type.key, join(type.ask, ", "));
  }
  return wrong_with(*question, answer, by);
}

/// In lower case; what is not ASCII counts as a letter.
bool is_part_of_word(char c) {
  return (c >= 'a' && c <= 'z') || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// Both in lower case.
bool has_words(std::string_view text, std::string_view words) {
  for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const auto end = at + words.size();
    const bool begins = at == 0 || !is_part_of_word(text[at - 1]);
    const bool ends = end == text.size() || !is_part_of_word(text[end]);
    if (begins && ends) return true;
  }
  return false;
}

const ChannelTerms* terms_of(const Policy& policy, std::string_view channel) {
  const auto& offered = policy.channels.offered;
  const auto found = std::ranges::find_if(
      offered, [&](const ChannelTerms& terms) { return to_string(terms.channel) == channel; });
  return found == offered.end() ? nullptr : &*found;
}

}  // namespace

std::string_view type_opened_by(const Policy& policy, std::string_view channel) {
  const auto* terms = terms_of(policy, channel);
  return terms && !terms->opens.empty() ? terms->opens : policy.requests.front().key;
}

std::string_view priority_it_sounds_like(const Policy& policy, std::string_view channel,
                                         std::string_view subject) {
  const auto* terms = terms_of(policy, channel);
  if (!terms) return {};
  const auto heard = to_lower(subject);
  for (const auto& [priority, words] : terms->sounds_like) {
    const bool sounds = std::ranges::any_of(
        words, [&](const std::string& word) { return has_words(heard, to_lower(word)); });
    if (sounds) return priority;
  }
  return {};
}

std::vector<const Question*> questions_for(const Policy& policy, const CaseFacts& facts) {
  std::vector<const Question*> open;
  const auto* type = find(policy.requests, facts.value(FactKind::Type));
  if (!type) return open;
  for (const auto& key : type->ask) {
    const auto* question = find(policy.questions, key);
    if (question && matches(question->guard, facts)) open.push_back(question);
  }
  return open;
}

std::vector<const Question*> missing_answers(const Policy& policy, const CaseFacts& facts) {
  auto open = questions_for(policy, facts);
  std::erase_if(open, [&](const Question* question) {
    return question->optional || question->answered_by == AnsweredBy::Agent ||
           facts.knows(answer_to(question->key));
  });
  return open;
}

std::vector<Fault> check_answers(const Policy& policy, std::string_view type,
                                 const std::vector<GivenAnswer>& answers, AnsweredBy by) {
  const auto* asked = find(policy.requests, type);
  if (!asked) {
    std::vector<std::string> types;
    for (const auto& request : policy.requests)
      types.push_back(request.key);
    return {{"/type", fmt::format("`{}` is not {}", cut(type, 60), in_words(types))}};
  }
  if (answers.size() > answers_max) {
    return {{"/answers", fmt::format("has more than {} answers", answers_max)}};
  }
  std::vector<Fault> faults;
  for (const auto& answer : answers) {
    auto what = wrong_with(policy, *asked, answer, by);
    if (!what.empty()) {
      faults.push_back({"/answers/" + pointer_token(cut(answer.question, 60)), std::move(what)});
    }
  }
  return faults;
}

void learn_answers(const Policy& policy, const std::vector<GivenAnswer>& answers,
                   CaseFacts& facts) {
  for (const auto& answer : answers) {
    const auto* question = find(policy.questions, answer.question);
    if (!question) continue;
    const auto fact = answer_to(answer.question);
    facts.forget(fact);
    if (question->kind == AnswerKind::Text) {
      if (!is_blank(answer.values)) facts.learn(fact, "");
    } else if (answer.values.empty()) {
      facts.learn(fact, "");
    } else {
      for (const auto& value : answer.values)
        facts.learn(fact, value);
    }
  }
}

}  // namespace tend::policy
