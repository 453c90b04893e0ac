// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fmt/format.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "policy/decide.hpp"
#include "policy/testing_packs.hpp"
#include "policy/words.hpp"

// For tests only: a request as a decision row tells it, put to a handbook.
namespace tend::policy {

struct DecisionRow {
  const char* id;        ///< of docs/REQUIREMENTS.md
  const char* received;  ///< on the desk's wall clock: "2026-03-02 16:50"
  const char* facts;     ///< "channel: phone, pressed: 2"
  const char* asked;     ///< "priority", a milestone, a moment of notices, … as in Asked
  const char* answer;
};

/// What is known about the request, and every rule that had a say in an answer, by its place.
class AskedCase {
 public:
  AskedCase(const Handbook& handbook, const DecisionRow& row)
      : handbook_(handbook), received_(at_wall_clock(row.received)) {
    learn(row.facts);
    for (const auto& hours : hours_open_at(handbook, received_))
      facts.learn(FactKind::Hours, hours);
    if (!facts.knows(FactKind::Type)) facts.learn(FactKind::Type, policy().requests.front().key);
    const auto region =
        region_of(policy(), facts.value(FactKind::Line), facts.value(FactKind::SiteRegion));
    if (!region.empty()) facts.replace(FactKind::SiteRegion, std::string(region));
    assess_unless_given();
  }

  const Handbook& handbook() const { return handbook_; }
  const Policy& policy() const { return handbook_.policy(); }
  Instant received() const { return received_; }

  std::string on_wall_clock(std::optional<Instant> instant) const {
    if (!instant) return "never";
    const auto local = zone().to_local(*instant);
    const auto date = std::chrono::floor<std::chrono::days>(local);
    const auto time = std::chrono::hh_mm_ss(local - date);
    const auto weekday = std::chrono::weekday(date).iso_encoding() - 1;
    return fmt::format("{} {} {:02}:{:02}", calendar::weekday_names[weekday], to_iso8601(date),
                       time.hours().count(), time.minutes().count());
  }

  void use(const Rule& rule) { rules.insert(reference(rule)); }

  CaseFacts facts;
  std::vector<ContractedTarget> contracted;  ///< "contracted S1 first_response: 2h"
  std::vector<Rule> used_for_priority;
  std::vector<Rule> used_for_severity;
  std::set<std::string> rules;

 private:
  const calendar::TimeZone& zone() const { return usual_hours(handbook_).zone(); }

  Instant at_wall_clock(std::string text) const {
    text[10] = 'T';
    const auto as_if_utc = parse_instant(text + "Z");
    EXPECT_TRUE(as_if_utc) << text;
    return zone().to_instant(LocalTime(as_if_utc->time_since_epoch()));
  }

  void learn(std::string_view told) {
    for (const auto clause : split(told, ',')) {
      const auto colon = clause.find(':');
      if (colon == std::string_view::npos) continue;
      const auto name = trim(clause.substr(0, colon));
      if (name.starts_with("contracted ")) {
        learn_contracted(name.substr(11), trim(clause.substr(colon + 1)));
        continue;
      }
      const auto kind = named(fact_names, name);
      const auto fact = kind ? Fact(*kind) : answer_to(std::string(name));
      facts.learn(fact, std::string(trim(clause.substr(colon + 1))));
    }
  }

  /// "S1 first_response" and "2h".
  void learn_contracted(std::string_view promise, std::string_view allowance) {
    const auto space = promise.find(' ');
    contracted.push_back({std::string(promise.substr(0, space)),
                          *parse_milestone(promise.substr(space + 1)),
                          *parse_allowance(allowance)});
  }

  /// A priority among the row's facts was given by an agent.
  void assess_unless_given() {
    if (facts.knows(FactKind::Priority)) return;
    const auto assessment = assess(policy(), facts);
    if (assessment.impact) used_for_priority.push_back(assessment.impact->reason.rule);
    if (assessment.urgency) used_for_priority.push_back(assessment.urgency->reason.rule);
    if (assessment.severity) {
      used_for_severity.push_back(assessment.severity->reason.rule);
      used_for_priority.push_back(assessment.severity->reason.rule);
    }
    used_for_priority.push_back(assessment.priority.reason.rule);
  }

  const Handbook& handbook_;
  Instant received_;
};

/// The names of a closed list, as a pack writes them.
template <class Value, std::size_t size>
std::string in_words(const Names<Value, size>& names, const std::vector<Value>& values) {
  std::vector<std::string> words;
  for (const auto value : values)
    words.emplace_back(name_of(names, value));
  return join(words, " ");
}

inline std::string in_words(const std::vector<Addressee>& addressees) {
  std::vector<std::string> words;
  for (const auto& addressee : addressees)
    words.emplace_back(to_string(addressee));
  return join(words, " ");
}

}  // namespace tend::policy
