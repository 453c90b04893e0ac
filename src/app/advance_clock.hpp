// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fire_timer.hpp"

namespace tend::app {

/// A business clock that stands still until it is moved.
class StoppedClock : public Clock {
 public:
  /// Moves it; never back.
  virtual void set(Instant instant) = 0;
};

inline constexpr int timers_per_advance_max = 100'000;

/// What moving the clock did.
struct Advance {
  Instant now;
  std::vector<Fired> fired;
};

/// Where a stopped clock may start: at `wanted`, or at the last change of a ticket of any desk when
/// that is later. A server that ended in the middle of an advance goes on from there.
Instant start_of_clock(Ports& ports, Instant wanted);

/// Moves the clock to `until`, stopping at each instant at which a timer is due, firing it, and
/// going on with whatever timers that made. Nothing else may happen meanwhile: whoever calls keeps
/// the commands waiting. Refused: `until` is before now.
Result<Advance> advance_clock(Ports& ports, StoppedClock& clock, Instant until);

}  // namespace tend::app
