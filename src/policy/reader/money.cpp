// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "policy/reader/sections.hpp"
#include "policy/reader/values.hpp"
#include "policy/words.hpp"

// What needs consent and what is billed: approvals, billing, rates, warranty, invoices.
namespace tend::policy {
namespace {

const Allowance expires_unless_said{Allowance::Kind::ElapsedDays, 30, false, "30 days"};

std::vector<ApprovalRow::Waiver> read_waivers(const Node& node, Reading& reading) {
  std::vector<ApprovalRow::Waiver> waivers;
  for (const auto& item : read_list(node, "rows", reading.findings)) {
    Fields fields(item, "a row of `waived`", reading.findings);
    waivers.push_back(
        {read_guard(fields, FactKind::Priority, reading), read_rule(fields, item.place, reading)});
  }
  return waivers;
}

ApprovalRow read_approval(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(node, "a row of `approvals`", findings);
  ApprovalRow row{};
  row.guard = read_guard(fields, FactKind::Priority, reading);
  row.rule = read_rule(fields, node.place, reading);
  if (const auto* need = fields.need("need")) {
    row.need = read_one_of(*need, "approval", approval_kind_names, findings)
                   .value_or(ApprovalKind::Estimate);
  }
  if (const auto* before = fields.need("before")) {
    row.before =
        read_one_of(*before, "thing an approval stands before", approval_gate_names, findings)
            .value_or(ApprovalGate::Work);
  }
  row.given_by = {PeopleWord::AuthorizedContacts};
  if (const auto* by = fields.find("given_by")) row.given_by = read_addressees(*by, reading);
  row.by = {Channel::Portal, Channel::Email};
  if (const auto* by = fields.find("by")) row.by = read_channel_names(*by, findings);
  if (const auto* ask = fields.find("ask")) row.ask = read_text(*ask, findings);
  if (const auto* covers = fields.find("covers")) row.covers = read_duration(*covers, findings);
  row.expires = expires_unless_said;
  if (const auto* expires = fields.find("expires")) {
    row.expires = read_length(*expires, findings).value_or(expires_unless_said);
  }
  if (const auto* waived = fields.find("waived")) row.waived = read_waivers(*waived, reading);
  return row;
}

BillingRow read_billing_row(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(node, "a row of `billing`", findings);
  BillingRow row{};
  row.guard = read_guard(fields, FactKind::WorkWithin, reading);
  row.rule = read_rule(fields, node.place, reading);
  if (const auto* is = fields.need("is")) {
    row.is = read_one_of(*is, "word for a bill", billing_status_names, findings)
                 .value_or(BillingStatus::Billable);
  }
  const auto* rate = fields.find("rate");
  if (rate) row.rate = read_known(*rate, "rate", keys_of(reading.policy.rates), findings);
  if (const auto* draws_on = fields.find("draws_on")) {
    row.draws_on = read_known(*draws_on, "block", keys_of(reading.policy.blocks), findings);
  }
  if (row.is == BillingStatus::Billable && rate == nullptr) {
    findings.add(FindingKind::BilledWithoutRate, node.place, "`billable` without a `rate`");
  }
  return row;
}

Rate read_rate(const Entry& entry, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(entry.value, fmt::format("the rate `{}`", entry.key), findings);
  Rate rate;
  rate.key = entry.key;
  rate.rule = read_rule(fields, entry.place, reading);
  if (const auto* per_hour = fields.need("per_hour")) {
    rate.per_hour = read_amount(*per_hour, reading).value_or(Money{});
  }
  if (const auto* least = fields.find("at_least")) rate.at_least = read_duration(*least, findings);
  if (const auto* up = fields.find("rounds_up_to")) {
    rate.rounds_up_to = read_duration(*up, findings);
  }
  if (const auto* premium = fields.find("premium")) rate.premium = read_flag(*premium, findings);
  return rate;
}

}  // namespace

void read_approvals(const Node& node, Reading& reading) {
  auto& approvals = reading.policy.approvals;
  for (const auto& item : read_list(node, "rows", reading.findings))
    approvals.push_back(read_approval(item, reading));
  std::vector<std::string> with_ceiling;
  for (const auto& approval : approvals) {
    if (approval.covers) with_ceiling.emplace_back(to_string(approval.need));
  }
  reading.vocabulary.declare(FactKind::WorkWithin, std::move(with_ceiling));
}

void read_rates(const Node& node, Reading& reading) {
  for (const auto* entry : read_named(node, "rates", reading.findings))
    reading.policy.rates.push_back(read_rate(*entry, reading));
}

void read_billing(const Node& node, Reading& reading) {
  for (const auto& item : read_list(node, "rows", reading.findings))
    reading.policy.billing.push_back(read_billing_row(item, reading));
  check_order(node, "billing", Default::Needed, reading.findings);
}

void read_warranty(const Node& node, Reading& reading) {
  Fields fields(node, "`warranty`", reading.findings);
  Warranty warranty;
  warranty.rule = read_rule(fields, node.place, reading);
  if (const auto* lasts = fields.need("lasts")) {
    warranty.lasts = read_length(*lasts, reading.findings).value_or(Allowance{});
  }
  reading.policy.warranty = std::move(warranty);
}

void read_invoices(const Node& node, Reading& reading) {
  Fields fields(node, "`invoices`", reading.findings);
  InvoiceTerms terms;
  terms.rule = read_rule(fields, node.place, reading);
  if (const auto* sent = fields.need("sent")) {
    terms.sent = read_one_of(*sent, "time of invoices", invoice_period_names, reading.findings)
                     .value_or(InvoicePeriod::Monthly);
  }
  reading.policy.invoices = std::move(terms);
}

}  // namespace tend::policy
