// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "policy/reader/sections.hpp"
#include "policy/words.hpp"

namespace tend::policy {
namespace {

using Kind = Allowance::Kind;

/// What each milestone can be promised by. Only `next_update` begins again and again.
bool fits(const Allowance& allowance, Milestone milestone) {
  const bool is_period = milestone == Milestone::NextUpdate;
  const bool has_length = allowance.kind == Kind::Duration || allowance.kind == Kind::WorkingDays;
  const bool can_repeat = has_length && allowance.amount > 0;
  const bool is_measured =
      milestone == Milestone::FirstResponse || milestone == Milestone::ResolutionPlan;
  if (allowance.kind == Kind::LeadTime && !is_measured) return false;
  if (allowance.kind == Kind::None) return true;
  return allowance.kind != Kind::ElapsedDays && allowance.repeats == is_period &&
         (!is_period || can_repeat);
}

std::string_view expected_for(Milestone milestone) {
  return milestone == Milestone::NextUpdate
             ? "a period is expected, as `every 2h` or `every 3 working days`"
             : "a target is expected, as `15m`, `0.2h`, `2 working days`, `same business day`, "
               "`next business day`, `best effort`, `negotiated`, `as contracted`, `none` or, for "
               "first_response and resolution_plan, `lead time`";
}

std::optional<Allowance> read_promise(const Node& node, Milestone milestone, Findings& findings) {
  auto allowance = node.kind == Node::Kind::Scalar ? parse_allowance(node.text) : std::nullopt;
  if (allowance && fits(*allowance, milestone)) return allowance;
  findings.add(FindingKind::WrongValue, node.place,
               fmt::format("{} where {}", found(node), expected_for(milestone)));
  return std::nullopt;
}

/// What the milestones of one row have in common.
Target read_common(Fields& fields, Reading& reading) {
  auto& findings = reading.findings;
  Target target;
  if (!reading.policy.hours.empty()) target.calendar = reading.policy.hours.front().key;
  if (const auto* count = fields.find("count")) {
    auto known = keys_of(reading.policy.hours);
    known.emplace_back(around_the_clock);
    target.calendar = read_name(*count, findings);
    if (!target.calendar.empty()) {
      check_known({target.calendar, count->place}, "calendar", known, findings);
    }
  }
  if (const auto* from = fields.find("from")) {
    target.from = read_one_of(*from, "start of a clock", clock_start_names, findings)
                      .value_or(ClockStart::Receipt);
  }
  if (const auto* met_by = fields.find("met_by")) {
    target.met_by = read_name(*met_by, findings);
    if (!target.met_by.empty()) {
      check_known({target.met_by, met_by->place}, "team", keys_of(reading.policy.teams), findings);
    }
  }
  return target;
}

TargetRow read_target_row(const Node& node, Reading& reading) {
  Fields fields(node, "a row of `targets`", reading.findings);
  TargetRow row;
  row.guard = read_guard(fields, FactKind::Premium, reading);
  row.rule = read_rule(fields, node.place, reading);
  const auto common = read_common(fields, reading);
  bool promises = false;
  for (const auto& [milestone, name] : milestone_names) {
    const auto* promise = fields.find(name);
    if (!promise) continue;
    promises = true;
    auto allowance = read_promise(*promise, milestone, reading.findings);
    if (!allowance) continue;
    if (allowance->kind == Kind::LeadTime && !reading.policy.measures.lead_time) {
      reading.findings.add(FindingKind::LeadTimeUnmeasured, promise->place,
                           "`lead time` without `measures: lead_time`");
    }
    auto target = common;
    target.allowance = *std::move(allowance);
    row.promises.emplace_back(milestone, std::move(target));
  }
  if (!promises)
    reading.findings.add(FindingKind::Missing, node.place,
                         "a row of `targets` that promises no milestone");
  if (row.rule.because.empty() && row.rule.our_choice.empty()) {
    reading.findings.add(FindingKind::Unfounded, node.place,
                         "a promise with neither `because` nor `our_choice`");
  }
  return row;
}

}  // namespace

void read_targets(const Node& node, Reading& reading) {
  for (const auto& item : read_list(node, "rows", reading.findings))
    reading.policy.targets.push_back(read_target_row(item, reading));
}

}  // namespace tend::policy
