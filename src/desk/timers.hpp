// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "desk/clocks.hpp"

// What will happen to a ticket by itself, and when. Derived like the clocks: after every change the
// ticket has exactly these timers, so none can be forgotten or fire for a promise that has gone.
namespace tend::desk {

inline constexpr std::string_view breach_timer = "breach";      ///< subject: the milestone
inline constexpr std::string_view reminder_timer = "reminder";  ///< subject: the pending reason
inline constexpr std::string_view closure_timer = "closure";    ///< a resolved ticket closes

struct Timer {
  std::string kind;
  std::string subject;
  Instant due;
  /// The first instant at which it fires. A breach comes one second after its due instant, for an
  /// act exactly at that instant is in time; all others come when they are due.
  Instant fires_at;

  bool operator==(const Timer&) const = default;
};

std::vector<Timer> timers(const Ticket& ticket, const policy::Handbook& handbook, Instant now);

/// Whether a breach of this milestone at this due instant has been recorded and still stands.
bool breach_stands(const Ticket& ticket, policy::Milestone milestone, Instant due);

}  // namespace tend::desk
