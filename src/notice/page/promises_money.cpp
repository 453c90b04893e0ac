// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "notice/page/promises_sections.hpp"
#include "notice/page/section_writer.hpp"
#include "notice/page/words.hpp"
#include "policy/names.hpp"

// Who may ask, what needs approval, and what is billed.
namespace tend::notice {
namespace {

using policy::ApprovalGate;
using policy::ApprovalRow;
using policy::BillingRow;
using policy::Block;
using policy::HeldFor;
using policy::Names;
using policy::Policy;

constexpr Names<HeldFor, 4> held_for_phrases{{
    {HeldFor::Contract, "Until there is an active contract"},
    {HeldFor::Liaison, "Until a liaison confirms it"},
    {HeldFor::AuthorizedContact, "Until an authorized contact confirms it"},
    {HeldFor::PremiumAcceptance, "Until the premium rate is accepted"},
}};

constexpr Names<ApprovalGate, 7> gate_phrases{{
    {ApprovalGate::Nothing, "Nothing waits for it but the bill"},
    {ApprovalGate::Work, "Before work begins"},
    {ApprovalGate::MoreWork, "Before more work is done"},
    {ApprovalGate::Page, "Before anybody is called"},
    {ApprovalGate::Visit, "Before a visit"},
    {ApprovalGate::RemoteSession, "Before the session"},
    {ApprovalGate::Development, "Before it is developed"},
}};

constexpr Names<policy::BillingStatus, 3> status_phrases{{
    {policy::BillingStatus::Billable, "Billed"},
    {policy::BillingStatus::NoCharge, "No charge"},
    {policy::BillingStatus::Included, "Included"},
}};

constexpr Names<policy::BlockUnit, 3> unit_phrases{{
    {policy::BlockUnit::Time, "Hours"},
    {policy::BlockUnit::Money, "Money"},
    {policy::BlockUnit::Count, "A number"},
}};

constexpr Names<policy::BlockRenewal, 3> renewal_phrases{{
    {policy::BlockRenewal::Never, "never"},
    {policy::BlockRenewal::Monthly, "monthly"},
    {policy::BlockRenewal::Yearly, "yearly"},
}};

std::string given_by(const Policy& policy, const ApprovalRow& row) {
  std::vector<std::string> ways;
  for (const auto channel : row.by)
    ways.push_back(to_lower(title_of(channel)));
  return fmt::format("{}, by {}", capitalized(people_named(policy, row.given_by)), either(ways));
}

std::string ceiling_and_end(const ApprovalRow& row) {
  const auto expires = fmt::format("The question stands for {}.", in_words(row.expires));
  return row.covers ? fmt::format("It covers {}. {}", in_words(*row.covers), expires) : expires;
}

/// Why nobody needs to be asked, each in its own phrase.
Phrase waivers(SectionWriter& section, const Policy& policy, const ApprovalRow& row) {
  std::vector<std::string> phrases;
  std::vector<const policy::Rule*> rules;
  for (const auto& waiver : row.waived) {
    phrases.push_back(capitalized(in_words(policy, waiver.guard)) + ".");
    rules.push_back(&waiver.rule);
  }
  return section.cited(phrases.empty() ? "Never" : join(phrases, " "), rules);
}

std::string bill_in_words(const Policy& policy, const BillingRow& row) {
  auto text = std::string(name_of(status_phrases, row.is));
  if (!row.draws_on.empty()) {
    text += fmt::format(", from the {}", policy::find(policy.blocks, row.draws_on)->name);
  }
  if (!row.rate.empty()) text += fmt::format(", at the rate “{}”", to_lower(spaced(row.rate)));
  return text;
}

void write_rates(SectionWriter& section, const Policy& policy) {
  Table table{"Rates", {"Rate", "An hour", "At least", "Rounded up to"}, {}};
  const auto length = [](const std::optional<policy::Allowance>& allowance) {
    return allowance ? in_words(*allowance) : std::string("—");
  };
  for (const auto& rate : policy.rates) {
    table.rows.push_back({{section.cited(spaced(rate.key), rate.rule),
                           rate.premium ? "told and accepted before the work" : ""},
                          {{in_words(rate.per_hour)}},
                          {{length(rate.at_least)}},
                          {{length(rate.rounds_up_to)}}});
  }
  section.table(std::move(table));
}

std::string block_in_words(const Block& block) {
  auto text = block.when_used_up == policy::BlockUsedUp::Ask
                  ? std::string("What goes beyond it asks for approval.")
                  : std::string("It may go below zero, and that is told.");
  if (block.warn_at_percent) {
    text += fmt::format(" We warn when {}% are left.", *block.warn_at_percent);
  }
  return text;
}

void write_blocks(SectionWriter& section, const Policy& policy) {
  Table table{"What a contract may hold in advance",
              {"What", "Measured in", "Renews", "When it is used up"},
              {}};
  for (const auto& block : policy.blocks) {
    table.rows.push_back({{section.cited(block.name, block.rule)},
                          {{std::string(name_of(unit_phrases, block.measured_in))}},
                          {{std::string(name_of(renewal_phrases, block.renews))}},
                          {{block_in_words(block)}}});
  }
  section.table(std::move(table));
}

}  // namespace

void write_holds(Page& page, const Policy& policy) {
  if (policy.holds.empty()) return;
  SectionWriter section(page, "holds", "What we keep, and do not begin yet");
  Table table{"", {"How long", "Which requests"}, {}};
  for (const auto& hold : policy.holds) {
    const auto guard = capitalized(in_words(policy, hold.guard));
    table.rows.push_back(
        {{section.cited(std::string(name_of(held_for_phrases, hold.held_for)), hold.rule)},
         {{guard.empty() ? "Every request" : guard}}});
  }
  section.table(std::move(table));
  section.say(
      "We answer such a request all the same; what is promised about the work counts from "
      "its release.");
  section.done();
}

void write_approvals(Page& page, const Policy& policy) {
  SectionWriter section(page, "approvals", "What needs approval");
  Table table{"", {"What", "When", "What waits", "Who gives it", "Not needed"}, {}};
  std::vector<policy::ApprovalKind> seen;
  for (const auto& row : policy.approvals) {
    const bool is_rest = std::ranges::find(seen, row.need) != seen.end();
    seen.push_back(row.need);
    const auto* otherwise = is_rest ? "Every other request" : "Every request";
    const auto guard = capitalized(in_words(policy, row.guard));
    table.rows.push_back({{section.cited(std::string(title_of(row.need)), row.rule)},
                          {{guard.empty() ? otherwise : guard}},
                          {{std::string(name_of(gate_phrases, row.before))}, ceiling_and_end(row)},
                          {{given_by(policy, row)}},
                          {waivers(section, policy, row)}});
  }
  section.table(std::move(table));
  section.done();
}

void write_bills(Page& page, const Policy& policy) {
  SectionWriter section(page, "billing", "What is billed");
  Table table{"", {"Bill", "Which work"}, {}};
  for (const auto& row : policy.billing) {
    const auto guard = capitalized(in_words(policy, row.guard));
    const auto otherwise = policy.billing.size() == 1 ? "Everything" : "Everything else";
    table.rows.push_back({{section.cited(bill_in_words(policy, row), row.rule)},
                          {{guard.empty() ? otherwise : guard}}});
  }
  section.table(std::move(table));
  write_rates(section, policy);
  write_blocks(section, policy);
  if (policy.warranty) {
    section.say(section.cited(fmt::format("Work is under warranty for {} from its delivery; the "
                                          "day we receive the claim decides.",
                                          in_words(policy.warranty->lasts)),
                              policy.warranty->rule));
  }
  if (policy.invoices) {
    section.say(section.cited("Invoices are sent monthly.", policy.invoices->rule));
  }
  section.done();
}

}  // namespace tend::notice
