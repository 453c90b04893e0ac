// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/weekly.hpp"
#include "policy/care.hpp"
#include "policy/channels.hpp"
#include "policy/clients.hpp"
#include "policy/duty.hpp"
#include "policy/measures.hpp"
#include "policy/money.hpp"
#include "policy/notices.hpp"
#include "policy/procedures.hpp"
#include "policy/questions.hpp"
#include "policy/table.hpp"
#include "policy/targets.hpp"

// The terms of a handbook as a typed value: what policy.yaml says, every name in it known to mean
// something. Vectors keep the handbook's order.
namespace tend::policy {

/// A calendar as the handbook names it.
struct Hours {
  std::string key;
  std::string name;  ///< for people; the key's words where the pack gives none
  std::array<std::vector<calendar::Window>, 7> week;  ///< Monday first
  std::vector<std::string> closed;                    ///< on these sets of holidays
  std::vector<std::string> outside;                   ///< if set: when none of these is open
  Rule rule;
};

/// `around_the_clock`: the calendar every pack has without saying so.
inline constexpr std::string_view around_the_clock = "around_the_clock";

/// A level a ticket can be given.
struct PriorityLevel {
  std::string key;
  std::string name;
  std::string means;  ///< the handbook's definition, shown beside the form
  Rule rule;
};

enum class TargetsAre : std::uint8_t { Goals, Commitments };

/// Who may read the page that is made from the pack (T22).
enum class SlaPage : std::uint8_t { Public, SignedIn };

struct Policy {
  std::string desk;  ///< the name it lives under
  std::string name;
  std::string time_zone;
  std::string currency = "USD";  ///< ISO 4217
  std::string language = "en";
  TargetsAre targets_are = TargetsAre::Goals;
  std::string preface;     ///< opens the SLA page
  std::string disclaimer;  ///< verbatim beside every target (X26)
  SlaPage sla_page = SlaPage::Public;

  std::vector<Hours> hours;                ///< the first are the desk's usual hours
  std::vector<std::string> always_one_of;  ///< of which exactly one is open at any instant
  Channels channels;
  std::vector<Plan> plans;
  std::vector<Block> blocks;
  std::vector<Question> questions;
  std::vector<RequestType> requests;
  std::vector<Document> documents;
  Table reclassify;                       ///< to another type, once its facts are known
  std::vector<PriorityLevel> priorities;  ///< highest first
  std::vector<PriorityLevel> severities;  ///< likewise; a desk without them goes by priority
  Table impact;
  Table urgency;
  Table severity;
  Table priority;  ///< its last row takes everything else
  std::vector<Hold> holds;
  std::vector<ApprovalRow> approvals;
  std::vector<PagingRow> paging;
  std::vector<OnCall> on_call;
  std::vector<TargetRow> targets;
  Measures measures;
  std::optional<MissTerms> misses;
  std::optional<ExtensionTerms> extensions;
  std::vector<WaitingReason> waiting;
  Queue queue;
  std::vector<Team> teams;
  std::vector<Routing> routing;  ///< its last row takes everything else
  std::optional<Handover> handover;
  std::vector<EscalationRow> escalation;
  std::optional<MajorIncidents> major_incidents;
  std::vector<Procedure> procedures;
  std::vector<BillingRow> billing;
  std::vector<Rate> rates;
  std::optional<Warranty> warranty;
  std::optional<InvoiceTerms> invoices;
  ClosingTerms closing;
  std::optional<Survey> survey;
  std::vector<NoticeRow> notices;
};

/// The named thing of a list, or nothing.
template <class Named>
const Named* find(const std::vector<Named>& named, std::string_view key) {
  const auto found = std::ranges::find(named, key, &Named::key);
  return found == named.end() ? nullptr : &*found;
}

/// Every rule of the terms, in the order of its lines, with what it is about: "targets 3",
/// "teams engineers".
struct RuleOf {
  std::string about;
  const Rule* rule;
};
std::vector<RuleOf> rules(const Policy& policy);

/// The rule that an event keeps as "policy.yaml:120", or nothing.
const Rule* find_rule(const Policy& policy, std::string_view reference);

}  // namespace tend::policy
