// SPDX-License-Identifier: Apache-2.0
#include "desk/ticket.hpp"

#include <algorithm>
#include <array>

#include "base/assert.hpp"

namespace tend::desk {
namespace {
/// What one event changes. One overload an event; those that change no state but the history have
/// theirs at the end.
class Fold {
 public:
  Fold(Ticket& ticket, const Recorded& recorded) : ticket_(ticket), recorded_(recorded) {}

  void operator()(const Opened& opened) const {
    ticket_.id = recorded_.ticket;
    ticket_.received_at = recorded_.happened_at;
    ticket_.opened = opened;
    ticket_.policy = opened.policy;
    ticket_.type = opened.type;
    ticket_.answers = opened.answers;
  }

  void operator()(const PriorityDecided& decided) const {
    ticket_.priority = decided.priority;
    ticket_.impact = decided.impact;
    ticket_.urgency = decided.urgency;
    ticket_.severity = decided.severity;
    ticket_.priority_by_agent = decided.rules.empty();
  }

  void operator()(const Routed& routed) const { ticket_.team = routed.team; }

  void operator()(const Triaged& triaged) const {
    ticket_.triaged = true;
    ticket_.type = triaged.type;
    merge_answers(ticket_.answers, triaged.answers);
    begin_work();
  }

  void operator()(const Assigned& assigned) const {
    ticket_.assignee = assigned.agent;
    begin_work();
  }

  void operator()(const MessageAdded& added) const {
    if (added.kind == "reply") begin_work();
  }

  void operator()(const WaitingStarted& waiting) const {
    ticket_.status = Status::Waiting;
    ticket_.waiting = waiting;
    ticket_.waiting_since = recorded_.happened_at;
  }

  void operator()(const WaitingEnded&) const {
    ticket_.status = Status::Open;
    ticket_.waiting.reset();
  }

  void operator()(const Planned& planned) const {
    ticket_.plan = planned;
    begin_work();
  }

  void operator()(const Resolved& resolved) const {
    ticket_.status = Status::Resolved;
    ticket_.resolution = resolved;
    ticket_.resolved_at = recorded_.happened_at;
    ticket_.waiting.reset();
  }

  void operator()(const Closed&) const {
    ticket_.status = Status::Closed;
    ticket_.waiting.reset();
  }

  void operator()(const Reopened&) const {
    ticket_.status = Status::Open;
    ticket_.resolution.reset();
  }

  void operator()(const Migrated& migrated) const { ticket_.policy = migrated.to; }

  void operator()(const Promised&) const {}
  void operator()(const Reminded&) const {}
  void operator()(const Breached&) const {}
  void operator()(const BreachWithdrawn&) const {}

 private:
  /// A ticket is new until somebody of the desk has done something to it.
  void begin_work() const {
    if (ticket_.status == Status::New) ticket_.status = Status::Open;
  }

  Ticket& ticket_;
  const Recorded& recorded_;
};
}  // namespace

std::string_view to_string(Status status) {
  constexpr std::array<std::string_view, 5> names{"new", "open", "waiting", "resolved", "closed"};
  return names[static_cast<std::size_t>(status)];
}

void evolve(Ticket& ticket, Recorded recorded) {
  TEND_ASSERT(recorded.version.value() == ticket.version.value() + 1);
  std::visit(Fold(ticket, recorded), recorded.event);
  ticket.version = recorded.version;
  ticket.history.push_back(std::move(recorded));
}

Ticket fold(std::vector<Recorded> stream) {
  Ticket ticket;
  for (auto& recorded : stream)
    evolve(ticket, std::move(recorded));
  return ticket;
}

std::vector<const Recorded*> in_time_order(const Ticket& ticket) {
  std::vector<const Recorded*> ordered;
  ordered.reserve(ticket.history.size());
  for (const auto& recorded : ticket.history)
    ordered.push_back(&recorded);
  std::ranges::stable_sort(ordered, {}, [](const Recorded* r) { return r->happened_at; });
  return ordered;
}

void merge_answers(std::vector<Answer>& answers, const std::vector<Answer>& added) {
  for (const auto& answer : added) {
    const auto same = std::ranges::find(answers, answer.question, &Answer::question);
    if (same == answers.end()) {
      answers.push_back(answer);
    } else {
      *same = answer;
    }
  }
}
}  // namespace tend::desk
