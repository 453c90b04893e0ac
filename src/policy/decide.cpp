// SPDX-License-Identifier: Apache-2.0
#include "policy/decide.hpp"

#include <algorithm>

#include "base/assert.hpp"
#include "policy/words.hpp"

namespace tend::policy {
namespace {

/// What `table` concludes, unless somebody has given the fact already.
std::optional<Decided> conclude(const Table& table, FactKind fact, CaseFacts& facts) {
  if (facts.knows(fact)) return std::nullopt;
  auto decided = first_match(table, facts);
  if (decided) facts.learn(fact, decided->value);
  return decided;
}

template <class RowType>
const RowType* first_row(const std::vector<RowType>& rows, const CaseFacts& facts) {
  const auto row = std::ranges::find_if(
      rows, [&](const RowType& candidate) { return matches(candidate.guard, facts); });
  return row == rows.end() ? nullptr : &*row;
}

template <class RowType>
Reason reason_of(const RowType& row, const CaseFacts& facts) {
  return {row.rule, facts_asked(row.guard, facts)};
}

/// The target, or what the contract names in its place; nothing where the contract is silent.
std::optional<Target> as_contracted(const Target& target, Milestone milestone,
                                    const CaseFacts& facts,
                                    std::span<const ContractedTarget> contracted) {
  if (target.allowance.kind != Allowance::Kind::AsContracted) return target;
  const auto found = std::ranges::find_if(contracted, [&](const ContractedTarget& candidate) {
    return candidate.milestone == milestone && (facts.holds(FactKind::Severity, candidate.level) ||
                                                facts.holds(FactKind::Priority, candidate.level));
  });
  if (found == contracted.end()) return std::nullopt;
  Target named = target;
  named.allowance = found->allowance;
  return named;
}

/// What the row says of this milestone; nothing when it does not speak of it or does not match.
const Target* spoken_of(const TargetRow& row, Milestone milestone, const CaseFacts& facts) {
  const auto promise =
      std::ranges::find(row.promises, milestone, &std::pair<Milestone, Target>::first);
  const bool speaks = promise != row.promises.end() && matches(row.guard, facts);
  return speaks ? &promise->second : nullptr;
}

std::optional<TargetDecision> first_promise(const Policy& policy, Milestone milestone,
                                            const CaseFacts& facts,
                                            std::span<const ContractedTarget> contracted) {
  for (const auto& row : policy.targets) {
    const auto* spoken = spoken_of(row, milestone, facts);
    if (!spoken) continue;
    auto target = as_contracted(*spoken, milestone, facts, contracted);
    if (!target) continue;
    return TargetDecision{milestone, *std::move(target), reason_of(row, facts)};
  }
  return std::nullopt;
}

/// The type, if it is one that has no clocks.
const RequestType* type_without_clocks(const Policy& policy, const CaseFacts& facts) {
  const auto* type = find(policy.requests, facts.value(FactKind::Type));
  return type && !type->has_clocks ? type : nullptr;
}

bool has_clocks(const Policy& policy, const CaseFacts& facts) {
  return type_without_clocks(policy, facts) == nullptr;
}

}  // namespace

std::optional<Decided> reclassify(const Policy& policy, CaseFacts& facts) {
  auto decided = first_match(policy.reclassify, facts);
  if (!decided || facts.holds(FactKind::Type, decided->value)) return std::nullopt;
  facts.replace(FactKind::Type, decided->value);
  return decided;
}

Assessment assess(const Policy& policy, CaseFacts& facts) {
  auto impact = conclude(policy.impact, FactKind::Impact, facts);
  auto urgency = conclude(policy.urgency, FactKind::Urgency, facts);
  auto severity = conclude(policy.severity, FactKind::Severity, facts);
  facts.forget(FactKind::Priority);
  auto priority = conclude(policy.priority, FactKind::Priority, facts);
  TEND_ASSERT(priority);  // The reader takes no table without a row for everything else.
  return {std::move(impact), std::move(urgency), std::move(severity), *std::move(priority)};
}

std::optional<HoldDecision> decide_hold(const Policy& policy, const CaseFacts& facts) {
  if (!has_clocks(policy, facts)) return std::nullopt;
  const Hold* first = nullptr;
  for (const auto& hold : policy.holds) {
    const bool goes_before = !first || hold.held_for < first->held_for;
    if (goes_before && matches(hold.guard, facts)) first = &hold;
  }
  if (!first) return std::nullopt;
  return HoldDecision{first->held_for, reason_of(*first, facts)};
}

std::vector<ApprovalDecision> decide_approvals(const Policy& policy, const CaseFacts& facts) {
  std::vector<ApprovalDecision> decisions;
  if (!has_clocks(policy, facts)) return decisions;
  for (const auto& row : policy.approvals) {
    const bool decided = std::ranges::any_of(
        decisions, [&](const ApprovalDecision& other) { return other.approval->need == row.need; });
    if (decided || !matches(row.guard, facts)) continue;
    ApprovalDecision decision{&row, reason_of(row, facts), {}};
    if (const auto* waiver = first_row(row.waived, facts)) {
      decision.waived = reason_of(*waiver, facts);
    }
    decisions.push_back(std::move(decision));
  }
  return decisions;
}

std::optional<PageDecision> decide_paging(const Policy& policy, const CaseFacts& facts) {
  const auto* row = first_row(policy.paging, facts);
  if (!row) return std::nullopt;
  return PageDecision{row->page, row->tell, reason_of(*row, facts)};
}

std::optional<BillingDecision> decide_billing(const Policy& policy, const CaseFacts& facts) {
  if (!has_clocks(policy, facts)) return std::nullopt;
  const auto* row = first_row(policy.billing, facts);
  if (!row) return std::nullopt;
  return BillingDecision{row, reason_of(*row, facts)};
}

std::vector<TargetDecision> decide_targets(const Policy& policy, const CaseFacts& facts,
                                           std::span<const ContractedTarget> contracted) {
  std::vector<TargetDecision> decisions;
  if (!has_clocks(policy, facts)) return decisions;
  for (const auto& [milestone, name] : milestone_names) {
    auto promise = first_promise(policy, milestone, facts, contracted);
    const bool promised = promise && promise->target.allowance.kind != Allowance::Kind::None;
    if (promised) decisions.push_back(*std::move(promise));
  }
  return decisions;
}

std::optional<Reason> why_no_promise(const Policy& policy, Milestone milestone,
                                     const CaseFacts& facts,
                                     std::span<const ContractedTarget> contracted) {
  if (!has_clocks(policy, facts)) return std::nullopt;
  auto promise = first_promise(policy, milestone, facts, contracted);
  if (promise && promise->target.allowance.kind != Allowance::Kind::None) return std::nullopt;
  if (promise) return std::move(promise->reason);
  // A row that speaks of it and still promised nothing has left it to the contract.
  const auto row = std::ranges::find_if(policy.targets, [&](const TargetRow& candidate) {
    return spoken_of(candidate, milestone, facts) != nullptr;
  });
  if (row == policy.targets.end()) return std::nullopt;
  return reason_of(*row, facts);
}

std::optional<Reason> why_no_clocks(const Policy& policy, const CaseFacts& facts) {
  const auto* type = type_without_clocks(policy, facts);
  if (!type) return std::nullopt;
  return Reason{type->rule, {{FactKind::Type, type->key}}};
}

RoutingDecision decide_routing(const Policy& policy, const CaseFacts& facts) {
  const auto* row = first_row(policy.routing, facts);
  TEND_ASSERT(row && !row->to.empty());  // The reader takes no table without a last row.
  return {row, reason_of(*row, facts)};
}

Decided route(const Policy& policy, const CaseFacts& facts) {
  auto decided = decide_routing(policy, facts);
  return {decided.routing->to.front(), std::move(decided.reason)};
}

std::vector<NoticeDecision> decide_notices(const Policy& policy, NoticeMoment at,
                                           const CaseFacts& facts) {
  std::vector<NoticeDecision> decisions;
  for (const auto& row : policy.notices) {
    const bool written = std::ranges::any_of(
        decisions, [&](const NoticeDecision& other) { return other.notice.send == row.send; });
    if (row.at != at || written || !matches(row.guard, facts)) continue;
    decisions.push_back({row, {row.rule, facts_asked(row.guard, facts)}});
  }
  return decisions;
}

const ClosingTerms::Reason* find_closure(const Policy& policy, ClosureReason reason) {
  const auto& reasons = policy.closing.reasons;
  const auto found = std::ranges::find(reasons, reason, &ClosingTerms::Reason::reason);
  return found == reasons.end() ? nullptr : &*found;
}

std::vector<ClosingDemand> closing_demands(const Policy& policy, const CaseFacts& facts) {
  std::vector<ClosingDemand> demands;
  for (const auto& need : policy.closing.needs) {
    if (!matches(need.guard, facts)) continue;
    demands.push_back({need.have, {need.rule, facts_asked(need.guard, facts)}});
  }
  return demands;
}

std::vector<std::string> requestable(const Policy& policy, std::string_view channel) {
  for (const auto& terms : policy.channels.offered) {
    if (to_string(terms.channel) == channel) return terms.may_request;
  }
  return {};
}

std::string_view region_of(const Policy& policy, std::string_view line_called,
                           std::string_view site_region) {
  const auto& lines = policy.channels.lines;
  const auto* called = find(lines, line_called);
  if (called && !called->site_region.empty()) return called->site_region;
  if (!site_region.empty()) return site_region;
  const auto others = std::ranges::find(lines, true, &Line::and_others);
  return others == lines.end() ? std::string_view{} : others->site_region;
}

const Line* line_for(const Policy& policy, std::string_view site_region) {
  const auto& lines = policy.channels.lines;
  auto found = std::ranges::find(lines, site_region, &Line::site_region);
  if (found == lines.end()) found = std::ranges::find(lines, true, &Line::and_others);
  if (found == lines.end()) found = lines.begin();
  return found == lines.end() ? nullptr : &*found;
}

}  // namespace tend::policy
