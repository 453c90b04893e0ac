// SPDX-License-Identifier: Apache-2.0
#include "channel/mail/smtp_command.hpp"

#include <gtest/gtest.h>

namespace tend::channel {
namespace {

TEST(SmtpCommand, VerbsAreReadInAnyCase) {
  EXPECT_EQ(split_command("mail FROM:<a@b.example>").verb, "MAIL");
  EXPECT_EQ(split_command("mail  FROM:<a@b.example> ").argument, "FROM:<a@b.example>");
  EXPECT_EQ(split_command("QUIT").argument, "");
}

struct PathRow {
  const char* argument;
  const char* address;  ///< nullptr: it is no path
};

constexpr PathRow paths[] = {
    {"FROM:<kim@client.example>", "kim@client.example"},
    {"from: <kim@client.example>", "kim@client.example"},
    {"FROM:<>", ""},
    {"FROM:<@a.example,@b.example:kim@client.example>", "kim@client.example"},
    {"FROM:<\"a>b\"@client.example>", "\"a>b\"@client.example"},
    {"FROM:<\"a\\\">b\"@client.example>", "\"a\\\">b\"@client.example"},
    {"FROM:<kim@client.example>SIZE=1", nullptr},
    {"FROM:<kim@client.example", nullptr},
    {"FROM:kim@client.example", nullptr},
    {"FROM <kim@client.example>", nullptr},
    {"TO:<kim@client.example>", nullptr},
    {"", nullptr},
};

TEST(SmtpCommand, PathsStandInBrackets) {
  for (const auto& [argument, address] : paths) {
    const auto path = parse_path(argument, "FROM");
    ASSERT_EQ(path.has_value(), address != nullptr) << argument;
    if (path) {
      EXPECT_EQ(path->address, address) << argument;
    }
  }
}

TEST(SmtpCommand, APathHasALongestLength) {
  const std::string longest = "a@" + std::string(mail_path_bytes_max - 4, 'b');
  EXPECT_TRUE(parse_path("TO:<" + longest + ">", "TO"));
  EXPECT_FALSE(parse_path("TO:<" + longest + "b>", "TO"));
}

TEST(SmtpCommand, ParametersAreKeywordsWithOrWithoutAValue) {
  const auto path = parse_path("FROM:<> size=10  SmtpUtf8 BODY=8BITMIME", "FROM");
  ASSERT_TRUE(path);
  ASSERT_EQ(path->parameters.size(), 3U);
  EXPECT_EQ(path->parameters[0].keyword, "SIZE");
  EXPECT_EQ(path->parameters[0].value, "10");
  EXPECT_EQ(path->parameters[1].keyword, "SMTPUTF8");
  EXPECT_EQ(path->parameters[1].value, "");
  EXPECT_EQ(path->parameters[2].value, "8BITMIME");
}

struct MailboxRow {
  const char* address;
  bool is_one;
};

constexpr MailboxRow mailboxes[] = {
    {"kim@client.example", true},
    {"k.i-m+tag_1@client.example", true},
    {"kim@localhost", true},
    {"kim@[192.0.2.1]", true},
    {"kim@[IPv6:2001:db8::1]", true},
    {"\"kim @ work\"@client.example", true},
    {"\"a\\\"b\"@client.example", true},
    {"jörg@müller.example", true},
    {"kim", false},
    {"@client.example", false},
    {"kim@", false},
    {"kim@client..example", false},
    {"kim@-client.example", false},
    {"kim@client.example-", false},
    {".kim@client.example", false},
    {"k..m@client.example", false},
    {"kim m@client.example", false},
    {"kim@client.example\r\nRCPT TO:<x@y.example>", false},
    {"kim@client example", false},
    {"\"kim@client.example", false},
    {"\"a\"b\"@client.example", false},
    {"\"a\n\"@client.example", false},
    {"\"a\\\"@client.example", false},
    {"kim@[]", false},
    {"kim\xff@client.example", false},
};

TEST(SmtpCommand, OnlyMailboxesMayStandInAnEnvelope) {
  for (const auto& [address, is_one] : mailboxes) {
    EXPECT_EQ(is_mailbox(address), is_one) << address;
  }
}

}  // namespace
}  // namespace tend::channel
