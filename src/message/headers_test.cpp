// SPDX-License-Identifier: Apache-2.0
#include "message/headers.hpp"

#include <gtest/gtest.h>

#include "message/limits.hpp"
#include "message/message_ids.hpp"

namespace tend::message {
namespace {
struct SplitRow {
  const char* what;
  const char* bytes;
  const char* headers;
  const char* body;
  const char* defect = "";
};

// clang-format off
constexpr SplitRow rows[] = {
    {"as it should be", "From: a@x\r\nTo: b@y\r\n\r\nHello\r\n", "From=a@x To=b@y ", "Hello\r\n"},
    {"line feeds alone", "From: a@x\nTo: b@y\n\nHello\n", "From=a@x To=b@y ", "Hello\n"},
    {"folded", "Subject: a\r\n  b\r\n\tc\r\n\r\n", "Subject=a  b\tc ", ""},
    {"blanks before the colon", "Subject : a\n\n", "Subject=a ", ""},
    {"no body", "Subject: a", "Subject=a ", ""},
    {"no headers", "\nHello", "", "Hello"},
    {"no headers at all", "Hello Kim,\nNote: bring toner\n\nBye", "", "Hello Kim,\nNote: bring toner\n\nBye", "no_headers"},
    {"a line without colon", "From: a@x\nthis is junk\nTo: b@y\n\nHello", "From=a@x To=b@y ", "Hello", "header_without_colon"},
    {"junk at the start", "junk\nFrom: a@x\n\nHello", "From=a@x ", "Hello", "header_without_colon"},
    {"no blank line", "From: a@x\nHello Kim,\nNote: bring toner\n\nBye", "From=a@x ", "Hello Kim,\nNote: bring toner\n\nBye", "no_blank_line"},
};
// clang-format on

TEST(Headers, EndWhereTheBodyBegins) {
  for (const auto& row : rows) {
    Defects defects;
    const HeaderBlock block = split_headers(row.bytes, headers_max, defects);
    std::string headers;
    for (const Header& header : block.headers)
      headers += std::string(header.name) + "=" + unfold(header.raw) + " ";
    EXPECT_EQ(headers, row.headers) << row.what;
    EXPECT_EQ(block.body, row.body) << row.what;
    const auto list = defects.take();
    EXPECT_EQ(list.empty() ? "" : to_string(list.front().code), row.defect) << row.what;
  }
}

TEST(Headers, AreFoundWithoutRegardToCase) {
  Defects defects;
  const HeaderBlock block = split_headers("X-Loop: a\nx-loop: b\n\n", headers_max, defects);
  EXPECT_EQ(block.first("X-LOOP"), "a");
  EXPECT_EQ(block.all("X-Loop"), (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(block.first("From"), std::nullopt);
}

TEST(Headers, OfAHundredThousandTheFirstAreRead) {
  std::string bytes;
  for (int i = 0; i < 100'000; ++i)
    bytes += "X-Header: value\n";
  bytes += "\nHello";
  Defects defects;
  const HeaderBlock block = split_headers(bytes, headers_max, defects);
  EXPECT_EQ(block.headers.size(), headers_max);
  EXPECT_EQ(block.body, "Hello");
  EXPECT_TRUE(defects.has(DefectCode::TooManyHeaders));
}

TEST(Headers, OfTenMegabytesTheBeginningIsRead) {
  const std::string bytes = "Subject: " + std::string(10'000'000, 'x') + "\n\nHello";
  Defects defects;
  const HeaderBlock block = split_headers(bytes, headers_max, defects);
  EXPECT_LE(block.first("Subject")->size(), header_bytes_max);
  EXPECT_EQ(block.body, "Hello");
  EXPECT_TRUE(defects.has(DefectCode::HeaderTooLong));
}

struct IdsRow {
  const char* header;
  std::vector<std::string> ids;
};

TEST(MessageIds, AreFoundAmongWords) {
  const IdsRow ids[] = {
      {"<a@x>", {"a@x"}},
      {"<a@x> <b@y>\t<c@z>", {"a@x", "b@y", "c@z"}},
      {"<a@x><b@y>", {"a@x", "b@y"}},
      {"Your message of \"Mon\" <a@x>", {"a@x"}},
      {"< a b@x >", {"ab@x"}},
      {"<a@x <b@y>", {"a@x", "b@y"}},
      {"a@x, b@y", {"a@x,", "b@y"}},
      {"<no-at-sign>", {"no-at-sign"}},
      {"<>", {}},
      {"words only", {}},
      {"", {}},
  };
  for (const auto& row : ids)
    EXPECT_EQ(read_message_ids(row.header), row.ids) << row.header;
}

}  // namespace
}  // namespace tend::message
