// SPDX-License-Identifier: Apache-2.0
#include "message/authentication.hpp"

#include <gtest/gtest.h>

#include "message/mail.hpp"

namespace tend::message {
namespace {
struct Row {
  const char* what;
  std::vector<std::string> fields;
  Dmarc found;
};

const Row rows[] = {
    {"nobody has looked", {}, Dmarc::Unknown},
    {"ours says pass",
     {"mx.itech.example; spf=pass; dmarc=pass header.from=client.example"},
     Dmarc::Passed},
    {"ours says fail",
     {"mx.itech.example; dkim=none; dmarc=fail (p=reject) header.from=client.example"},
     Dmarc::Failed},
    {"ours says neither", {"mx.itech.example; dmarc=none"}, Dmarc::Unknown},
    {"ours found nothing to check", {"mx.itech.example; none"}, Dmarc::Unknown},
    {"in capitals and with versions", {"MX.ITECH.example 1; DMARC/1 = FAIL"}, Dmarc::Failed},
    {"a quoted name", {"\"mx.itech.example\"; dmarc=fail"}, Dmarc::Failed},
    {"in several fields, as each filter writes its own",
     {"mx.itech.example; dmarc=fail", "mx.itech.example; dkim=pass"},
     Dmarc::Failed},
    {"the sender writes a field of somebody else",
     {"mx.attacker.example; dmarc=pass"},
     Dmarc::Unknown},
    {"a server on the way failed it, as mailing lists make it fail",
     {"mx.list.example; dmarc=fail"},
     Dmarc::Unknown},
    {"the sender forges ours, and ours stands above",
     {"mx.itech.example; dmarc=fail", "mx.itech.example; dmarc=pass"},
     Dmarc::Failed},
    {"or below", {"mx.itech.example; dmarc=pass", "mx.itech.example; dmarc=fail"}, Dmarc::Failed},
    {"a name that only begins with ours",
     {"mx.itech.example.attacker.example; dmarc=pass"},
     Dmarc::Unknown},
    {"a name that only ends with ours", {"evil-mx.itech.example; dmarc=pass"}, Dmarc::Unknown},
    {"our name in a comment",
     {"mx.attacker.example (mx.itech.example;); dmarc=pass"},
     Dmarc::Unknown},
    {"our name in a quotation",
     {"\"mx.attacker.example; mx.itech.example\"; dmarc=pass"},
     Dmarc::Unknown},
    {"a result in a comment",
     {"mx.itech.example; spf=pass (a \\) dmarc=fail; dmarc=fail)"},
     Dmarc::Unknown},
    {"a result in a reason",
     {"mx.itech.example; spf=fail reason=\"; dmarc=pass\""},
     Dmarc::Unknown},
    {"a method that only begins so",
     {"mx.itech.example; dmarc-like=pass; xdmarc=pass"},
     Dmarc::Unknown},
    {"comments without an end", {"mx.itech.example; ((( dmarc=pass"}, Dmarc::Unknown},
    {"nothing at all", {"", ";", ";;dmarc=fail", "\"", "\\"}, Dmarc::Unknown},
};

TEST(Authentication, OnlyOurOwnMailServersWordCounts) {
  for (const Row& row : rows) {
    EXPECT_EQ(dmarc_result(row.fields, "mx.itech.example"), row.found) << row.what;
  }
}

TEST(Authentication, WithoutAServerOfOurOwnNobodyIsBelieved) {
  for (const Row& row : rows)
    EXPECT_EQ(dmarc_result(row.fields, ""), Dmarc::Unknown) << row.what;
}

TEST(Authentication, AForgedFieldInTheMailItselfIsReadAndNotBelieved) {
  const Mail mail = read_mail(
      "Authentication-Results: mx.itech.example;\r\n dmarc=fail (p=none) "
      "header.from=client.example\r\n"
      "Received: from attacker.example by mx.itech.example\r\n"
      "Authentication-Results: mx.attacker.example; dmarc=pass\r\n"
      "From: kim@client.example\r\n\r\nPay this at once.\r\n");
  EXPECT_EQ(dmarc_result(mail.authentication_results, "mx.itech.example"), Dmarc::Failed);
  EXPECT_EQ(dmarc_result(mail.authentication_results, "mx.attacker.example"), Dmarc::Passed);
}
}  // namespace
}  // namespace tend::message
