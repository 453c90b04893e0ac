// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "policy/check.hpp"
#include "policy/testing_packs.hpp"
#include "policy/testing_requests.hpp"

// Pack files that somebody made to break the reader. Each is refused at a place in it, in words
// that stay short; what cannot be refused is a pack like any other and has to answer requests.
namespace tend::policy {
namespace {

constexpr std::size_t words_bytes_max = 1'000;  // of one fault, its place included
constexpr int requests_per_pack = 20;
constexpr LocalDate today = std::chrono::local_days(std::chrono::year(2026) / 3 / 2);

constexpr std::string_view quiet_policy = R"(desk: quiet
name: "Quiet Desk"
time_zone: America/New_York
targets_are: goals
hours:
  business: {mon-fri: 09:00-17:00, closed: days_off}
  nights: {outside: business}
priorities: {high: {name: "High"}, low: {name: "Low"}}
channels:
  phone: {lines: {main: {number: +1-212-555-0101}}}
  email: {at: help@quiet.example}
questions:
  reach: {ask: "Who waits?", one_of: {all: "Everybody", one: "One"}}
requests:
  incident: {name: "Incident", ask: [reach]}
teams:
  desk: {name: "Desk", tier: 1}
priority:
  - {when: {reach: all}, is: high}
  - {is: low}
targets:
  - {first_response: 1h, next_update: every 2h}
routing:
  - {to: desk}
paging:
  - {page: night_duty, when: {hours: nights}}
on_call:
  night_duty: {team: desk, steps: [{page: on_duty, wait: 5m}], repeat: 5}
queue:
  order: [priority, received]
waiting:
  client: {name: "Waiting for you", stops: [first_response], remind: 1 working day}
procedures:
  triage: {steps: [{step: look, do: "Look at it.", then: {found: done, lost: go to look}}]}
rates:
  standard: {per_hour: 160.00, at_least: 15m, rounds_up_to: 15m}
billing:
  - {is: billable, rate: standard}
closing: {closes_after: 2 working days, reopens_within: 14 days}
notices:
  - {at: received, send: hello, says: "{number} is with us."}
)";

constexpr std::string_view quiet_facts = R"(holidays:
  days_off: {days: us_federal_holidays, also: {2026-11-27: "Bridge day"}}
overrides:
  business: {2026-12-24: 09:00-12:00}
people:
  kim: {name: "Kim Quiet", email: kim@quiet.example, teams: desk}
rotas:
  night_duty: {from: 2026-01-05, changes: mon 08:00, order: [kim]}
)";

std::string times(std::size_t count, std::string_view text) {
  std::string all;
  all.reserve(count * text.size());
  for (std::size_t i = 0; i < count; ++i)
    all += text;
  return all;
}

/// As much of it as a file may hold.
std::string mebibyte_of(std::string_view text) {
  return times(pack_file_bytes_max / text.size(), text);
}

std::string numbered(int count, std::string_view before, std::string_view after) {
  std::string all;
  for (int i = 0; i < count; ++i)
    all += std::string(before) + std::to_string(i) + std::string(after);
  return all;
}

struct HostileFile {
  std::string name;
  std::string text;
  std::string fault;  ///< what the first one begins with, behind the file's name
};

