// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "base/error.hpp"
#include "sim/story.hpp"

namespace tend::sim {

/// An act with its time.
struct TimedAct {
  LocalTime at;
  Act act;
};

/// Reads `Mon 2 Mar 2026 09:00 ana takes T1`. `before` is the time of the act before, which lends
/// its year and date. Invalid, with what was found and expected, when it is no sentence.
Result<TimedAct> read_act(std::string_view words, std::optional<LocalTime> before);

}  // namespace tend::sim
