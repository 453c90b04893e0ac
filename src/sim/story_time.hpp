// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "base/time.hpp"

// Times as stories write them: `Mon 2 Mar 2026 09:00`, by the wall clock of the desk.
namespace tend::sim {

/// A time at the beginning of some words, and how many of them it took.
struct TimeInWords {
  LocalTime time;
  std::size_t words = 0;
};

/// Reads `Mon 2 Mar 2026 09:00`, `Mon 2 Mar 09:00` (the year of `before`) or `09:00` (its date),
/// each with seconds if wanted. Nothing when the words do not begin like a time; Invalid when they
/// do, but there is no such time or the date is another weekday.
std::optional<Result<TimeInWords>> read_time(std::span<const std::string_view> words,
                                             std::optional<LocalTime> before);

/// "Mon 2 Mar 09:00": seconds only if there are any, the year only if it is not `year`'s.
std::string to_words(LocalTime time, std::chrono::year year);

std::chrono::year year_of(LocalTime time);

}  // namespace tend::sim
