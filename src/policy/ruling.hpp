// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/time.hpp"
#include "policy/decide.hpp"
#include "policy/handbook.hpp"

// All a handbook decides about a request at the moment it comes in, in the order in which the
// tables build on each other: type, impact, urgency, severity, priority, holds, approvals, paging,
// targets, routing, billing, notices.
namespace tend::policy {

/// A request as it comes in. What is not told takes the pack's defaults.
struct Request {
  Instant at{};
  CaseFacts facts;                                  ///< without the hours, which follow from `at`
  std::optional<Instant> linked_work_delivered_at;  ///< of the earlier work it is about (X13)
  std::vector<ContractedTarget> contracted;
  std::vector<std::string> skills;  ///< that whoever takes it should have
};

/// The facts that are not told: the first type or what the channel opens, the default plan, an
/// active contract, a contact who is known, authorized and a liaison, the caller's region, the
/// hours open at receipt, and whether a warranty runs.
void complete_facts(const Handbook& handbook, Request& request);

struct TargetRuling {
  TargetDecision promise;
  std::optional<Instant> due;
  bool counts_from_release = false;  ///< held: contact counts from receipt, work from the release
};

/// A milestone that the handbook speaks of and promises nothing for.
struct Unpromised {
  Milestone milestone;
  Reason reason;
};

/// A place in the queue: each part breaks the ties of those before, smaller goes first.
using RankPart = std::variant<std::int64_t, Instant>;

struct Ruling {
  CaseFacts facts;  ///< all that was known and concluded
  std::optional<Decided> reclassified;
  Assessment assessed;
  std::optional<HoldDecision> hold;
  std::vector<ApprovalDecision> approvals;
  std::optional<PageDecision> page;  ///< nothing while it waits for an approval
  std::vector<TargetRuling> targets;
  std::vector<Unpromised> unpromised;
  std::optional<Reason> no_clocks;  ///< why nothing at all is promised: the type of the request
  Decided team;
  std::vector<RankPart> queue_rank;        ///< once somebody has triaged it
  std::optional<BillingDecision> billing;  ///< of work done at receipt
  std::vector<const Question*> missing;
  std::vector<NoticeDecision> notices;
};

/// Pointers in the ruling stand in the handbook, which must outlive it.
Ruling rule_on(const Handbook& handbook, Request request);

}  // namespace tend::policy
