// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.hpp"

namespace tend::calendar {

/// The instants from `from` up to, not including, `to`. Empty when `to` is not after `from`.
struct Interval {
  Instant from;
  Instant to;

  bool empty() const { return to <= from; }
  bool contains(Instant instant) const { return from <= instant && instant < to; }
  Seconds length() const { return empty() ? Seconds(0) : to - from; }

  bool operator==(const Interval&) const = default;
};

}  // namespace tend::calendar
