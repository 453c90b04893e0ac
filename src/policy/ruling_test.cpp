// SPDX-License-Identifier: Apache-2.0
#include "policy/ruling.hpp"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "policy/testing_packs.hpp"
#include "policy/words.hpp"

// Whatever is asked of a pack, it has an answer with a reason.
namespace tend::policy {
namespace {

constexpr int requests_per_pack = 4'000;

/// Requests made of what a pack knows, the same ones in each run.
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

class RandomRequest {
 public:
  RandomRequest(const Policy& policy, Chance& chance) : policy_(policy), chance_(chance) {}

  Request make() {
    request_.at = chance_.instant();
    arrive();
    answer();
    know_the_client();
    know_the_contact();
    if (chance_.one_in(3)) learn(FactKind::RequestedPriority, keys(policy_.priorities));
    if (chance_.one_in(3)) {
      learn(FactKind::Cause, {"provider", "client", "training", "third_party", "unknown"});
    }
    if (chance_.one_in(2)) learn(FactKind::Premium, {"accepted", "declined"});
    if (chance_.one_in(4)) {
      request_.linked_work_delivered_at = request_.at - Seconds(chance_.below(60 * 86'400));
    }
    return std::move(request_);
  }

 private:
  template <class Named>
  static std::vector<std::string> keys(const std::vector<Named>& named) {
    std::vector<std::string> keys;
    for (const auto& thing : named)
      keys.push_back(thing.key);
    return keys;
  }

  void learn(FactKind fact, const std::vector<std::string>& values) {
    if (!values.empty()) request_.facts.learn(fact, chance_.any_of(values));
  }

  void arrive() {
    request_.facts.learn(FactKind::Channel, std::string(chance_.any_of(channel_names).second));
    const auto& lines = policy_.channels.lines;
    if (request_.facts.holds(FactKind::Channel, "phone") && !lines.empty()) {
      const auto& line = chance_.any_of(lines);
      request_.facts.learn(FactKind::Line, line.key);
      const bool presses = !line.keys.empty() && chance_.one_in(2);
      if (presses) request_.facts.learn(FactKind::Pressed, chance_.any_of(line.keys).digit);
    }
    learn(FactKind::Type, keys(policy_.requests));
  }

  void answer() {
    const auto* type = find(policy_.requests, request_.facts.value(FactKind::Type));
    for (const auto& key : type->ask) {
      const auto* question = find(policy_.questions, key);
      const bool asked = question && matches(question->guard, request_.facts);
      if (!asked || chance_.one_in(5)) continue;
      const auto value = question->choices.empty() ? "" : chance_.any_of(question->choices).key;
      request_.facts.learn(answer_to(key), value);
    }
  }

  void know_the_client() {
    if (chance_.one_in(2)) learn(FactKind::Plan, keys(policy_.plans));
    if (chance_.one_in(3)) learn(FactKind::Contract, {"active", "expired", "none"});
    for (const auto& block : policy_.blocks) {
      if (chance_.one_in(3)) request_.facts.learn(FactKind::ClientHas, block.key);
    }
    for (const auto& team : policy_.teams) {
      if (chance_.one_in(6)) request_.facts.learn(FactKind::ClientHas, team.key);
    }
    for (const char* people : {"authorized_contacts", "liaisons"}) {
      if (chance_.one_in(3)) request_.facts.learn(FactKind::ClientHas, people);
    }
  }

  void know_the_contact() {
    if (chance_.one_in(3)) return;
    for (const char* mark : {"known", "authorized", "liaison", "administrator", "it", "mobile"}) {
      if (chance_.one_in(2)) request_.facts.learn(FactKind::Contact, mark);
    }
    learn(FactKind::Knowledge, {"new", "trained", "expert"});
  }

  const Policy& policy_;
  Chance& chance_;
  Request request_{};
};

void expect_reasoned(const Handbook& handbook, const Ruling& ruling, Instant at) {
  const auto& policy = handbook.policy();
  EXPECT_NE(find(policy.priorities, ruling.assessed.priority.value), nullptr);
  EXPECT_NE(find(policy.teams, ruling.team.value), nullptr);
  EXPECT_GT(ruling.assessed.priority.reason.rule.line, 0);
  for (const auto& target : ruling.targets) {
    EXPECT_GT(target.promise.reason.rule.line, 0);
    const bool is_due = has_due(target.promise.target.allowance) && !target.counts_from_release;
    EXPECT_EQ(target.due.has_value(), is_due);
    EXPECT_GE(target.due.value_or(at), at);
  }
  const bool waits =
      ruling.page && ruling.hold && ruling.hold->held_for == HeldFor::PremiumAcceptance;
  EXPECT_FALSE(waits) << "a page goes out before its premium is accepted";
}

void count_rules(const Assessment& assessed, std::set<std::string>& hit) {
  for (const auto* decided : {&assessed.impact, &assessed.urgency, &assessed.severity}) {
    if (*decided) hit.insert(reference((*decided)->reason.rule));
  }
  hit.insert(reference(assessed.priority.reason.rule));
}

/// Another type is proposed; until an agent agrees the request is judged as what it came as.
Assessment assess_as_it_came(const Handbook& handbook, Request request) {
  complete_facts(handbook, request);
  return assess(handbook.policy(), request.facts);
}

/// The rules of the tables that decide on receipt, as far as this ruling came from them.
void count_rules(const Ruling& ruling, std::set<std::string>& hit) {
  const auto use = [&](const Reason& reason) { hit.insert(reference(reason.rule)); };
  if (ruling.reclassified) use(ruling.reclassified->reason);
  count_rules(ruling.assessed, hit);
  use(ruling.team.reason);
  if (ruling.hold) use(ruling.hold->reason);
  if (ruling.page) use(ruling.page->reason);
  if (ruling.billing) use(ruling.billing->reason);
  for (const auto& target : ruling.targets)
    use(target.promise.reason);
  for (const auto& decision : ruling.approvals) {
    use(decision.reason);
    if (decision.waived) use(*decision.waived);
  }
}

template <class RowType>
void expect_hit(const std::vector<RowType>& rows, std::string_view table,
                const std::set<std::string>& hit) {
  for (const auto& row : rows)
    EXPECT_TRUE(hit.contains(reference(row.rule))) << table << " at " << reference(row.rule);
}

class RulingOfPack : public testing::TestWithParam<const char*> {};

TEST_P(RulingOfPack, has_an_answer_with_a_reason_for_whatever_comes) {
  const auto handbook = handbook_of(pack_named(GetParam()));
  const auto& policy = handbook.policy();
  Chance chance(2026);
  std::set<std::string> hit;
  for (int i = 0; i < requests_per_pack; ++i) {
    const auto request = RandomRequest(policy, chance).make();
    const auto ruling = rule_on(handbook, request);
    expect_reasoned(handbook, ruling, request.at);
    count_rules(ruling, hit);
    count_rules(assess_as_it_came(handbook, request), hit);
  }
  expect_hit(policy.reclassify, "reclassify", hit);
  expect_hit(policy.impact, "impact", hit);
  expect_hit(policy.urgency, "urgency", hit);
  expect_hit(policy.severity, "severity", hit);
  expect_hit(policy.priority, "priority", hit);
  expect_hit(policy.holds, "holds", hit);
  expect_hit(policy.approvals, "approvals", hit);
  expect_hit(policy.paging, "paging", hit);
  expect_hit(policy.routing, "routing", hit);
  expect_hit(policy.billing, "billing", hit);
  RecordProperty("rules_hit", static_cast<int>(hit.size()));
}

INSTANTIATE_TEST_SUITE_P(EveryPack, RulingOfPack,
                         testing::Values("gulf", "itech", "itrade", "itworks", "itx", "starter"),
                         [](const auto& pack) { return pack.param; });

}  // namespace
}  // namespace tend::policy
