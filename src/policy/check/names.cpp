// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <set>

#include "policy/check/checks.hpp"

// What is declared and used by nothing.
namespace tend::policy {
namespace {

/// Names that something refers to, whatever kind of thing they are the names of.
class UsedNames {
 public:
  void add(const std::string& name) { names_.insert(name); }
  void add(const std::vector<std::string>& names) { names_.insert(names.begin(), names.end()); }
  void add(const std::vector<Addressee>& people) {
    for (const auto& addressee : people) {
      if (const auto* team = std::get_if<std::string>(&addressee)) add(*team);
    }
  }
  bool has(const std::string& name) const { return names_.contains(name); }

 private:
  std::set<std::string> names_;
};

void add_teams_on_duty(const Policy& policy, UsedNames& teams) {
  for (const auto& on_call : policy.on_call) {
    teams.add(on_call.team);
    teams.add(on_call.fallback);
    for (const auto& step : on_call.steps) {
      if (const auto* team = std::get_if<std::string>(&step.page)) teams.add(*team);
    }
  }
  for (const auto& row : policy.paging)
    teams.add(row.tell);
  for (const auto& row : policy.escalation) {
    teams.add(row.tell);
    teams.add(row.move_to);
    teams.add(row.work_to);
  }
  if (policy.major_incidents) teams.add(policy.major_incidents->declared_by);
  if (policy.extensions) teams.add(policy.extensions->declared_by);
}

UsedNames used_teams(const Policy& policy) {
  UsedNames teams;
  for (const auto& row : policy.routing) {
    teams.add(row.to);
    teams.add(row.confirmed_by);
  }
  for (const auto& row : policy.targets) {
    for (const auto& [milestone, target] : row.promises)
      teams.add(target.met_by);
  }
  add_teams_on_duty(policy, teams);
  for (const auto& approval : policy.approvals)
    teams.add(approval.given_by);
  for (const auto& procedure : policy.procedures) {
    for (const auto& step : procedure.steps)
      teams.add(step.by);
  }
  for (const auto& notice : policy.notices)
    teams.add(notice.to);
  if (policy.measures.urgent_share) teams.add(policy.measures.urgent_share->shown_to);
  if (policy.measures.same_person) teams.add(policy.measures.same_person->shown_to);
  return teams;
}

UsedNames used_calendars(const Policy& policy) {
  UsedNames calendars;
  calendars.add(policy.hours.front().key);
  calendars.add(policy.always_one_of);
  for (const auto& hours : policy.hours)
    calendars.add(hours.outside);
  for (const auto& row : policy.targets) {
    for (const auto& [milestone, target] : row.promises)
      calendars.add(target.calendar);
  }
  return calendars;
}

UsedNames used_on_call(const Policy& policy) {
  UsedNames on_call;
  for (const auto& row : policy.paging)
    on_call.add(row.page);
  for (const auto& row : policy.escalation)
    on_call.add(row.page);
  return on_call;
}

/// An approval that names {rate} speaks of the premium one.
UsedNames used_rates(const Policy& policy) {
  UsedNames rates;
  for (const auto& row : policy.billing)
    rates.add(row.rate);
  return rates;
}

UsedNames used_blocks(const Policy& policy) {
  UsedNames blocks;
  for (const auto& row : policy.billing)
    blocks.add(row.draws_on);
  return blocks;
}

/// A request for a document offers all of them.
UsedNames used_documents(const Policy& policy) {
  UsedNames documents;
  for (const auto& notice : policy.notices)
    documents.add(notice.attach);
  for (const auto& type : policy.requests) {
    if (type.kind != RequestKind::Document) continue;
    for (const auto& document : policy.documents)
      documents.add(document.key);
  }
  return documents;
}

template <class Named>
void expect_used(const PackUnderCheck& pack, std::string_view section, std::string_view one,
                 const std::vector<Named>& named, const UsedNames& used,
                 std::initializer_list<FactKind> asked_as = {}) {
  const AskedFacts asked(pack.policy());
  for (const auto& thing : named) {
    const bool is_asked =
        std::ranges::any_of(asked_as, [&](FactKind fact) { return asked.asks(fact, thing.key); });
    if (is_asked || used.has(thing.key)) continue;
    pack.add(FindingKind::NeverUsed, {section, std::string_view(thing.key)},
             fmt::format("nothing uses the {} `{}`", one, thing.key));
  }
}

void expect_holidays_used(const PackUnderCheck& pack) {
  UsedNames closed;
  for (const auto& hours : pack.policy().hours)
    closed.add(hours.closed);
  for (const auto& set : pack.handbook.facts.holidays) {
    if (closed.has(set.key)) continue;
    pack.add_to_facts(FindingKind::NeverUsed, {"holidays", std::string_view(set.key)},
                      fmt::format("no calendar is closed on `{}`", set.key));
  }
}

}  // namespace

void check_names_are_used(const PackUnderCheck& pack) {
  const auto& policy = pack.policy();
  expect_used(pack, "hours", "calendar", policy.hours, used_calendars(policy),
              {FactKind::Hours, FactKind::WorkedIn});
  expect_used(pack, "teams", "team", policy.teams, used_teams(policy), {FactKind::ClientHas});
  expect_used(pack, "on_call", "on-call policy", policy.on_call, used_on_call(policy));
  expect_used(pack, "rates", "rate", policy.rates, used_rates(policy));
  expect_used(pack, "blocks", "block", policy.blocks, used_blocks(policy), {FactKind::ClientHas});
  expect_used(pack, "documents", "document", policy.documents, used_documents(policy));
  expect_holidays_used(pack);
}

}  // namespace tend::policy
