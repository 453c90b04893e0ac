// SPDX-License-Identifier: Apache-2.0
#include "message/decode.hpp"

#include <gtest/gtest.h>

namespace tend::message {
namespace {
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
    {"application/pdf; name==?utf-8?Q?Gr=C3=BC?= x.pdf", "application/pdf", "name",
     "=?utf-8?Q?Gr=C3=BC?= x.pdf"},
    {"application/pdf; name=\"=?utf-8?Q?Gr=C3=BC=C3=9Fe?=.pdf\"", "application/pdf", "name",
     "=?utf-8?Q?Gr=C3=BC=C3=9Fe?=.pdf"},
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
  for (const char* text : {"The printer, as said.\n", "Hello\nThe printer, as said.\n"})
    EXPECT_EQ(decode_text_bytes(text, Encoding::Base64).bytes, text);
}

TEST(Decode, ABase64TextWithADamagedLineIsStillRead) {
  EXPECT_EQ(decode_text_bytes("VGhlIHByaW50ZXIgaXM!gb24g\nZmlyZS4=\n", Encoding::Base64).bytes,
            "The printer is on fire.");
}

}  // namespace
}  // namespace tend::message
