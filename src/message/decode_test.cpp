// SPDX-License-Identifier: Apache-2.0
#include "message/decode.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/text.hpp"

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
    {"=?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?=", "こんにちは"},
    {"=?windows-1258?Q?Ti=EA=ECng?=", "Tiếng"},
    {"=?nope?Q?Gr=FC=DFe?=", "Grüße"},
    {"=?utf-8?Q?a?==?utf-8?Q?b?=", "ab"},
    {"=?utf-8?Q?with blanks inside?=", "with blanks inside"},
    {"=?utf-8*en?Q?hi?=", "hi"},
    {"=?utf-8?Q?a?= and =?utf-8?Q?b?=", "a and b"},
    {"=?utf-8?Q?never closed", "=?utf-8?Q?never closed"},
    {"=?utf-8?X?abc?=", "=?utf-8?X?abc?="},
    {"raw \xfc", "raw ü"},
    {"raw \xc3\xbc", "raw ü"},
    {"1 =? 2", "1 =? 2"},
};

TEST(Decode, EncodedWordsAreRead) {
  for (const auto& row : words)
    EXPECT_EQ(decode_words(row.header), row.text) << row.header;
}

struct TypeRow {
  const char* header;
  const char* type;
  const char* parameter;
  const char* value;
};

constexpr TypeRow types[] = {
    {"TEXT/HTML; Charset=\"UTF-8\"", "text/html", "charset", "UTF-8"},
    {"text/plain;;charset=utf-8", "text/plain", "charset", "utf-8"},
    {"text/plain (why not); charset=utf-8", "text/plain", "charset", "utf-8"},
    {"text; charset=utf-8", "", "charset", "utf-8"},
    {"; charset=utf-8", "", "charset", "utf-8"},
    {"8bit", "", "charset", ""},
    {"", "", "charset", ""},
    {"multipart/mixed; boundary=", "multipart/mixed", "boundary", ""},
    {"multipart/mixed; boundary==_x:y", "multipart/mixed", "boundary", "=_x:y"},
    {"application/pdf; name*0*=utf-8''Gr%C3; name*1*=%BC%C3%9Fe; name*2=.pdf", "application/pdf",
     "name", "Grüße.pdf"},
    {"application/pdf; name=\"x.pdf\"; name*=utf-8''y.pdf", "application/pdf", "name", "x.pdf"},
    {"application/pdf; name=\"a b.pdf", "application/pdf", "name", "\"a b.pdf"},
    {"application/pdf; name=\"=?utf-8?Q?Gr=C3=BC=C3=9Fe?=.pdf\"", "application/pdf", "name",
     "Grüße.pdf"},
};

TEST(Decode, AContentTypeIsReadWithItsParameters) {
  for (const auto& row : types) {
    const Parametric type = read_content_type(row.header);
    EXPECT_EQ(type.value, row.type) << row.header;
    EXPECT_EQ(type.parameter(row.parameter), row.value) << row.header;
  }
}

struct BytesRow {
  Encoding encoding;
  const char* encoded;
  const char* bytes;
  Soundness soundness = Soundness::Sound;
};

constexpr BytesRow encodings[] = {
    {Encoding::Base64, "SGVs\r\nbG8=\r\n", "Hello"},
    {Encoding::Base64, "SGVsbG8", "Hello", Soundness::Broken},
    {Encoding::Base64, "SGVs!bG8=", "Hello", Soundness::Broken},
    {Encoding::Base64, "SGVsbG8=SGVs", "Hello", Soundness::Broken},
    {Encoding::Base64, "", ""},
    {Encoding::QuotedPrintable, "Gr=C3=BC=\r\n=C3=9Fe \t\r\n", "Grüße\r\n"},
    {Encoding::QuotedPrintable, "5 =\t\n 4", "5  4"},
    {Encoding::QuotedPrintable, "a=zzb", "a=zzb", Soundness::Broken},
    {Encoding::QuotedPrintable, "ends=", "ends"},
    {Encoding::Uuencode, "begin 644 a.txt\n%2&5L;&\\`\n`\nend\n", "Hello"},
    {Encoding::None, "as it is=20", "as it is=20"},
};

TEST(Decode, TransferEncodingsAreUndoneAndJudged) {
  for (const auto& row : encodings) {
    const DecodedBytes decoded = decode_bytes(row.encoded, row.encoding);
    EXPECT_EQ(decoded.bytes, row.bytes) << row.encoded;
    EXPECT_EQ(decoded.soundness, row.soundness) << row.encoded;
  }
}

TEST(Decode, LinesBelowABase64TextStayReadable) {
  const auto decoded = decode_text_bytes("SGVsbG8=\r\n-- \r\nThe list\r\n", Encoding::Base64);
  EXPECT_EQ(decoded.bytes, "Hello\n-- \r\nThe list\r\n");
  EXPECT_EQ(decoded.soundness, Soundness::Broken);
}

TEST(Decode, ATextThatOnlySaysItIsBase64StaysAsItIs) {
  EXPECT_EQ(decode_text_bytes("The printer, as said.\n", Encoding::Base64).bytes,
            "The printer, as said.\n");
}

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

TEST(Decode, ACharsetBecomesUtf8) {
  for (const auto& row : charsets) {
    const DecodedText decoded = decode_charset(row.bytes, row.charset);
    EXPECT_EQ(decoded.text, row.text) << row.charset;
    EXPECT_EQ(decoded.verdict, row.verdict) << row.charset << " " << row.text;
  }
}

RC_GTEST_PROP(Decode, AnyBytesOfAnyCharsetAreValidUtf8, (const std::basic_string<char>& bytes)) {
  const auto charset = *rc::gen::element<std::string>("utf-8", "iso-2022-jp", "utf-7", "utf-16",
                                                      "windows-1258", "gb18030", "big5", "nope");
  RC_ASSERT(is_utf8(decode_charset(bytes, charset).text));
  RC_ASSERT(is_utf8(decode_words(bytes)));
}

}  // namespace
}  // namespace tend::message
