// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "policy/facts.hpp"
#include "policy/finding_kinds.hpp"
#include "policy/policy.hpp"

namespace tend::policy {

/// The hours of a calendar as the facts have them today: closed on its sets of holidays, with its
/// overrides. Requires that it is not `outside` others.
calendar::WeeklyHours hours_under(const Hours& hours, const DatedFacts& facts);

/// A moment at which none of the calendars in `always_one_of` is open, or more than one.
struct BrokenPartition {
  FindingKind kind;  ///< PartitionHole or PartitionOverlap
  std::string what;
};

/// Whether exactly one of the calendars in `always_one_of` is open at any moment (X1): the first
/// hole or overlap, or nothing. They share the desk's zone, so what a wall clock shows
/// decides, and a day on which it changes is no special case.
std::optional<BrokenPartition> broken_partition(const Policy& policy, const DatedFacts& facts);

}  // namespace tend::policy
