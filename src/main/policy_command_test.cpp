// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "main/commands.hpp"

namespace tend::main {
namespace {
namespace fs = std::filesystem;

class PolicyCheck : public testing::Test {
 protected:
  PolicyCheck() : folder_(fs::path(testing::TempDir()) / "pack of a test") {
    fs::remove_all(folder_);
    fs::copy(fs::path(TEND_SOURCE_DIR) / "policies/itech", folder_);
  }

  int check(const fs::path& path, AnswerIn form = AnswerIn::Words) {
    answer_.str("");
    complaints_.str("");
    return policy_check({path.string(), "2026-11-23", form}, answer_, complaints_);
  }

  void add_to(const std::string& file, const std::string& text) const {
    std::ofstream(folder_ / file, std::ios::app) << text;
  }

  fs::path folder_;
  std::ostringstream answer_;
  std::ostringstream complaints_;
};

TEST_F(PolicyCheck, says_yes_to_the_packs_of_this_repository) {
  for (const auto* pack : {"gulf", "itech", "itrade", "itworks", "itx", "starter"}) {
    const auto path = fs::path(TEND_SOURCE_DIR) / "policies" / pack;
    EXPECT_EQ(check(path), exit_done);
    EXPECT_NE(answer_.str().find(" rules, 0 errors, 0 warnings"), std::string::npos)
        << answer_.str();
    EXPECT_EQ(check(path / "policy.yaml"), exit_done);
  }
}

TEST_F(PolicyCheck, tells_where_a_handbook_contradicts_itself) {
  EXPECT_EQ(check(folder_), exit_done);
  EXPECT_NE(answer_.str().find("accepted W409: a conflict in the text: it also says \"Resolution "
                               "required within one business day\"\n"),
            std::string::npos)
      << answer_.str();
}

TEST_F(PolicyCheck, says_no_at_places_an_editor_can_open) {
  add_to("policy.yaml", "notises: []\n");
  add_to("facts.yaml", "overrides:\n  night: {2026-12-24: closed}\n");
  EXPECT_EQ(check(folder_), exit_no);
  EXPECT_NE(answer_.str().find(folder_.string() + "/policy.yaml:"), std::string::npos);
  EXPECT_NE(answer_.str().find(":1: error E201: unknown key `notises` in a pack; did you mean "
                               "`notices`?\n"),
            std::string::npos)
      << answer_.str();
  EXPECT_NE(
      answer_.str().find(" | notises: []\n       | ^\n       | Use one of the keys the message "
                         "names.\n"),
      std::string::npos)
      << answer_.str();
  EXPECT_NE(answer_.str().find(folder_.string() + "/facts.yaml:"), std::string::npos);

  EXPECT_EQ(check(folder_ / "policy.yaml", AnswerIn::Json), exit_no);
  EXPECT_NE(answer_.str().find("{\"code\":\"E201\",\"weight\":\"error\",\"file\":\"" +
                               folder_.string() + "/policy.yaml\",\"line\":"),
            std::string::npos)
      << answer_.str();
}

TEST_F(PolicyCheck, warns_and_says_yes) {
  fs::remove(folder_ / "handbook.txt");
  EXPECT_EQ(check(folder_), exit_done);
  EXPECT_NE(answer_.str().find(": warning W906: the handbook does not say this word for word\n"),
            std::string::npos);
}

TEST_F(PolicyCheck, cannot_be_carried_out_without_a_pack) {
  EXPECT_EQ(check(folder_ / "nowhere"), exit_failed);
  EXPECT_EQ(answer_.str(), "");
  EXPECT_EQ(complaints_.str(), (folder_ / "nowhere").string() + ": there is no such file\n");
}

TEST_F(PolicyCheck, looks_at_the_twelve_months_from_a_day) {
  EXPECT_EQ(policy_check({folder_.string(), "tomorrow", AnswerIn::Words}, answer_, complaints_),
            exit_failed);
  EXPECT_EQ(complaints_.str(), "`tomorrow` is no date, as 2026-12-24\n");
}

}  // namespace
}  // namespace tend::main
