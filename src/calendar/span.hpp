// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "base/time.hpp"
#include "calendar/interval.hpp"

namespace tend::calendar {

/// Business time. Before and after it every calendar is closed, so that all searching ends.
inline constexpr Interval business_time{std::chrono::sys_days(std::chrono::year(1900) / 1 / 1),
                                        std::chrono::sys_days(std::chrono::year(2300) / 1 / 1)};

/// Why a stretch of time counts or does not.
enum class Why { Open, Closed, Holiday, Paused };

/// A stretch of time and its reason, for explanations.
struct Span {
  Instant from;
  Instant to;
  Why why;
  std::string holiday;  ///< its name, if that is the reason

  bool counts() const { return why == Why::Open; }
  bool operator==(const Span&) const = default;
};

}  // namespace tend::calendar
