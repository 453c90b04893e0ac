// SPDX-License-Identifier: Apache-2.0
#include "message/delivery_report.hpp"

#include <gtest/gtest.h>

#include "message/limits.hpp"

namespace tend::message {
namespace {
constexpr const char* status =
    "Reporting-MTA: dns; mx.client.example\r\n"
    "Original-Envelope-Id: 0196f3a0\r\n"
    "\r\n"
    "Original-Recipient: rfc822;kim@client.example\r\n"
    "Final-Recipient: rfc822; lee@client.example\r\n"
    "Action: Failed\r\n"
    "Status: 5.1.1\r\n"
    "Diagnostic-Code: smtp; 550 5.1.1 no\r\n such user\r\n"
    "\r\n"
    "Original-Recipient: rfc822; ana@client.example\r\n"
    "Action: delayed\r\n"
    "Status: 4.4.7\r\n";

TEST(DeliveryReport, NamesEveryRecipient) {
  const DeliveryReport report = read_delivery_status(status);
  EXPECT_EQ(report.original_envelope_id, "0196f3a0");
  const std::vector<DeliveryReport::Recipient> expected{
      {"lee@client.example", "failed", "5.1.1", "550 5.1.1 no such user"},
      {"ana@client.example", "delayed", "4.4.7", ""},
  };
  EXPECT_EQ(report.recipients, expected);
  EXPECT_TRUE(report.failed());
}

TEST(DeliveryReport, ADelayIsNoFailure) {
  EXPECT_FALSE(read_delivery_status("Final-Recipient: rfc822; a@x\nAction: delayed\n").failed());
  EXPECT_FALSE(read_delivery_status("\nFinal-Recipient: rfc822; a@x\nAction: delivered").failed());
  EXPECT_TRUE(read_delivery_status("Final-Recipient: rfc822; a@x\n").failed());
  EXPECT_TRUE(read_delivery_status("").failed());
  EXPECT_TRUE(read_delivery_status("We are sorry.\n\nReally.").failed());
}

TEST(DeliveryReport, OfTooManyRecipientsTheFirstAreRead) {
  std::string text;
  for (int i = 0; i < 10'000; ++i)
    text += "Final-Recipient: rfc822; a@x\nAction: failed\n\n";
  EXPECT_EQ(read_delivery_status(text).recipients.size(), recipients_max);
}

}  // namespace
}  // namespace tend::message
