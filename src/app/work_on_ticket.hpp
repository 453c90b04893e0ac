// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/situation.hpp"
#include "policy/intake.hpp"

// What agents do with a ticket, one function a verb. Each answers with the ticket's number and
// fails as desk::decide does, or with Forbidden, NotFound, or Outdated when `expected` is not the
// ticket's version any more.
namespace tend::app {

struct TicketRef {
  TicketNumber number;
  std::optional<Version> expected{};
};

/// `agent` is an agent's id or address; empty takes the ticket from whoever has it.
struct AssignTicket {
  std::string agent;
};
Result<Outcome<TicketNumber>> assign_ticket(const Situation& situation, const TicketRef& ticket,
                                            const AssignTicket& request);

/// An agent assesses the ticket (G6, G16); what is left empty stays as it is or as the tables say.
struct TriageTicket {
  std::string type;
  std::vector<policy::GivenAnswer> answers;
  std::string priority;
  std::string team;
  std::optional<std::string> agent;
  std::string reason;
};
Result<Outcome<TicketNumber>> triage_ticket(const Situation& situation, const TicketRef& ticket,
                                            const TriageTicket& request);

/// With a reason the requester sees (H21).
struct ChangeTicketPriority {
  std::string priority;
  std::string reason;
};
Result<Outcome<TicketNumber>> change_priority(const Situation& situation, const TicketRef& ticket,
                                              const ChangeTicketPriority& request);

/// The ticket waits, with a question to the requester if there is one (H27).
struct LetTicketWait {
  std::string reason;
  std::string question;
  std::optional<Instant> remind_at;
};
Result<Outcome<TicketNumber>> let_wait(const Situation& situation, const TicketRef& ticket,
                                       const LetTicketWait& request);
Result<Outcome<TicketNumber>> resume(const Situation& situation, const TicketRef& ticket);

/// What the requester may expect by when (H11). A date means by the close of the usual hours on it,
/// or by its midnight if the desk does not open.
struct PlanTicket {
  std::variant<LocalDate, Instant> date;
  std::string text;
};
Result<Outcome<TicketNumber>> plan_ticket(const Situation& situation, const TicketRef& ticket,
                                          const PlanTicket& request);

Result<Outcome<TicketNumber>> resolve_ticket(const Situation& situation, const TicketRef& ticket,
                                             const std::string& explanation);

struct CloseTicket {
  std::string reason;  ///< empty: resolved
  std::string text;
};
Result<Outcome<TicketNumber>> close_ticket(const Situation& situation, const TicketRef& ticket,
                                           const CloseTicket& request);

}  // namespace tend::app
