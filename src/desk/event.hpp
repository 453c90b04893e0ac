// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/id.hpp"
#include "base/strong.hpp"
#include "base/time.hpp"

// What happened to a ticket. Events hold ids, codes and the pack's names only: whatever a person
// wrote is a text or message they point to, so that people can be forgotten.
namespace tend::desk {

/// The place in the pinned handbook that decided, "policy.yaml:120", so that the answer to "why?"
/// is the sentence that stood there then. Empty where a person decided.
using RuleRef = std::string;

/// What was answered to one of the pack's questions: choices, or a text that is kept elsewhere.
struct Answer {
  std::string question;
  std::vector<std::string> choices;
  std::optional<TextId> text;

  bool operator==(const Answer&) const = default;
};

/// The ticket begins, with every fact known at receipt.
struct Opened {
  TicketNumber number;
  std::string policy;   ///< version of the handbook whose terms hold, until it is migrated
  std::string channel;  ///< portal, phone, email, in_person, monitoring or api
  std::string type;
  std::string line;     ///< the telephone line called, if any
  std::string pressed;  ///< the key pressed on it
  std::string requested_priority;
  std::vector<std::string> hours;          ///< names of the calendars open at receipt
  std::vector<std::string> contact_marks;  ///< what the contact was then: mobile, authorized …
  std::string site_region;
  std::string plan;
  ClientId client;
  ContactId contact;
  TextId subject;
  std::vector<Answer> answers;

  bool operator==(const Opened&) const = default;
};

/// What the desk takes the ticket for. `rule` names the row that decided, unless an agent did.
struct PriorityDecided {
  std::string priority;
  std::string impact;    ///< empty while the answers do not tell
  std::string urgency;   ///< empty while the answers do not tell
  std::string severity;  ///< empty where the desk has no severities
  std::vector<RuleRef> rules;
  std::optional<TextId> reason;  ///< given by the agent who decided

  bool operator==(const PriorityDecided&) const = default;
};

struct Routed {
  std::string team;
  RuleRef rule;

  bool operator==(const Routed&) const = default;
};

/// A clock runs towards this instant, or has none to run to. Recorded when it is promised, so that
/// a later change of holidays cannot rewrite what people were told.
struct Promised {
  std::string milestone;
  std::string kind;  ///< due, best_effort, negotiated
  std::optional<Instant> due;
  std::string calendar;
  RuleRef rule;

  bool operator==(const Promised&) const = default;
};

struct MessageAdded {
  MessageId message;
  std::string kind;  ///< contact, reply or note

  bool operator==(const MessageAdded&) const = default;
};

/// A person looked at it and assessed it.
struct Triaged {
  std::string type;
  std::vector<Answer> answers;

  bool operator==(const Triaged&) const = default;
};

struct Assigned {
  std::optional<AgentId> agent;

  bool operator==(const Assigned&) const = default;
};

struct WaitingStarted {
  std::string reason;
  std::optional<MessageId> question;  ///< what the requester was asked
  std::optional<Instant> remind_at;

  bool operator==(const WaitingStarted&) const = default;
};

struct WaitingEnded {
  bool operator==(const WaitingEnded&) const = default;
};

struct Reminded {
  Instant due;

  bool operator==(const Reminded&) const = default;
};

/// The requester was told when to expect what.
struct Planned {
  Instant date;
  TextId text;

  bool operator==(const Planned&) const = default;
};

struct Resolved {
  TextId explanation;

  bool operator==(const Resolved&) const = default;
};

struct Closed {
  std::string reason;
  std::optional<TextId> text;

  bool operator==(const Closed&) const = default;
};

struct Reopened {
  bool operator==(const Reopened&) const = default;
};

/// A promise was not kept. It happened at the due instant, whenever it was noticed.
struct Breached {
  std::string milestone;
  Instant due;

  bool operator==(const Breached&) const = default;
};

/// A fact that came late shows that the promise was kept after all.
struct BreachWithdrawn {
  std::string milestone;
  Instant due;

  bool operator==(const BreachWithdrawn&) const = default;
};

/// Other terms hold from here on: those of a newer version of the handbook, or the same version
/// under other facts, such as a holiday more. What happened before stays judged by the older ones,
/// so the event carries what that takes.
struct Migrated {
  /// What the older terms promised about a milestone; it holds for what was done before this event.
  struct Kept {
    std::string milestone;
    std::string allowance;  ///< as the older version writes it
    std::string calendar;   ///< of the older version
    std::string met_by;     ///< likewise a team; empty: anybody
    Instant started;
    std::optional<Instant> due;
    RuleRef rule;  ///< in the older version

    bool operator==(const Kept&) const = default;
  };
  /// A pending reason of the older terms, and the clocks that stood still for it.
  struct Stopped {
    std::string reason;
    std::vector<std::string> milestones;

    bool operator==(const Stopped&) const = default;
  };

  std::string from;
  std::string to;                  ///< `from` when only facts changed
  std::vector<std::string> hours;  ///< the new terms' calendars that were open at receipt
  std::vector<Kept> kept;
  std::vector<Stopped> stopped;

  bool to_other_terms() const { return from != to; }
  bool operator==(const Migrated&) const = default;
};

using Event = std::variant<Opened, PriorityDecided, Routed, Promised, MessageAdded, Triaged,
                           Assigned, WaitingStarted, WaitingEnded, Reminded, Planned, Resolved,
                           Closed, Reopened, Breached, BreachWithdrawn, Migrated>;

/// Who did it.
struct Author {
  enum class Kind : std::uint8_t { System, Timer, Agent, Contact };
  Kind kind = Kind::System;
  Uuid person;                     ///< of the agent or contact
  std::vector<std::string> teams;  ///< the agent's, at that time: G16 asks who triaged

  bool operator==(const Author&) const = default;
};

/// An event as it stands in a ticket's stream.
struct Recorded {
  EventId id;
  TicketId ticket;
  Version version;
  CommandId command;
  Author author;
  std::optional<ContactId> on_behalf_of;
  std::string via;      ///< the channel the act came by; "timer" for what happens by itself
  Instant happened_at;  ///< in the world
  Instant recorded_at;  ///< here; later for a fact that came late
  Event event;

  bool operator==(const Recorded&) const = default;
};

}  // namespace tend::desk
