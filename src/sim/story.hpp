// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "base/time.hpp"

// A story as a value: what people do to a desk and when, and what must follow. docs/stories.md says
// how one is written.
namespace tend::sim {

struct Sentence;

/// A client's person, known to the desk before the story begins: kim@harbor.example is `kim`.
struct StoryContact {
  std::string name;
  std::string domain;
  std::string site_region;
  std::vector<std::string> marks;  ///< values of the fact `contact`, as `known` or `mobile`

  std::string email() const { return name + "@" + domain; }
};

/// `key=value`: an answer, or something else the sentence knows.
struct Setting {
  std::string key;
  std::vector<std::string> values;

  bool operator==(const Setting&) const = default;
};

/// One sentence as it was read: who does what, and with which words.
struct Act {
  const Sentence* sentence = nullptr;
  std::vector<std::string> people;
  std::vector<std::string> texts;
  std::vector<std::string> words;
  std::vector<LocalTime> times;
  std::size_t ticket = 0;  ///< T3 is 3; 0: the sentence names none
  std::vector<Setting> settings;
};

/// An act at its time, by the wall clock of the desk, and what must follow from it.
struct Step {
  std::size_t line = 0;  ///< counted from 1
  LocalTime at;
  std::string words;  ///< the act as it is written
  Act act;
  std::vector<std::string> facts;
  std::vector<std::size_t> fact_lines;  ///< where each fact begins
  std::size_t facts_from = 0;  ///< first and last line of the facts; empty ones go after the act
  std::size_t last_line = 0;   ///< of all that belongs to the act
};

struct Story {
  std::string name;
  std::vector<std::string> rows;  ///< of the requirements it shows
  std::string desk;
  std::vector<StoryContact> contacts;
  std::vector<Step> steps;
};

inline constexpr std::size_t story_bytes_max = 1 << 20;
inline constexpr std::size_t story_steps_max = 1000;
inline constexpr std::size_t story_faults_max = 50;

/// Reads a story. What is wrong comes back as Invalid with each fault at its line, "12", saying
/// what was found and what was expected.
Result<Story> read_story(std::string_view text);

}  // namespace tend::sim
