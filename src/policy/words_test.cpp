// SPDX-License-Identifier: Apache-2.0
#include "policy/words.hpp"

#include <gtest/gtest.h>

#include <string>

#include "policy/testing_packs.hpp"

namespace tend::policy {
namespace {

TEST(words, of_a_pack_are_all_explained) {
  const auto page = text_of("docs/policy.md");
  const auto expect_explained = [&](const auto& names) {
    for (const auto& [value, name] : names) {
      const auto word = std::string(name);
      const bool is_explained = page.find("`" + word + "`") != std::string::npos ||
                                page.find("`{" + word + "}`") != std::string::npos;
      EXPECT_TRUE(is_explained) << word;
    }
  };
  expect_explained(milestone_names);
  expect_explained(channel_names);
  expect_explained(answered_by_names);
  expect_explained(clock_start_names);
  expect_explained(queue_key_names);
  expect_explained(closure_reason_names);
  expect_explained(closing_need_names);
  expect_explained(staff_role_names);
  expect_explained(people_word_names);
  expect_explained(text_kind_names);
  expect_explained(request_kind_names);
  expect_explained(block_unit_names);
  expect_explained(block_renewal_names);
  expect_explained(held_for_names);
  expect_explained(duty_word_names);
  expect_explained(routing_wish_names);
  expect_explained(approval_kind_names);
  expect_explained(approval_gate_names);
  expect_explained(billing_status_names);
  expect_explained(step_makes_names);
  expect_explained(skipping_names);
  expect_explained(sla_page_names);
  expect_explained(notice_moment_names);
  expect_explained(notice_field_names);
}

TEST(words, are_read_as_they_are_written) {
  for (const auto& [milestone, name] : milestone_names) {
    EXPECT_EQ(to_string(milestone), name);
    EXPECT_EQ(parse_milestone(name), milestone);
  }
  for (const auto& [channel, name] : channel_names)
    EXPECT_EQ(parse_channel(to_string(channel)), channel);
  EXPECT_EQ(parse_milestone("acknowledged"), std::nullopt);
  EXPECT_EQ(to_string(Fact(FactKind::SiteRegion)), "site_region");
  EXPECT_EQ(to_string(answer_to("effect")), "effect");
}

}  // namespace
}  // namespace tend::policy
