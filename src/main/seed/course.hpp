// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "main/seed/chance.hpp"
#include "policy/policy.hpp"

namespace tend::main {

/// What is done to a ticket after it was opened.
enum class Deed : std::uint8_t {
  Triage,
  Assign,
  Reply,
  Note,
  Answer,  ///< the requester writes
  ChangePriority,
  Ask,  ///< the requester, and wait
  Resume,
  Plan,
  Resolve,
  Close,
  Withdraw,
};

struct Step {
  Deed deed;
  Seconds after;  ///< the step before
};

/// The requester does it, at any hour; everything else is work, and done while the desk is open.
constexpr bool is_by_requester(Deed deed) {
  return deed == Deed::Answer;
}

/// A believable course for one ticket: most are resolved, some are asked about, answered again or
/// withdrawn, a few are never looked at.
std::vector<Step> draw_course(const policy::Policy& policy, Chance& chance);

}  // namespace tend::main
