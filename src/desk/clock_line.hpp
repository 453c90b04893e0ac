// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desk/clocks.hpp"

namespace tend::desk {

/// A clock as lists show it and as a ticket's row keeps it.
struct ClockLine {
  std::string milestone;
  std::string state;
  std::optional<Instant> due_at;
  std::string calendar;
  Instant started_at;
  std::optional<Instant> met_at;
  std::optional<Instant> breached_at;
  std::string target;  ///< as the handbook writes it: "0.2h", "next business day"

  bool operator==(const ClockLine&) const = default;
};

ClockLine line_of(const SlaClock& clock);

/// As JSON and back, for the ticket's row. Damaged text gives no lines: the row is derived and can
/// be rebuilt.
std::string encode(const std::vector<ClockLine>& lines);
std::vector<ClockLine> decode_clock_lines(std::string_view json);

/// The line as of `now`: a clock whose due instant passed since the row was written is breached.
ClockLine as_of(ClockLine line, Instant now);

}  // namespace tend::desk
