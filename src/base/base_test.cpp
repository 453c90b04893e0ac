// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <set>

#include "base/error.hpp"
#include "base/id.hpp"
#include "base/secret.hpp"
#include "base/text.hpp"
#include "base/time.hpp"

namespace tend {
namespace {

struct InstantRow {
  const char* text;
  const char* read_as;  // empty: refused
};

constexpr InstantRow instants[] = {
    {"2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z"},
    {"2026-03-02T09:00:00-08:00", "2026-03-02T17:00:00Z"},
    {"2026-03-02T09:00-0800", "2026-03-02T17:00:00Z"},
    {"2026-03-02 09:00:00+05:45", "2026-03-02T03:15:00Z"},
    {"2026-03-02T09:00:00.999Z", "2026-03-02T09:00:00Z"},
    {"1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"},
    {"2026-02-29T00:00:00Z", ""},
    {"2026-03-02T24:00:00Z", ""},
    {"2026-03-02T09:00:00", ""},
    {"2026-03-02T09:00:00Zjunk", ""},
    {"", ""},
};

/// S5: a text without an offset is no instant, so nobody reads it on a clock of their own.
TEST(Time, AnInstantIsReadWithAnyOffsetAndWrittenInUtc) {
  for (const auto& row : instants) {
    const auto instant = parse_instant(row.text);
    EXPECT_EQ(instant ? to_iso8601(*instant) : "", row.read_as) << row.text;
  }
}

TEST(Time, ALengthIsWrittenAsPeopleSayIt) {
  EXPECT_EQ(to_words(Seconds(720)), "12m");
  EXPECT_EQ(to_words(Seconds(30600)), "8h 30m");
  EXPECT_EQ(to_words(Seconds(45)), "45s");
  EXPECT_EQ(to_words(Seconds(0)), "0m");
}

TEST(Id, AUuidSurvivesBeingWrittenAndRead) {
  const Uuid uuid = make_uuid7(1'772'442'000'123, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
  EXPECT_EQ(parse_uuid(to_string(uuid)), uuid);
  EXPECT_EQ(to_string(uuid).at(14), '7');
}

TEST(Id, LaterIdsSortAfterEarlierOnes) {
  EXPECT_LT(make_uuid7(1000, {255, 255, 255}), make_uuid7(1001, {}));
}

TEST(Id, WhatIsNoUuidIsRefused) {
  for (const char* text :
       {"", "x", "0196f3a0-0000-7000-8000-00000000000g", "0196f3a0x0000-7000-8000-000000000000"}) {
    EXPECT_FALSE(parse_uuid(text)) << text;
  }
}

TEST(Text, BrokenUtf8IsMadeWholeAndNeverCutInTwo) {
  EXPECT_EQ(to_valid_utf8("a\xff"
                          "b"),
            "a\xef\xbf\xbd"
            "b");
  EXPECT_EQ(to_valid_utf8("\xc3"), "\xef\xbf\xbd");
  EXPECT_FALSE(is_utf8("\xed\xa0\x80"));  // a surrogate
  EXPECT_FALSE(is_utf8("\xc0\xaf"));      // overlong
  EXPECT_EQ(cut("h\xc3\xa9llo", 2), "h");
}

TEST(Text, TheNearestNameIsFoundForASlipOfTheFinger) {
  constexpr std::string_view known[] = {"priorities", "targets", "hours"};
  EXPECT_EQ(nearest("prioritys", known), "priorities");
  EXPECT_EQ(nearest("huors", known), "hours");
  EXPECT_EQ(nearest("billing", known), "");
}

TEST(Error, EveryCodeHasItsStatusAndItsOwnProblemType) {
  std::set<std::string_view> problems;
  for (int code = 0; code <= static_cast<int>(Code::Unavailable); ++code) {
    const CodeInfo& info = describe(static_cast<Code>(code));
    EXPECT_GE(info.http_status, 400);
    EXPECT_TRUE(problems.insert(info.problem).second) << info.problem;
  }
}

template <class T>
concept Printable = requires(std::ostream& out, const T& value) { out << value; };
static_assert(!Printable<Secret>, "a secret never prints");
static_assert(!std::is_convertible_v<Secret, std::string>, "a secret is revealed on purpose only");

}  // namespace
}  // namespace tend
