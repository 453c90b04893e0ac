// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/due.hpp"
#include "policy/testing_case.hpp"

// For tests only: what needs somebody's consent, and what is billed.
namespace tend::policy {

inline std::string approval_in_words(AskedCase& asked, const ApprovalDecision& decision) {
  const auto& approval = *decision.approval;
  asked.use(decision.reason.rule);
  auto words = fmt::format("{} before {}", to_string(approval.need),
                           name_of(approval_gate_names, approval.before));
  if (decision.waived) {
    asked.use(decision.waived->rule);
    return words + ", waived: " + decision.waived->rule.because;
  }
  words += fmt::format(", by {} in {}", in_words(approval.given_by),
                       in_words(channel_names, approval.by));
  if (approval.covers) words += ", covers " + approval.covers->written;
  return words;
}

/// One kind of approval: "approval estimate".
inline std::string approval(AskedCase& asked, std::string_view kind) {
  for (const auto& decision : decide_approvals(asked.policy(), asked.facts)) {
    if (to_string(decision.approval->need) == kind) return approval_in_words(asked, decision);
  }
  return "not needed";
}

/// What is put to whoever decides.
inline std::string asks_for(AskedCase& asked, std::string_view kind) {
  for (const auto& decision : decide_approvals(asked.policy(), asked.facts)) {
    if (to_string(decision.approval->need) == kind) return decision.approval->ask;
  }
  return "nothing";
}

inline std::string billing(AskedCase& asked, std::string_view) {
  const auto decision = decide_billing(asked.policy(), asked.facts);
  if (!decision) return "nothing is billed";
  asked.use(decision->reason.rule);
  const auto& terms = *decision->terms;
  std::string words(to_string(terms.is));
  if (!terms.rate.empty()) words += ", rate " + terms.rate;
  if (!terms.draws_on.empty()) words += ", draws on " + terms.draws_on;
  return words;
}

inline std::string in_words(const Money& amount) {
  return fmt::format("{}.{:02}", amount.minor_units / 100, amount.minor_units % 100);
}

inline std::string rate(AskedCase& asked, std::string_view key) {
  const auto* rate = find(asked.policy().rates, key);
  if (!rate) return "no such rate";
  asked.use(rate->rule);
  auto words = in_words(rate->per_hour) + " an hour";
  if (rate->at_least) words += ", at least " + rate->at_least->written;
  if (rate->rounds_up_to) words += ", rounded up to " + rate->rounds_up_to->written;
  if (rate->premium) words += ", premium";
  return words;
}

inline std::string block(AskedCase& asked, std::string_view key) {
  const auto* block = find(asked.policy().blocks, key);
  if (!block) return "no such block";
  asked.use(block->rule);
  auto words = fmt::format("{}: {}, renews {}, used up: {}", block->name,
                           name_of(block_unit_names, block->measured_in),
                           name_of(block_renewal_names, block->renews),
                           name_of(block_used_up_names, block->when_used_up));
  if (block->warn_at_percent) words += fmt::format(", warns at {} %", *block->warn_at_percent);
  return words;
}

/// Until when work delivered at the row's instant is free.
inline std::string warranty(AskedCase& asked, std::string_view) {
  const auto& warranty = asked.policy().warranty;
  if (!warranty) return "there is none";
  asked.use(warranty->rule);
  return asked.on_wall_clock(due(usual_hours(asked.handbook()), warranty->lasts, asked.received()));
}

inline std::string invoices(AskedCase& asked, std::string_view) {
  const auto& invoices = asked.policy().invoices;
  if (!invoices) return "there are none";
  asked.use(invoices->rule);
  return std::string(name_of(invoice_period_names, invoices->sent));
}

}  // namespace tend::policy
