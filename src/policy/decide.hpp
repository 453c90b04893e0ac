// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "policy/policy.hpp"

// What a handbook decides about a request, each answer with the reason it fell. Nothing here knows
// the time or keeps anything: the same facts always get the same answer.
namespace tend::policy {

struct Assessment {
  std::optional<Decided> impact;   ///< nothing while the answers do not tell, or it was given
  std::optional<Decided> urgency;  ///< likewise
  Decided priority;
};

/// Impact, then urgency, then priority, each learnt by `facts` for the next. An impact or urgency
/// that `facts` already knows was given by an agent and stands; a priority is always read anew.
Assessment assess(const Policy& policy, CaseFacts& facts);

struct TargetDecision {
  Milestone milestone;
  Target target;
  Reason reason;
};

/// For each milestone the first row that matches and names it, in the order of Milestone. A
/// milestone that is missing has no promise.
std::vector<TargetDecision> decide_targets(const Policy& policy, const CaseFacts& facts);

/// The team that takes it.
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
