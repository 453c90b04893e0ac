// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "policy/decide.hpp"
#include "policy/due.hpp"
#include "policy/intake.hpp"
#include "policy/testing_packs.hpp"
#include "policy/words.hpp"

// Decision rows: what a handbook is asked and what it answers, in the desk's own words.
namespace tend::policy {

struct DecisionRow {
  const char* id;        ///< of docs/REQUIREMENTS.md
  const char* received;  ///< on the desk's wall clock: "2026-03-02 16:50"
  const char* facts;     ///< "channel: phone, pressed: 2"
  const char* asked;     ///< "priority", a milestone, a moment of notices, … as in Asked
  const char* answer;
};

/// One row put to a handbook. Every rule that had a say in the answer is remembered by its place.
class Asked {
 public:
  Asked(const Handbook& handbook, const DecisionRow& row)
      : handbook_(handbook), policy_(handbook.policy()), row_(row) {
    received_ = at_wall_clock(row.received);
    learn(row.facts);
    for (const auto& hours : hours_open_at(handbook, received_))
      facts_.learn(FactKind::Hours, hours);
    if (!facts_.knows(FactKind::Type)) facts_.learn(FactKind::Type, policy_.requests.front().key);
    const auto region =
        region_of(policy_, facts_.value(FactKind::Line), facts_.value(FactKind::SiteRegion));
    if (!region.empty()) facts_.replace(FactKind::SiteRegion, std::string(region));
    assess_unless_given();
  }

  std::string answer() {
    const std::string_view asked = row_.asked;
    if (asked == "priority") return priority();
    if (asked == "why") return why();
    if (asked == "team") return team();
    if (asked == "open") return open_hours();
    if (asked == "asks") return questions();
    if (asked == "call") return call();
    if (asked == "queue") return queue();
    if (asked == "closes") return closes();
    if (const auto milestone = parse_milestone(asked)) return target(*milestone);
    if (const auto moment = named(notice_moment_names, asked)) return notices(*moment);
    if (asked.starts_with("offers ")) return offers(asked.substr(7));
    if (asked.starts_with("waiting ")) return waiting(asked.substr(8));
    if (asked.starts_with("closing ")) return closing(asked.substr(8));
    if (asked.starts_with("people of ")) return people_of(asked.substr(10));
    ADD_FAILURE() << "nobody knows how to ask: " << asked;
    return {};
  }

  const std::set<std::string>& rules() const { return rules_; }

 private:
  const calendar::TimeZone& zone() const { return usual_hours(handbook_).zone(); }

  Instant at_wall_clock(std::string text) const {
    text[10] = 'T';
    const auto as_if_utc = parse_instant(text + "Z");
    EXPECT_TRUE(as_if_utc) << text;
    return zone().to_instant(LocalTime(as_if_utc->time_since_epoch()));
  }

  std::string on_wall_clock(std::optional<Instant> instant) const {
    if (!instant) return "never";
    const auto local = zone().to_local(*instant);
    const auto date = std::chrono::floor<std::chrono::days>(local);
    const auto time = std::chrono::hh_mm_ss(local - date);
    const auto weekday = std::chrono::weekday(date).iso_encoding() - 1;
    return fmt::format("{} {} {:02}:{:02}", calendar::weekday_names[weekday], to_iso8601(date),
                       time.hours().count(), time.minutes().count());
  }

  void learn(std::string_view facts) {
    for (const auto clause : split(facts, ',')) {
      const auto colon = clause.find(':');
      if (colon == std::string_view::npos) continue;
      const auto name = trim(clause.substr(0, colon));
      const auto kind = named(fact_names, name);
      const auto fact = kind ? Fact(*kind) : answer_to(std::string(name));
      facts_.learn(fact, std::string(trim(clause.substr(colon + 1))));
    }
  }

  /// A priority among the row's facts was given by an agent.
  void assess_unless_given() {
    if (facts_.knows(FactKind::Priority)) return;
    const auto assessment = assess(policy_, facts_);
    if (assessment.impact) used_for_priority_.push_back(assessment.impact->reason.rule);
    if (assessment.urgency) used_for_priority_.push_back(assessment.urgency->reason.rule);
    if (assessment.severity) used_for_priority_.push_back(assessment.severity->reason.rule);
    used_for_priority_.push_back(assessment.priority.reason.rule);
  }

  void use(const Rule& rule) { rules_.insert(reference(rule)); }

  std::string priority() {
    for (const auto& rule : used_for_priority_)
      use(rule);
    const auto* level = find(policy_.priorities, facts_.value(FactKind::Priority));
    use(level->rule);
    return level->name;
  }

  /// The handbook's own words, from impact to priority.
  std::string why() {
    std::vector<std::string> reasons;
    for (const auto& rule : used_for_priority_)
      reasons.push_back(rule.because);
    return join(reasons, " / ");
  }

  std::string team() {
    const auto decided = route(policy_, facts_);
    use(decided.reason.rule);
    const auto* team = find(policy_.teams, decided.value);
    use(team->rule);
    return team->name;
  }

  std::string open_hours() {
    const auto open = hours_open_at(handbook_, received_);
    for (const auto& key : open)
      use(find(policy_.hours, key)->rule);
    return join(open, ", ");
  }

  std::string questions() {
    const auto* type = find(policy_.requests, facts_.value(FactKind::Type));
    if (!type) return "no such type";
    use(type->rule);
    std::vector<std::string> asked;
    for (const auto* question : questions_for(policy_, facts_)) {
      use(question->rule);
      const bool is_agents = question->answered_by == AnsweredBy::Agent;
      asked.push_back(question->key + (is_agents ? " (agent)" : ""));
    }
    return join(asked, ", ");
  }

