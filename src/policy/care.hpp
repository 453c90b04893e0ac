// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/channels.hpp"
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
enum class QueueKey : std::uint8_t { Priority, Severity, Plan, Received };

std::string_view to_string(QueueKey key);

struct Queue {
  std::vector<Condition> first;  ///< tickets of which all of this holds go before all others
  std::vector<QueueKey> order;
  std::vector<QueueKey> triage;  ///< if set: what nobody has triaged comes first, in this order
  std::optional<Guard> shown;    ///< whose requesters see their place and expected start (X23)
  Rule shown_rule;
  Rule rule;
};

/// What a team is chosen by among several, and a person within it; each breaks the ties before.
enum class RoutingWish : std::uint8_t { SamePerson, KnowsClient, Skill, LeastBusy };

struct Routing {
  Guard guard;
  std::vector<std::string> to;  ///< teams, of which the wishes choose one
  std::vector<RoutingWish> choose;
  std::string confirmed_by;  ///< a team: then it is a proposal
  Rule rule;
};

/// What handing a ticket over needs (G11).
struct Handover {
  bool needs_reason = false;
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

enum class ClosureReason : std::uint8_t {
  Resolved,
  NoAnswer,        ///< after so many attempts to reach the client (T9)
  PlannedRelease,  ///< a development item has a future release
  Agreed,
  Withdrawn,
  Duplicate,
};
std::string_view to_string(ClosureReason reason);
std::optional<ClosureReason> parse_closure_reason(std::string_view name);

/// What a ticket must have before it may close.
enum class ClosingNeed : std::uint8_t {
  ResolutionText,
  RootCause,  ///< one, or "not determined" with a reason (T15)
  ClientConfirmation,
  ProcedureDone,
};

struct ClosingTerms {
  struct Reason {
    ClosureReason reason;
    int attempts = 0;             ///< for NoAnswer: to reach the client
    std::optional<Allowance> on;  ///< … on so many separate working days
    std::vector<Channel> by;      ///< … by these ways; any answer begins again
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
