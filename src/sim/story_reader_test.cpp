// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "base/text.hpp"
#include "policy/testing_packs.hpp"
#include "sim/act_reader.hpp"
#include "sim/difference.hpp"
#include "sim/play.hpp"
#include "sim/sentence.hpp"
#include "sim/story.hpp"

namespace tend::sim {
namespace {
constexpr auto header = R"(story: Printers burn
rows:  H4, H5
desk:  itech
people: kim, lee of harbor.example; pat of quarry.example in texas known mobile

)";

Story story_of(const std::string& acts) {
  auto story = read_story(header + acts);
  EXPECT_TRUE(story) << (story ? "" : story.error().faults.front().what);
  return story ? *std::move(story) : Story{};
}

/// "6: what is wrong" for each fault.
std::string faults_of(const std::string& text) {
  const auto story = read_story(text);
  if (story) return "";
  std::string lines;
  for (const auto& [where, what] : story.error().faults)
    lines += where + ": " + what + "\n";
  return lines;
}

LocalTime time(const char* iso_date, int hour, int minute, int second = 0) {
  return *parse_date(iso_date) + std::chrono::hours(hour) + Minutes(minute) + Seconds(second);
}

TEST(StoryReader, reads_the_head_of_a_story) {
  const Story story = story_of("Mon 2 Mar 2026 09:00 time passes\n");
  EXPECT_EQ(story.name, "Printers burn");
  EXPECT_EQ(story.rows, (std::vector<std::string>{"H4", "H5"}));
  EXPECT_EQ(story.desk, "itech");
  ASSERT_EQ(story.contacts.size(), 3U);
  EXPECT_EQ(story.contacts[1].email(), "lee@harbor.example");
  EXPECT_TRUE(story.contacts[1].marks.empty());
  EXPECT_EQ(story.contacts[2].site_region, "texas");
  EXPECT_EQ(story.contacts[2].marks, (std::vector<std::string>{"known", "mobile"}));
}

TEST(StoryReader, reads_acts_over_several_lines_with_what_must_follow) {
  const Story story = story_of(R"(# Monday
Mon 2 Mar 2026 09:00 kim mails "Printer on fire"
    "Everything \"burns\"\nand smokes."
    # 12 minutes later.
    -> T1 new, P3 – Medium,
       Service Delivery Team
    -> T1 first_response due Mon 2 Mar 09:12

09:12:30 time passes
)");
  ASSERT_EQ(story.steps.size(), 2U);
  const Step& mail = story.steps.front();
  EXPECT_EQ(mail.line, 7U);
  EXPECT_EQ(mail.last_line, 12U);
  EXPECT_EQ(mail.act.sentence->pattern, "{who} mails {text} {text}");
  EXPECT_EQ(mail.act.people, (std::vector<std::string>{"kim"}));
  EXPECT_EQ(mail.act.texts,
            (std::vector<std::string>{"Printer on fire", "Everything \"burns\"\nand smokes."}));
  EXPECT_EQ(mail.facts, (std::vector<std::string>{"T1 new, P3 – Medium, Service Delivery Team",
                                                  "T1 first_response due Mon 2 Mar 09:12"}));
  EXPECT_EQ(story.steps.back().at, time("2026-03-02", 9, 12, 30));
}

TEST(StoryReader, reads_settings_and_times_inside_an_act) {
  const auto read = read_act(
      R"(Mon 2 Mar 2026 09:00 kim requests incident "A" "B" affected=one,two description="It is red" wants=P1)",
      {});
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->act.words, (std::vector<std::string>{"incident"}));
  EXPECT_EQ(read->act.settings,
            (std::vector<Setting>{
                {"affected", {"one", "two"}}, {"description", {"It is red"}}, {"wants", {"P1"}}}));

  const auto plan =
      read_act(R"(10:00 ben plans T12 for Wed 4 Mar 12:00 "A cable")", time("2026-03-02", 9, 0));
  ASSERT_TRUE(plan) << plan.error().what;
  EXPECT_EQ(plan->at, time("2026-03-02", 10, 0));
  EXPECT_EQ(plan->act.ticket, 12U);
  EXPECT_EQ(plan->act.times, (std::vector<LocalTime>{time("2026-03-04", 12, 0)}));
}

struct WrongAct {
  const char* act;
  const char* fault;
};

