// SPDX-License-Identifier: Apache-2.0
#include "policy/handbook.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "calendar/testing_calendars.hpp"
#include "policy/testing_packs.hpp"

namespace tend::policy {
namespace {

using calendar::at;

TEST(a_handbook, has_a_version_that_only_its_terms_and_text_change) {
  const auto pack = pack_named("itech");
  const auto version = handbook_of(pack).version();
  EXPECT_EQ(version.size(), 16U);

  auto other = pack;
  other.facts_yaml += "\n# somebody is new\n";
  EXPECT_EQ(handbook_of(other).version(), version);
  other = pack;
  other.policy_yaml += "\n# a remark\n";
  EXPECT_NE(handbook_of(other).version(), version);
  other = pack;
  other.handbook_txt += "\nOne sentence more.\n";
  EXPECT_NE(handbook_of(other).version(), version);
  EXPECT_EQ(read_terms(pack.policy_yaml, pack.handbook_txt)->version, version);
}

TEST(a_handbook, is_closed_on_its_holidays_and_open_as_its_overrides_say) {
  auto pack = pack_named("itech");
  pack.facts_yaml += "overrides:\n  business: {2026-12-24: 08:00-12:00, 2026-12-25: 08:00-12:00}\n";
  const auto handbook = handbook_of(pack);
  EXPECT_EQ(hours_open_at(handbook, at("2026-12-24T11:59-08:00")),
            std::vector<std::string>{"business"});
  EXPECT_EQ(hours_open_at(handbook, at("2026-12-24T12:00-08:00")),
            std::vector<std::string>{"after_hours"});
  EXPECT_EQ(hours_open_at(handbook, at("2026-12-25T09:00-08:00")),
            std::vector<std::string>{"after_hours"});
}

TEST(a_handbook, keeps_its_terms_when_the_facts_move_on) {
  auto pack = pack_named("itech");
  const std::string people = "people:\n";
  pack.facts_yaml.insert(pack.facts_yaml.find(people) + people.size(),
                         "  eve: {name: \"Eve\", email: eve@itech.example, "
                         "teams: [a_team_of_tomorrow]}\n");
  const auto terms = read_terms(pack.policy_yaml, pack.handbook_txt);
  const auto facts = read_facts(pack.facts_yaml);
  ASSERT_TRUE(terms && facts);
  const auto handbook = bind(*terms, *facts, test_zones());
  ASSERT_TRUE(handbook);
  EXPECT_EQ(handbook->version(), terms->version);
  EXPECT_EQ(handbook->facts.people.front().name, "Eve");
}

TEST(a_handbook, is_refused_by_facts_without_its_holidays) {
  const auto pack = pack_named("itech");
  const auto handbook = bind(*read_terms(pack.policy_yaml, pack.handbook_txt), {}, test_zones());
  ASSERT_FALSE(handbook);
  EXPECT_EQ(in_lines(handbook.error().faults),
            "holidays `observed_holidays` is missing; the calendar `business` is closed on these "
            "days\n");
}

TEST(a_handbook, finds_the_rule_an_event_remembers) {
  const auto handbook = handbook_of(pack_named("gulf"));
  for (const auto& [about, rule] : rules(handbook.policy()))
    EXPECT_EQ(find_rule(handbook.policy(), reference(*rule)), rule) << about;
  EXPECT_EQ(find_rule(handbook.policy(), "policy.yaml:1"), nullptr);
}

RC_GTEST_PROP(a_handbook, is_read_or_refused_with_places_whatever_bytes_come, ()) {
  auto pack = pack_named(*rc::gen::element<std::string>("gulf", "itech"));
  auto& text = *rc::gen::arbitrary<bool>() ? pack.policy_yaml : pack.facts_yaml;
  const auto cuts = *rc::gen::inRange(1, 5);
  for (int i = 0; i < cuts; ++i) {
    const auto at_byte = *rc::gen::inRange<std::size_t>(0, text.size());
    const auto length = *rc::gen::inRange<std::size_t>(0, 20);
    const auto put = *rc::gen::element<std::string>("", "{", "}", "[", "]", ": ", "- ", "\n", "\"",
                                                    "&a ", "*a ", "!t ", "when", "\t", "#", "\xE2");
    text.replace(at_byte, std::min(length, text.size() - at_byte), put);
  }
  const auto handbook = read_handbook(pack, test_zones());
  if (handbook) return;
  RC_ASSERT(handbook.error().code == Code::Invalid);
  RC_ASSERT(!handbook.error().faults.empty());
  for (const auto& [where, what] : handbook.error().faults)
    RC_ASSERT(where.find(".yaml:") != std::string::npos && !what.empty());
}

}  // namespace
}  // namespace tend::policy
