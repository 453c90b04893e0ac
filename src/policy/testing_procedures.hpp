// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/testing_case.hpp"

// For tests only: checklists and workflows.
namespace tend::policy {

/// The procedures that begin by themselves; or of one its steps in order, those within others after
/// a dot.
inline std::string procedure(AskedCase& asked, std::string_view key) {
  std::vector<std::string> words;
  if (key.empty()) {
    for (const auto& procedure : asked.policy().procedures) {
      const bool begins_by_itself = !procedure.guard.open_to_everything();
      if (!begins_by_itself || !matches(procedure.guard, asked.facts)) continue;
      asked.use(procedure.rule);
      words.push_back(procedure.key);
    }
    return words.empty() ? "none" : join(words, ", ");
  }
  const auto* procedure = find(asked.policy().procedures, key);
  if (!procedure) return "no such procedure";
  asked.use(procedure->rule);
  for (const auto& step : procedure->steps)
    words.push_back(step.parent.empty() ? step.key : step.parent + "." + step.key);
  return fmt::format("{}; skipping {}", join(words, ", "),
                     name_of(skipping_names, procedure->skipping));
}

inline std::string in_words(const FollowUp& follow) {
  using Kind = FollowUp::Kind;
  switch (follow.kind) {
    case Kind::Next:
      return "next";
    case Kind::Done:
      return "done";
    case Kind::GoTo:
      return "go to " + follow.target;
    case Kind::WaitFor:
      return "wait for " + follow.target;
    case Kind::Start:
      return "start " + follow.target;
  }
  return {};
}

/// What belongs to one step: "triage.verify".
inline std::string step(AskedCase& asked, std::string_view name) {
  const auto dot = name.find('.');
  const auto* procedure = find(asked.policy().procedures, name.substr(0, dot));
  const auto* step = procedure ? find(procedure->steps, name.substr(dot + 1)) : nullptr;
  if (!step) return "no such step";
  asked.use(step->rule);
  std::vector<std::string> words;
  if (!step->by.empty()) words.push_back("by " + step->by);
  if (!step->with.empty()) words.push_back("with " + step->with);
  if (step->needs) words.push_back("needs " + std::string(to_string(*step->needs)));
  if (step->shows_later_releases) words.emplace_back("shows later releases");
  if (step->makes)
    words.push_back(fmt::format("makes {}", name_of(step_makes_names, *step->makes)));
  for (const auto& [outcome, follow] : step->then)
    words.push_back(outcome + ": " + in_words(follow));
  return words.empty() ? "is done" : join(words, ", ");
}

}  // namespace tend::policy
