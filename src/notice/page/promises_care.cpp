// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "notice/page/promises_sections.hpp"
#include "notice/page/section_writer.hpp"
#include "notice/page/words.hpp"
#include "policy/words.hpp"

// Who is called at night, in which order requests are taken, when a clock stands still, and when a
// request is closed.
namespace tend::notice {
namespace {

using policy::ClockMoment;
using policy::ClosingNeed;
using policy::EscalationRow;
using policy::Names;
using policy::OnCall;
using policy::Policy;
using policy::QueueKey;

constexpr Names<QueueKey, 4> queue_key_phrases{{
    {QueueKey::Priority, "by priority"},
    {QueueKey::Severity, "by severity"},
    {QueueKey::Plan, "by plan"},
    {QueueKey::Received, "in the order in which they came"},
}};

constexpr Names<ClosingNeed, 4> closing_need_phrases{{
    {ClosingNeed::ResolutionText, "An explanation of how it was resolved"},
    {ClosingNeed::RootCause, "The root cause, or why it could not be found"},
    {ClosingNeed::ClientConfirmation, "Your confirmation"},
    {ClosingNeed::ProcedureDone, "All steps of its procedure"},
}};

/// A moment of a clock, in whole hours, minutes or percent.
std::string moment_in_words(const ClockMoment& moment) {
  const auto of = moment.milestone ? fmt::format("“{}”", title_of(*moment.milestone))
                                   : std::string("any target");
  switch (moment.kind) {
    case ClockMoment::Kind::Percent:
      return fmt::format("At {}% of {}", moment.amount, of);
    case ClockMoment::Kind::Before:
      return fmt::format("{} before {}", to_words(Seconds(moment.amount)), of);
    case ClockMoment::Kind::After:
      return fmt::format("{} after {}", to_words(Seconds(moment.amount)), of);
    case ClockMoment::Kind::Closing:
      return fmt::format("At closing time while {} is open", of);
  }
  return {};
}

std::string paged(const Policy& policy, const policy::Paged& who) {
  if (const auto* team = std::get_if<std::string>(&who)) return team_named(policy, *team);
  return std::get<policy::DutyWord>(who) == policy::DutyWord::OnDuty ? "whoever is on duty"
                                                                     : "the next on duty";
}

/// The steps of an on-call policy in one sentence, and what happens at their end.
std::string steps_in_words(const Policy& policy, const OnCall& on_call) {
  std::vector<std::string> steps;
  for (const auto& step : on_call.steps) {
    const bool waits = step.wait.amount > 0;
    steps.push_back(
        waits ? fmt::format("{} ({} to answer)", paged(policy, step.page), in_words(step.wait))
              : paged(policy, step.page));
  }
  auto text = fmt::format("We call {}", join(steps, ", then "));
  if (on_call.rounds > 1) text += fmt::format("; up to {} times over", on_call.rounds);
  text += ".";
  if (!on_call.fallback.empty()) {
    text +=
        fmt::format(" When nobody is on duty: {}, at once.", team_named(policy, on_call.fallback));
  }
  return text;
}

std::string escalation_in_words(const Policy& policy, const EscalationRow& row) {
  std::vector<std::string> acts;
  if (!row.tell.empty()) acts.push_back(fmt::format("we tell {}", people_named(policy, row.tell)));
  if (!row.move_to.empty()) {
    acts.push_back(fmt::format("it passes to {}", team_named(policy, row.move_to)));
  }
  if (!row.work_to.empty()) {
    acts.push_back(fmt::format("{} is brought in, and your contact stays the same",
                               team_named(policy, row.work_to)));
  }
  if (!row.page.empty()) {
    acts.push_back(fmt::format("we call {}", to_lower(spaced(row.page))));
  }
  if (row.propose_visit) acts.emplace_back("we propose a visit");
  return capitalized(all_of(acts)) + ".";
}

void write_pages(SectionWriter& section, const Policy& policy) {
  Table table{"", {"Who is called", "When"}, {}};
  for (const auto& row : policy.paging) {
    const auto guard = capitalized(in_words(policy, row.guard));
    const auto called = row.page.empty()
                            ? fmt::format("{}, at their desks", teams_named(policy, row.tell))
                            : spaced(row.page);
    table.rows.push_back(
        {{section.cited(called, row.rule)}, {{guard.empty() ? "Everything else" : guard}}});
  }
  section.table(std::move(table));
  std::vector<Phrase> policies;
  for (const auto& on_call : policy.on_call) {
    policies.push_back(section.cited(
        fmt::format("{}: {}", spaced(on_call.key), steps_in_words(policy, on_call)), on_call.rule));
  }
  section.list(std::move(policies));
}

std::string order_in_words(const std::vector<QueueKey>& order) {
  std::vector<std::string> keys;
  for (const auto key : order)
    keys.emplace_back(name_of(queue_key_phrases, key));
  return join(keys, ", then ");
}

std::string attempts_in_words(const policy::ClosingTerms::Reason& reason) {
  if (reason.attempts == 0) return {};
  std::vector<std::string> ways;
  for (const auto channel : reason.by)
    ways.push_back(to_lower(title_of(channel)));
  auto text = fmt::format("after {} attempts to reach you", reason.attempts);
  if (!ways.empty()) text += " by " + either(ways);
  if (reason.on) text += " on " + in_words(*reason.on);
  return text + "; any answer begins again";
}

void write_survey(SectionWriter& section, const Policy& policy) {
  if (!policy.survey) return;
  const auto& survey = *policy.survey;
  std::vector<std::string> choices;
  for (const auto& choice : survey.choices)
    choices.push_back(fmt::format("“{}”", choice.label));
  const auto share =
      survey.one_in == 1 ? std::string("Each time") : fmt::format("One time in {}", survey.one_in);
  section.say(
      section.cited(fmt::format("{} a request is {} we ask: “{}” – {}{}.", share,
                                name_of(policy::survey_at_names, survey.at), survey.ask,
                                either(choices), survey.comment ? ", with room for a comment" : ""),
                    survey.rule));
}

}  // namespace

void write_night(Page& page, const Policy& policy) {
  SectionWriter section(page, "calls", "Who is called at once, and at night");
  if (std::ranges::all_of(policy.paging, &std::string::empty, &policy::PagingRow::page)) {
    section.say("Nobody is paged.");
  }
  write_pages(section, policy);
  Table table{"As time runs on", {"When", "Which requests", "What happens"}, {}};
  for (const auto& row : policy.escalation) {
    const auto moment = row.at ? moment_in_words(*row.at)
                               : fmt::format("For a reason: {}", to_lower(spaced(row.for_reason)));
    const auto guard = capitalized(in_words(policy, row.guard));
    table.rows.push_back({{section.cited(moment, row.rule)},
                          {{guard.empty() ? "Every request" : guard}},
                          {{escalation_in_words(policy, row)}}});
  }
  section.table(std::move(table));
  section.done();
}

void write_care(Page& page, const Policy& policy) {
  SectionWriter section(page, "order", "In which order");
  const auto& queue = policy.queue;
  if (!queue.triage.empty()) {
    section.say(section.cited(fmt::format("What nobody has assessed yet is looked at first, {}.",
                                          order_in_words(queue.triage)),
                              queue.rule));
  }
  if (!queue.first.empty()) {
    section.say(section.cited(
        fmt::format("Before all others: {}.", in_words(policy, policy::Guard{queue.first, {}})),
        queue.rule));
  }
  section.say(section.cited(fmt::format("Requests are taken {}.", order_in_words(queue.order)),
                            queue.rule));
  if (queue.shown) {
    const auto guard = in_words(policy, *queue.shown);
    section.say(section.cited(
        fmt::format("You see its place, and when we expect to begin{}.",
                    guard.empty() ? "" : fmt::format(", where a request is: {}", guard)),
        queue.shown_rule));
  }
  section.done();
}

void write_waiting(Page& page, const Policy& policy) {
  SectionWriter section(page, "pauses", "When a clock stands still");
  Table table{"", {"While", "What stands still", "Reminder"}, {}};
  for (const auto& reason : policy.waiting) {
    std::vector<std::string> stops;
    for (const auto milestone : reason.stops)
      stops.emplace_back(title_of(milestone));
    table.rows.push_back({{section.cited(reason.name, reason.rule)},
                          {{stops.empty() ? "Nothing: the clocks run on" : all_of(stops)}},
                          {{reason.remind ? "after " + in_words(*reason.remind) : "none"}}});
  }
  section.table(std::move(table));
  if (policy.misses && policy.misses->laid_to_client) {
    section.say(
        section.cited("A time that is missed for want of something only you can do is "
                      "counted apart, with the evidence; it is never hidden.",
                      policy.misses->rule));
  }
  section.done();
}

void write_extensions(Page& page, const Policy& policy) {
  if (!policy.extensions) return;
  const auto& terms = *policy.extensions;
  SectionWriter section(page, "exceptions", "Exceptional events");
  std::vector<Phrase> kinds;
  for (const auto& kind : terms.kinds)
    kinds.push_back({kind.name});
  std::vector<std::string> moved;
  for (const auto milestone : terms.moves)
    moved.push_back(fmt::format("“{}”", title_of(milestone)));
  section.say(section.cited(
      fmt::format("In these events {} may move{}. They are declared by the {}.", all_of(moved),
                  terms.at_most ? fmt::format(", by {} at most", in_words(*terms.at_most)) : "",
                  teams_named(policy, terms.declared_by)),
      terms.rule));
  section.list(std::move(kinds));
  section.done();
}

void write_closing(Page& page, const Policy& policy) {
  const auto& closing = policy.closing;
  SectionWriter section(page, "closing", "When a request is closed");
  std::vector<Phrase> reasons;
  for (const auto& reason : closing.reasons) {
    const auto attempts = attempts_in_words(reason);
    const std::string title(title_of(reason.reason));
    reasons.push_back(
        section.cited(attempts.empty() ? title : title + ", " + attempts, reason.rule));
  }
  section.list(std::move(reasons));
  Table needs{"What there must be before", {"What", "When"}, {}};
  for (const auto& need : closing.needs) {
    const auto guard = capitalized(in_words(policy, need.guard));
    needs.rows.push_back(
        {{section.cited(std::string(name_of(closing_need_phrases, need.have)), need.rule)},
         {{guard.empty() ? "Always" : guard}}});
  }
  section.table(std::move(needs));
  if (closing.closes_after) {
    section.say(section.cited(fmt::format("A resolved request closes by itself after {}.",
                                          in_words(*closing.closes_after)),
                              closing.rule));
  }
  if (closing.reopens_within) {
    section.say(section.cited(fmt::format("An answer within {} of closing opens it again; a later "
                                          "one is a new request.",
                                          in_words(*closing.reopens_within)),
                              closing.rule));
  }
  write_survey(section, policy);
  section.done();
}

}  // namespace tend::notice
