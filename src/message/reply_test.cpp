// SPDX-License-Identifier: Apache-2.0
#include "message/reply.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

#include "base/text.hpp"

namespace tend::message {
namespace {
struct ReplyRow {
  const char* what;
  const char* text;
  const char* words;  // nullptr: all of it
};

// clang-format off
constexpr ReplyRow rows[] = {
    {"a quote below", "The red one.\n\nOn Mon, 2 Mar 2026 at 09:00, Ana <help@itech.example> wrote:\n> Which printer?\n>\n> Ana", "The red one."},
    {"its introduction folded", "The red one.\n\nOn Mon, 2 Mar 2026 at 09:00, Ana Agent\n<help+0001@itech.example> wrote:\n\n> Which?", "The red one."},
    {"in German", "Der rote.\n\nAm 02.03.2026 um 09:00 schrieb Ana <help@itech.example>:\n> Welcher?", "Der rote."},
    {"in French", "Le rouge.\n\nLe lun. 2 mars 2026 à 09:00, Ana <help@itech.example> a écrit :\n> Lequel ?", "Le rouge."},
    {"without introduction", "The red one.\n> Which printer?", "The red one."},
    {"Outlook", "The red one.\n\n________________________________\nFrom: Ana <help@itech.example>\nSent: Monday, March 2, 2026 9:00 AM\nTo: Kim Lee\nSubject: [itech #1042] Printer\n\nWhich printer?", "The red one."},
    {"Outlook in German", "Der rote.\n\nVon: Ana\nGesendet: Montag, 2. März 2026 09:00\nAn: Kim\nBetreff: Drucker\n\nWelcher?", "Der rote."},
    {"bold labels", "The red one.\n\n*From:* Ana\n*Sent:* Monday\n*To:* Kim\n*Subject:* Printer\n\nWhich?", "The red one."},
    {"old Outlook", "The red one.\n-----Original Message-----\nWhich printer?", "The red one."},
    {"a signature", "The red one.\n-- \nKim Lee\nClient Inc.", "The red one."},
    {"a signature whose blank was lost", "The red one.\n--\nKim Lee", "The red one."},
    {"a signature above the quote", "The red one.\n-- \nKim\n\nOn 2 Mar 2026 Ana wrote:\n> Which?\n> -- \n> Ana", "The red one."},
    {"a list's lines below the quote", "The red one.\n\n> Which?\n-- \nThe printers list", "The red one."},

    {"answers between the lines", "> Which printer?\nThe red one.\n> Which room?\nThe 4th.", nullptr},
    {"an answer below", "On 2 Mar 2026 Ana wrote:\n> Which printer?\n\nThe red one.", nullptr},
    {"nothing but a quote", "> Which printer?\n> Which room?", nullptr},
    {"nothing but a signature", "-- \nKim", nullptr},
    {"a forwarded mail", "From: Ana\nSent: Monday\nTo: Kim\nSubject: Printer\n\nWhich?", nullptr},
    {"dashes within a line", "The printer - the red one - is on fire", nullptr},
    {"a dash alone", "Items:\n-\nred printer\n- blue printer\n---\nthe end", nullptr},
    {"a divider in a long letter", "One.\n--\nTwo.\nThree.\nFour.\nFive.\nSix.", nullptr},
    {"a letter under the mark", "One.\n-- \n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13", nullptr},
    {"a sentence that ends in a colon", "This is what it says at 09:00:\n> paper jam", "This is what it says at 09:00:"},
    {"pasted headers", "From: me\nSubject: what I tried\n\nI turned it off.", nullptr},
    {"greater than", "5 > 4", nullptr},
    {"empty", "", nullptr},
    {"blank", "\n \n", nullptr},
};
// clang-format on

TEST(Reply, OnlyWhatIsOldIsTakenOff) {
  for (const auto& row : rows)
    EXPECT_EQ(new_words(row.text), std::string_view(row.words ? row.words : row.text)) << row.what;
}

std::string any_text_of(const std::vector<std::string>& lines) {
  const auto line = rc::gen::elementOf(lines);
  return join(*rc::gen::container<std::vector<std::string>>(line), "\n");
}

RC_GTEST_PROP(Reply, IsABeginningOfTheTextAndBlankOnlyIfThatIs, ()) {
  const std::string text = any_text_of(
      {"words", "", "> old", "-- ", "--", "On 2 Mar Ana wrote:", "From: Ana", "Sent: now",
       "To: Kim", "Subject: x", "-----Original Message-----", "_____", "- item", " "});
  const std::string_view words = new_words(text);
  RC_ASSERT(std::string_view(text).starts_with(words));
  RC_ASSERT(trim(words).empty() == trim(text).empty());
}

RC_GTEST_PROP(Reply, WordsBelowTheLastQuoteStay, ()) {
  const std::string text =
      any_text_of({"words", "", "> old", "On 2 Mar Ana wrote:", "-", "---", "- item", "_____"}) +
      "\nMy very last words";
  RC_ASSERT(new_words(text) == text);
}

}  // namespace
}  // namespace tend::message
