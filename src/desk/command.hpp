// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "desk/event.hpp"

// What can be asked of a ticket. Commands carry the texts people wrote, because rules look at them
// (is there an explanation?), and the ids under which the texts are kept, because events name
// those.
namespace tend::desk {

struct Text {
  TextId id;
  std::string body;
};

/// A request begins. Facts about the contact and client are as they are now.
struct Open {
  TicketId ticket;
  Opened facts;
  MessageId message;  ///< the request's own words
};

/// The requester, or somebody of theirs, wrote again.
struct ReceiveAnswer {
  MessageId message;
};

struct Reply {
  MessageId message;
  std::string body;
};

struct AddNote {
  MessageId message;
  std::string body;
};

struct Assign {
  std::optional<AgentId> agent;
};

/// A person assesses the ticket: more is known, and the tables are asked again. A priority or team
/// given outright overrules them; a priority needs a reason, which the requester reads (H21).
struct Triage {
  std::string type;  ///< empty: as it is
  std::vector<Answer> answers;
  std::string priority;
  std::string team;
  std::optional<Text> reason;
};

struct ChangePriority {
  std::string priority;
  Text reason;
};

/// The ticket waits for somebody. A question goes to the requester as a public message.
struct Wait {
  struct Question {
    MessageId message;
    std::string body;
  };
  std::string reason;  ///< a pending reason of the pack
  std::optional<Question> question;
  std::optional<Instant> remind_at;  ///< else as the pack says
};

struct Resume {};

struct Plan {
  Instant date;
  Text text;
};

struct Resolve {
  Text explanation;
};

struct Close {
  std::string reason;  ///< empty: resolved
  std::optional<Text> text;
};

/// Newer terms hold from here on; migrate.hpp makes the facts.
struct Migrate {
  Migrated facts;
};

/// A timer's time has come: kind, subject and due as timers.hpp made them.
struct FireTimer {
  std::string kind;
  std::string subject;
  Instant due;
};

using Command = std::variant<Open, ReceiveAnswer, Reply, AddNote, Assign, Triage, ChangePriority,
                             Wait, Resume, Plan, Resolve, Close, Migrate, FireTimer>;

}  // namespace tend::desk
