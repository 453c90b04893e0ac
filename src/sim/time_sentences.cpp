// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "sim/sentence.hpp"

// What happens to the program itself.
namespace tend::sim {
namespace {
Facts pass(Stage&, const Act&) {
  return {};
}

Facts restart(Stage& stage, const Act&) {
  if (const auto started = stage.world.restart(stage.world.now()); !started) {
    return {refusal(started.error())};
  }
  return {};
}

constexpr std::array table{
    Sentence{"time passes", "nobody does anything", pass},
    Sentence{"Tend restarts", "the program ends and starts again at once", restart},
    Sentence{"Tend is back",
             "the program was down since the last act; what became due is dealt with now", pass,
             Sentence::Settings::None, Sentence::Before::Rests},
};
}  // namespace

std::span<const Sentence> time_sentences() {
  return table;
}
}  // namespace tend::sim
