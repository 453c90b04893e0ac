// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "policy/testing_packs.hpp"

// What is wrong with a pack is said at its line and column, and only there.
namespace tend::policy {
namespace {

/// The smallest pack with one of everything. Rows below replace one of its lines.
constexpr std::string_view small_policy = R"(desk: small
name: "Small Desk"
time_zone: America/New_York
targets_are: goals
hours:
  business: {mon-fri: 09:00-17:00, closed: days_off, because: "nine to five"}
  nights: {outside: business}
  always_one_of: [business, nights]
priorities:
  high: {name: "High", means: "Everybody waits"}
  low: {name: "Low"}
channels:
  phone: {lines: {main: {number: +1-212-555-0101, keys: {1: "Help"}, site_region: north}}}
  email: {at: help@small.example}
questions:
  reach: {ask: "Who waits?", one_of: {all: "Everybody", one: "One"}}
  since: {ask: "Since when?", when: {reach: all}, optional: yes}
requests:
  incident: {name: "Incident", ask: [reach, since]}
teams:
  desk: {name: "Desk", tier: 1}
impact:
  - {when: {reach: all}, is: wide}
  - {when: {reach: one}, is: narrow}
urgency:
  - {when: {channel: phone}, is: now}
  - {is: later}
priority:
  - {when: {pressed: 1}, is: high}
  - grid: [impact, urgency]
    is: {wide: {now: high, later: low}, narrow: low}
  - {is: low}
targets:
  - {when: {priority: high}, first_response: 1h, met_by: desk, because: "everybody waits"}
  - {first_response: next business day, next_update: every 2h, our_choice: "ours"}
routing:
  - {to: desk}
queue:
  order: [priority, received]
waiting:
  client: {name: "Waiting for you", stops: [resolution], remind: 1 working day}
closing: {closes_after: 2 working days, reopens_within: 14 days}
notices:
  - {at: received, send: hello, says: "{number} is with us until {due}."}
)";

constexpr std::string_view small_facts = R"(holidays:
  days_off: {days: us_federal_holidays, also: {2026-11-27: "Bridge day"}}
overrides:
  business: {2026-12-24: 09:00-12:00}
people:
  kim: {name: "Kim Small", email: kim@small.example, teams: desk}
)";

std::string with_line(std::string_view text, int line, std::string_view replacement) {
  std::string changed;
  int number = 0;
  for (const auto old : split(text, '\n'))
    changed += std::string(++number == line ? replacement : old) + "\n";
  return changed;
}

std::string faults_of(const PackText& pack) {
  const auto handbook = read_handbook(pack, test_zones());
  return handbook ? "" : in_lines(handbook.error().faults);
}

PackText small_pack() {
  return {"small", std::string(small_policy), std::string(small_facts),
          "We are there from nine to five. When everybody waits, we hurry."};
}

struct Row {
  int line;                 ///< of the small pack
  const char* replacement;  ///< what stands there instead
  const char* faults;
};

