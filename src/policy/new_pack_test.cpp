// SPDX-License-Identifier: Apache-2.0
#include "policy/new_pack.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "policy/testing_packs.hpp"

namespace tend::policy {
namespace {

NewPack pack_of(std::string_view answers, std::string_view desk = "acme") {
  auto pack = read_answers(desk, "answers.yaml", answers, test_zones());
  EXPECT_TRUE(pack) << (pack ? "" : in_lines(pack.error().faults));
  return pack ? *std::move(pack) : NewPack{};
}

std::string faults_of(std::string_view answers) {
  const auto pack = read_answers("acme", "answers.yaml", answers, test_zones());
  return pack ? "" : in_lines(pack.error().faults);
}

TEST(new_pack, without_any_answer_is_the_pack_starter) {
  const auto written = write_pack(pack_of("", "starter"));
  const auto starter = pack_named("starter");
  EXPECT_EQ(written.policy_yaml, starter.policy_yaml);
  EXPECT_EQ(written.facts_yaml, starter.facts_yaml);
  EXPECT_EQ(written.handbook_txt, starter.handbook_txt);
}

TEST(new_pack, has_what_was_answered) {
  const auto handbook = handbook_of(write_pack(pack_of(R"(
name: "Acme & Söhne"
time_zone: America/Chicago
days: [mon-thu, sat]
hours: 22:00-06:00
holidays: none
targets_are: commitments
priorities: [P1 – Down, P2]
first_response: 10m, 2 working days
resolution: 90m, best effort
portal: https://help.acme.example/desk
mail: help@acme.example
telephone: none
people: Zoë Ng <zoe@acme.example>, Zoë Hart <hart@acme.example>
night_paging: yes
closes_after: 1 working day
)")));
  const auto& policy = handbook.policy();
  EXPECT_EQ(policy.desk, "acme");
  EXPECT_EQ(policy.name, "Acme & Söhne");
  EXPECT_EQ(policy.time_zone, "America/Chicago");
  EXPECT_EQ(policy.targets_are, TargetsAre::Commitments);
  ASSERT_EQ(policy.priorities.size(), 2);
  EXPECT_EQ(policy.priorities[0].key, "p1_down");
  EXPECT_EQ(policy.priorities[0].name, "P1 – Down");
  EXPECT_EQ(policy.channels.offered.size(), 2);
  EXPECT_TRUE(policy.channels.lines.empty());
  EXPECT_TRUE(handbook.facts.holidays.empty());
  ASSERT_EQ(handbook.facts.rotas.size(), 1);
  EXPECT_EQ(handbook.facts.rotas[0].order, (std::vector<std::string>{"zo", "zo_2"}));
  EXPECT_EQ(policy.closing.closes_after->written, "1 working day");
  const auto saturday = *parse_instant("2026-03-08T05:00:00Z");  // 23:00 on Saturday
  EXPECT_EQ(hours_open_at(handbook, saturday), std::vector<std::string>{"business"});
}

TEST(new_pack, of_a_desk_that_is_always_there_has_no_nights) {
  const auto handbook = handbook_of(write_pack(
      pack_of("days: mon-sun\nhours: 00:00-24:00\nholidays: none\nnight_paging: yes\n")));
  EXPECT_EQ(handbook.policy().hours.size(), 1);
  EXPECT_EQ(handbook.policy().paging.size(), 1);
}

TEST(new_pack, says_where_an_answer_cannot_be_taken_and_what_is_expected) {
  EXPECT_EQ(faults_of("hours: 25:00-17:00\n"),
            "answers.yaml:1:8 `25:00-17:00` where hours are expected, as 08:00-17:00, or "
            "22:00-06:00 over midnight, an hour at least\n");
  EXPECT_EQ(faults_of("\nname: Acme\ntelephone: 555\nholiday: none\n"),
            "answers.yaml:3:12 `555` where a telephone number is expected, as +1-212-555-0100, "
            "or `none`\n"
            "answers.yaml:4:1 unknown key `holiday` in a file of answers; did you mean "
            "`holidays`?\n");
  EXPECT_EQ(faults_of("- Acme\n"),
            "answers.yaml:1:1 a list where a file of answers is expected, as `key: value`\n");
}

// clang-format off
constexpr const char* no_answers[] = {
    "name: 'a \"b\"'", "name: a...b", "name: \"\\t\"", "name:",
    "time_zone: Mars/Olympus", "time_zone: America/new_york",
    "days: fri-mon", "days: mon-fri, fri", "days: someday", "days: mon,,tue",
    "hours: 08:00", "hours: 08:00-08:00", "hours: 08:00-08:30", "hours: closed",
    "holidays: all", "targets_are: dreams",
    "priorities: One", "priorities: A, B, C, D, E", "priorities: A, a", "priorities: A, , B", "priorities: 1, 2",
    "first_response: 1h", "first_response: 1h, 1h, 1h, soon", "first_response: 30s, 1h, 1h, 1h", "first_response: 1h, 1h, 1h, 5000h",
    "first_response: every 2h, 1h, 1h, 1h", "first_response: 1h, 1h, 1h, 14 days",
    "resolution: 10m, 2 working days, 3 working days, best effort", "resolution: 4h, 4h, 4h, 4h",
    "resolution: 4h, 2 working days, 3 working days, 1 working day",
    "portal: acme.example", "portal: https://", "portal: 'https://a, b'", "portal: http://acme.example",
    "mail: acme.example", "mail: a@b@c", "mail: 'a b@c'", "mail: '@c'",
    "telephone: 212-555-0100", "telephone: +", "telephone: +1-212-555-0100-0000-00",
    "people: Ada", "people: Ada <ada>", "people: <ada@acme.example>", "people: A <a@b.example>, B <a@b.example>", "people: ",
    "night_paging: maybe", "closes_after: 3h", "closes_after: best effort", "closes_after: 0 working days",
};
// clang-format on

TEST(new_pack, refuses_what_makes_no_pack) {
  for (const std::string text : no_answers)
    EXPECT_NE(faults_of(text + "\n"), "") << text;
}

TEST(new_pack, asks_what_its_page_says) {
  const auto page = text_of("docs/policy-new.md");
  const auto four = pack_of("", "NAME");
  for (const auto& question : pack_questions()) {
    EXPECT_NE(page.find(fmt::format("| `{}` | {} |", question.key, question.ask)),
              std::string::npos)
        << question.key;
    EXPECT_TRUE(question.key == "name" || page.contains("| `" + question.otherwise(four) + "`"))
        << question.key;
  }
}

TEST(new_pack, resolves_nothing_before_it_responds_unless_told_so) {
  const auto pack = pack_of("first_response: 8h, 1 working day, best effort, 30m\n");
  std::vector<std::string> resolutions;
  for (const auto& level : pack.levels)
    resolutions.push_back(level.resolution.written);
  EXPECT_EQ(join(resolutions, ", "), "best effort, 2 working days, best effort, best effort");
}

TEST(new_pack, has_a_default_for_every_question_that_is_an_answer_to_it) {
  for (const auto* priorities : {"A, B", "A, B, C", "A, B, C, D"}) {
    auto pack = pack_of(fmt::format("priorities: {}\nhours: 12:00-13:00\n", priorities));
    for (const auto& question : pack_questions())
      EXPECT_TRUE(take_answer(question, question.otherwise(pack), test_zones(), pack))
          << question.key;
  }
}

/// One of several answers to each question; whatever comes together has to make a pack.
const std::vector<std::pair<std::string_view, std::vector<std::string>>> choices{
    {"name", {"Acme", "Ärzte & Co. #1: {desk} <x> - 'us', @you", "~", "yes", "12:00", "* %"}},
    {"time_zone", {"America/New_York", "America/Chicago", "America/Los_Angeles"}},
    {"days", {"mon-fri", "mon-sun", "sat", "mon, wed, fri-sun", "tue-tue"}},
    {"hours",
     {"08:00-17:00", "00:00-24:00", "22:00-06:00", "09:30-10:30", "00:00-23:59:59", "06:00-05:00"}},
    {"holidays", {"us_federal_holidays", "none"}},
    {"targets_are", {"goals", "commitments"}},
    {"portal", {"https://acme.example", "https://a.example:8443/desk_1/~x"}},
    {"mail", {"support@acme.example", "a.b+c_d-e@x.example"}},
    {"telephone", {"none", "+1-212-555-0100", "+12125550100"}},
    {"people",
     {"Ada <ada@acme.example>", "Ada A <a@acme.example>, Ada B <b@acme.example>, Å <c@x.example>",
      "9 Lives <n@x.example>, No <no@x.example>"}},
    {"night_paging", {"yes", "no"}},
    {"closes_after", {"1 working day", "3 working days", "40 working days"}},
};
const std::vector<std::string> names{"Urgent", "P1 – Critical", "No", "normal: 'x'", "A_1", "z"};
const std::vector<std::pair<std::string, std::string>> promises{
    {"1m", "best effort"},          {"0.5h", "1h"},
    {"1h", "1 working day"},        {"1 working day", "2 working days"},
    {"best effort", "best effort"}, {"40 working days", "40 working days"}};

RC_GTEST_PROP(new_pack, passes_the_check_whatever_was_answered, ()) {
  NewPack pack;
  pack.desk = *rc::gen::element<std::string>("acme", "a", "a-1", "x--y");
  std::map<std::string_view, std::string> given;
  for (const auto& [key, answers] : choices)
    given[key] = *rc::gen::elementOf(answers);
  const auto levels = *rc::gen::unique<std::vector<std::string>>(
      *rc::gen::inRange<std::size_t>(2, 5), rc::gen::elementOf(names));
  std::vector<std::string> responses;
  std::vector<std::string> resolutions;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const auto& [response, resolution] = *rc::gen::elementOf(promises);
    responses.push_back(response);
    resolutions.push_back(resolution);
  }
  given["priorities"] = join(levels, ", ");
  given["first_response"] = join(responses, ", ");
  given["resolution"] = join(resolutions, ",");
  for (const auto& question : pack_questions()) {
    const auto taken = take_answer(question, given.at(question.key), test_zones(), pack);
    RC_ASSERT(taken.has_value());
  }
  for (const auto& finding : check_pack(write_pack(pack), test_zones(), check_day()).findings) {
    // Who answers that what is higher waits longer is told so, and has it.
    if (finding.kind != FindingKind::LooserWhenHigher) RC_FAIL(finding.what);
  }
}

}  // namespace
}  // namespace tend::policy
