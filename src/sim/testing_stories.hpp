// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "policy/testing_packs.hpp"
#include "sim/play.hpp"

// For tests only: the stories of this repository.
namespace tend::sim {

struct StoryFile {
  std::string name;
  Story story;
};

/// Those of a desk, by name.
inline std::vector<StoryFile> stories_of(const std::string& desk) {
  std::vector<StoryFile> stories;
  const std::filesystem::path folder = std::filesystem::path(TEND_SOURCE_DIR) / "stories" / desk;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    auto story = read_story(policy::text_of("stories/" + desk + "/" + name));
    EXPECT_TRUE(story) << name;
    if (story) stories.push_back({name, *std::move(story)});
  }
  std::ranges::sort(stories, {}, &StoryFile::name);
  return stories;
}

/// Where a database that nobody will miss is fast.
inline std::filesystem::path memory_folder() {
  return std::filesystem::exists("/dev/shm") ? "/dev/shm" : std::filesystem::path();
}

}  // namespace tend::sim
