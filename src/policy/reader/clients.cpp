// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "policy/reader/sections.hpp"
#include "policy/reader/values.hpp"
#include "policy/words.hpp"

// What clients have and who may ask for them: plans, blocks, holds.
namespace tend::policy {
namespace {

Plan read_plan(const Entry& entry, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(entry.value, fmt::format("the plan `{}`", entry.key), findings);
  Plan plan;
  plan.key = entry.key;
  plan.rule = read_rule(fields, entry.place, reading);
  if (const auto* name = fields.need("name")) plan.name = read_text(*name, findings);
  if (const auto* includes = fields.find("includes")) {
    for (const auto& word : read_words(*includes, findings)) {
      if (check_name(word.text, word.place, findings)) plan.includes.push_back(word.text);
    }
  }
  if (const auto* first = fields.find("goes_first")) plan.goes_first = read_flag(*first, findings);
  if (const auto* is_default = fields.find("default")) {
    plan.is_default = read_flag(*is_default, findings);
    const auto& plans = reading.policy.plans;
    const auto other = std::ranges::find(plans, true, &Plan::is_default);
    if (plan.is_default && other != plans.end()) {
      findings.add(FindingKind::Twice, is_default->place,
                   fmt::format("`{}` is the default already", other->key));
    }
  }
  return plan;
}

Block read_block(const Entry& entry, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(entry.value, fmt::format("the block `{}`", entry.key), findings);
  Block block;
  block.key = entry.key;
  block.rule = read_rule(fields, entry.place, reading);
  if (const auto* name = fields.need("name")) block.name = read_text(*name, findings);
  if (const auto* unit = fields.find("measured_in")) {
    block.measured_in =
        read_one_of(*unit, "unit of a block", block_unit_names, findings).value_or(BlockUnit::Time);
  }
  if (const auto* renews = fields.find("renews")) {
    block.renews = read_one_of(*renews, "time to renew", block_renewal_names, findings)
                       .value_or(BlockRenewal::Never);
  }
  if (const auto* warn = fields.find("warn_at")) {
    block.warn_at_percent = read_percent(*warn, findings);
  }
  if (const auto* used_up = fields.find("when_used_up")) {
    block.when_used_up = read_one_of(*used_up, "end of a block", block_used_up_names, findings)
                             .value_or(BlockUsedUp::Ask);
  }
  return block;
}

}  // namespace

void read_plans(const Node& node, Reading& reading) {
  auto& plans = reading.policy.plans;
  for (const auto* entry : read_named(node, "plans", reading.findings))
    plans.push_back(read_plan(*entry, reading));
  if (!plans.empty() && std::ranges::find(plans, true, &Plan::is_default) == plans.end()) {
    reading.findings.add(FindingKind::Missing, node.place,
                         "`plans` without one that is `default: yes`");
  }
}

void read_blocks(const Node& node, Reading& reading) {
  for (const auto* entry : read_named(node, "blocks", reading.findings))
    reading.policy.blocks.push_back(read_block(*entry, reading));
}

void read_holds(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  for (const auto& item : read_list(node, "rows", findings)) {
    Fields fields(item, "a row of `holds`", findings);
    Hold hold{read_guard(fields, FactKind::Priority, reading), HeldFor::Contract,
              read_rule(fields, item.place, reading)};
    if (const auto* held_for = fields.need("hold_for")) {
      hold.held_for = read_one_of(*held_for, "reason to hold", held_for_names, findings)
                          .value_or(HeldFor::Contract);
      if (hold.held_for == HeldFor::PremiumAcceptance) {
        findings.add(FindingKind::WrongValue, held_for->place,
                     "the approval `after_hours_premium` holds by itself; `holds` is for "
                     "`contract`, `liaison` and `authorized_contact`");
      }
    }
    reading.policy.holds.push_back(std::move(hold));
  }
}

}  // namespace tend::policy
