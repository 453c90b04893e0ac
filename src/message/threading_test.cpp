// SPDX-License-Identifier: Apache-2.0
#include "message/threading.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace tend::message {
namespace {
constexpr const char* hex_token = "000102030405060708090a0b0c0d0e0f";
constexpr const char* uuid = "0196f3a0-1c00-7000-8000-0123456789ab";

ReplyToken token() {
  return *parse_reply_token(hex_token);
}

TEST(Threading, ATokenIsWrittenIntoTheReplyAddressAndReadFromIt) {
  EXPECT_EQ(reply_address("help@itech.example", token()),
            "help+000102030405060708090a0b0c0d0e0f@itech.example");
  EXPECT_EQ(token_in_address(reply_address("help@itech.example", token()), "help@itech.example"),
            token());
}

RC_GTEST_PROP(Threading, AnyTokenSurvivesBeingWritten,
              (const std::array<std::uint8_t, 16>& bytes)) {
  RC_ASSERT(parse_reply_token(to_string(ReplyToken{bytes})) == ReplyToken{bytes});
}

TEST(Threading, ATokenSurvivesASystemThatChangesCase) {
  EXPECT_EQ(
      token_in_address("HELP+000102030405060708090A0B0C0D0E0F@ITECH.example", "help@itech.example"),
      token());
}

TEST(Threading, AnythingElseIsNoToken) {
  for (const char* address :
       {"help@itech.example", "help+1042@itech.example", "help+@itech.example",
        "help+000102030405060708090a0b0c0d0e@itech.example",
        "help+000102030405060708090a0b0c0d0e0g@itech.example",
        "help+-00102030405060708090a0b0c0d0e0f@itech.example",
        "help+000102030405060708090a0b0c0d0e0f00@itech.example",
        "sales+000102030405060708090a0b0c0d0e0f@itech.example",
        "help+000102030405060708090a0b0c0d0e0f@gulf.example", "000102030405060708090a0b0c0d0e0f",
        ""}) {
    EXPECT_FALSE(token_in_address(address, "help@itech.example")) << address;
  }
}

TEST(Threading, OurMessageIdNamesTheMailAndItsTicket) {
  const OwnMessageId id{*parse_uuid(uuid), token(), "itech.example"};
  EXPECT_EQ(to_string(id),
            "0196f3a0-1c00-7000-8000-0123456789ab.000102030405060708090a0b0c0d0e0f@itech.example");
  EXPECT_EQ(parse_own_message_id(to_string(id)), id);
}

TEST(Threading, OtherPeoplesIdsAreNotOurs) {
  for (const char* id :
       {"", "CAF=abc@mail.example", "0196f3a0-1c00-7000-8000-0123456789ab@itech.example",
        "0196f3a0-1c00-7000-8000-0123456789ab.000102030405060708090a0b0c0d0e0f@",
        "0196f3a0-1c00-7000-8000-0123456789ab.000102030405060708090a0b0c0d0e0f",
        "0196f3a0-1c00-7000-8000-0123456789ab.00010203-405060708090a0b0c0d0e0f@itech.example"}) {
    EXPECT_FALSE(parse_own_message_id(id)) << id;
  }
}

struct SubjectRow {
  const char* subject;
  std::int64_t number;  // 0: none
};

constexpr SubjectRow subjects[] = {
    {"[itech #1042] Printer on fire", 1042},
    {"Re: AW: [ITech #1042] Printer on fire", 1042},
    {"Re: [#1042] Printer on fire", 1042},
    {"Re: [gulf #7] Fwd: [itech #1042] Printer", 1042},
    {"[list] [itech #1042] x", 1042},
    {"[itech #] [itech #12a] [itech #1042]", 1042},
    {"Printer #1042 on fire", 0},
    {"Ticket#1042", 0},
    {"[gulf #1042] Printer on fire", 0},
    {"[itech#1042]", 0},
    {"[itech #1042", 0},
    {"[itech #9999999999999999999]", 0},
    {"[[[[[[[[", 0},
    {"", 0},
};

TEST(Threading, ASubjectNamesATicketByItsTagOnly) {
  EXPECT_EQ(subject_tag(DeskId("itech"), TicketNumber(1042)), "[itech #1042]");
  for (const auto& row : subjects) {
    const auto number = number_in_subject(row.subject, DeskId("itech"));
    EXPECT_EQ(number ? number->value() : 0, row.number) << row.subject;
  }
}

struct TagRow {
  const char* subject;
  const char* left;
};

constexpr TagRow tags[] = {
    {"[itech #1042] Printer on fire", "Printer on fire"},
    {"Re: [ITech #1042] Printer on fire", "Re: Printer on fire"},
    {"Printer on fire [itech #1042]", "Printer on fire"},
    {"[itech #7] Re: [itech #1042] [#9] Printer", "Re: Printer"},
    {"[itech [itech #7]#8] Printer", "Printer"},
    {"[gulf #7] [list] Printer [12]", "[gulf #7] [list] Printer [12]"},
    {"[itech #1042]", ""},
    {"", ""},
};

TEST(Threading, ANewTicketsSubjectHasNoTagOfAnother) {
  for (const auto& row : tags) {
    EXPECT_EQ(without_tags(row.subject, DeskId("itech")), row.left) << row.subject;
  }
}

TEST(Threading, CluesComeStrongestFirst) {
  const OwnMessageId ours{*parse_uuid(uuid), ReplyToken{{1}}, "itech.example"};
  Mail mail;
  mail.subject = "Re: [itech #1042] Printer on fire";
  mail.to = {{"", reply_address("help@itech.example", token())}, {"", "boss@client.example"}};
  mail.in_reply_to = {"newest@client.example"};
  mail.references = {"first@client.example", to_string(ours), "newest@client.example"};

  const Clues clues = read_clues(mail, DeskId("itech"), {"help@itech.example"}, {});
  EXPECT_EQ(clues.tokens, (std::vector{token(), ReplyToken{{1}}}));
  EXPECT_EQ(clues.message_ids, (std::vector<std::string>{"newest@client.example", to_string(ours),
                                                         "first@client.example"}));
  EXPECT_EQ(clues.number, TicketNumber(1042));
}

TEST(Threading, AnEnvelopeRecipientCountsWhenTheMailDoesNotNameIt) {
  const std::string address = reply_address("help@itech.example", token());
  const Clues clues = read_clues({}, DeskId("itech"), {"help@itech.example"}, {address});
  EXPECT_EQ(clues.tokens, std::vector{token()});
}

TEST(Threading, ABounceLeadsToTheMailItIsAbout) {
  Mail mail;
  mail.bounce = true;
  mail.report = DeliveryReport{
      .recipients = {}, .original_envelope_id = {}, .original_message_id = "sent@itech.example"};
  EXPECT_EQ(read_clues(mail, DeskId("itech"), {}, {}).message_ids,
            std::vector<std::string>{"sent@itech.example"});
}

}  // namespace
}  // namespace tend::message
