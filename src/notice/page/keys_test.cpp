// SPDX-License-Identifier: Apache-2.0
#include "notice/page/keys.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "notice/page/markdown.hpp"
#include "policy/testing_packs.hpp"

namespace tend::notice {
namespace {

using testing::HasSubstr;

std::string keys_as_markdown(const std::string& pack) {
  return to_markdown(keys_of(policy::handbook_of(policy::pack_named(pack)).policy()));
}

TEST(Keys, of_each_pack_stand_in_the_documents_as_they_are_made) {
  for (const auto* pack : {"gulf", "itech", "itrade", "itworks", "itx", "starter"}) {
    EXPECT_TRUE(policy::text_of(std::string("docs/packs/") + pack + ".md") ==
                keys_as_markdown(pack))
        << "tend policy keys policies/" << pack << " > docs/packs/" << pack << ".md";
  }
}

TEST(Keys, are_told_with_what_people_call_them) {
  const auto itx = keys_as_markdown("itx");
  for (const auto* line : {
           "\n| `urgent` | Urgent and High-Priority | System failures leading to a severe "
           "obstruction",
           "\n| `severe_obstruction` | A system failure severely obstructs our daily activities "
           "and "
           "costs us time and money |\n",
           "\n| `toll_free` | +1-800-555-0101 | 1: Production Support |  |\n",
           "\n| `after_hours_support` | After hours support |\n",
           "\n| `night_duty` | Night duty |\n",
           "\n| `premium` | USD 240.00 an hour |\n",
           "\n| `after_hours_premium` | The premium rate after hours |\n",
           "\n| `cause` | provider, client, training, third_party, unknown |\n",
       }) {
    EXPECT_THAT(itx, HasSubstr(line));
  }
  EXPECT_THAT(keys_as_markdown("itrade"),
              HasSubstr("\n| `S2` | Level 2 – Urgent | Production issue"));
}

TEST(Markdown, keeps_what_a_pack_says_as_text) {
  const Page page{"A | b", "*kind*", "en",
                  {},      {},       {{"one", "# One", {Table{"", {"K"}, {{{{"<b>|\n"}}}}}}, {}}}};
  EXPECT_EQ(to_markdown(page),
            "# A \\| b: \\*kind\\*\n\n## \\# One\n\n| K |\n| --- |\n| \\<b\\>\\|  |\n");
}

}  // namespace
}  // namespace tend::notice