// clang-format off
constexpr Row policy_rows[] = {
    // Keys and names
    {2, "nam: Small", "policy.yaml:1:1 a pack without `name`\npolicy.yaml:2:1 unknown key `nam` in a pack; did you mean `name`?\n"},
    {2, "name: [Small]", "policy.yaml:2:7 a list where a text is expected\n"},
    {2, "name:", "policy.yaml:2:1 `name` has no value\n"},
    {1, "desk: Small Desk", "policy.yaml:1:7 `Small Desk` is no short name of a desk: lower-case letters, digits and hyphens, at most 40\n"},
    {3, "time_zone: America/New_Yorc", "policy.yaml:3:12 \"America/New_Yorc\" is not a time zone of tzdata test; did you mean America/New_York?\n"},
    {4, "targets_are: goal", "policy.yaml:4:14 `goal` is no word for targets; did you mean `goals`?\n"},
    {11, "  low: {name: \"Low\"}\n  low: {name: \"Lower\"}", "policy.yaml:12:3 `low` a second time; it stands in line 11 already\n"},
    {11, "  low: {name: \"Low\"}\n  lo w: {name: \"Low\"}", "policy.yaml:12:3 `lo w` is no name: letters, digits and underscores, beginning with a letter, at most 60\n"},
    {21, "  desk: {name: \"Desk\", teir: 1}", "policy.yaml:21:24 unknown key `teir` in the team `desk`; it has `because`, `our_choice`, `against`, `accepts`, `name`, `tier`\n"},
    {21, "  desk: {name: \"Desk\", tier: 10}", "policy.yaml:21:30 `10` where a number from 1 to 9 is expected\n"},
    {21, "  desk: \"Desk\"", "policy.yaml:21:9 `Desk` where the team `desk` is expected, as `key: value`\n"},

    {21, "  desk: {name: \"Desk\", because: \"we hurry\"}", ""},
    {21, "  {desk: {name: \"Desk\", because: \"we hurry\"}, other: {name: \"Other\", our_choice: \"ours\"}}",
         "policy.yaml:21:1 two rules in one line (teams desk and teams other); an explanation names a rule by its line\n"},
    {21, "  {desk: {name: \"Desk\"}, other: {name: \"Other\"}}", ""},

    // YAML that a pack does not have
    {2, "name: &small \"Small\"", "policy.yaml:2:7 an anchor; a pack has none\n"},
    {2, "name: !!str Small", "policy.yaml:2:7 a tag (tag:yaml.org,2002:str); a pack has none\n"},
    {43, "<<: {a: b}\nnotices:", "policy.yaml:43:1 a merge (`<<`); a pack has none, so write the keys out\n"},
    {2, "name: \"Small", "policy.yaml:6:64 this is not YAML: end of map not found\n"},

    // Hours
    {6, "  business: {mon-fri: 09:00-1700}", "policy.yaml:6:23 `09:00-1700` where hours are expected, as 08:00-17:00, or `closed`\n"},
    {6, "  business: {mon-fri: 09:00-17:00, fri: 10:00-11:00}", "policy.yaml:6:36 `fri` has windows already\n"},
    {6, "  business: {mon-fry: 09:00-17:00}", "policy.yaml:6:3 `business` has no days (`mon-fri: 08:00-17:00`) and is not `outside` another\n"
                                             "policy.yaml:6:14 unknown key `mon-fry` in the calendar `business`; it has `because`, `our_choice`, `against`, `accepts`, `name`, `closed`, `outside`\n"},
    {6, "  business: {mon-fri: 09:00-17:00, closed: day_off}", "policy.yaml:6:44 `day_off` is no set of holidays in facts.yaml; did you mean `days_off`?\n"},
    {7, "  nights: {outside: busines}", "policy.yaml:7:21 `busines` is no calendar above this one; did you mean `business`?\n"},
    {7, "  nights: {outside: nights}", "policy.yaml:7:21 `nights` is no calendar above this one; expected one of `business`\n"},
    {7, "  nights: {mon: 17:00-24:00, outside: business}", "policy.yaml:7:39 a calendar is either `outside` others or has days of its own\n"},
    {7, "  nights: {mon-sun: 17:00-08:00}", "policy.yaml:8:18 none of them is open on mon at 08:00\n"},

    // Intake
    {13, "  phone: {lines: {main: {number: 5550101}}}", "policy.yaml:13:34 `5550101` where a telephone number is expected, as +1-737-555-0151\n"
                                                       "policy.yaml:29:22 `1` is no value of `pressed`; this pack has none\n"},
    {14, "  emial: {at: help@small.example}", "policy.yaml:14:3 `emial` is no channel; did you mean `email`?\n"},
    {14, "  email: {at: help}", "policy.yaml:14:3 `help` is no mail address\n"},
    {14, "  portal: {at: here, may_request: urgent}", "policy.yaml:14:35 `urgent` is no priority; expected one of `high`, `low`\n"},
    {15, "questions:\n  channel: \"Which?\"", "policy.yaml:16:3 `channel` is a fact already; a question needs a name of its own\n"},
    {16, "  reach: {one_of: {all: \"A\", one: \"B\"}, any_of: {c: \"C\"}}", "policy.yaml:16:10 the question `reach` without `ask`\n"
                                                                     "policy.yaml:16:49 a question is `one_of` or `any_of`, not both\n"},
    {17, "  since: {ask: \"When?\", when: {since: all}}", "policy.yaml:17:32 `since` is no fact or question; expected one of `channel`, `contract`, `contact`, `knowledge`, `type`, `hours`, `requested_priority`, `plan`, `client_has`, `line`, `site_region`, `pressed`, `reach`\n"},
    {17, "  since: {ask: \"When?\", answered_by: agents}", "policy.yaml:17:38 `agents` is no who answers; did you mean `agent`?\n"},
    {17, "  since: {ask: \"When?\", optional: true}", "policy.yaml:17:35 `true` where `yes` or `no` is expected\n"},
    {19, "  incident: {name: \"Incident\", ask: [reach, sinse]}", "policy.yaml:19:45 `sinse` is no question; did you mean `since`?\n"},

    // Tables
    {23, "  - {when: {reech: all}, is: wide}", "policy.yaml:23:13 `reech` is no fact or question; did you mean `reach`?\n"},
    {23, "  - {when: {reach: al}, is: wide}", "policy.yaml:23:20 `al` is no value of `reach`; did you mean `all`?\n"},
    {23, "  - {when: {urgency: now}, is: wide}", "policy.yaml:23:13 `urgency` is not known yet where this is decided\n"},
    {23, "  - {when: {}, is: wide}", "policy.yaml:23:12 nothing where conditions are expected, as {fact: value}\n"},
    {23, "  - {is: wide}", "policy.yaml:24:5 never reached: the row in line 23 takes everything\n"},
    {22, "impact:\n  - {when: {reach: all}}", "policy.yaml:23:5 a row of `impact` without `is`\n"},
    {29, "  - {when: {pressed: 1}, is: hig}", "policy.yaml:29:30 `hig` is no priority; did you mean `high`?\n"},
    {29, "  - {when: {pressed: [1, 1]}, is: high}", "policy.yaml:29:26 `1` a second time\n"},
    {31, "    is: {wide: {now: high}, narrow: low}", "policy.yaml:31:10 the grid says nothing for `urgency: later`\n"},
    {31, "    is: {wide: {now: high, later: low}}", "policy.yaml:31:9 the grid says nothing for `impact: narrow`\n"},
    {30, "  - grid: [impact, urgency, channel]", "policy.yaml:30:11 a grid is of two facts: [down, across]\n"},
    {32, "", "policy.yaml:28:1 `priority` has no last row without `when`, for everything else\n"},

    // Targets and what follows
    {34, "  - {when: {priority: high}, because: \"everybody waits\"}", "policy.yaml:34:5 a row of `targets` that promises no milestone\n"},
    {34, "  - {first_respons: 1h}", "policy.yaml:34:5 a row of `targets` that promises no milestone\n"
                                  "policy.yaml:34:6 unknown key `first_respons` in a row of `targets`; did you mean `first_response`?\n"},
    {34, "  - {first_response: 1 h}", "policy.yaml:34:22 `1 h` where a target is expected, as `15m`, `0.2h`, `2 working days`, `same business day`, `next business day`, `best effort`, `negotiated`, `as contracted`, `none` or, for first_response and resolution_plan, `lead time`\n"},
    {34, "  - {first_response: every 2h}", "policy.yaml:34:22 `every 2h` where a target is expected, as `15m`, `0.2h`, `2 working days`, `same business day`, `next business day`, `best effort`, `negotiated`, `as contracted`, `none` or, for first_response and resolution_plan, `lead time`\n"},
    {34, "  - {next_update: 2h}", "policy.yaml:34:19 `2h` where a period is expected, as `every 2h` or `every 3 working days`\n"},
    {34, "  - {triage: 1h, count: nigths}", "policy.yaml:34:25 `nigths` is no calendar; did you mean `nights`?\n"},
    {34, "  - {triage: 1h, met_by: desks}", "policy.yaml:34:26 `desks` is no team; did you mean `desk`?\n"},
    {34, "  - {triage: 1h, from: recept}", "policy.yaml:34:24 `recept` is no start of a clock; did you mean `receipt`?\n"},
    {37, "  - {to: desc}", "policy.yaml:37:10 `desc` is no team; did you mean `desk`?\n"},
    {37, "  - {when: {priority: low}, to: desk}", "policy.yaml:36:1 `routing` has no last row without `when`, for everything else\n"},
    {39, "  order: [priority, recieved]", "policy.yaml:39:21 `recieved` is no order of a queue; did you mean `received`?\n"},
    {41, "  client: {name: \"You\"}", "policy.yaml:41:11 the reason to wait `client` without `stops`\n"},
    {41, "  client: {name: \"You\", stops: [resolved]}", "policy.yaml:41:33 `resolved` is no milestone; expected one of `triage`, `first_response`, `investigation_started`, `call_back`, `dispatch`, `resolution_plan`, `next_update`, `resolution`\n"},
    {41, "  client: {name: \"You\", stops: none, remind: best effort}", "policy.yaml:41:46 `best effort` where a length of time is expected, as `4h`, `14 days` or `1 working day`\n"},
    {42, "closing: {reasons: [{reason: solved}]}", "policy.yaml:42:30 `solved` is no reason to close; did you mean `resolved`?\n"},
    {42, "closing: {needs: [{have: text}]}", "policy.yaml:42:26 `text` is no need; expected one of `resolution_text`, `root_cause`, `client_confirmation`, `procedure`\n"},
    {44, "  - {at: recieved, send: hello, says: \"x\"}", "policy.yaml:44:10 `recieved` is no moment; did you mean `received`?\n"},
    {44, "  - {at: received, send: hello, says: \"{nummer}\"}", "policy.yaml:44:39 `nummer` is no field; did you mean `number`?\n"},
    {44, "  - {at: received, send: hello, says: \"{resolution}\"}", "policy.yaml:44:39 `{resolution}` is not known when a notice is written at `received`\n"},
    {44, "  - {at: received, send: hello, says: \"{number is\"}", "policy.yaml:44:39 a brace without its other half; fields are written as {number}\n"},
};

