// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "policy/testing_removals.hpp"

namespace tend::policy {
namespace {

TEST(removals, are_every_row_and_named_thing_and_every_part_that_decides) {
  const PackText pack{"small",
                      "name: \"Small\"\n"
                      "targets:\n"
                      "  - {when: {channel: [email, portal]}, triage: 15m,\n"
                      "     because: \"soon\"}\n"
                      "teams:\n"
                      "  desk: {tier: 1}\n",
                      "holidays:\n"
                      "  observed: {also: {2026-11-27: \"A Friday\"}}\n"
                      "people:\n"
                      "  kim: {teams: desk}\n",
                      ""};
  std::string all;
  for (const auto& removal : Removals(pack).all())
    all += removal.file + ":" + std::to_string(removal.line) + " " + removal.about + "\n";
  EXPECT_EQ(all,
            "policy.yaml:3 targets 1\n"
            "policy.yaml:3 targets 1 when\n"
            "policy.yaml:3 targets 1 when channel\n"
            "policy.yaml:3 targets 1 when channel email\n"
            "policy.yaml:3 targets 1 when channel portal\n"
            "policy.yaml:3 targets 1 triage\n"
            "policy.yaml:6 teams desk\n"
            "facts.yaml:2 holidays observed\n"
            "facts.yaml:2 holidays observed also\n"
            "facts.yaml:2 holidays observed also 2026-11-27\n");
}

TEST(removals, leave_all_the_rest_as_it_is) {
  const auto names = [](const Handbook& handbook) {
    std::vector<std::string> all;
    for (const auto& [about, rule] : rules(handbook.policy()))
      all.push_back(about + ": " + rule->because + rule->our_choice);
    return all;
  };
  for (const auto* desk : {"gulf", "itech"}) {
    const auto pack = pack_named(desk);
    const auto whole = names(handbook_of(pack));
    EXPECT_EQ(names(handbook_of(Removals(pack).rewritten())), whole);

    const auto removals = Removals(pack).all();
    const auto row = std::ranges::find(removals, "notices 2", &Removal::about);
    ASSERT_NE(row, removals.end());
    EXPECT_EQ(names(handbook_of(row->pack)).size(), whole.size() - 1);
  }
}
}  // namespace
}  // namespace tend::policy
