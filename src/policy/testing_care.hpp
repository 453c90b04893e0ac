// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "policy/due.hpp"
#include "policy/testing_case.hpp"

// For tests only: who takes care of a request, by when, and what is written about it.
namespace tend::policy {

inline std::string team(AskedCase& asked, std::string_view) {
  const auto decided = route(asked.policy(), asked.facts);
  asked.use(decided.reason.rule);
  const auto* team = find(asked.policy().teams, decided.value);
  asked.use(team->rule);
  return team->name;
}

/// What a team, and a person within it, is chosen by.
inline std::string chosen_by(AskedCase& asked, std::string_view) {
  const auto decided = route(asked.policy(), asked.facts);
  asked.use(decided.reason.rule);
  const auto row = std::ranges::find(asked.policy().routing, decided.reason.rule, &Routing::rule);
  return in_words(routing_wish_names, row->choose);
}

/// Who confirms the choice before it holds.
inline std::string confirmed_by(AskedCase& asked, std::string_view) {
  const auto decided = decide_routing(asked.policy(), asked.facts);
  asked.use(decided.reason.rule);
  return decided.routing->confirmed_by.empty() ? "nobody" : decided.routing->confirmed_by;
}

inline std::string handover(AskedCase& asked, std::string_view) {
  const auto& terms = asked.policy().handover;
  if (!terms) return "is free";
  asked.use(terms->rule);
  return terms->needs_reason ? "needs a reason" : "needs nothing";
}

inline std::string people_of(AskedCase& asked, std::string_view key) {
  const auto* team = find(asked.policy().teams, key);
  if (!team) return "no such team";
  asked.use(team->rule);
  std::vector<std::string> names;
  for (const auto& person : asked.handbook().facts.people) {
    if (std::ranges::find(person.teams, key) != person.teams.end()) names.push_back(person.name);
  }
  return join(names, ", ");
}

inline std::string role_of(AskedCase& asked, std::string_view key) {
  const auto* person = find(asked.handbook().facts.people, key);
  return person ? std::string(to_string(person->role)) : "nobody";
}

inline std::string queue(AskedCase& asked, std::string_view) {
  const auto& queue = asked.policy().queue;
  asked.use(queue.rule);
  std::string words;
  for (const auto& condition : queue.first)
    words += fmt::format("first {} {}; ", to_string(condition.fact), join(condition.any_of, " "));
  words += "order " + in_words(queue_key_names, queue.order);
  const auto triage = in_words(queue_key_names, queue.triage);
  return triage.empty() ? words : words + "; triage " + triage;
}

/// Whether the requester sees its place.
inline std::string shown(AskedCase& asked, std::string_view) {
  const auto& queue = asked.policy().queue;
  if (!queue.shown || !matches(*queue.shown, asked.facts)) return "no";
  asked.use(queue.shown_rule);
  return "yes";
}

inline std::string target_in_words(AskedCase& asked, const TargetDecision& decision) {
  asked.use(decision.reason.rule);
  const auto& target = decision.target;
  const auto words = has_due(target.allowance)
                         ? asked.on_wall_clock(due(asked.handbook(), target, asked.received()))
                         : target.allowance.written;
  const auto from = target.from == ClockStart::Receipt
                        ? std::string()
                        : fmt::format(", from the {} on", name_of(clock_start_names, target.from));
  if (target.met_by.empty()) return words + from;
  asked.use(find(asked.policy().teams, target.met_by)->rule);
  return words + from + ", by " + target.met_by;
}

inline std::string target(AskedCase& asked, Milestone milestone) {
  for (const auto& decision : decide_targets(asked.policy(), asked.facts, asked.contracted)) {
    if (decision.milestone == milestone) return target_in_words(asked, decision);
  }
  const auto why = why_no_promise(asked.policy(), milestone, asked.facts, asked.contracted);
  if (!why) return "no promise";
  asked.use(why->rule);
  const auto row = std::ranges::find(asked.policy().targets, why->rule, &TargetRow::rule);
  const auto promise =
      std::ranges::find(row->promises, milestone, &std::pair<Milestone, Target>::first);
  const bool left_to_contract = promise->second.allowance.kind == Allowance::Kind::AsContracted;
  return left_to_contract ? "no promise in the contract" : "no promise, on purpose";
}

inline std::string lead_time(AskedCase& asked, std::string_view) {
  const auto& measure = asked.policy().measures.lead_time;
  if (!measure || !matches(measure->guard, asked.facts)) return "not measured";
  asked.use(measure->rule);
  return fmt::format("{} of the last {}, {} at least, else \"{}\"",
                     name_of(milestone_names, measure->of), measure->last.written,
                     measure->at_least, measure->otherwise);
}

/// Until when what was resolved at the row's instant has to stay so.
inline std::string first_contact(AskedCase& asked, std::string_view) {
  const auto& measure = asked.policy().measures.first_contact;
  if (!measure) return "not measured";
  asked.use(measure->rule);
  const auto until = due(usual_hours(asked.handbook()), measure->stays_resolved, asked.received());
  return "resolved until " + asked.on_wall_clock(until);
}

inline std::string waiting(AskedCase& asked, std::string_view key) {
  const auto* reason = find(asked.policy().waiting, key);
  if (!reason) return "no such reason";
  asked.use(reason->rule);
  auto words = fmt::format("{}, stops {} clocks", reason->name, reason->stops.size());
  if (!reason->remind) return words;
  const auto remind = due(usual_hours(asked.handbook()), *reason->remind, asked.received());
  return words + ", reminded " + asked.on_wall_clock(remind);
}

inline std::string closing(AskedCase& asked, std::string_view name) {
  const auto* terms = find_closure(asked.policy(), *parse_closure_reason(name));
  if (!terms) return "no such reason";
  asked.use(terms->rule);
  asked.facts.learn(FactKind::ClosingAs, std::string(name));
  std::string words = "possible";
  if (terms->attempts > 0) {
    words += fmt::format(" after {} attempts on {} by {}", terms->attempts, terms->on->written,
                         in_words(channel_names, terms->by));
  }
  for (const auto& demand : closing_demands(asked.policy(), asked.facts)) {
    asked.use(demand.reason.rule);
    words += fmt::format(", with {}", name_of(closing_need_names, demand.need));
  }
  return words;
}

inline std::string closes(AskedCase& asked, std::string_view) {
  const auto& closing = asked.policy().closing;
  asked.use(closing.rule);
  const auto after = [&](const Allowance& length) {
    return asked.on_wall_clock(due(usual_hours(asked.handbook()), length, asked.received()));
  };
  return fmt::format("closes {}, reopens until {}", after(*closing.closes_after),
                     after(*closing.reopens_within));
}

inline std::string survey(AskedCase& asked, std::string_view) {
  const auto& survey = asked.policy().survey;
  if (!survey) return "there is none";
  asked.use(survey->rule);
  std::vector<std::string> choices;
  for (const auto& choice : survey->choices)
    choices.push_back(choice.key);
  return fmt::format("once {}, one in {}: {} {}{}", name_of(survey_at_names, survey->at),
                     survey->one_in, survey->ask, join(choices, " "),
                     survey->comment ? " and a comment" : "");
}

inline std::string notices(AskedCase& asked, NoticeMoment moment) {
  std::vector<std::string> words;
  for (const auto& [notice, reason] : decide_notices(asked.policy(), moment, asked.facts)) {
    asked.use(reason.rule);
    words.push_back(notice.send);
    if (notice.to != std::vector<Addressee>{PeopleWord::Requester}) {
      words.back() += " to " + in_words(notice.to);
    }
    if (notice.within) words.back() += " within " + notice.within->written;
    if (notice.once) words.back() += " once";
    if (!notice.attach.empty()) words.back() += " with " + notice.attach;
    words.back() += ": ";
    for (const auto& [text, field] : notice.says)
      words.back() += text + (field ? fmt::format("{{{}}}", to_string(*field)) : "");
  }
  return join(words, " / ");
}

}  // namespace tend::policy
