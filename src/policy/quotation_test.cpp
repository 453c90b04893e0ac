// SPDX-License-Identifier: Apache-2.0
#include "policy/quotation.hpp"

#include <gtest/gtest.h>

namespace tend::policy {
namespace {

const HandbookText handbook(
    "Hours: 8:00 AM \xE2\x80\x93 5:00 PM, Monday \xE2\x80\x93 Friday.\n"
    "Press \xE2\x80\x9C"
    "2\xE2\x80\x9D for the Emergency-Team\xE2\x84\xA2 |\n0.2 hours |\n4 hours |\n"
    "M\xC3\xBCller answers.");

TEST(a_quotation, is_found_whatever_its_case_punctuation_and_spacing) {
  for (const auto* found :
       {"8:00 AM - 5:00 PM, Monday - Friday", "press 2 for the emergency team", "MONDAY",
        "0.2 hours | 4 hours", "Hours ... Friday", "Hours: ... press \"2\" ... 4 hours",
        "m\xC3\xBCller answers", "...Friday..."}) {
    EXPECT_TRUE(handbook.has(found)) << found;
  }
}

TEST(a_quotation, is_missed_when_a_word_differs_or_the_order_does) {
  for (const auto* missed :
       {"8:00 AM - 6:00 PM", "press 2 for an emergency team", "Friday ... Monday",
        "0.2 hours ... 0.2 hours", "Muller answers", "", "...", "-", "Saturday"}) {
    EXPECT_FALSE(handbook.has(missed)) << missed;
  }
}

}  // namespace
}  // namespace tend::policy
