// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "policy/intake.hpp"
#include "policy/ruling.hpp"
#include "policy/words.hpp"

// For tests: requests made of what a pack knows, the same ones in each run.
namespace tend::policy {

class Chance {
 public:
  explicit Chance(std::uint64_t seed) : engine_(seed) {}

  bool one_in(int count) { return below(count) == 0; }
  int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(engine_); }
  template <class Things>
  const auto& any_of(const Things& things) {
    return things[static_cast<std::size_t>(below(static_cast<int>(things.size())))];
  }
  /// Any second of seven years, which are full of days on which clocks change.
  Instant instant() {
    constexpr auto first = std::chrono::sys_days(std::chrono::year(2024) / 1 / 1);
    return first +
           Seconds(std::uniform_int_distribution<std::int64_t>(0, 7 * 366 * 86'400)(engine_));
  }

 private:
  std::mt19937_64 engine_;
};

/// A request as it arrives: what was answered is still to be checked and learnt.
struct RandomRequest {
  Request request;
  std::vector<GivenAnswer> answers;
};

class RequestMaker {
 public:
  RequestMaker(const Policy& policy, Chance& chance) : policy_(policy), chance_(chance) {}

  RandomRequest make() {
    made_.request.at = chance_.instant();
    arrive();
    answer();
    if (chance_.one_in(10)) mistake();
    know_the_client();
    know_the_contact();
    if (chance_.one_in(3)) learn(FactKind::RequestedPriority, keys(policy_.priorities));
    if (chance_.one_in(3)) {
      learn(FactKind::Cause, {"provider", "client", "training", "third_party", "unknown"});
    }
    if (chance_.one_in(2)) learn(FactKind::Premium, {"accepted", "declined"});
    if (chance_.one_in(4)) {
      made_.request.linked_work_delivered_at =
          made_.request.at - Seconds(chance_.below(60 * 86'400));
    }
    return std::move(made_);
  }

 private:
  template <class Named>
  static std::vector<std::string> keys(const std::vector<Named>& named) {
    std::vector<std::string> keys;
    for (const auto& thing : named)
      keys.push_back(thing.key);
    return keys;
  }

  CaseFacts& facts() { return made_.request.facts; }

  void learn(FactKind fact, const std::vector<std::string>& values) {
    if (!values.empty()) facts().learn(fact, chance_.any_of(values));
  }

  void arrive() {
    facts().learn(FactKind::Channel, std::string(chance_.any_of(channel_names).second));
    const auto& lines = policy_.channels.lines;
    if (facts().holds(FactKind::Channel, "phone") && !lines.empty()) {
      const auto& line = chance_.any_of(lines);
      facts().learn(FactKind::Line, line.key);
      const bool presses = !line.keys.empty() && chance_.one_in(2);
      if (presses) facts().learn(FactKind::Pressed, chance_.any_of(line.keys).digit);
    }
    learn(FactKind::Type, keys(policy_.requests));
  }

  /// What one answer is asks for others, so that each is learnt before the next is thought of.
  void answer() {
    CaseFacts told = facts();
    for (const auto& key : find(policy_.requests, told.value(FactKind::Type))->ask) {
      const auto* question = find(policy_.questions, key);
      const bool asked = question && matches(question->guard, told);
      if (!asked || chance_.one_in(5)) continue;
      GivenAnswer given{key, {"in some words"}};
      if (!question->choices.empty()) given.values = {chance_.any_of(question->choices).key};
      learn_answers(policy_, {given}, told);
      made_.answers.push_back(std::move(given));
    }
  }

  void mistake() {
    switch (chance_.below(3)) {
      case 0:
        made_.answers.push_back({"nobody_asks_this", {"yes"}});
        break;
      case 1:
        made_.answers.push_back({chance_.any_of(policy_.questions).key, {"a", "b", "c"}});
        break;
      default:
        facts().replace(FactKind::Type, "no_such_type");
    }
  }

  void know_the_client() {
    if (chance_.one_in(2)) learn(FactKind::Plan, keys(policy_.plans));
    if (chance_.one_in(3)) learn(FactKind::Contract, {"active", "expired", "none"});
    for (const auto& block : policy_.blocks) {
      if (chance_.one_in(3)) facts().learn(FactKind::ClientHas, block.key);
    }
    for (const auto& team : policy_.teams) {
      if (chance_.one_in(6)) facts().learn(FactKind::ClientHas, team.key);
    }
    for (const char* people : {"authorized_contacts", "liaisons"}) {
      if (chance_.one_in(3)) facts().learn(FactKind::ClientHas, people);
    }
    if (chance_.one_in(3)) name_in_the_contract(policy_.severities);
    if (chance_.one_in(3)) name_in_the_contract(policy_.priorities);
  }

  void name_in_the_contract(const std::vector<PriorityLevel>& levels) {
    if (levels.empty()) return;
    const auto length = chance_.any_of(std::array{"45m", "6h", "3 working days", "14 days"});
    const auto milestone = chance_.any_of(milestone_names).first;
    made_.request.contracted.push_back(
        {chance_.any_of(levels).key, milestone, *parse_allowance(length)});
  }

  void know_the_contact() {
    if (chance_.one_in(3)) return;
    for (const char* mark : {"known", "authorized", "liaison", "administrator", "it", "mobile"}) {
      if (chance_.one_in(2)) facts().learn(FactKind::Contact, mark);
    }
    learn(FactKind::Knowledge, {"new", "trained", "expert"});
  }

  const Policy& policy_;
  Chance& chance_;
  RandomRequest made_{};
};

inline RandomRequest random_request(const Policy& policy, Chance& chance) {
  return RequestMaker(policy, chance).make();
}

}  // namespace tend::policy
