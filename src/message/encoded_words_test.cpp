// SPDX-License-Identifier: Apache-2.0
#include "message/encoded_words.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/text.hpp"
#include "message/limits.hpp"

namespace tend::message {
namespace {
struct WordsRow {
  const char* header;
  const char* text;
};

constexpr WordsRow words[] = {
    {"Printer on fire", "Printer on fire"},
    {"=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"},
    {"=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?=", "Grüße"},
    {"=?utf-8?B?R3LD?= =?utf-8?B?vMOfZQ==?=", "Grüße"},
    {"=?utf-8?B?R3LDvA==?=\t=?utf-8?B?w59l?=", "Grüße"},
    {"=?utf-8?B?R3LDv?= =?utf-8?B?MOfZQ==?=", "Grüße"},
    {"=?utf-8?B?R3LDvMOfZQ?=", "Grüße"},
    {"=?UTF-8?Q?=C3?= =?utf-8?B?vA==?=", "ü"},
    {"=?utf-8?Q?=C3=BC?= =?iso-8859-1?Q?=FC?=", "üü"},
    {"=?iso-8859-1?Q?5=80?=", "5€"},
    {"=?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?=", "こんにちは"},
    {"=?windows-1258?Q?Ti=EA=ECng?=", "Tiếng"},
    {"=?nope?Q?Gr=FC=DFe?=", "Grüße"},
    {"=?utf-8?Q?a?==?utf-8?Q?b?=", "ab"},
    {"=?utf-8?Q?with blanks inside?=", "with blanks inside"},
    {"=?utf-8*en?Q?hi?=", "hi"},
    {"=?utf-8?Q?_a_b=5F_?= c", " a b_  c"},
    {"=?utf-8?Q?\?= a", " a"},
    {"=?utf-8?Q?a?= and =?utf-8?Q?b?=", "a and b"},
    {"=?utf-8?Q?never closed", "=?utf-8?Q?never closed"},
    {"=?utf-8?X?abc?=", "=?utf-8?X?abc?="},
    {"raw \xfc", "raw ü"},
    {"raw \xc3\xbc", "raw ü"},
    {"1 =? 2", "1 =? 2"},
    {"why=?=?utf-8?Q?yes?= =? no", "why=?yes =? no"},
    {"=?utf 8?Q?abc?=", "=?utf 8?Q?abc?="},
    {"=??Q?abc?=", "=??Q?abc?="},
    {"=?utf-8?Q?", "=?utf-8?Q?"},
    {"=?", "=?"},
    {"", ""},
};

TEST(EncodedWords, AreReadAsTheyWereMeant) {
  for (const auto& row : words)
    EXPECT_EQ(decode_words(row.header), row.text) << row.header;
}

TEST(EncodedWords, CostNoMoreThanTheirLength) {
  for (const char* piece : {"=?", "=?utf-8?Q?a?= ", "=?utf-8?B?YQ==?=", "=?a?Q?",
                            "=?utf-8?Q?\?=", "=?x-1?Q?=ff?= =?x-2?Q?=ff?= ", "?="}) {
    std::string header;
    while (header.size() < header_bytes_max)
      header += piece;
    EXPECT_LE(decode_words(header).size(), header.size()) << piece;
  }
}

RC_GTEST_PROP(EncodedWords, AreValidUtf8, (const std::string& bytes)) {
  RC_ASSERT(is_utf8(decode_words(bytes)));
  RC_ASSERT(is_utf8(decode_words("=?utf-8?Q?" + bytes + "?= =?iso-2022-jp?B?" + bytes + "?=")));
}

}  // namespace
}  // namespace tend::message
