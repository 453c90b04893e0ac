// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <array>
#include <atomic>
#include <iostream>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include "policy/testing_removals.hpp"
#include "sim/testing_stories.hpp"

namespace tend::sim {
namespace {
constexpr std::array desks{"gulf", "itech", "itrade", "itworks", "itx"};

/// The requirements that what is built so far has to meet.
constexpr std::array rows_to_show{
    "G1", "G2", "G3", "G4",  "G6",  "G7",  "G8",  "G9",  "G13", "G15", "G16", "H1",  "H2",  "H4",
    "H5", "H7", "H8", "H9",  "H10", "H11", "H15", "H16", "H19", "H21", "H23", "H24", "H27", "T1",
    "T3", "T4", "T6", "T17", "T18", "W4",  "W9",  "W10", "W12", "W17", "X5",  "X7"};

TEST(Stories, show_every_requirement_that_is_built) {
  std::set<std::string> shown;
  for (const auto* desk : desks) {
    for (const auto& [name, story] : stories_of(desk)) {
      EXPECT_EQ(story.desk, desk) << name;
      shown.insert(story.rows.begin(), story.rows.end());
    }
  }
  for (const auto* row : rows_to_show)
    EXPECT_TRUE(shown.contains(row)) << row;
}

TEST(Stories, claim_only_rows_that_the_requirements_have) {
  const auto requirements = policy::text_of("docs/REQUIREMENTS.md");
  for (const auto* desk : desks) {
    for (const auto& [name, story] : stories_of(desk)) {
      EXPECT_FALSE(story.rows.empty()) << name;
      for (const auto& row : story.rows)
        EXPECT_NE(requirements.find("\n| " + row + " | "), std::string::npos)
            << name << ": " << row;
    }
  }
}

/// Whether the story ends differently, or cannot even be played.
bool notices(const Story& story, app::Handbooks& handbooks) {
  const auto played = play(story, {handbooks, memory_folder()}, Until::FirstDifference);
  return !played || !played->back().as_written();
}

/// Whether the pack changes on the way: the story then quotes the pack as it is written, and one
/// with a rule taken out is written anew.
bool changes_the_pack(const StoryFile& file) {
  return std::ranges::any_of(file.story.steps, [](const Step& step) {
    return step.words.contains("the handbook says ") || step.words.contains("the facts say ");
  });
}

/// The stories that can tell whether a rule is missing.
std::vector<StoryFile> critical_stories_of(const std::string& desk) {
  auto stories = stories_of(desk);
  std::erase_if(stories, changes_the_pack);
  return stories;
}

/// What taking rules out of a pack did, one rule at a time.
struct Verdict {
  int unreadable = 0;  ///< without it the reader refuses the pack
  std::map<std::string, int> noticed_by;
  std::vector<policy::Removal> unnoticed;
};

/// Stories that look for missing rules. Whoever noticed the last one is asked first about the next,
/// for neighbours are mostly of one subject.
class Critics {
 public:
  explicit Critics(const std::vector<StoryFile>& stories) {
    for (const auto& story : stories)
      in_turn_.push_back(&story);
  }

  /// The name of one that notices, or nothing.
  std::string who_notices(app::Handbooks& handbooks) {
    for (const auto* critic : in_turn()) {
      if (!notices(critic->story, handbooks)) continue;
      ask_first(critic);
      return critic->name;
    }
    return {};
  }

 private:
  std::vector<const StoryFile*> in_turn() {
    const std::scoped_lock lock(mutex_);
    return in_turn_;
  }

  void ask_first(const StoryFile* critic) {
    const std::scoped_lock lock(mutex_);
    const auto found = std::ranges::find(in_turn_, critic);
    std::rotate(in_turn_.begin(), found, found + 1);
  }

  std::mutex mutex_;
  std::vector<const StoryFile*> in_turn_;
};

/// The rules that the running desk carries out; for the others decision rows are the witness, which
/// stand beside their packs (expect_every_part_missed).
std::vector<policy::Removal> removals_for_stories(const std::string& desk) {
  auto removals = policy::Removals(policy::pack_named(desk)).all();
  std::erase_if(removals, [](const policy::Removal& removal) {
    return removal.witness != policy::Witness::Story;
  });
  return removals;
}

/// Two threads share the rules between them.
class EveryRemoval {
 public:
  explicit EveryRemoval(const std::string& desk)
      : removals_(removals_for_stories(desk)),
        stories_(critical_stories_of(desk)),
        critics_(stories_) {}

  std::size_t rules() const { return removals_.size(); }

  Verdict judge() {
    {
      const std::jthread other([this] { work(); });
      work();
    }
    return std::move(verdict_);
  }

 private:
  void work() {
    for (std::size_t i = next_++; i < removals_.size(); i = next_++) {
      const policy::Removal& removal = removals_[i];
      app::Handbooks handbooks(policy::test_zones());
      const bool readable = handbooks.load(removal.pack).has_value();
      record(removal, readable, readable ? critics_.who_notices(handbooks) : "");
    }
  }

  void record(const policy::Removal& removal, bool readable, const std::string& critic) {
    const std::scoped_lock lock(mutex_);
    if (!readable) {
      ++verdict_.unreadable;
    } else if (!critic.empty()) {
      ++verdict_.noticed_by[critic];
    } else {
      verdict_.unnoticed.push_back(removal);
    }
  }

  const std::vector<policy::Removal> removals_;
  const std::vector<StoryFile> stories_;
  Critics critics_;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;
  Verdict verdict_;
};

class EveryRule : public testing::TestWithParam<const char*> {};

TEST_P(EveryRule, is_missed_by_a_story_when_it_is_taken_out) {
  const std::string desk = GetParam();
  const auto pack = policy::pack_named(desk);
  // A story that differs anyway would notice everything.
  const auto stories = critical_stories_of(desk);
  app::Handbooks whole(policy::test_zones());
  ASSERT_TRUE(whole.load(policy::Removals(pack).rewritten()));
  ASSERT_EQ(Critics(stories).who_notices(whole), "");

  EveryRemoval removal(desk);
  const Verdict verdict = removal.judge();
  std::cout << fmt::format("{}: {} rules; without one, the pack cannot be read {} times\n", desk,
                           removal.rules(), verdict.unreadable);
  for (const auto& [story, times] : verdict.noticed_by)
    std::cout << fmt::format("  {:3} noticed by {}\n", times, story);
  for (const auto& rule : verdict.unnoticed) {
    ADD_FAILURE() << fmt::format("policies/{}/{}:{}: no story misses `{}`: {}", desk, rule.file,
                                 rule.line, rule.about, rule.text);
  }
}

INSTANTIATE_TEST_SUITE_P(Of, EveryRule, testing::Values("gulf", "itech"),
                         [](const auto& desk) { return std::string(desk.param); });
}  // namespace
}  // namespace tend::sim
