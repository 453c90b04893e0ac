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

const TargetRow* first_promise(const Policy& policy, Milestone milestone, const CaseFacts& facts,
                               const Target*& target) {
  for (const auto& row : policy.targets) {
    const auto promise =
        std::ranges::find(row.promises, milestone, &std::pair<Milestone, Target>::first);
    if (promise == row.promises.end() || !matches(row.guard, facts)) continue;
    target = &promise->second;
    return &row;
  }
  return nullptr;
}

}  // namespace

Assessment assess(const Policy& policy, CaseFacts& facts) {
  auto impact = conclude(policy.impact, FactKind::Impact, facts);
  auto urgency = conclude(policy.urgency, FactKind::Urgency, facts);
  facts.forget(FactKind::Priority);
  auto priority = conclude(policy.priority, FactKind::Priority, facts);
  TEND_ASSERT(priority);  // The reader takes no table without a row for everything else.
  return {std::move(impact), std::move(urgency), *std::move(priority)};
}

std::vector<TargetDecision> decide_targets(const Policy& policy, const CaseFacts& facts) {
  std::vector<TargetDecision> decisions;
  for (const auto& [milestone, name] : milestone_names) {
    const Target* target = nullptr;
    const auto* row = first_promise(policy, milestone, facts, target);
    if (row) decisions.push_back({milestone, *target, {row->rule, facts_asked(row->guard, facts)}});
  }
  return decisions;
}

Decided route(const Policy& policy, const CaseFacts& facts) {
  const auto row = std::ranges::find_if(
      policy.routing, [&](const Routing& routing) { return matches(routing.guard, facts); });
  TEND_ASSERT(row != policy.routing.end());
  return {row->to, {row->rule, facts_asked(row->guard, facts)}};
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
