// SPDX-License-Identifier: Apache-2.0
#include "message/clean.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "message/limits.hpp"

namespace tend::message {
namespace {
TEST(Clean, ALineHasNoControlCharacters) {
  EXPECT_EQ(one_line("  Printer\r\n\ton fire\x7f\x1b[31m "), "Printer   on fire  [31m");
  EXPECT_EQ(one_line("gr\xfc"
                     "n"),
            "gr\ufffdn");
}

TEST(Clean, LinesKeepTheirBreaksAndTabs) {
  EXPECT_EQ(many_lines("a\r\nb\rc\n\td\x1a\f \n \n"), "a\nb\nc\n\td");
}

struct NameRow {
  const char* given;
  const char* name;
};

constexpr NameRow names[] = {
    {"report.pdf", "report.pdf"},
    {"C:\\Users\\kim\\report.pdf", "report.pdf"},
    {"a/../../../etc/passwd", "passwd"},
    {"..\\..\\x", "x"},
    {"..", ""},
    {"/", ""},
    {" \t", ""},
    {"\u200b.htaccess", ".htaccess"},
    {"invoice\u202efdp.exe", "invoicefdp.exe"},
    {"a\r\nX-Evil: b.txt", "a  X-Evil: b.txt"},
    {"Grüße 👩‍💻.pdf", "Grüße 👩‍💻.pdf"},
    {"CON", "CON"},
};

TEST(Clean, AFileNameIsOnlyAName) {
  for (const auto& row : names)
    EXPECT_EQ(file_name(row.given), row.name) << row.given;
}

TEST(Clean, ALongFileNameIsCutBetweenCharacters) {
  std::string name;
  while (name.size() < 4'000)
    name += "ü";
  EXPECT_EQ(file_name(name).size(), attachment_name_bytes_max - 1);
  EXPECT_TRUE(is_utf8(file_name(name)));
}

}  // namespace
}  // namespace tend::message
