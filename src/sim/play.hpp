// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/handbooks.hpp"
#include "sim/story.hpp"

// A story is played, and what happened is put beside what is written.
namespace tend::sim {

/// Where a story is played; the handbook is that of its desk.
struct Theatre {
  app::Handbooks& handbooks;
  std::filesystem::path parent = {};  ///< of the database's folder; empty: the system's
};

enum class Until : std::uint8_t { TheEnd, FirstDifference };

/// What happened at a step of the story.
struct Played {
  const Step* step;
  std::vector<std::string> facts;

  bool as_written() const { return facts == step->facts; }
};

/// Plays the story in a fresh world. NotFound when its desk has no handbook, Invalid when a
/// name is nobody's; faults are at lines of the story.
Result<std::vector<Played>> play(const Story& story, const Theatre& theatre,
                                 Until until = Until::TheEnd);

/// The story's text with what happened in place of what was written.
std::string rewrite(std::string_view text, const std::vector<Played>& played);

}  // namespace tend::sim
