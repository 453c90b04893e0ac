// SPDX-License-Identifier: Apache-2.0
#include "message/mail.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "base/text.hpp"
#include "message/limits.hpp"

// What whole mails come to is in tests/mail/corpus; here are the properties that hold for any
// bytes, and the limits.
namespace tend::message {
namespace {
bool has(const Mail& mail, DefectCode code) {
  return std::ranges::find(mail.defects, code, &Defect::code) != mail.defects.end();
}

bool is_clean_line(const std::string& text) {
  return is_utf8(text) &&
         std::ranges::none_of(text, [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
}

void expect_clean(const Mail& mail) {
  std::vector<std::string> lines{mail.subject, mail.message_id, mail.auto_reply_because};
  std::vector<Address> people{mail.from, mail.sender};
  for (const auto* list : {&mail.to, &mail.cc, &mail.reply_to})
    people.insert(people.end(), list->begin(), list->end());
  for (const auto& [name, address] : people) {
    lines.insert(lines.end(), {name, address});
    RC_ASSERT(address.empty() || canonical_address(address));
  }
  for (const auto* list : {&mail.in_reply_to, &mail.references, &mail.loop_marks})
    lines.insert(lines.end(), list->begin(), list->end());
  for (const Attachment& attachment : mail.attachments) {
    lines.insert(lines.end(), {attachment.name, attachment.type, attachment.content_id});
    RC_ASSERT(!attachment.name.empty());
  }
  for (const Defect& defect : mail.defects)
    lines.push_back(defect.what);
  for (const std::string& line : lines)
    RC_ASSERT(is_clean_line(line));

  RC_ASSERT(is_utf8(mail.text));
  RC_ASSERT(std::ranges::none_of(mail.text, [](char c) {
    return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7f';
  }));
}

RC_GTEST_PROP(Mail, AnyBytesAreAMail, (const std::string& bytes)) {
  expect_clean(read_mail(bytes));
}

/// Mails put together from pieces that mean something to a mail reader.
std::string any_mail() {
  const auto piece = rc::gen::element<std::string>(
      "From: kim@client.example\n", "To: \"a\" <b@c.example>, d\r\n", "Subject: ", "Cc: (",
      "=?utf-8?Q?=C3?=", "=?nope?B?////?=", "Content-Type: multipart/mixed; boundary=b\n",
      "Content-Type: multipart/alternative; boundary=\"c\"\r\n", "Content-Type: text/html\n",
      "Content-Type: message/rfc822\n", "Content-Type: text/plain; charset=iso-2022-jp\n",
      "Content-Type: multipart/report\n", "Content-Type: message/delivery-status\n",
      "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\r\n",
      "Content-Disposition: attachment; filename*0*=utf-8''%ff; filename*2=x\n", "Message-ID: <a b",
      "References: <<>>\n", "Date: Mon, 2 Mar\n", "\n", "\r\n", "\r", "--b\n", "--b--\n", "--c\r\n",
      "--c--", "\n--b\n\n", "<p>&#x;<!--", "SGVsbG8", "=\n", "=C3", "\xff", std::string(1, '\0'),
      "\x1b$B", "words ", "> ", "-- \n", " ", "\t", ":", ";", "\"", "<", "(");
  return join(*rc::gen::container<std::vector<std::string>>(piece), "");
}

RC_GTEST_PROP(Mail, AnyPiecesOfMailsAreAMail, ()) {
  expect_clean(read_mail(any_mail()));
}

RC_GTEST_PROP(Mail, TheWordsOfAPlainMailAreItsText, ()) {
  const auto letter = rc::gen::inRange(' ', '\x7f');
  const auto line = rc::gen::container<std::string>(letter);
  const auto lines = *rc::gen::container<std::vector<std::string>>(line);
  std::string text = join(lines, "\n");
  while (text.ends_with('\n') || text.ends_with(' '))
    text.pop_back();
  RC_ASSERT(read_mail("From: kim@client.example\n\n" + text + "\n").text == text);
}

TEST(Mail, NothingIsAnEmptyMail) {
  for (const char* bytes : {"", "\r\n\r\n", "\n", " \n\t"}) {
    const Mail mail = read_mail(bytes);
    EXPECT_TRUE(has(mail, DefectCode::Empty));
    EXPECT_EQ(mail.text, "");
    EXPECT_EQ(mail.from, Address{});
  }
}

std::string nested_multiparts(int levels) {
  std::string bytes = "From: kim@client.example\n";
  for (int i = 0; i < levels; ++i) {
    const std::string boundary = "b" + std::to_string(i);
    bytes += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
  }
  return bytes + "\nThe printer is on fire.\n";
}

TEST(Mail, PartsAreOpenedToTheLimit) {
  const Mail mail = read_mail(nested_multiparts(50));
  EXPECT_EQ(mail.text, "The printer is on fire.");
  EXPECT_FALSE(has(mail, DefectCode::TooDeep));
}

TEST(Mail, TwentyThousandNestedPartsEndInOneAttachment) {
  const Mail mail = read_mail(nested_multiparts(20'000));
  EXPECT_TRUE(has(mail, DefectCode::TooDeep));
  ASSERT_EQ(mail.attachments.size(), 1u);
  EXPECT_EQ(mail.attachments[0].type, "multipart/mixed");
  EXPECT_TRUE(mail.attachments[0].content.contains("on fire"));
}

TEST(Mail, MailsWithinMailsAreNotOpened) {
  std::string bytes = "From: kim@client.example\n";
  for (int i = 0; i < 20'000; ++i)
    bytes += "Content-Type: message/rfc822\n\n";
  const Mail mail = read_mail(bytes);
  ASSERT_EQ(mail.attachments.size(), 1u);
  EXPECT_EQ(mail.attachments[0].name, "message.eml");
}

TEST(Mail, OfAHundredThousandPartsTheFirstAreRead) {
  std::string bytes = "From: kim@client.example\nContent-Type: multipart/mixed; boundary=b\n\n";
  for (int i = 0; i < 100'000; ++i)
    bytes += "--b\nContent-Type: image/png\n\nx\n";
  const Mail mail = read_mail(bytes);
  EXPECT_EQ(mail.attachments.size(), parts_max);
  EXPECT_TRUE(has(mail, DefectCode::TooManyParts));
}

TEST(Mail, AHeaderThatWouldNestAHundredThousandGroupsIsReadFlat) {
  std::string bytes = "To: ";
  for (int i = 0; i < 50'000; ++i)
    bytes += "a:";
  const Mail outside = read_mail(bytes + "kim@client.example;\n\nHello");
  EXPECT_EQ(outside.text, "Hello");
  ASSERT_EQ(outside.to.size(), 1u);
  EXPECT_EQ(outside.to[0].address, "kim@client.example");

  const Mail inside = read_mail("Content-Type: message/rfc822\n\n" + bytes + "\n\nHello");
  EXPECT_EQ(inside.attachments.size(), 1u);
}

TEST(Mail, OfAHundredThousandAddressesTheFirstAreRead) {
  std::string bytes = "To: ";
  for (int i = 0; i < 100'000; ++i)
    bytes += "k@x.example,\n ";
  const Mail mail = read_mail(bytes + "\n\nHello");
  EXPECT_EQ(mail.to.size(), addresses_max);
  EXPECT_EQ(mail.text, "Hello");
}

TEST(Mail, OfAHundredThousandReferencesTheOldestAndTheNewestAreKept) {
  std::string bytes = "References: <first@x>";
  for (int i = 0; i < 5'000; ++i)
    bytes += "\n <" + std::to_string(i) + "@x>";
  const Mail mail = read_mail(bytes + "\n\nHello");
  ASSERT_EQ(mail.references.size(), references_max);
  EXPECT_EQ(mail.references.front(), "first@x");
  EXPECT_EQ(mail.references.back(), "4999@x");
  EXPECT_TRUE(has(mail, DefectCode::TooManyReferences));
}

TEST(Mail, ALongTextIsCutAtALine) {
  std::string bytes = "From: kim@client.example\n\n";
  for (int i = 0; i < 200'000; ++i)
    bytes += "The printer is on fire.\n";
  const Mail mail = read_mail(bytes);
  EXPECT_LE(mail.text.size(), text_bytes_max);
  EXPECT_TRUE(mail.text.ends_with("fire."));
  EXPECT_TRUE(has(mail, DefectCode::TextTooLong));
}

TEST(Mail, LongHtmlIsCut) {
  const std::string bytes = "From: kim@client.example\nContent-Type: text/html\n\n" +
                            std::string(2 * html_bytes_max, 'x');
  const Mail mail = read_mail(bytes);
  EXPECT_EQ(mail.text.size(), html_bytes_max);
  EXPECT_TRUE(has(mail, DefectCode::HtmlTooLong));
}

TEST(Mail, WhatIsBeyondTheLongestMailIsNotRead) {
  const Mail mail = read_mail("Subject: Printer\nContent-Type: image/png\n\n" +
                              std::string(message_bytes_max, 'x'));
  EXPECT_EQ(mail.subject, "Printer");
  EXPECT_TRUE(has(mail, DefectCode::TooLong));
}

TEST(Mail, AHostileBoundaryCostsNoMoreThanItsLength) {
  const std::string boundary(10'000, 'a');
  std::string bytes = "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n";
  for (int i = 0; i < 500; ++i)
    bytes += "--" + boundary.substr(1) + "\n";
  bytes += "--" + boundary + "\n\nHello\n--" + boundary + "--\n";
  EXPECT_EQ(read_mail(bytes).text, "Hello");
}

TEST(Mail, EveryDefectHasAName) {
  std::vector<std::string_view> names;
  for (int code = 0; code <= static_cast<int>(DefectCode::LooksLikeBounce); ++code)
    names.push_back(to_string(static_cast<DefectCode>(code)));
  std::ranges::sort(names);
  EXPECT_EQ(std::ranges::adjacent_find(names), names.end());
}

}  // namespace
}  // namespace tend::message
