// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "app/rows.hpp"

// All that one command changes, as a value. The store checks every precondition before its first
// write, so a refused write set has written nothing.
namespace tend::app {

/// The ticket is at this version; 0: there is no such ticket.
struct TicketAt {
  TicketId ticket;
  Version version;
};

/// The agent, client or contact is at this version; 0: there is none.
struct PersonAt {
  enum class Kind : std::uint8_t { Agent, Client, Contact } kind;
  Uuid id;
  Version version;
};

/// Nothing has this key yet. Which keys are unique, and of what, is the space.
struct KeyFree {
  enum class Space : std::uint8_t {
    TicketNumber,        ///< decimal digits
    ContactEmail,        ///< canonical address
    AgentEmail,          ///< canonical address
    ClientDomain,        ///< lower case
    ArrivalFingerprint,  ///< hexadecimal
    CommandKey,          ///< caller and Idempotency-Key
    Command,             ///< the command's id: it has not been carried out before
  } space;
  std::string key;
};

/// The timer is still there: what fires it has not run yet.
struct TimerPending {
  TicketId ticket;
  std::string kind;
  std::string subject;
  Instant due;
};

/// The arrival still waits to be understood.
struct ArrivalWaiting {
  ArrivalId arrival;
};

/// The row of the outbox still waits to be sent.
struct OutboxWaiting {
  OutboxId outbox;
};

using Precondition =
    std::variant<TicketAt, PersonAt, KeyFree, TimerPending, ArrivalWaiting, OutboxWaiting>;

/// The ticket's timers are exactly these from now on.
struct TimersOf {
  TicketId ticket;
  std::vector<TimerRow> timers;
};

/// What was not understood, or failed for good, is set aside and shown; or it is done.
struct ArrivalSettled {
  ArrivalId arrival;
  std::string state;
  std::string reason;
  int attempts = 0;
};

/// The outcome of an attempt to send.
struct OutboxSettled {
  OutboxId outbox;
  std::string state;
  int attempts = 0;
  MachineTime next_attempt_at{};
  std::string last_error;
};

struct SessionEnded {
  Sha256 token_hash;
};

/// Rows are put whole: one that exists is replaced, except events, messages, texts, blobs, mail
/// links and audit rows, which are only ever added (a blob or link that is there already stays).
using Write = std::variant<BlobRow, EventRow, TicketRow, MessageRow, TextRow, MailLinkRow, AgentRow,
                           ClientRow, ContactRow, TimersOf, OutboxRow, OutboxSettled, ArrivalRow,
                           ArrivalSettled, CommandRow, PolicyRow, SessionRow, SessionEnded,
                           ApiTokenRow, AuditRow>;

struct WriteSet {
  DeskId desk;
  std::vector<Precondition> preconditions;
  std::vector<Write> writes;
};

}  // namespace tend::app
