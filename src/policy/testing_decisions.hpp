// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "policy/testing_care.hpp"
#include "policy/testing_case.hpp"
#include "policy/testing_duty.hpp"
#include "policy/testing_intake.hpp"
#include "policy/testing_measures.hpp"
#include "policy/testing_money.hpp"
#include "policy/testing_procedures.hpp"
#include "policy/testing_removals.hpp"
#include "policy/testing_ruling.hpp"

// For tests only. Decision rows: what a handbook is asked and what it answers, in the desk's own
// words.
namespace tend::policy {

/// "priority", or with what it is about, "people of engineers".
struct QuestionAbout {
  std::string_view words;
  std::string (*answer)(AskedCase& asked, std::string_view about);
};

/// The questions beside milestones and the moments of notices. A word that others begin with stands
/// behind them.
// clang-format off
inline constexpr std::array questions_about{
    QuestionAbout{"priority", priority},
    QuestionAbout{"why", why},
    QuestionAbout{"severity", severity},
    QuestionAbout{"team", team},
    QuestionAbout{"chosen by", chosen_by},
    QuestionAbout{"confirmed by", confirmed_by},
    QuestionAbout{"handover", handover},
    QuestionAbout{"people of", people_of},
    QuestionAbout{"role of", role_of},
    QuestionAbout{"open", open_hours},
    QuestionAbout{"asks for", asks_for},
    QuestionAbout{"asks", questions},
    QuestionAbout{"question", question},
    QuestionAbout{"missing", missing},
    QuestionAbout{"request", request},
    QuestionAbout{"call", call},
    QuestionAbout{"line", line},
    QuestionAbout{"answering service", answering_service},
    QuestionAbout{"offers", offers},
    QuestionAbout{"becomes", becomes},
    QuestionAbout{"hold", hold},
    QuestionAbout{"plan", plan},
    QuestionAbout{"queue", queue},
    QuestionAbout{"shown", shown},
    QuestionAbout{"lead time", lead_time},
    QuestionAbout{"first contact", first_contact},
    QuestionAbout{"waiting", waiting},
    QuestionAbout{"closing", closing},
    QuestionAbout{"closes", closes},
    QuestionAbout{"survey", survey},
    QuestionAbout{"approval", approval},
    QuestionAbout{"billing", billing},
    QuestionAbout{"rate", rate},
    QuestionAbout{"block", block},
    QuestionAbout{"warranty", warranty},
    QuestionAbout{"invoices", invoices},
    QuestionAbout{"page", page},
    QuestionAbout{"on call", on_call},
    QuestionAbout{"rota", rota},
    QuestionAbout{"escalation", escalation},
    QuestionAbout{"major incident", major_incident},
    QuestionAbout{"extensions", extensions},
    QuestionAbout{"procedure", procedure},
    QuestionAbout{"step", step},
    QuestionAbout{"at receipt", at_receipt},
    QuestionAbout{"urgent share", urgent_share},
    QuestionAbout{"same person", same_person},
    QuestionAbout{"misses", misses},
    QuestionAbout{"document", document},
    QuestionAbout{"sla page", sla_page},
};
// clang-format on

inline std::string answer(AskedCase& asked, std::string_view question) {
  if (const auto milestone = parse_milestone(question)) return target(asked, *milestone);
  if (const auto moment = named(notice_moment_names, question)) return notices(asked, *moment);
  for (const auto& [words, answer] : questions_about) {
    if (question == words) return answer(asked, {});
    const bool has_more = question.starts_with(words) && question[words.size()] == ' ';
    if (has_more) return answer(asked, question.substr(words.size() + 1));
  }
  ADD_FAILURE() << "nobody knows how to ask: " << question;
  return {};
}

inline std::string answer_of(const Handbook& handbook, const DecisionRow& row) {
  AskedCase asked(handbook, row);
  return answer(asked, row.asked);
}

/// Every row gets the answer it names.
inline void expect_answers(const Handbook& handbook, std::span<const DecisionRow> rows) {
  for (const auto& row : rows) {
    EXPECT_EQ(answer_of(handbook, row), row.answer)
        << row.id << ": " << row.asked << " at " << row.received << ", " << row.facts;
  }
}

/// Every rule of the pack has a say in some row.
inline void expect_all_rules_used(const Handbook& handbook, std::span<const DecisionRow> rows) {
  std::set<std::string> used;
  for (const auto& row : rows) {
    AskedCase asked(handbook, row);
    answer(asked, row.asked);
    used.insert(asked.rules.begin(), asked.rules.end());
  }
  for (const auto& [about, rule] : rules(handbook.policy()))
    EXPECT_TRUE(used.contains(reference(*rule))) << about << " at " << reference(*rule);
}

/// Whether what is left of a pack is refused, or a row gets another answer.
inline bool is_missed(const PackText& left, std::span<const DecisionRow> rows) {
  const auto handbook = read_handbook(left, test_zones());
  return !handbook || std::ranges::any_of(rows, [&](const DecisionRow& row) {
    return answer_of(*handbook, row) != row.answer;
  });
}

/// Whichever rule is taken out of the pack, it is refused or a row gets another answer.
inline void expect_every_rule_missed(const PackText& pack, std::span<const DecisionRow> rows) {
  const auto whole = handbook_of(pack);
  for (const auto& [about, rule] : rules(whole.policy())) {
    auto without = pack;
    without.policy_yaml = without_rule(pack.policy_yaml, rule->line);
    EXPECT_TRUE(is_missed(without, rows)) << about << " at " << reference(*rule);
  }
}

/// The same of every part that no story can miss, because the running desk does not carry it out.
inline void expect_every_part_missed(const PackText& pack, std::span<const DecisionRow> rows) {
  for (const auto& removal : Removals(pack).all()) {
    if (removal.witness != Witness::DecisionRow) continue;
    EXPECT_TRUE(is_missed(removal.pack, rows))
        << removal.file << ":" << removal.line << " " << removal.about << ": " << removal.text;
  }
}

}  // namespace tend::policy
