// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "main/commands.hpp"

namespace tend::main {
namespace {

std::string batch(const std::string& questions) {
  std::istringstream in(questions);
  std::ostringstream out;
  EXPECT_EQ(calendar_batch(in, out), exit_done);
  return out.str();
}

struct Row {
  const char* what;
  const char* question;  ///< without its braces and its calendar
  const char* answer;
};

constexpr Row answered[] = {
    {"an hour", R"("op":"add","start":"2026-01-05T09:00:00-05:00","seconds":3600)",
     R"("due":"2026-01-05T15:00:00Z")"},
    {"an hour, with a pause of half of one",
     R"("op":"add_with_pauses","start":"2026-01-05T09:00:00-05:00","seconds":3600,
        "pauses":[["2026-01-05T14:30:00Z","2026-01-05T15:00:00Z"]])",
     R"("due":"2026-01-05T15:30:00Z")"},
    {"a day", R"("op":"elapsed","start":"2026-01-05T00:00:00Z","end":"2026-01-06T00:00:00Z")",
     R"("elapsed_seconds":28800)"},
    {"an end before the start",
     R"("op":"elapsed","start":"2026-01-06T00:00:00Z","end":"2026-01-05T00:00:00Z")",
     R"("elapsed_seconds":0)"},
    {"pauses that nobody asked to count",
     R"("op":"elapsed","start":"2026-01-05T00:00:00Z","end":"2026-01-06T00:00:00Z",
        "pauses":[["2026-01-05T00:00:00Z","2026-01-06T00:00:00Z"]])",
     R"("elapsed_seconds":28800)"},
    {"no instant", R"("op":"add","start":"2026-01-05T09:00:00","seconds":3600)",
     R"("error":"start: \"2026-01-05T09:00:00\" is not an instant; expected ISO 8601 with an )"
     R"(offset, such as 2026-03-02T09:00:00-06:00")"},
    {"a time beyond business time", R"("op":"add","start":"2300-01-01T00:00:00Z","seconds":1)",
     R"("error":"start: lies outside the years 1900 to 2299")"},
    {"half a second", R"("op":"add","start":"2026-01-05T09:00:00-05:00","seconds":0.5)",
     R"("error":"seconds: expected a whole number of seconds, 0 or more")"},
    {"a length without end",
     R"("op":"add","start":"2026-01-05T09:00:00-05:00","seconds":9223372036854775807)",
     R"("error":"seconds: it is not open for that long in the next hundred years")"},
};

TEST(CalendarBatch, AQuestionIsAnsweredInOneLine) {
  for (const Row& row : answered) {
    std::string question =
        fmt::format(R"({{"id":"Q","calendar":{{"timezone":"America/New_York","weekly":{{"mon":)"
                    R"([["09:00","17:00"]],"tue":[]}}}},{}}})",
                    row.question);
    std::erase(question, '\n');
    EXPECT_EQ(batch(question), fmt::format("{{\"id\":\"Q\",{}}}\n", row.answer)) << row.what;
  }
}

constexpr Row calendars[] = {
    {"a zone that is none", R"("timezone":"America/New_Yrk","weekly":{"mon":[["09:00","17:00"]]})",
     "did you mean America/New_York?"},
    {"no zone", R"("weekly":{"mon":[["09:00","17:00"]]})", "calendar.timezone: expected a string"},
    {"a day that is none", R"("timezone":"UTC","weekly":{"monday":[["09:00","17:00"]]})",
     "\\\"monday\\\" is not a weekday; expected mon to sun"},
    {"a time that is none", R"("timezone":"UTC","weekly":{"mon":[["9","17:00"]]})",
     "calendar.weekly.mon: \\\"9\\\" is not a time of day"},
    {"a window of one time", R"("timezone":"UTC","weekly":{"mon":[["09:00"]]})",
     "calendar.weekly.mon: expected windows such as"},
    {"windows that overlap",
     R"("timezone":"UTC","weekly":{"mon":[["09:00","17:00"],["16:00","18:00"]]})",
     "mon: 09:00-17:00 and 16:00-18:00 overlap"},
    {"never open", R"("timezone":"UTC","weekly":{"mon":[]})", "These hours never open."},
    {"a date that does not exist", R"("timezone":"UTC","holidays":["2026-02-29"])",
     "calendar.holidays: \\\"2026-02-29\\\" is not a date"},
    {"an override of no date", R"("timezone":"UTC","overrides":{"Friday":[]})",
     "calendar.overrides: \\\"Friday\\\" is not a date"},
    {"a slip of the finger", R"("timezone":"UTC","holiday":[])",
     "there is no \\\"holiday\\\"; did you mean \\\"holidays\\\"?"},
};

TEST(CalendarBatch, ACalendarThatCannotBeKeptIsRefusedWhereItIsWrong) {
  for (const Row& row : calendars) {
    const std::string answer =
        batch(fmt::format(R"({{"id":1,"op":"add","start":"2026-01-05T09:00:00Z","seconds":1,)"
                          R"("calendar":{{{}}}}})",
                          row.question));
    EXPECT_TRUE(answer.starts_with(R"({"id":1,"error":")")) << row.what << ": " << answer;
    EXPECT_NE(answer.find(row.answer), std::string::npos) << row.what << ": " << answer;
  }
}

TEST(CalendarBatch, ALineThatIsNoQuestionDoesNotStopTheNext) {
  const std::string too_long(2'000'000, 'x');
  const std::string deep(100'000, '[');
  EXPECT_EQ(batch("nonsense\n\n  \n[1]\n" + too_long + "\n" + deep + "\n{\"id\":7}"),
            R"({"id":null,"error":"this line is not JSON: syntax error"}
{"id":null,"error":"expected a JSON object"}
{"id":null,"error":"this line is longer than 1 MiB"}
{"id":null,"error":"this line is not JSON: too deep"}
{"id":7,"error":"op: expected a string"}
)");
}

}  // namespace
}  // namespace tend::main
