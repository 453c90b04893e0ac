// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "policy/policy.hpp"

// What a handbook decides about a request, each answer with the reason it fell. Nothing here knows
// the time or keeps anything: the same facts always get the same answer.
namespace tend::policy {

/// Another type, once it turns out to be one (W13); `facts` learns it. Nothing when it stays.
std::optional<Decided> reclassify(const Policy& policy, CaseFacts& facts);

struct Assessment {
  std::optional<Decided> impact;    ///< nothing while the answers do not tell, or it was given
  std::optional<Decided> urgency;   ///< likewise
  std::optional<Decided> severity;  ///< nothing where the desk has no severities, or it was given
  Decided priority;
};

/// Impact, urgency, severity, then priority, each learnt by `facts` for the next. What `facts`
/// already knows was given by an agent and stands; a priority is always read anew.
Assessment assess(const Policy& policy, CaseFacts& facts);

struct HoldDecision {
  HeldFor held_for;
  Reason reason;
};

/// Why the request is kept but not worked: the first that applies in the order of HeldFor (W1, W2,
/// X16). Nothing: it may be worked. Whether a premium was accepted is told by the approvals.
std::optional<HoldDecision> decide_hold(const Policy& policy, const CaseFacts& facts);

struct ApprovalDecision {
  const ApprovalRow* approval;
  Reason reason;
  std::optional<Reason> waived;  ///< the row that says why nobody needs to be asked
};

/// What somebody must agree to: for each kind the first row that matches.
std::vector<ApprovalDecision> decide_approvals(const Policy& policy, const CaseFacts& facts);

struct PageDecision {
  std::string on_call;            ///< the on-call policy; empty: only teams are told
  std::vector<std::string> tell;  ///< teams
  Reason reason;
};

/// Who is called at once. Nothing: nobody.
std::optional<PageDecision> decide_paging(const Policy& policy, const CaseFacts& facts);

struct BillingDecision {
  const BillingRow* terms;
  Reason reason;
};

/// How time worked under these facts is billed; nothing when the pack bills nothing.
std::optional<BillingDecision> decide_billing(const Policy& policy, const CaseFacts& facts);

struct TargetDecision {
  Milestone milestone;
  Target target;
  Reason reason;
};

/// What a client's contract promises for a level, where a pack says `as contracted` (T3).
struct ContractedTarget {
  std::string level;  ///< a severity, or a priority where the desk has no severities
  Milestone milestone;
  Allowance allowance;
};

/// For each milestone the first row that matches and names it, in the order of Milestone. A
/// milestone that is missing has no promise; a request type without clocks has none at all.
std::vector<TargetDecision> decide_targets(const Policy& policy, const CaseFacts& facts,
                                           std::span<const ContractedTarget> contracted = {});

/// The row that promises nothing for this milestone on purpose, or that leaves it to a contract
/// which names nothing (T3); nothing where something is promised or no row speaks of it.
std::optional<Reason> why_no_promise(const Policy& policy, Milestone milestone,
                                     const CaseFacts& facts,
                                     std::span<const ContractedTarget> contracted = {});

/// The type of request that has no clocks, if it is one: nothing is promised, held, asked or
/// billed.
std::optional<Reason> why_no_clocks(const Policy& policy, const CaseFacts& facts);

struct RoutingDecision {
  const Routing* routing;
  Reason reason;
};

/// The row that says which teams may take it.
RoutingDecision decide_routing(const Policy& policy, const CaseFacts& facts);

/// The first of these teams.
Decided route(const Policy& policy, const CaseFacts& facts);

struct NoticeDecision {
  NoticeRow notice;
  Reason reason;
};

/// What is written at this moment: one wording for each notice that has one.
std::vector<NoticeDecision> decide_notices(const Policy& policy, NoticeMoment at,
                                           const CaseFacts& facts);

/// The reason for closing with this, or nothing when the handbook does not have it.
const ClosingTerms::Reason* find_closure(const Policy& policy, ClosureReason reason);

struct ClosingDemand {
  ClosingNeed need;
  Reason reason;
};

/// All that a ticket must have before it closes; `facts` knows ClosingAs.
std::vector<ClosingDemand> closing_demands(const Policy& policy, const CaseFacts& facts);

/// The priorities a requester may ask for when he comes by this channel (H21).
std::vector<std::string> requestable(const Policy& policy, std::string_view channel);

/// Where a caller's or requester's site belongs: the region of the line that was called, else of
/// the site, else that of the line for all others (G3). Empty when the pack has no regions.
std::string_view region_of(const Policy& policy, std::string_view line_called,
                           std::string_view site_region);

/// The line people of this region should call: theirs, else the one for all others, else the
/// first. Nothing when the desk has no telephone.
const Line* line_for(const Policy& policy, std::string_view site_region);

}  // namespace tend::policy
