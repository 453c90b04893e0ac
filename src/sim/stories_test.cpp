// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <array>
#include <atomic>
#include <iostream>
#include <mutex>
#include <set>
#include <thread>

#include "sim/testing_stories.hpp"

namespace tend::sim {
namespace {
/// The requirements that what is built so far has to meet.
constexpr std::array rows_to_show{"G1",  "G2",  "G4",  "G6",  "G7",  "G8", "G9", "G13",
                                  "G15", "G16", "H4",  "H5",  "H7",  "H8", "H9", "H10",
                                  "H11", "H15", "H19", "H21", "H24", "H27"};

TEST(Stories, show_every_requirement_that_is_built) {
  std::set<std::string> shown;
  for (const auto* desk : {"gulf", "itech"}) {
    for (const auto& [name, story] : stories_of(desk)) {
      EXPECT_EQ(story.desk, desk) << name;
      shown.insert(story.rows.begin(), story.rows.end());
    }
  }
  for (const auto* row : rows_to_show)
    EXPECT_TRUE(shown.contains(row)) << row;
}

/// Whether the story ends differently, or cannot even be played.
bool notices(const Story& story, const policy::PackText& pack) {
  const auto played =
      play(story, {pack, policy::test_zones(), memory_folder()}, Until::FirstDifference);
  return !played || !played->back().as_written();
}

/// What taking rules out of a pack did, one rule at a time.
struct Verdict {
  int rules = 0;
  int unreadable = 0;  ///< without it the reader refuses the pack
  int noticed = 0;     ///< by a story
  std::vector<std::string> unnoticed;
};

class RuleRemoval {
 public:
  explicit RuleRemoval(const std::string& desk)
      : pack_(policy::pack_named(desk)), stories_(stories_of(desk)) {
    const auto handbook = policy::handbook_of(pack_);
    for (const auto& [about, rule] : policy::rules(handbook.policy()))
      rules_.push_back({about, rule->line});
  }

  /// A story that differs anyway would notice everything.
  bool all_as_written() const { return !is_noticed(pack_); }

  Verdict run() {
    verdict_.rules = static_cast<int>(rules_.size());
    {
      const std::jthread other([this] { work(); });
      work();
    }
    return verdict_;
  }

 private:
  struct Removed {
    std::string about;
    int line;
  };

  bool is_noticed(const policy::PackText& pack) const {
    return std::ranges::any_of(stories_,
                               [&](const StoryFile& file) { return notices(file.story, pack); });
  }

  void work() {
    for (std::size_t i = next_++; i < rules_.size(); i = next_++)
      remove(rules_[i]);
  }

  void remove(const Removed& rule) {
    policy::PackText pack = pack_;
    pack.policy_yaml = policy::without_rule(pack_.policy_yaml, rule.line);
    const bool readable = policy::read_handbook(pack, policy::test_zones()).has_value();
    const bool noticed = readable && is_noticed(pack);
    const std::scoped_lock lock(mutex_);
    if (!readable) {
      ++verdict_.unreadable;
    } else if (noticed) {
      ++verdict_.noticed;
    } else {
      verdict_.unnoticed.push_back(fmt::format("policy.yaml:{} {}", rule.line, rule.about));
    }
  }

  policy::PackText pack_;
  std::vector<StoryFile> stories_;
  std::vector<Removed> rules_;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;
  Verdict verdict_;
};

class EveryRule : public testing::TestWithParam<const char*> {};

TEST_P(EveryRule, is_missed_by_a_story_when_it_is_taken_out) {
  RuleRemoval removal(GetParam());
  ASSERT_TRUE(removal.all_as_written()) << "tend story stories/" << GetParam();
  const Verdict verdict = removal.run();
  std::cout << fmt::format(
      "{}: {} rules; without one, a story differs {} times and the pack cannot "
      "be read {} times\n",
      GetParam(), verdict.rules, verdict.noticed, verdict.unreadable);
  EXPECT_EQ(verdict.unnoticed, std::vector<std::string>{});
}

INSTANTIATE_TEST_SUITE_P(Of, EveryRule, testing::Values("gulf", "itech"),
                         [](const auto& desk) { return std::string(desk.param); });
}  // namespace
}  // namespace tend::sim