constexpr Row facts_rows[] = {
    {1, "holyday: {}\nholidays:", "facts.yaml:1:1 unknown key `holyday` in the facts of a pack; did you mean `holidays`?\n"},
    {2, "  days_off: {days: federal}", "facts.yaml:2:20 `federal` is no set of holidays; expected one of `us_federal_holidays`\n"},
    {2, "  days_off: {also: {2026-02-30: \"No day\"}}", "facts.yaml:2:21 `2026-02-30` is no date, as 2026-12-24\n"},
    {2, "  days_off: {days: us_federal_holidays, moves: {sat: firday}}", "facts.yaml:2:54 `firday` is no day of the week; expected one of `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`\n"},
    {2, "  days_off: {days: us_federal_holidays, never: [Xmas]}", "facts.yaml:2:49 `Xmas` is no holiday of this set; expected one of `New Year's Day`, `Birthday of Martin Luther King, Jr.`, `Washington's Birthday`, `Memorial Day`, `Independence Day`, `Labor Day`, `Columbus Day`, `Veterans Day`, `Thanksgiving Day`, `Christmas Day`, `Juneteenth National Independence Day`\n"},
    {4, "  busines: {2026-12-24: 09:00-12:00}", "facts.yaml:4:3 `busines` is no calendar of policy.yaml; did you mean `business`?\n"},
    {4, "  business: {2026-12-24: 9-12}", "facts.yaml:4:26 `9-12` where hours are expected, as 08:00-17:00, or `closed`\n"},
    {6, "  kim: {name: \"Kim\", email: kim, teams: desk}", "facts.yaml:6:29 `kim` where a mail address is expected\n"},
    {6, "  kim: {name: \"Kim\", email: kim@small.example, teams: desks}", "facts.yaml:6:55 `desks` is no team of policy.yaml; did you mean `desk`?\n"},
    {6, "  kim: {name: \"Kim\", email: kim@small.example, teams: desk, role: boss}", "facts.yaml:6:67 `boss` is no role; expected one of `agent`, `coordinator`, `manager`, `operator`\n"},
};
// clang-format on

