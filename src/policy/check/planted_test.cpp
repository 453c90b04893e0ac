// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

#include "policy/check/testing_planted.hpp"
#include "policy/testing_packs.hpp"

namespace tend::policy {
namespace {

std::vector<Planted> all_planted() {
  std::vector<Planted> all;
  for (const auto rows :
       {planted_in_the_form(), planted_in_calendars_and_names(), planted_in_tables(),
        planted_in_targets_and_questions(), planted_in_duty(), planted_in_money_and_closing()})
    all.insert(all.end(), rows.begin(), rows.end());
  return all;
}

std::string changed(std::string text, const Planted& planted) {
  if (planted.old_text.empty()) return text + std::string(planted.new_text);
  const auto found = text.find(planted.old_text);
  EXPECT_NE(found, std::string::npos) << planted.pack << " has no `" << planted.old_text << "`";
  if (found == std::string::npos) return text;
  EXPECT_EQ(text.find(planted.old_text, found + 1), std::string::npos)
      << planted.pack << " has `" << planted.old_text << "` twice";
  return text.replace(found, planted.old_text.size(), planted.new_text);
}

PackText with(const Planted& planted) {
  auto pack = pack_named(std::string(planted.pack));
  auto& text = planted.change == In::Policy ? pack.policy_yaml : pack.facts_yaml;
  text = changed(std::move(text), planted);
  return pack;
}

/// The first line that contains `at`, or that begins with what follows a `^`.
int line_of(std::string_view text, std::string_view at) {
  const bool is_begin = at.starts_with('^');
  int number = 1;
  for (const auto line : split(text, '\n')) {
    if (is_begin ? line.starts_with(at.substr(1)) : line.find(at) != std::string_view::npos)
      return number;
    ++number;
  }
  ADD_FAILURE() << "no line has `" << at << "`";
  return 0;
}

/// "policy.yaml:12 E301" of each finding the pack does not accept.
std::string found_in(const PackText& pack) {
  std::string found;
  for (const auto& finding : check_pack(pack, test_zones(), check_day()).findings) {
    if (!finding.accepted_for.empty()) continue;
    found +=
        fmt::format("{}:{} {}\n", finding.file, finding.place.line, describe(finding.kind).code);
  }
  return found;
}

TEST(a_planted_mistake, is_found_at_its_line_and_nowhere_else) {
  for (const auto& planted : all_planted()) {
    const auto pack = with(planted);
    const bool is_policy = planted.found == In::Policy;
    const auto line = line_of(is_policy ? pack.policy_yaml : pack.facts_yaml, planted.at);
    EXPECT_EQ(found_in(pack), fmt::format("{}:{} {}\n", is_policy ? "policy.yaml" : "facts.yaml",
                                          line, planted.code))
        << planted.pack << ": " << planted.new_text << "\n"
        << findings_in_lines(pack);
  }
}

TEST(a_planted_mistake, is_there_for_each_kind_at_least_twice_in_different_packs) {
  std::map<std::string_view, std::set<std::string_view>> packs_of_code;
  std::set<std::string_view> packs;
  for (const auto& planted : all_planted()) {
    packs_of_code[planted.code].insert(planted.pack);
    packs.insert(planted.pack);
  }
  for (const auto& kind : all_finding_kinds())
    EXPECT_GE(packs_of_code[kind.code].size(), 2U) << kind.code << ": " << kind.title;
  EXPECT_GE(packs.size(), 3U);
}

}  // namespace
}  // namespace tend::policy
