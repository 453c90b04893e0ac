// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/money.hpp"
#include "policy/channels.hpp"
#include "policy/people.hpp"
#include "policy/table.hpp"
#include "policy/targets.hpp"

// What needs somebody's consent, and what is billed.
namespace tend::policy {

enum class ApprovalKind : std::uint8_t {
  InitialHour,
  Estimate,
  Quote,
  StatementOfWork,
  AfterHoursPremium,
  RemoteSession,
};
std::string_view to_string(ApprovalKind kind);

/// What an approval stands before. Nothing: only the bill waits; the consent is recorded.
enum class ApprovalGate : std::uint8_t {
  Nothing,
  Work,
  MoreWork,
  Page,
  Visit,
  RemoteSession,
  Development,
};

struct ApprovalRow {
  struct Waiver {
    Guard guard;
    Rule rule;
  };
  Guard guard;
  ApprovalKind need;
  ApprovalGate before = ApprovalGate::Work;
  std::vector<Addressee> given_by;
  std::vector<Channel> by;
  std::string ask;                  ///< the words put to them; may name {rate}
  std::optional<Allowance> covers;  ///< the ceiling, after which more work asks again
  Allowance expires;
  std::vector<Waiver> waived;
  Rule rule;
};

enum class BillingStatus : std::uint8_t { Billable, NoCharge, Included };
std::string_view to_string(BillingStatus status);

struct BillingRow {
  Guard guard;
  BillingStatus is;
  std::string rate;
  std::string draws_on;  ///< a block
  Rule rule;
};

struct Rate {
  std::string key;
  Money per_hour;
  std::optional<Allowance> at_least;
  std::optional<Allowance> rounds_up_to;
  bool premium = false;  ///< told and accepted before the work (X15)
  Rule rule;
};

struct Warranty {
  Allowance lasts;  ///< from delivery; the receipt of the claim decides
  Rule rule;
};

enum class InvoicePeriod : std::uint8_t { Monthly };
struct InvoiceTerms {
  InvoicePeriod sent = InvoicePeriod::Monthly;
  Rule rule;
};

}  // namespace tend::policy
