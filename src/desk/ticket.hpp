// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "desk/event.hpp"

// A ticket as its events leave it. Nothing here is a decision: decide.hpp makes events, this folds
// them.
namespace tend::desk {

enum class Status : std::uint8_t { New, Open, Waiting, Resolved, Closed };
std::string_view to_string(Status status);

struct Ticket {
  TicketId id;
  Version version;  ///< of the last event; 0: not opened yet
  Instant received_at;
  Opened opened;
  std::string policy;  ///< version of the handbook whose terms hold for it

  Status status = Status::New;
  std::string type;
  std::string priority;
  std::string impact;
  std::string urgency;
  std::string severity;            ///< empty where the desk has no severities
  bool priority_by_agent = false;  ///< an agent decided; the tables do not overrule that
  std::string team;
  std::optional<AgentId> assignee;
  bool triaged = false;
  std::vector<Answer> answers;

  std::optional<WaitingStarted> waiting;  ///< while status is Waiting
  Instant waiting_since{};
  std::optional<Planned> plan;
  std::optional<Resolved> resolution;  ///< the last one, unless reopened since
  Instant resolved_at{};

  /// Every event, in version order: the facts that clocks are computed from.
  std::vector<Recorded> history;

  bool exists() const { return version != Version{}; }
  /// Still to be worked on: neither resolved nor closed.
  bool in_queue() const { return status != Status::Resolved && status != Status::Closed; }
};

/// The last event of this kind, or nothing.
template <class Kind>
const Kind* last_event(const Ticket& ticket) {
  for (const auto& recorded : std::views::reverse(ticket.history)) {
    if (const auto* event = std::get_if<Kind>(&recorded.event)) return event;
  }
  return nullptr;
}

/// The ticket after one more event, which must be the next in its stream.
void evolve(Ticket& ticket, Recorded recorded);

/// The ticket its whole stream makes.
Ticket fold(std::vector<Recorded> stream);

/// The events by (happened_at, version): how clocks see them, so that a fact that came late counts
/// from when it happened.
std::vector<const Recorded*> in_time_order(const Ticket& ticket);

/// The answers after `added`: a question answered again is replaced.
void merge_answers(std::vector<Answer>& answers, const std::vector<Answer>& added);

}  // namespace tend::desk