std::vector<HostileFile> hostile_files() {
  using namespace std::string_literals;
  std::vector<HostileFile> files{
      {"nothing", "", ":1:1 nothing"},
      {"one NUL", "\0"s, ":1:1 this is not text in UTF-8"},
      {"NUL in a name", "desk: a\0b"s, ":1:1 this is not text in UTF-8"},
      {"a mebibyte of NUL", std::string(pack_file_bytes_max, '\0'), ":1:1 this is not text"},
      {"too long an encoding", "desk: \xC0\xAF", ":1:1 this is not text in UTF-8"},
      {"half a surrogate", "desk: \xED\xA0\x80", ":1:1 this is not text in UTF-8"},
      {"past Unicode", "desk: \xF5\x80\x80\x80", ":1:1 this is not text in UTF-8"},
      {"cut in a character", "desk: \xE2\x82", ":1:1 this is not text in UTF-8"},
      {"UTF-16", "\xFF\xFE"s + "d\0e\0"s, ":1:1 this is not text in UTF-8"},
      {"Latin-1", "name: \"Caf\xE9\"", ":1:1 this is not text in UTF-8"},
      {"only a byte order mark", "\xEF\xBB\xBF", ":1:1 nothing"},
      {"a byte too many", std::string(pack_file_bytes_max + 1, 'x'), ":1:1 1048577 bytes"},
      {"one word", std::string(pack_file_bytes_max, 'x'), ":1:1 "},
      {"blanks", mebibyte_of(" "), ":1:1 nothing"},
      {"tabs", mebibyte_of("\t"), ":1:1 "},
      {"empty lines", mebibyte_of("\n"), ":1:1 nothing"},
      {"carriage returns", mebibyte_of("\r"), ":1:1 "},
      {"comments", mebibyte_of("#"), ":1:1 nothing"},
      {"commas", mebibyte_of(","), ":1:"},
      {"commas in a list", "[" + mebibyte_of(",").substr(1), ":1:"},
      {"colons", mebibyte_of(": "), ":1:"},
      {"question marks", mebibyte_of("? "), ":1:"},
      {"dashes", mebibyte_of("- "), ":1:"},
      {"brackets", mebibyte_of("["), ":1:"},
      {"braces", mebibyte_of("{"), ":1:"},
      {"maps in maps", mebibyte_of("{a: "), ":1:"},
      {"closing brackets", mebibyte_of("]"), ":1:"},
      {"quotation marks", mebibyte_of("\""), ":1:"},
      {"a quotation that never ends", "desk: \"" + mebibyte_of("x").substr(7), ":1:"},
      {"backslashes", "desk: \"" + mebibyte_of("\\").substr(7), ":1:"},
      {"exclamation marks", mebibyte_of("!"), ":1:"},
      {"anchors", mebibyte_of("&a "), ":1:"},
      {"documents", mebibyte_of("---\n"), ":"},
      {"directives", mebibyte_of("%YAML 1.2\n"), ":"},
      {"one key again and again", mebibyte_of("desk: quiet\n"), ":2:1 `desk` a second time"},
      {"keys that nobody knows", numbered(60'000, "unknown", ": 1\n"), ":1:1 "},
      {"keys as long as texts", numbered(1'000, times(100, "long_words"), ": 1\n"), ":1:1 "},
      {"more values than a pack has", "[" + times(200'001, "1,") + "1]", ":1:400000 more than"},
      {"laughter", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n", ":1:"},
      {"a list in itself", "desk: &a [*a]\n", ":1:"},
      {"a merge of merges", "a: &a {b: c}\n<<: [*a, *a, *a]\n", ":1:"},
      {"a tag that builds things", "desk: !!python/object/apply:os.system [\"true\"]\n", ":1:"},
      {"binary", "desk: !!binary |\n  R0lGODlhDAAMAIQAAP\n", ":1:"},
      {"a key that is a map", "? {a: b}\n: c\n", ":1:"},
  };
  return files;
}

enum class File { Policy, Facts };

/// What stands in the quiet pack instead of something harmless.
struct Replaced {
  File file;
  std::string instead_of;
  std::string stands;
  std::string fault;  ///< words of it; empty: nothing is wrong with it
};

std::vector<Replaced> replaced() {
  using enum File;
  return {
      {Policy, "America/New_York", "../../etc/passwd", "is not a time zone"},
      {Policy, "America/New_York", "/etc/localtime", "is not a time zone"},
      {Policy, "America/New_York", "EST5EDT4,M3.2.0,M11.1.0", "is not a time zone"},
      {Policy, "America/New_York", times(1'900, "Long/Way"), "is not a time zone"},
      {Policy, "\"Quiet Desk\"", times(20'001, "x"), "a text of more than 20000 bytes"},
      {Policy, "\"Quiet Desk\"", "\"a\\0b\"", "a control character"},
      {Policy, "desk: quiet", "desk: ../quiet", "is no short name"},
      {Policy, "desk: quiet", "desk: \"\\u202Equiet\"", "is no short name"},
      {Policy, "09:00-17:00", "25:00-26:00", "where hours are expected"},
      {Policy, "09:00-17:00", "-9:00-17:00", "where hours are expected"},
      {Policy, "09:00-17:00", "09:00-09:00", ""},
      {Policy, "09:00-17:00", "[]", "a list without a word"},
      {Policy, "mon-fri: 09:00-17:00", "sun: 02:30-02:31", ""},
      {Policy, "09:00-17:00", "[" + times(1'001, "09:00-17:00, ") + "]", "second time"},
      {Policy, "outside: business", "outside: nights", "is no calendar above"},
      {Policy, "nights: {outside: business}",
       "nights: {outside: [dawn]}\n  dawn: {outside: nights}", "is no calendar above"},
      {Policy, "nights: {outside: business}", "nights: {outside: [business, business]}",
       "second time"},
      {Policy, "nights: {outside: business}",
       "nights: {outside: business}\n  never: {outside: [business, nights]}", "never"},
      {Policy, "first_response: 1h", "first_response: 9999999999h", "where a target is expected"},
      {Policy, "first_response: 1h", "first_response: -1h", "where a target is expected"},
      {Policy, "first_response: 1h", "first_response: 1e9h", "where a target is expected"},
      {Policy, "first_response: 1h", "first_response: 0.0001h", "where a target is expected"},
      {Policy, "first_response: 1h", "first_response: 99999999999999999999m",
       "where a target is expected"},
      {Policy, "first_response: 1h", "first_response: 367 working days",
       "where a target is expected"},
      {Policy, "every 2h", "every 0h", "where a period is expected"},
      {Policy, "every 2h", "every every 2h", "where a period is expected"},
      {Policy, "tier: 1", "tier: 99999999999999999999", "where a number from 1 to 9"},
      {Policy, "tier: 1", "tier: -1", "where a number from 1 to 9"},
      {Policy, "tier: 1", "tier: 0x1", "where a number from 1 to 9"},
      {Policy, "160.00", "-160.00", "amount"},
      {Policy, "160.00", "99999999999999999999.00", "amount"},
      {Policy, "repeat: 5", "repeat: 1000000000", "where a number"},
      {Policy, "wait: 5m", "wait: -5m", "minutes or hours are expected"},
      {Policy, "  - {is: low}", times(5'001, "  - {when: {reach: one}, is: low}\n"), "5000"},
      {Policy, "high: {name: \"High\"}", numbered(1'001, "p", ": {name: \"P\"}, "), "1000"},
      {Policy, "reach: all}", "reach: [" + numbered(1'001, "x", ", ") + "]}", "1000"},
      {Policy, "go to look", "go to triage", "is no step"},
      {Policy, "go to look", "start triage", ""},
      {Policy, "go to look", "go to look", ""},
      {Policy, "{step: look,", numbered(201, "{step: s", ", do: \"It.\"}, ") + "{step: look,",
       "more than 200 steps"},
      {Policy, "{number} is", times(19'000, "{"), "brace"},
      {Policy, "{number} is", times(2'000, "{number}"), ""},
      {Policy, "+1-212-555-0101", "+" + times(15'000, "1"), "telephone number"},
      {Facts, "2026-11-27", "9999999-01-01", "is no date"},
      {Facts, "2026-11-27", "2026-02-30", "is no date"},
      {Facts, "2026-11-27", "-001-01-01", "is no date"},
      {Facts, "2026-11-27", "9999-12-31", ""},
      {Facts, "2026-12-24: 09:00-12:00", "0000-01-01: 09:00-12:00", ""},
      {Facts, "from: 2026-01-05", "from: 2026-13-01", "is no date"},
      {Facts, "from: 2026-01-05", "from: 9999-12-31", ""},
      {Facts, "mon 08:00", "mon 24:00", "a day and a time"},
      {Facts, "order: [kim]", "order: []", "a list without a word"},
      {Facts, "order: [kim]", "order: [kim, kim]", "second time"},
      {Facts, "order: [kim]", "order: [nobody]", "is no person"},
      {Facts, "order: [kim]",
       "order: [kim], overrides: [{from: 2026-01-02 00:00, to: 2026-01-01 00:00, who: kim}]",
       "ends before it begins"},
      {Facts, "teams: desk", "teams: [" + numbered(1'001, "t", ", ") + "]", "1000"},
  };
}

PackText quiet_pack() {
  return {"quiet", std::string(quiet_policy), std::string(quiet_facts), "Nobody is in a hurry."};
}

std::vector<Fault> faults_of(const PackText& pack) {
  const auto handbook = read_handbook(pack, test_zones());
  if (handbook) return {};
  EXPECT_EQ(handbook.error().code, Code::Invalid);
  return handbook.error().faults;
}

void expect_placed(const std::vector<Fault>& faults) {
  static const std::regex place("(policy|facts)\\.yaml:[1-9][0-9]*:[1-9][0-9]*");
  EXPECT_LE(faults.size(), faults_max);
  for (const auto& [where, what] : faults) {
    EXPECT_TRUE(std::regex_match(where, place)) << where;
    EXPECT_LE(where.size() + what.size(), words_bytes_max) << where << " " << what.substr(0, 200);
    EXPECT_FALSE(what.empty()) << where;
  }
}

void expect_answers(const Handbook& handbook) {
  Chance chance(2026);
  for (int i = 0; i < requests_per_pack; ++i) {
    const auto ruling = rule_on(handbook, random_request(handbook.policy(), chance).request);
    EXPECT_NE(ruling.team.value, "");
  }
}

std::string with(std::string_view text, const Replaced& row) {
  std::string changed(text);
  const auto at = changed.find(row.instead_of);
  EXPECT_NE(at, std::string::npos) << row.instead_of;
  return changed.replace(std::min(at, changed.size()), row.instead_of.size(), row.stands);
}

int line_of(std::string_view text, std::string_view words) {
  const auto before = text.substr(0, text.find(words));
  return 1 + static_cast<int>(std::ranges::count(before, '\n'));
}

TEST(hostile_pack, files_that_are_no_packs_are_refused_at_a_place) {
  for (const auto& [name, text, fault] : hostile_files()) {
    SCOPED_TRACE(name);
    auto pack = quiet_pack();
    pack.policy_yaml = text;
    const auto faults = faults_of(pack);
    ASSERT_FALSE(faults.empty());
    expect_placed(faults);
    EXPECT_TRUE(in_lines(faults).starts_with("policy.yaml" + fault))
        << in_lines(faults).substr(0, 300);

    pack = quiet_pack();
    pack.facts_yaml = text;
    EXPECT_FALSE(faults_of(pack).empty());
    expect_placed(faults_of(pack));
  }
}

TEST(hostile_pack, values_are_refused_where_they_stand_or_are_lived_with) {
  ASSERT_EQ(in_lines(faults_of(quiet_pack())), "");
  for (const auto& row : replaced()) {
    SCOPED_TRACE(row.stands.substr(0, 100));
    auto pack = quiet_pack();
    auto& text = row.file == File::Policy ? pack.policy_yaml : pack.facts_yaml;
    const auto line = line_of(text, row.instead_of);
    text = with(text, row);
    const auto handbook = read_handbook(pack, test_zones());
    EXPECT_EQ(handbook.has_value(), row.fault.empty());
    if (handbook) {
      EXPECT_TRUE(check_pack(pack, test_zones(), today).handbook);
      expect_answers(*handbook);
      continue;
    }
    const auto& faults = handbook.error().faults;
    expect_placed(faults);
    const auto told = in_lines(faults);
    EXPECT_NE(told.find(row.fault), std::string::npos) << told.substr(0, 300);
    const auto* file = row.file == File::Policy ? "policy.yaml:" : "facts.yaml:";
    const auto last = line + static_cast<int>(std::ranges::count(row.stands, '\n'));
    bool is_there = false;
    for (int there = line; there <= last && !is_there; ++there)
      is_there = told.find(file + std::to_string(there) + ":") != std::string::npos;
    EXPECT_TRUE(is_there) << line << ": " << told.substr(0, 300);
  }
}

}  // namespace
}  // namespace tend::policy
