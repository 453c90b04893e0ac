// SPDX-License-Identifier: Apache-2.0
#include "policy/table.hpp"

#include <gtest/gtest.h>

namespace tend::policy {
namespace {

CaseFacts known(std::initializer_list<KnownFact> facts) {
  CaseFacts all;
  for (const auto& [fact, value] : facts)
    all.learn(fact, value);
  return all;
}

const Condition by_phone{FactKind::Channel, {"phone"}};
const Condition by_phone_or_portal{FactKind::Channel, {"phone", "portal"}};
const Condition at_night{FactKind::Hours, {"night"}};

TEST(a_guard, holds_when_all_of_when_and_not_all_of_unless_hold) {
  const auto phone = known({{FactKind::Channel, "phone"}});
  const auto phone_at_night = known({{FactKind::Channel, "phone"}, {FactKind::Hours, "night"}});
  EXPECT_TRUE(matches({}, phone));
  EXPECT_TRUE(matches({{by_phone}, {}}, phone));
  EXPECT_TRUE(matches({{by_phone_or_portal}, {}}, phone));
  EXPECT_FALSE(matches({{by_phone, at_night}, {}}, phone));
  EXPECT_TRUE(matches({{by_phone, at_night}, {}}, phone_at_night));
  EXPECT_FALSE(matches({{}, {by_phone}}, phone));
  EXPECT_TRUE(matches({{}, {by_phone, at_night}}, phone));
  EXPECT_FALSE(matches({{}, {by_phone, at_night}}, phone_at_night));
}

TEST(a_guard, neither_holds_nor_blocks_on_an_unknown_fact) {
  EXPECT_FALSE(matches({{by_phone}, {}}, {}));
  EXPECT_TRUE(matches({{}, {by_phone}}, {}));
}

TEST(a_guard, is_content_with_one_of_several_values) {
  const auto hours = known({{FactKind::Hours, "day"}, {FactKind::Hours, "night"}});
  EXPECT_TRUE(matches({{at_night}, {}}, hours));
}

TEST(a_table, takes_the_first_row_that_matches_and_says_why) {
  const Table table{{{{by_phone}, {}}, "loud", {"policy.yaml", 3, "we call", "", ""}},
                    {{}, "quiet", {"policy.yaml", 4, "", "ours", ""}}};
  const auto loud = first_match(table, known({{FactKind::Channel, "phone"}}));
  ASSERT_TRUE(loud);
  EXPECT_EQ(loud->value, "loud");
  EXPECT_EQ(reference(loud->reason.rule), "policy.yaml:3");
  EXPECT_EQ(loud->reason.facts, (std::vector<KnownFact>{{FactKind::Channel, "phone"}}));
  EXPECT_EQ(first_match(table, {})->value, "quiet");
  EXPECT_FALSE(first_match({}, {}));
}

TEST(a_grid, says_nothing_until_both_facts_are_known_but_for_a_line_of_one_value) {
  const Grid grid{FactKind::Impact,
                  FactKind::Urgency,
                  {{"high", "", {{"now", "P1"}, {"later", "P2"}}}, {"low", "P3", {}}}};
  const Table table{{{}, grid, {}}};
  const auto value = [&](const CaseFacts& facts) {
    const auto decided = first_match(table, facts);
    return decided ? decided->value : "nothing";
  };
  EXPECT_EQ(value(known({{FactKind::Impact, "high"}, {FactKind::Urgency, "now"}})), "P1");
  EXPECT_EQ(value(known({{FactKind::Impact, "high"}, {FactKind::Urgency, "later"}})), "P2");
  EXPECT_EQ(value(known({{FactKind::Impact, "high"}})), "nothing");
  EXPECT_EQ(value(known({{FactKind::Urgency, "now"}})), "nothing");
  EXPECT_EQ(value(known({{FactKind::Impact, "low"}})), "P3");
}

TEST(case_facts, hold_each_value_once_and_can_forget) {
  CaseFacts facts;
  facts.learn(FactKind::Hours, "day");
  facts.learn(FactKind::Hours, "day");
  facts.learn(FactKind::Hours, "late");
  EXPECT_EQ(facts.all().size(), 2U);
  facts.replace(FactKind::Hours, "night");
  EXPECT_EQ(facts.value(FactKind::Hours), "night");
  EXPECT_FALSE(facts.holds(FactKind::Hours, "day"));
  facts.forget(FactKind::Hours);
  EXPECT_FALSE(facts.knows(FactKind::Hours));
  EXPECT_FALSE(facts.knows(answer_to("hours")));
}

}  // namespace
}  // namespace tend::policy
