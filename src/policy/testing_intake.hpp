// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/intake.hpp"
#include "policy/testing_case.hpp"

// For tests only: how a request comes in, what it is asked and how urgent it is.
namespace tend::policy {

inline std::string priority(AskedCase& asked, std::string_view) {
  for (const auto& rule : asked.used_for_priority)
    asked.use(rule);
  const auto* level = find(asked.policy().priorities, asked.facts.value(FactKind::Priority));
  asked.use(level->rule);
  return level->name;
}

/// The handbook's own words, from impact to priority.
inline std::string why(AskedCase& asked, std::string_view) {
  std::vector<std::string> reasons;
  for (const auto& rule : asked.used_for_priority)
    reasons.push_back(rule.because);
  return join(reasons, " / ");
}

inline std::string severity(AskedCase& asked, std::string_view) {
  for (const auto& rule : asked.used_for_severity)
    asked.use(rule);
  const auto* level = find(asked.policy().severities, asked.facts.value(FactKind::Severity));
  if (!level) return "not assessed";
  asked.use(level->rule);
  return level->name;
}

inline std::string open_hours(AskedCase& asked, std::string_view) {
  const auto open = hours_open_at(asked.handbook(), asked.received());
  for (const auto& key : open)
    asked.use(find(asked.policy().hours, key)->rule);
  return join(open, ", ");
}

inline std::string questions(AskedCase& asked, std::string_view) {
  const auto* type = find(asked.policy().requests, asked.facts.value(FactKind::Type));
  if (!type) return "no such type";
  asked.use(type->rule);
  std::vector<std::string> keys;
  for (const auto* question : questions_for(asked.policy(), asked.facts)) {
    asked.use(question->rule);
    const bool is_agents = question->answered_by == AnsweredBy::Agent;
    keys.push_back(question->key + (is_agents ? " (agent)" : ""));
  }
  return join(keys, ", ");
}

/// How one of them is asked.
inline std::string question(AskedCase& asked, std::string_view key) {
  const auto* question = find(asked.policy().questions, key);
  if (!question) return "no such question";
  asked.use(question->rule);
  std::vector<std::string> choices;
  for (const auto& choice : question->choices)
    choices.push_back(choice.key);
  auto words = choices.empty()
                   ? std::string(name_of(text_kind_names, question->text))
                   : join(choices, question->kind == AnswerKind::AnyOf ? " and " : " or ");
  if (question->wants_letters > 0) words += fmt::format(" of {} letters", question->wants_letters);
  if (question->optional) words += ", optional";
  return words;
}

/// What the requester still owes.
inline std::string missing(AskedCase& asked, std::string_view) {
  std::vector<std::string> keys;
  for (const auto* question : missing_answers(asked.policy(), asked.facts)) {
    asked.use(question->rule);
    keys.push_back(question->key);
  }
  return join(keys, ", ");
}

inline std::string request(AskedCase& asked, std::string_view key) {
  const auto* type = find(asked.policy().requests, key);
  if (!type) return "no such type";
  asked.use(type->rule);
  auto words = fmt::format("{}: {}", type->name, name_of(request_kind_names, type->kind));
  if (type->lasts_least) {
    words += fmt::format(" of {} to {}", type->lasts_least->written, type->lasts_most->written);
  }
  if (type->takes_several) words += ", takes several";
  if (!type->has_clocks) words += ", without clocks";
  return words;
}

/// The type it turns out to be.
inline std::string becomes(AskedCase& asked, std::string_view) {
  const auto decided = reclassify(asked.policy(), asked.facts);
  if (!decided) return "stays what it is";
  asked.use(decided->reason.rule);
  return decided->value;
}

inline std::string line_in_words(AskedCase& asked, const Line& line) {
  asked.use(line.rule);
  std::string keys;
  for (const auto& [digit, label] : line.keys)
    keys += fmt::format(", {}: {}", digit, label);
  return line.number + keys;
}

/// The line the requester should call.
inline std::string call(AskedCase& asked, std::string_view) {
  return line_in_words(asked, *line_for(asked.policy(), asked.facts.value(FactKind::SiteRegion)));
}

inline std::string line(AskedCase& asked, std::string_view key) {
  const auto* line = find(asked.policy().channels.lines, key);
  return line ? line_in_words(asked, *line) : "no such line";
}

/// Whether outside operators answer the telephone now.
inline std::string answering_service(AskedCase& asked, std::string_view) {
  for (const auto& terms : asked.policy().channels.offered) {
    if (!terms.answering_service) continue;
    asked.use(*asked.policy().channels.answering_service);
    return matches(*terms.answering_service, asked.facts) ? "answers" : "does not answer";
  }
  return "there is none";
}

inline std::string offers(AskedCase& asked, std::string_view name) {
  const auto& offered = asked.policy().channels.offered;
  const auto found = std::ranges::find(offered, *parse_channel(name), &ChannelTerms::channel);
  if (found == offered.end()) return "no";
  asked.use(found->rule);
  std::string words = found->is_offered && matches(found->guard, asked.facts) ? "yes" : "no";
  if (!found->at.empty()) words += ", " + found->at;
  if (!found->opens.empty()) words += ", opens " + found->opens;
  if (!found->browsers.empty()) words += ", tried with " + join(found->browsers, " ");
  if (!found->may_request.empty()) words += ", may request " + join(found->may_request, ", ");
  for (const auto& sounds : found->sounds_like)
    words += fmt::format(", {} sounds {}", join(sounds.words, " or "), sounds.priority);
  return words;
}

inline std::string hold(AskedCase& asked, std::string_view) {
  const auto decision = decide_hold(asked.policy(), asked.facts);
  if (!decision) return "not held";
  asked.use(decision->reason.rule);
  return std::string(to_string(decision->held_for));
}

inline std::string plan(AskedCase& asked, std::string_view key) {
  const auto* plan = find(asked.policy().plans, key);
  if (!plan) return "no such plan";
  asked.use(plan->rule);
  auto words = plan->name;
  if (!plan->includes.empty()) words += ", includes " + join(plan->includes, " ");
  if (plan->goes_first) words += ", goes first";
  if (plan->is_default) words += ", unless another is given";
  return words;
}

}  // namespace tend::policy
