// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/milestone.hpp"
#include "policy/table.hpp"

namespace tend::policy {

/// A length of time as a handbook writes it. due.hpp says which instant each one leads to.
struct Allowance {
  enum class Kind : std::uint8_t {
    Duration,         ///< `15m`, `0.2h`: so many seconds of a calendar's open time
    ElapsedDays,      ///< `14 days`: of 24 hours each, whatever the calendar
    WorkingDays,      ///< `2 working days`
    SameBusinessDay,  ///< by the close of the day of receipt
    NextBusinessDay,  ///< before opening, that same day; from closing time on, the next that opens
    BestEffort,       ///< measured, never due
    Negotiated,       ///< never due before both sides agree a date; then tracked (W10)
    LeadTime,         ///< what `measures: lead_time` says just now, fixed at receipt (X7)
    AsContracted,     ///< what the client's contract names, if it does (T3)
    None,             ///< said on purpose: nothing is promised
  };
  Kind kind = Kind::BestEffort;
  std::int64_t amount = 0;   ///< seconds of a Duration, days of the next two
  bool repeats = false;      ///< `every …`: begins again with all the requester is told
  std::string written = {};  ///< as the pack has it, for people

  bool operator==(const Allowance&) const = default;
};

/// Whether there is an instant by which it is used up.
bool has_due(const Allowance& allowance);

/// Reads any kind but says nothing about where it is allowed.
std::optional<Allowance> parse_allowance(std::string_view text);

enum class ClockStart : std::uint8_t {
  Receipt,
  Priority,  ///< the moment the ticket got this priority, whatever its origin (H10)
  Decision,  ///< the moment since which the milestone is promised (H25)
};

struct Target {
  Allowance allowance;
  std::string calendar;  ///< the one its time counts in
  ClockStart from = ClockStart::Receipt;
  std::string met_by;  ///< only an act of this team's people counts (G16); empty: anybody's
};

/// One row of the table of targets may promise several milestones.
struct TargetRow {
  Guard guard;
  std::vector<std::pair<Milestone, Target>> promises;
  Rule rule;
};

}  // namespace tend::policy
