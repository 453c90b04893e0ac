// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "policy/targets.hpp"

namespace tend::policy {
namespace {

using Kind = Allowance::Kind;

struct Row {
  const char* written;
  Kind kind;
  std::int64_t amount;
  bool repeats;
};

constexpr Row rows[] = {
    {"60s", Kind::Duration, 60, false},
    {"15m", Kind::Duration, 900, false},
    {"2h", Kind::Duration, 7'200, false},
    {"0.2h", Kind::Duration, 720, false},
    {"0.25h", Kind::Duration, 900, false},
    {"172h", Kind::Duration, 619'200, false},
    {"0m", Kind::Duration, 0, false},
    {"14 days", Kind::ElapsedDays, 14, false},
    {"1 day", Kind::ElapsedDays, 1, false},
    {"1 working day", Kind::WorkingDays, 1, false},
    {"3 working days", Kind::WorkingDays, 3, false},
    {"same business day", Kind::SameBusinessDay, 0, false},
    {"next business day", Kind::NextBusinessDay, 0, false},
    {"best effort", Kind::BestEffort, 0, false},
    {"every 2h", Kind::Duration, 7'200, true},
    {"every 3 working days", Kind::WorkingDays, 3, true},
};

TEST(allowance, is_read_as_handbooks_write_it) {
  for (const auto& row : rows) {
    const auto allowance = parse_allowance(row.written);
    ASSERT_TRUE(allowance) << row.written;
    EXPECT_EQ(*allowance, (Allowance{row.kind, row.amount, row.repeats, row.written}));
  }
}

TEST(allowance, is_refused_when_it_says_no_whole_number_of_seconds_or_days) {
  for (const auto* text : {"",
                           "h",
                           "2",
                           "2 h",
                           "-2h",
                           "+2h",
                           "1.5",
                           "1.s",
                           ".5h",
                           "0.0001h",
                           "0.5s",
                           "1h30m",
                           "2H",
                           "999999999999h",
                           "9000h",
                           "0 days",
                           "1 days",
                           "2 day",
                           "2  days",
                           "400 days",
                           "two working days",
                           "1.5 working days",
                           "every",
                           "every ",
                           "every every 2h",
                           "best  effort",
                           "same day"}) {
    EXPECT_FALSE(parse_allowance(text)) << text;
  }
}

}  // namespace
}  // namespace tend::policy
