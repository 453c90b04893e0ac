// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "policy/check/checks.hpp"
#include "policy/decide.hpp"

// Approvals nobody can give or that stand before nothing, and bills without a ground.
namespace tend::policy {
namespace {

/// Where clients name liaisons, some row asks who is one.
bool has_liaisons(const Policy& policy) {
  const AskedFacts asked(policy);
  return asked.asks(FactKind::Contact, "liaison") || asked.asks(FactKind::ClientHas, "liaisons");
}

bool can_give(const PackUnderCheck& pack, const Addressee& addressee) {
  if (const auto* team = std::get_if<std::string>(&addressee))
    return !members_of(pack, *team).empty();
  return std::get<PeopleWord>(addressee) != PeopleWord::Liaisons || has_liaisons(pack.policy());
}

void check_somebody_can_give(const PackUnderCheck& pack, std::size_t index) {
  const auto& approval = pack.policy().approvals[index];
  const auto has_way = std::ranges::any_of(
      approval.by, [&](Channel channel) { return offers(pack.policy(), channel); });
  const auto has_giver = approval.given_by.empty() ||
                         std::ranges::any_of(approval.given_by, [&](const Addressee& addressee) {
                           return can_give(pack, addressee);
                         });
  if (!has_giver) {
    pack.add(FindingKind::NobodyCanApprove, {"approvals", index, "given_by"},
             fmt::format("nobody at this desk is `{}`", to_string(approval.given_by.front())));
  } else if (!has_way) {
    pack.add(FindingKind::NobodyCanApprove, {"approvals", index, "by"},
             "none of these channels is offered");
  }
}

void check_waivers(const PackUnderCheck& pack, std::size_t index) {
  const auto& approval = pack.policy().approvals[index];
  const auto needed = pack.cases.state(approval.guard);
  for (std::size_t i = 0; i < approval.waived.size(); ++i) {
    const auto waived = pack.cases.state(approval.waived[i].guard);
    if (!pack.cases.example({&waived, 1})) continue;
    const bool can_hold = pack.cases.example(std::array{needed, waived}).has_value();
    const bool can_fail = pack.cases.example({&needed, 1}, {&waived, 1}).has_value();
    if (can_hold && can_fail) continue;
    pack.add(FindingKind::WaiverPointless, {"approvals", index, "waived", i},
             can_hold ? "holds whenever the approval is needed"
                      : "never holds when the approval is needed");
  }
}

bool has_request(const Policy& policy, RequestKind kind) {
  return std::ranges::any_of(policy.requests,
                             [&](const RequestType& type) { return type.kind == kind; });
}

bool some_step_makes(const Policy& policy, StepMakes made) {
  return std::ranges::any_of(policy.procedures, [&](const Procedure& procedure) {
    return std::ranges::any_of(procedure.steps,
                               [&](const ProcedureStep& step) { return step.makes == made; });
  });
}

bool pages_somebody(const Policy& policy) {
  return std::ranges::any_of(policy.paging,
                             [](const PagingRow& row) { return !row.page.empty(); }) ||
         std::ranges::any_of(policy.escalation,
                             [](const EscalationRow& row) { return !row.page.empty(); });
}

bool proposes_visits(const Policy& policy) {
  return has_request(policy, RequestKind::Visit) || some_step_makes(policy, StepMakes::Visit) ||
         std::ranges::any_of(policy.escalation, &EscalationRow::propose_visit);
}

bool plans_releases(const Policy& policy) {
  return some_step_makes(policy, StepMakes::DevelopmentItem) ||
         find_closure(policy, ClosureReason::PlannedRelease) != nullptr;
}

/// Whether what an approval stands before ever happens at this desk.
bool has_door(const Policy& policy, ApprovalGate gate) {
  switch (gate) {
    case ApprovalGate::Page:
      return pages_somebody(policy);
    case ApprovalGate::Visit:
      return proposes_visits(policy);
    case ApprovalGate::Development:
      return plans_releases(policy);
    default:
      return true;
  }
}

void check_gate(const PackUnderCheck& pack, std::size_t index) {
  if (has_door(pack.policy(), pack.policy().approvals[index].before)) return;
  pack.add(FindingKind::GateWithoutDoor, {"approvals", index, "before"},
           "what it stands before never happens at this desk");
}

void check_premium_has_a_rate(const PackUnderCheck& pack, std::size_t index) {
  const auto& policy = pack.policy();
  const bool is_premium = policy.approvals[index].need == ApprovalKind::AfterHoursPremium;
  if (!is_premium || std::ranges::any_of(policy.rates, &Rate::premium)) return;
  pack.add(FindingKind::PremiumWithoutRate, {"approvals", index, "need"},
           "no rate is `premium: yes`");
}

void check_entitlements(const PackUnderCheck& pack) {
  const AskedFacts asked(pack.policy());
  for (const auto& plan : pack.policy().plans) {
    for (const auto& entitlement : plan.includes) {
      if (asked.asks(FactKind::ClientHas, entitlement)) continue;
      pack.add(FindingKind::EntitlementUnused, {"plans", std::string_view(plan.key), "includes"},
               fmt::format("no row asks whether a client has `{}`", entitlement));
    }
  }
}

void check_blocks_are_there(const PackUnderCheck& pack) {
  const auto& billing = pack.policy().billing;
  std::vector<Statement> before;
  for (std::size_t i = 0; i < billing.size(); ++i) {
    const auto when = pack.cases.state(billing[i].guard);
    if (!billing[i].draws_on.empty()) {
      auto others = before;
      others.push_back(pack.cases.state(FactKind::ClientHas, billing[i].draws_on));
      if (pack.cases.example({&when, 1}, others)) {
        pack.add(FindingKind::DrawsOnNothing, {"billing", i, "draws_on"},
                 fmt::format("not every client this row is for has `{}`", billing[i].draws_on));
      }
    }
    before.push_back(when);
  }
}

}  // namespace

void check_consent_and_money(const PackUnderCheck& pack) {
  for (std::size_t i = 0; i < pack.policy().approvals.size(); ++i) {
    check_somebody_can_give(pack, i);
    check_waivers(pack, i);
    check_gate(pack, i);
    check_premium_has_a_rate(pack, i);
  }
  check_entitlements(pack);
  check_blocks_are_there(pack);
}

}  // namespace tend::policy
