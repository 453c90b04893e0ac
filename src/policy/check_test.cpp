// SPDX-License-Identifier: Apache-2.0
#include "policy/check.hpp"

#include <gtest/gtest.h>

#include <string>

#include "policy/testing_packs.hpp"

namespace tend::policy {
namespace {

std::string accepted_codes(const PackText& pack) {
  std::string codes;
  for (const auto& finding : check_pack(pack, test_zones(), check_day()).findings) {
    if (!finding.accepted_for.empty()) codes += std::string(describe(finding.kind).code) + " ";
  }
  return codes;
}

TEST(the_packs_of_this_repository, have_no_finding_they_do_not_accept) {
  for (const auto* name : {"gulf", "itech", "itrade", "itworks", "itx", "starter"})
    EXPECT_EQ(findings_in_lines(pack_named(name)), "") << name;
}

TEST(the_packs_of_this_repository, accept_by_name_what_their_handbooks_deserve) {
  EXPECT_NE(accepted_codes(pack_named("itech")).find("W409"), std::string::npos) << "H10";
  EXPECT_NE(accepted_codes(pack_named("itworks")).find("W307"), std::string::npos) << "W10";
}

}  // namespace
}  // namespace tend::policy
