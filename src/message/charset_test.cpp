// SPDX-License-Identifier: Apache-2.0
#include "message/charset.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/text.hpp"

namespace tend::message {
namespace {
struct CharsetRow {
  const char* charset;
  const char* bytes;
  const char* text;
  CharsetVerdict verdict = CharsetVerdict::Good;
};

constexpr CharsetRow charsets[] = {
    {"utf-8",
     "Gr\xc3\xbc\xc3\x9f"
     "e",
     "Grüße"},
    {"UTF8",
     "\xef\xbb\xbf"
     "a",
     "a"},
    {"iso-8859-1",
     "Gr\xfc\xdf"
     "e \x80",
     "Grüße €"},
    {"\"ISO-8859-15\"", "", ""},
    {"iso-8859-15", "\xa4", "€"},
    {"koi8-r", "\xf0\xd2\xc9\xd7\xc5\xd4", "Привет"},
    {"iso-2022-jp", "\x1b$B$3$s\x1b(B", "こん"},
    {"shift_jis", "\x82\xb1\x82\xf1 \x87\x40", "こん ①"},
    {"gb2312", "\xc4\xe3\xba\xc3 \x80", "你好 \ufffd", CharsetVerdict::BadCharacters},
    {"windows-1258", "Ti\xea\xecng", "Tiếng"},
    {"us-ascii", "plain", "plain"},
    {"", "plain", "plain"},
    {"us-ascii", "\xc3\xbc", "ü", CharsetVerdict::Unknown},
    {"", "\xfc", "ü", CharsetVerdict::Unknown},
    {"nope", "\xfc", "ü", CharsetVerdict::Unknown},
    {"utf-8//IGNORE", "\xc3\xbc", "ü", CharsetVerdict::Unknown},
    {"utf-8", "a\xffz", "aÿz", CharsetVerdict::BadCharacters},
    {"utf-8", "\xc3\xbc\xff", "ü\ufffd", CharsetVerdict::BadCharacters},
    {"iso-2022-jp", "a\xff", "a\ufffd", CharsetVerdict::BadCharacters},
    {"utf-16",
     "\xff\xfe"
     "a",
     "\ufffd", CharsetVerdict::BadCharacters},
};

TEST(Charset, BecomesUtf8) {
  for (const auto& row : charsets) {
    const DecodedText decoded = decode_charset(row.bytes, row.charset);
    EXPECT_EQ(decoded.text, row.text) << row.charset;
    EXPECT_EQ(decoded.verdict, row.verdict) << row.charset << " " << row.text;
  }
}

RC_GTEST_PROP(Charset, AnyBytesOfAnyBecomeValidUtf8, (const std::string& bytes)) {
  const auto charset = *rc::gen::element<std::string>("utf-8", "iso-2022-jp", "utf-7", "utf-16",
                                                      "windows-1258", "gb18030", "big5", "nope");
  RC_ASSERT(is_utf8(decode_charset(bytes, charset).text));
}

}  // namespace
}  // namespace tend::message