TEST(pack_faults, stand_at_their_place_in_the_policy_and_nowhere_else) {
  EXPECT_EQ(faults_of(small_pack()), "");
  for (const auto& [line, replacement, faults] : policy_rows) {
    auto pack = small_pack();
    pack.policy_yaml = with_line(small_policy, line, replacement);
    EXPECT_EQ(faults_of(pack), faults) << line << ": " << replacement;
  }
}

TEST(pack_faults, are_told_all_at_once_up_to_a_limit) {
  auto pack = small_pack();
  pack.policy_yaml = with_line(small_policy, 2, "nam: x\ntime_zon: y");
  pack.facts_yaml = with_line(small_facts, 4, "  busines: {2026-12-24: closed}");
  EXPECT_EQ(faults_of(pack),
            "policy.yaml:1:1 a pack without `name`\n"
            "policy.yaml:2:1 unknown key `nam` in a pack; did you mean `name`?\n"
            "policy.yaml:3:1 unknown key `time_zon` in a pack; did you mean `time_zone`?\n"
            "facts.yaml:4:3 `busines` is no calendar of policy.yaml; did you mean `business`?\n");

  std::string many;
  for (int i = 0; i < 1'000; ++i)
    many += "unknown" + std::to_string(i) + ": 1\n";
  pack.policy_yaml = many;
  const auto handbook = read_handbook(pack, test_zones());
  ASSERT_FALSE(handbook);
  EXPECT_EQ(handbook.error().code, Code::Invalid);
  EXPECT_EQ(handbook.error().faults.size(), faults_max);
}

TEST(pack_faults, are_few_for_what_is_not_meant_to_be_a_pack) {
  const auto repeated = [](std::string_view text, std::size_t count) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
      all += text;
    return all;
  };
  const std::vector<std::pair<std::string, std::string>> texts{
      {"", "policy.yaml:1:1 nothing where a pack is expected, as `key: value`\n"},
      {"just words", "policy.yaml:1:1 `just words` where a pack is expected, as `key: value`\n"},
      {"- a\n- list", "policy.yaml:1:1 a list where a pack is expected, as `key: value`\n"},
      {std::string("desk: a\0b", 9), "policy.yaml:1:1 this is not text in UTF-8\n"},
      {"\xFF\xFE"
       "d",
       "policy.yaml:1:1 this is not text in UTF-8\n"},
      {"desk: \xE2\x82", "policy.yaml:1:1 this is not text in UTF-8\n"},
      {repeated("[", 20) + repeated("]", 20),
       "policy.yaml:1:1 a list where a pack is expected, as `key: value`\n"
       "policy.yaml:1:13 nested deeper than 12 levels\n"},
      {repeated("{a: ", 20) + "b" + repeated("}", 20), "policy.yaml:1:1 a pack without `desk`\n"},
      {repeated("{a: ", 50'000), "policy.yaml:1:"},
      {repeated("[", 50'000), "policy.yaml:1:"},
      {std::string(pack_file_bytes_max + 1, 'x'),
       "policy.yaml:1:1 1048577 bytes; a file of a pack has at most 1048576\n"},
      {"[" + repeated("1,", 200'001) + "1]",
       "policy.yaml:1:400000 more than 200000 values in one file\n"},
  };
  for (const auto& [text, faults] : texts) {
    auto pack = small_pack();
    pack.policy_yaml = text;
    const auto told = faults_of(pack);
    EXPECT_TRUE(told.starts_with(faults)) << text.substr(0, 20) << ": " << told.substr(0, 300);
    pack = small_pack();
    pack.facts_yaml = text;
    EXPECT_NE(faults_of(pack), "") << text.substr(0, 20);
  }
}

TEST(pack_faults, stand_at_their_place_in_the_facts_and_nowhere_else) {
  for (const auto& [line, replacement, faults] : facts_rows) {
    auto pack = small_pack();
    pack.facts_yaml = with_line(small_facts, line, replacement);
    EXPECT_EQ(faults_of(pack), faults) << line << ": " << replacement;
  }
}

}  // namespace
}  // namespace tend::policy
