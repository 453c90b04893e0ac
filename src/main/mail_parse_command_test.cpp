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

const fs::path corpus = fs::path(TEND_SOURCE_DIR) / "tests/mail/corpus";

struct Said {
  int status;
  std::string answer;
  std::string complaint;
};

Said parse(const std::string& path, const std::string& input = {}) {
  std::istringstream in(input);
  std::ostringstream answer;
  std::ostringstream complaint;
  const int status = mail_parse(path, in, answer, complaint);
  return {status, answer.str(), complaint.str()};
}

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

TEST(MailParse, EveryMailOfTheCorpusComesToWhatIsWrittenBesideIt) {
  constexpr int mails_at_least = 90;
  int mails = 0;
  for (const auto& entry : fs::directory_iterator(corpus)) {
    if (entry.path().extension() != ".eml") continue;
    const Said said = parse(entry.path().string());
    EXPECT_EQ(said.status, exit_done) << entry.path();
    const std::string expected = read_file(fs::path(entry.path()).replace_extension(".json"));
    ASSERT_FALSE(expected.empty()) << entry.path() << " has no .json beside it";
    EXPECT_EQ(boost::json::parse(said.answer), boost::json::parse(expected)) << entry.path();
    ++mails;
  }
  EXPECT_GE(mails, mails_at_least);
}

TEST(MailParse, TheAnswerHasTheseMembersInThisOrder) {
  const auto answer = boost::json::parse(parse((corpus / "plain.eml").string()).answer);
  std::string members;
  for (const auto& member : answer.as_object())
    members += std::string(member.key()) + " ";
  EXPECT_EQ(members,
            "subject from to cc date message_id in_reply_to references text html attachments "
            "auto_reply bounce defects ");
}

TEST(MailParse, ADashIsStandardInput) {
  const Said said = parse("-", read_file(corpus / "plain.eml"));
  EXPECT_EQ(said.status, exit_done);
  EXPECT_EQ(said.answer, parse((corpus / "plain.eml").string()).answer);
}

TEST(MailParse, WhatCannotBeReadIsNoMail) {
  for (const char* path : {"/", "/no/such/file", ""}) {
    const Said said = parse(path);
    EXPECT_EQ(said.status, exit_failed) << path;
    EXPECT_EQ(said.answer, "");
    EXPECT_NE(said.complaint, "");
  }
}

}  // namespace
}  // namespace tend::main
