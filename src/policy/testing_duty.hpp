// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/testing_case.hpp"

// For tests only: who is called, and what happens while nobody has come.
namespace tend::policy {

inline std::string page(AskedCase& asked, std::string_view) {
  const auto decision = decide_paging(asked.policy(), asked.facts);
  if (!decision) return "nobody";
  asked.use(decision->reason.rule);
  return decision->on_call.empty() ? "tells " + join(decision->tell, " ")
                                   : "pages " + decision->on_call;
}

inline std::string in_words(const Paged& paged) {
  const auto* word = std::get_if<DutyWord>(&paged);
  return word ? std::string(name_of(duty_word_names, *word)) : std::get<std::string>(paged);
}

inline std::string on_call(AskedCase& asked, std::string_view key) {
  const auto* on_call = find(asked.policy().on_call, key);
  if (!on_call) return "no such policy";
  asked.use(on_call->rule);
  std::vector<std::string> steps;
  for (const auto& step : on_call->steps)
    steps.push_back(in_words(step.page) + " " + step.wait.written);
  return fmt::format("{}: {}, {} times, else {}", on_call->team, join(steps, ", "), on_call->rounds,
                     on_call->fallback);
}

inline std::string rota(AskedCase& asked, std::string_view key) {
  const auto* rota = find(asked.handbook().facts.rotas, key);
  if (!rota) return "no such rota";
  return fmt::format("{} from {} on", join(rota->order, ", "), to_iso8601(rota->from));
}

inline std::string in_words(const ClockMoment& moment) {
  using Kind = ClockMoment::Kind;
  const auto of =
      moment.milestone ? name_of(milestone_names, *moment.milestone) : std::string_view("any");
  switch (moment.kind) {
    case Kind::Percent:
      return fmt::format("{} % of {}", moment.amount, of);
    case Kind::Before:
      return fmt::format("{} s before {}", moment.amount, of);
    case Kind::After:
      return fmt::format("{} s after {}", moment.amount, of);
    case Kind::Closing:
      return fmt::format("closing during {}", of);
  }
  return {};
}

/// All rows that match, each with its moment or reason and what it does then.
inline std::string escalation(AskedCase& asked, std::string_view) {
  std::vector<std::string> steps;
  for (const auto& row : asked.policy().escalation) {
    if (!matches(row.guard, asked.facts)) continue;
    asked.use(row.rule);
    auto words = (row.at ? in_words(*row.at) : row.for_reason) + ":";
    if (!row.tell.empty()) words += " tell " + in_words(row.tell);
    if (!row.move_to.empty()) words += " move to " + row.move_to;
    if (!row.work_to.empty()) words += " work to " + row.work_to;
    if (!row.page.empty()) words += " page " + row.page;
    if (row.propose_visit) words += " propose a visit";
    steps.push_back(words);
  }
  return join(steps, "; ");
}

/// Whether one incident of several clients is proposed.
inline std::string major_incident(AskedCase& asked, std::string_view) {
  const auto& terms = asked.policy().major_incidents;
  if (!terms || !matches(terms->guard, asked.facts)) return "not proposed";
  asked.use(terms->rule);
  return "proposed, declared by " + join(terms->declared_by, " ");
}

/// The exceptional events, who declares them and what they move.
inline std::string extensions(AskedCase& asked, std::string_view) {
  const auto& terms = asked.policy().extensions;
  if (!terms) return "there are none";
  asked.use(terms->rule);
  std::vector<std::string> kinds;
  for (const auto& kind : terms->kinds)
    kinds.push_back(kind.name);
  auto words = fmt::format("{}; by {}; moves {}", join(kinds, ", "), join(terms->declared_by, " "),
                           in_words(milestone_names, terms->moves));
  return terms->at_most ? words + "; at most " + terms->at_most->written : words;
}

}  // namespace tend::policy