  std::string call() {
    const auto* line = line_for(policy_, facts_.value(FactKind::SiteRegion));
    use(line->rule);
    std::string keys;
    for (const auto& [digit, label] : line->keys)
      keys += fmt::format(", {}: {}", digit, label);
    return line->number + keys;
  }

  std::string queue() {
    use(policy_.queue.rule);
    const auto in_words = [](const std::vector<QueueKey>& keys) {
      std::string words;
      for (const auto key : keys)
        words += fmt::format(" {}", name_of(queue_key_names, key));
      return words;
    };
    const auto& queue = policy_.queue;
    return fmt::format("order{}; triage{}", in_words(queue.order), in_words(queue.triage));
  }

  std::string target(Milestone milestone) {
    for (const auto& decision : decide_targets(policy_, facts_)) {
      if (decision.milestone != milestone) continue;
      use(decision.reason.rule);
      const auto& target = decision.target;
      const auto words = target.allowance.kind == Allowance::Kind::BestEffort
                             ? "best effort"
                             : on_wall_clock(due(handbook_, target, received_));
      const auto from = target.from == ClockStart::Priority ? ", from the priority on" : "";
      if (target.met_by.empty()) return words + from;
      use(find(policy_.teams, target.met_by)->rule);
      return words + from + ", by " + target.met_by;
    }
    return "no promise";
  }

  std::string notices(NoticeMoment moment) {
    std::vector<std::string> words;
    for (const auto& [notice, reason] : decide_notices(policy_, moment, facts_)) {
      use(reason.rule);
      words.push_back(notice.send + ": ");
      for (const auto& [text, field] : notice.says)
        words.back() += text + (field ? fmt::format("{{{}}}", to_string(*field)) : "");
    }
    return join(words, " / ");
  }

  std::string offers(std::string_view name) {
    const auto& offered = policy_.channels.offered;
    const auto found = std::ranges::find(offered, *parse_channel(name), &ChannelTerms::channel);
    if (found == offered.end()) return "no";
    use(found->rule);
    const auto may_request = join(found->may_request, ", ");
    return found->at + (may_request.empty() ? "" : ", may request " + may_request);
  }

  std::string waiting(std::string_view key) {
    const auto* reason = find(policy_.waiting, key);
    if (!reason) return "no such reason";
    use(reason->rule);
    const auto remind = due(usual_hours(handbook_), *reason->remind, received_);
    return fmt::format("{}, stops {} clocks, reminded {}", reason->name, reason->stops.size(),
                       on_wall_clock(remind));
  }

  std::string closing(std::string_view name) {
    const auto reason = *parse_closure_reason(name);
    const auto* terms = find_closure(policy_, reason);
    if (!terms) return "no such reason";
    use(terms->rule);
    facts_.learn(FactKind::ClosingAs, std::string(name));
    std::string words = "possible";
    for (const auto& demand : closing_demands(policy_, facts_)) {
      use(demand.reason.rule);
      words += fmt::format(", with {}", name_of(closing_need_names, demand.need));
    }
    return words;
  }

  std::string people_of(std::string_view key) {
    use(find(policy_.teams, key)->rule);
    std::vector<std::string> names;
    for (const auto& person : handbook_.facts.people) {
      if (std::ranges::find(person.teams, key) != person.teams.end()) names.push_back(person.name);
    }
    return join(names, ", ");
  }

  std::string closes() {
    const auto& closing = policy_.closing;
    use(closing.rule);
    const auto& hours = usual_hours(handbook_);
    return fmt::format("closes {}, reopens until {}",
                       on_wall_clock(due(hours, *closing.closes_after, received_)),
                       on_wall_clock(due(hours, *closing.reopens_within, received_)));
  }

  const Handbook& handbook_;
  const Policy& policy_;
  const DecisionRow& row_;
  Instant received_;
  CaseFacts facts_;
  std::vector<Rule> used_for_priority_;
  std::set<std::string> rules_;
};

/// Every row gets the answer it names.
inline void expect_answers(const Handbook& handbook, std::span<const DecisionRow> rows) {
  for (const auto& row : rows) {
    EXPECT_EQ(Asked(handbook, row).answer(), row.answer)
        << row.id << ": " << row.asked << " at " << row.received << ", " << row.facts;
  }
}

/// Every rule of the pack has a say in some row.
inline void expect_all_rules_used(const Handbook& handbook, std::span<const DecisionRow> rows) {
  std::set<std::string> used;
  for (const auto& row : rows) {
    Asked asked(handbook, row);
    asked.answer();
    used.insert(asked.rules().begin(), asked.rules().end());
  }
  for (const auto& [about, rule] : rules(handbook.policy()))
    EXPECT_TRUE(used.contains(reference(*rule))) << about << " at " << reference(*rule);
}

/// Whichever rule is taken out of the pack, it is refused or a row gets another answer.
inline void expect_every_rule_missed(const PackText& pack, std::span<const DecisionRow> rows) {
  const auto whole = handbook_of(pack);
  for (const auto& [about, rule] : rules(whole.policy())) {
    auto without = pack;
    without.policy_yaml = without_rule(pack.policy_yaml, rule->line);
    const auto handbook = read_handbook(without, test_zones());
    const bool is_missed = !handbook || std::ranges::any_of(rows, [&](const DecisionRow& row) {
      return Asked(*handbook, row).answer() != row.answer;
    });
    EXPECT_TRUE(is_missed) << about << " at " << reference(*rule);
  }
}

}  // namespace tend::policy
