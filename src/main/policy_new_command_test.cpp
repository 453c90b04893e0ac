// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "main/commands.hpp"

namespace tend::main {
namespace {
namespace fs = std::filesystem;
using Ask = NewPackRequest::Ask;

class PolicyNew : public testing::Test {
 protected:
  PolicyNew() : into_(fs::path(testing::TempDir()) / "new packs") { fs::remove_all(into_); }
  ~PolicyNew() override { fs::remove_all(into_); }

  int make(const std::string& desk, const std::string& typed, Ask ask = Ask::File,
           const std::string& answers = "", AnswerIn form = AnswerIn::Words) {
    answer_.str("");
    talk_.str("");
    std::istringstream input(typed);
    return policy_new({desk, into_.string(), answers, ask, form}, input, answer_, talk_);
  }

  std::string text_of(const std::string& file) const {
    std::ifstream stream(into_ / file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }

  fs::path into_;
  std::ostringstream answer_;
  std::ostringstream talk_;
};

TEST_F(PolicyNew, writes_a_pack_that_the_check_has_nothing_to_say_about) {
  EXPECT_EQ(make("acme", "name: Acme Help\nnight_paging: yes\n"), exit_done) << talk_.str();
  EXPECT_TRUE(answer_.str().starts_with((into_ / "acme").string() + ": version ")) << answer_.str();
  EXPECT_NE(text_of("acme/policy.yaml").find("name: \"Acme Help\"\n"), std::string::npos);
  EXPECT_NE(text_of("acme/facts.yaml").find("\nrotas:\n"), std::string::npos);
  EXPECT_TRUE(text_of("acme/handbook.txt").starts_with("How Acme Help works\n"));

  std::ostringstream verdict;
  EXPECT_EQ(
      policy_check({(into_ / "acme").string(), "2026-11-23", AnswerIn::Words}, verdict, verdict),
      exit_done);
  EXPECT_TRUE(verdict.str().ends_with(" rules, 0 errors, 0 warnings\n")) << verdict.str();
}

TEST_F(PolicyNew, takes_its_answers_from_a_file_or_from_standard_input) {
  fs::create_directories(into_);
  const auto file = (into_ / "answers.yaml").string();
  std::ofstream(file) << "name: From a File\n";
  EXPECT_EQ(make("one", "name: From the Input\n", Ask::Person, file), exit_done);
  EXPECT_NE(text_of("one/policy.yaml").find("\"From a File\""), std::string::npos);
  EXPECT_EQ(make("two", "name: From the Input\n", Ask::Person, "-", AnswerIn::Json), exit_done);
  EXPECT_NE(text_of("two/policy.yaml").find("\"From the Input\""), std::string::npos);
  EXPECT_TRUE(answer_.str().starts_with("{\"pack\":\"" + (into_ / "two").string()));
  EXPECT_EQ(make("three", "", Ask::Person, file + ".lost"), exit_failed);
  EXPECT_EQ(talk_.str(), file + ".lost: cannot be opened\n");
}

TEST_F(PolicyNew, asks_a_person_again_who_gave_no_answer) {
  EXPECT_EQ(
      make("acme", "Acme\nMars\nAmerica/Chicago\n\n9 to 5\n09:00-17:00\n\n\n\n\n\n\n\n\n\n\n\n",
           Ask::Person),
      exit_done);
  EXPECT_TRUE(talk_.str().starts_with(
      "What is the desk called? [Acme Support] In which time zone? [America/New_York] "
      "`Mars` where a time zone is expected, as America/New_York\n"
      "In which time zone? [America/New_York] On which days is it open? [mon-fri] "
      "At what hours? [08:00-17:00] "
      "`9 to 5` where hours are expected, as 08:00-17:00, or 22:00-06:00 over midnight, an hour at "
      "least\n"))
      << talk_.str();
  EXPECT_NE(text_of("acme/policy.yaml").find("mon-fri: 09:00-17:00"), std::string::npos);
}

TEST_F(PolicyNew, writes_nothing_for_a_person_who_leaves) {
  EXPECT_EQ(make("acme", "Acme\nAmerica/Chicago\n", Ask::Person), exit_failed);
  EXPECT_TRUE(talk_.str().ends_with("\nNothing was written.\n"));
  EXPECT_FALSE(fs::exists(into_));
}

TEST_F(PolicyNew, writes_nothing_for_a_file_with_a_wrong_answer) {
  EXPECT_EQ(make("acme", "name: Acme\nhours: always\n"), exit_failed);
  EXPECT_EQ(talk_.str(),
            "standard input:2:8: `always` where hours are expected, as 08:00-17:00, or 22:00-06:00 "
            "over midnight, an hour at least\n");
  EXPECT_FALSE(fs::exists(into_));
}

TEST_F(PolicyNew, overwrites_no_folder) {
  EXPECT_EQ(make("acme", ""), exit_done);
  const auto policy = text_of("acme/policy.yaml");
  EXPECT_EQ(make("acme", "name: Another\n"), exit_failed);
  EXPECT_EQ(talk_.str(), (into_ / "acme").string() + ": is there already; nothing was written\n");
  EXPECT_EQ(text_of("acme/policy.yaml"), policy);
}

TEST_F(PolicyNew, wants_a_name_a_desk_can_live_under) {
  for (const auto* name : {"Acme", "", "a/b", "..", "acme desk", "1st"}) {
    EXPECT_EQ(make(name, ""), exit_failed);
    EXPECT_NE(talk_.str().find("where a short name is expected"), std::string::npos) << name;
  }
  EXPECT_FALSE(fs::exists(into_));
}

}  // namespace
}  // namespace tend::main
