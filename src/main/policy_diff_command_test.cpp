// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "main/commands.hpp"

namespace tend::main {
namespace {
namespace fs = std::filesystem;

class PolicyDiff : public testing::Test {
 protected:
  PolicyDiff() : newer_(fs::path(testing::TempDir()) / "newer pack of a test") {
    fs::remove_all(newer_);
    fs::copy(older_, newer_);
  }

  int diff(AnswerIn form = AnswerIn::Words) {
    answer_.str("");
    complaints_.str("");
    return policy_diff(older_.string(), newer_.string(), form, answer_, complaints_);
  }

  void edit(const std::string& file, const std::string& from, const std::string& to) const {
    std::ifstream read(newer_ / file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(read), {}};
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    std::ofstream(newer_ / file, std::ios::binary) << text.replace(at, from.size(), to);
  }

  fs::path older_ = fs::path(TEND_SOURCE_DIR) / "policies/itech";
  fs::path newer_;
  std::ostringstream answer_;
  std::ostringstream complaints_;
};

TEST_F(PolicyDiff, says_yes_to_a_pack_and_its_copy) {
  EXPECT_EQ(diff(), exit_done);
  EXPECT_TRUE(answer_.str().ends_with("They are the same.\n")) << answer_.str();
}

TEST_F(PolicyDiff, says_yes_when_only_a_comment_was_written) {
  edit("policy.yaml", "desk: itech", "desk: itech  # our name");
  EXPECT_EQ(diff(), exit_done);
  EXPECT_TRUE(
      answer_.str().ends_with("They say the same; only comments, spacing or the order of "
                              "sections differ.\n"))
      << answer_.str();
}

TEST_F(PolicyDiff, tells_terms_and_facts_under_their_sections) {
  edit("policy.yaml", "name: \"Enhancement\"", "name: \"A wish\"");
  edit("facts.yaml", "Ana Ruiz", "Ana Maria Ruiz");
  EXPECT_EQ(diff(), exit_no);
  EXPECT_NE(answer_.str().find("\nrequests\n  `enhancement`, name: \"Enhancement\" -> \"A wish\"  "
                               "[policy.yaml:"),
            std::string::npos)
      << answer_.str();
  EXPECT_NE(answer_.str().find("\nfacts, people\n  `ana`, name: \"Ana Ruiz\" -> \"Ana Maria "
                               "Ruiz\"  [facts.yaml:"),
            std::string::npos)
      << answer_.str();
}

TEST_F(PolicyDiff, answers_in_json) {
  edit("policy.yaml", "name: \"Enhancement\"", "name: \"A wish\"");
  EXPECT_EQ(diff(AnswerIn::Json), exit_no);
  const auto answer = boost::json::parse(answer_.str());
  EXPECT_EQ(answer.at("equal"), false);
  EXPECT_NE(answer.at("before").at("version"), answer.at("after").at("version"));
  const auto& change = answer.at("changes").at(0);
  EXPECT_EQ(change.at("part"), "terms");
  EXPECT_EQ(change.at("kind"), "changed");
  EXPECT_EQ(change.at("section"), "requests");
  EXPECT_EQ(change.at("before"), "\"Enhancement\"");
  EXPECT_EQ(change.at("after"), "\"A wish\"");
}

TEST_F(PolicyDiff, tells_what_a_faulty_pack_says_all_the_same) {
  edit("policy.yaml", "desk: itech", "desks: itech");
  EXPECT_EQ(diff(), exit_no);
  EXPECT_NE(answer_.str().find("desks\n  new, itech"), std::string::npos) << answer_.str();
}

TEST_F(PolicyDiff, cannot_be_carried_out_without_yaml) {
  edit("policy.yaml", "desk: itech", "desk: [itech");
  EXPECT_EQ(diff(), exit_failed);
  EXPECT_EQ(answer_.str(), "");
  EXPECT_NE(complaints_.str().find("policy.yaml is no YAML."), std::string::npos);
  EXPECT_NE(complaints_.str().find(newer_.string() + ": policy.yaml:"), std::string::npos);
}

}  // namespace
}  // namespace tend::main
