// SPDX-License-Identifier: Apache-2.0
#include "desk/migrate.hpp"

#include <algorithm>

#include "desk/clocks.hpp"
#include "desk/draft.hpp"

namespace tend::desk {
namespace {
Migrated::Kept kept(const SlaClock& clock) {
  return {std::string(policy::to_string(clock.milestone)),
          clock.target.allowance.written,
          clock.target.calendar,
          clock.target.met_by,
          clock.started,
          clock.due,
          policy::reference(clock.reason.rule)};
}

class Fitting {
 public:
  Fitting(const Ticket& ticket, const policy::Policy& terms) : ticket_(ticket), terms_(terms) {}

  std::vector<Misfit> try_on() {
    need(terms_.requests, "type", ticket_.type);
    need(terms_.priorities, "requested priority", ticket_.opened.requested_priority);
    if (ticket_.priority_by_agent) {
      need(terms_.priorities, "priority", ticket_.priority);
      need(terms_.severities, "severity", ticket_.severity);
    }
    const auto* routed = last_event<Routed>(ticket_);
    const bool by_agent = routed != nullptr && routed->rule.empty();
    if (by_agent) need(terms_.teams, "team", ticket_.team);
    if (ticket_.waiting) need(terms_.waiting, "waiting reason", ticket_.waiting->reason);
    need(terms_.channels.lines, "line", ticket_.opened.line);
    for (const auto& answer : ticket_.answers)
      need_answer(answer);
    return std::move(misfits_);
  }

 private:
  template <class Named>
  const Named* need(const std::vector<Named>& known, const char* what, const std::string& name) {
    if (name.empty()) return nullptr;
    const auto* found = policy::find(known, name);
    if (found == nullptr) misfits_.push_back({what, name});
    return found;
  }

  void need_answer(const Answer& answer) {
    const auto* question = need(terms_.questions, "question", answer.question);
    if (question == nullptr) return;
    for (const auto& choice : answer.choices)
      need(question->choices, ("answer to " + answer.question).c_str(), choice);
  }

  const Ticket& ticket_;
  const policy::Policy& terms_;
  std::vector<Misfit> misfits_;
};
}  // namespace

std::vector<Misfit> misfits(const Ticket& ticket, const policy::Policy& newer) {
  return Fitting(ticket, newer).try_on();
}

Migrate migration(const Ticket& ticket, const policy::Handbook& older,
                  const policy::Handbook& newer, Instant now) {
  Migrated facts;
  facts.from = older.version();
  facts.to = newer.version();
  facts.hours = policy::hours_open_at(newer, ticket.received_at);
  std::ranges::transform(clocks(ticket, older, now), std::back_inserter(facts.kept), kept);
  for (const auto& reason : older.policy().waiting) {
    Migrated::Stopped stopped{reason.key, {}};
    for (const auto milestone : reason.stops)
      stopped.milestones.emplace_back(policy::to_string(milestone));
    if (!stopped.milestones.empty()) facts.stopped.push_back(std::move(stopped));
  }
  return {std::move(facts)};
}

Result<void> apply(Draft& draft, const Migrate& migrate) {
  if (!migrate.facts.to_other_terms()) {
    // What was decided at receipt was decided under the facts of then.
    draft.add(migrate.facts);
    return {};
  }
  RETURN_IF_ERROR(require_in_queue(draft.ticket()));
  std::vector<Fault> faults;
  for (const auto& [what, name] : misfits(draft.ticket(), draft.policy()))
    faults.push_back({"/" + what, "the newer terms do not know `" + name + "`"});
  if (!faults.empty()) {
    return fail(Code::Refused, "The ticket has what the newer terms do not know.",
                std::move(faults));
  }
  draft.add(migrate.facts);
  reassess_and_reroute(draft);
  return {};
}
}  // namespace tend::desk
