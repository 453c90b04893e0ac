// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calendar/span.hpp"
#include "desk/clocks.hpp"

// "Why?": every decision about a ticket with the rule that made it, the facts it saw, and for a
// deadline the spans of time that counted or did not. (H9, rule 5 of the design)
namespace tend::desk {

struct ExplainedDecision {
  std::string value;
  std::vector<policy::Reason> reasons;  ///< in the order they were decided; empty: an agent did
  std::optional<TextId> given_reason;   ///< the agent's
};

struct ExplainedClock {
  SlaClock clock;
  /// From its start to its due instant, or to now. None, and nothing counted, for a clock that was
  /// met under older terms: only those can draw it.
  std::vector<calendar::Span> spans;
  WorkingSeconds counted;  ///< open time used until it was met, or until now
};

struct Explanation {
  ExplainedDecision priority;
  ExplainedDecision team;
  std::vector<ExplainedClock> clocks;
};

/// Spans are cut after `spans_max`; a deadline that far away is explained by its first ones.
inline constexpr std::size_t spans_max = 400;

Explanation explain(const Ticket& ticket, const policy::Handbook& handbook, Instant now);

}  // namespace tend::desk
