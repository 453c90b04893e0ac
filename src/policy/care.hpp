// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/milestone.hpp"
#include "policy/table.hpp"
#include "policy/targets.hpp"

// Who takes care of a ticket and how: teams, queue, waiting, closing.
namespace tend::policy {

struct Team {
  std::string key;
  std::string name;
  std::optional<int> tier;
  Rule rule;
};

/// What tickets are put in order by; each breaks the ties of the one before.
enum class QueueKey : std::uint8_t { Priority, Received };

struct Queue {
  std::vector<Condition> first;  ///< tickets of which all of this holds go before all others
  std::vector<QueueKey> order;
  std::vector<QueueKey> triage;  ///< if set: what nobody has triaged comes first, in this order
  Rule rule;
};

/// Why a ticket waits, which clocks that stops and when the client is reminded.
struct WaitingReason {
  std::string key;
  std::string name;
  std::vector<Milestone> stops;
  std::optional<Allowance> remind;  ///< in the desk's usual hours
  Rule rule;
};

enum class ClosureReason : std::uint8_t { Resolved, Withdrawn, Duplicate };
std::string_view to_string(ClosureReason reason);
std::optional<ClosureReason> parse_closure_reason(std::string_view name);

/// What a ticket must have before it may close.
enum class ClosingNeed : std::uint8_t { ResolutionText };

struct ClosingTerms {
  struct Reason {
    ClosureReason reason;
    Rule rule;
  };
  struct Need {
    Guard guard;
    ClosingNeed have;
    Rule rule;
  };
  std::vector<Reason> reasons;
  std::vector<Need> needs;
  std::optional<Allowance> closes_after;    ///< after it was resolved, in the usual hours
  std::optional<Allowance> reopens_within;  ///< of closing; a later answer is a new ticket
  Rule rule;
};

}  // namespace tend::policy