constexpr WrongAct wrong_acts[] = {
    {"Tue 2 Mar 2026 09:00 time passes", "2 Mar 2026 is a Mon, not a Tue"},
    {"Mon 30 Feb 2026 09:00 time passes", "is no time; expected one like"},
    {"Mon 2 Mar 2026 9 time passes", "is no time; expected one like"},
    {"Mon 2 Mar 2026 24:00 time passes", "is no time; expected one like"},
    {"Mon 2 Mar 09:00 time passes", "the first time needs its year"},
    {"09:00 time passes", "the first time needs its date"},
    {"kim mails \"A\" \"B\"", "an act begins with its time"},
    {"Mon 2 Mar 2026 09:00 kim mails \"A", "the quote of \"A is not closed"},
    {"Mon 2 Mar 2026 09:00 kim mails \"A\"", "the nearest is `{who} mails {text} {text}`"},
    {"Mon 2 Mar 2026 09:00 ben takes T1 wants=P1", "the nearest is `{who} takes {ticket}`"},
    {"Mon 2 Mar 2026 09:00 ben takes ticket 1", "the nearest is `{who} takes {ticket}`"},
    {"Mon 2 Mar 2026 09:00 Kim mails \"A\" \"B\"", "no sentence reads like this"},
    {"Mon 2 Mar 2026 09:00 dance!", "docs/stories.md"},
};

TEST(StoryReader, says_what_is_wrong_with_an_act) {
  for (const auto& [act, fault] : wrong_acts) {
    const auto read = read_act(act, {});
    ASSERT_FALSE(read) << act;
    EXPECT_NE(read.error().what.find(fault), std::string::npos) << act << "\n" << read.error().what;
  }
}

TEST(StoryReader, says_where_every_fault_is) {
  EXPECT_EQ(faults_of("story: One\nrow: H4\n    -> nothing\n"
                      "Mon 2 Mar 2026 09:00 time passes\nSun 1 Mar 09:00 time passes\n"
                      "desk: itech\n"),
            "1: `rows:` is missing, the requirements it shows\n"
            "1: `desk:` is missing, the name of its pack\n"
            "2: `row:` is unknown; expected story, rows, desk or people\n"
            "3: an indented line belongs to an act; there is none above it\n"
            "5: this act is before the one above it\n"
            "6: `desk:` stands above the first act\n");
  EXPECT_EQ(faults_of("story: A\nrows: H4\ndesk: itech\npeople: kim; lee of x.example on fire\n"),
            "4: `kim` is nobody; expected `kim of harbor.example`\n"
            "4: `on` is unexpected; people may be `in` a region, `known` and `mobile`\n"
            "4: `fire` is unexpected; people may be `in` a region, `known` and `mobile`\n");
  EXPECT_EQ(faults_of("story: A\nrows: H4\ndesk: itech\n"), "1: nothing happens in it\n");
}

TEST(StoryReader, has_one_reading_for_every_sentence) {
  std::set<std::string_view> patterns;
  for (const auto& sentence : sentences()) {
    EXPECT_TRUE(patterns.insert(sentence.pattern).second) << sentence.pattern;
    EXPECT_FALSE(sentence.means.empty()) << sentence.pattern;
  }
}

TEST(StoryReader, knows_the_sentences_that_its_page_explains) {
  const std::string page = policy::text_of("docs/stories.md");
  for (const auto& sentence : sentences()) {
    EXPECT_NE(page.find(fmt::format("| `{}` | {} |", sentence.pattern, sentence.means)),
              std::string::npos)
        << sentence.pattern;
  }
}

TEST(StoryRewriting, puts_what_happened_below_each_act_and_keeps_the_rest) {
  const std::string text = std::string(header) + R"(# A comment stays.
Mon 2 Mar 2026 09:00 kim mails "Printer on fire"
    "Everything burns."
    -> what was written
       in two lines
    # Worked out by hand.
    -> and more

# So does this.
09:12 time passes
09:13 time passes
    -> to go
)";
  const auto story = read_story(text);
  ASSERT_TRUE(story);
  const std::vector<Played> played{
      {&story->steps[0], {"short", std::string(60, 'a') + " " + std::string(60, 'b')}},
      {&story->steps[1], {"new"}},
      {&story->steps[2], {}}};
  EXPECT_EQ(rewrite(text, played), std::string(header) + R"(# A comment stays.
Mon 2 Mar 2026 09:00 kim mails "Printer on fire"
    "Everything burns."
    # Worked out by hand.
    -> short
    -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

# So does this.
09:12 time passes
    -> new
09:13 time passes
)");
}

TEST(Difference, keeps_what_both_have) {
  using In = DifferenceLine::In;
  EXPECT_EQ(difference({"a", "b", "c", "d"}, {"a", "c", "x", "d", "e"}),
            (std::vector<DifferenceLine>{{In::Both, "a"},
                                         {In::Written, "b"},
                                         {In::Both, "c"},
                                         {In::Happened, "x"},
                                         {In::Both, "d"},
                                         {In::Happened, "e"}}));
  EXPECT_TRUE(difference({}, {}).empty());
}
}  // namespace
}  // namespace tend::sim
