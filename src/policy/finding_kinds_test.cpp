// SPDX-License-Identifier: Apache-2.0
#include "policy/finding_kinds.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "policy/testing_packs.hpp"

namespace tend::policy {
namespace {

TEST(kinds_of_findings, are_at_least_35_and_have_codes_of_their_own) {
  std::set<std::string_view> numbers;
  for (const auto& kind : all_finding_kinds()) {
    EXPECT_EQ(finding_kind_of(kind.code), kind.kind);
    EXPECT_TRUE(numbers.insert(kind.code.substr(1)).second) << kind.code;
  }
  EXPECT_GE(numbers.size(), 35U);
}

TEST(kinds_of_findings, have_a_page_each_that_says_why_and_what_to_do) {
  const auto contents = text_of("docs/findings/README.md");
  for (const auto& kind : all_finding_kinds()) {
    const auto page = text_of(fmt::format("docs/findings/{}.md", kind.code));
    EXPECT_TRUE(page.starts_with(fmt::format("# {}: {}\n", kind.code, kind.title))) << kind.code;
    EXPECT_TRUE(page.ends_with(fmt::format("**The way out.** {}\n", kind.way_out))) << kind.code;
    EXPECT_NE(page.find("```yaml\n"), std::string::npos) << kind.code << " has no example";
    EXPECT_NE(contents.find(fmt::format("| [{0}]({0}.md) | {1} |\n", kind.code, kind.title)),
              std::string::npos)
        << kind.code;
  }
}

}  // namespace
}  // namespace tend::policy
