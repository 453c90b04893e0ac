// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/strong.hpp"
#include "base/time.hpp"

// The rows of the store as values, one struct a table. Every table's key leads with the desk,
// which is why no row names it: rows are only reached through Store::in(desk) and WriteSet::desk.
//
// Events and audit rows hold ids and codes only; what a person wrote or is called stands in the
// other rows, where erasing can blank it.
namespace tend::app {

/// The machine's own time (see Steady in ports.hpp); it has nothing to do with business time.
using MachineTime = std::chrono::sys_time<std::chrono::milliseconds>;

using Sha256 = std::array<std::uint8_t, 32>;

/// One event of a ticket's stream, encoded by desk/codec.hpp. (ticket, version) is unique.
struct EventRow {
  TicketId ticket;
  Version version;
  EventId id;
  std::string type;  ///< the event's name in the codec
  CommandId command;
  Instant happened_at;
  Instant recorded_at;
  std::string body;  ///< JSON, with its own schema version inside

  bool operator==(const EventRow&) const = default;
};

/// A ticket as lists show it: derived from its events, so `tend rebuild --check` can compare.
struct TicketRow {
  TicketId id;
  TicketNumber number;
  Version version;
  std::string policy;  ///< version of the handbook whose terms it is pinned to
  std::string status;
  std::string priority;
  std::string type;
  std::string channel;
  std::string team;
  ClientId client;
  ContactId contact;
  std::optional<AgentId> assignee;
  TextId subject;
  Instant received_at;
  Instant changed_at;
  bool in_queue = false;   ///< open: neither resolved nor closed
  std::string queue_rank;  ///< sorts by bytes into the order the handbook asks for
  std::string clocks;      ///< JSON of the clocks, as the queue shows them

  bool operator==(const TicketRow&) const = default;
};

struct MessageRow {
  MessageId id;
  TicketId ticket;
  std::string kind;         ///< "contact", "reply" or "note"
  std::string author_kind;  ///< "contact", "agent" or "system"
  Uuid author;
  Instant at;
  std::string body;
  std::optional<Sha256> raw;  ///< the mail it came as, byte for byte
  bool unverified = false;    ///< joined by number only, or the sender's address is not proved

  bool operator==(const MessageRow&) const = default;
};

/// A short text an event refers to: a subject, a reason, a resolution.
struct TextRow {
  TextId id;
  std::string body;

  bool operator==(const TextRow&) const = default;
};

/// What in a mail leads to a ticket: a Message-ID, or the token in a reply address.
struct MailLinkRow {
  std::string key;  ///< "id:<message-id without brackets>" or "token:<32 hex digits>"
  TicketId ticket;

  bool operator==(const MailLinkRow&) const = default;
};

struct AgentRow {
  AgentId id;
  Version version;
  std::string name;
  std::string email;
  std::vector<std::string> roles;  ///< names of access/role.hpp
  std::vector<std::string> teams;  ///< names of the pack's teams
  std::string password_hash;       ///< argon2id's own string; empty: cannot sign in by password
  bool active = true;

  bool operator==(const AgentRow&) const = default;
};

struct ClientRow {
  ClientId id;
  Version version;
  std::string name;
  std::string plan;
  std::vector<std::string> domains;  ///< mail domains whose senders belong to it
  bool unknown = false;  ///< the one client whose contacts a coordinator still has to sort

  bool operator==(const ClientRow&) const = default;
};

struct ContactRow {
  ContactId id;
  Version version;
  ClientId client;
  std::string name;
  std::string email;  ///< canonical form, unique within the desk
  std::string phone;
  std::string site_region;         ///< a `site_region` of the pack, or empty
  std::vector<std::string> marks;  ///< values of the fact `contact`: mobile, authorized, liaison …
  std::string password_hash;
  bool active = true;

  bool operator==(const ContactRow&) const = default;
};

/// Something that will happen to a ticket by itself. Its identity is all of it but `fire_at`.
struct TimerRow {
  TicketId ticket;
  std::string kind;     ///< names of desk/timer.hpp
  std::string subject;  ///< the milestone or pending reason it is about
  Instant due;
  Instant fire_at;  ///< first instant at which it may fire; a breach fires a second after its due

  bool operator==(const TimerRow&) const = default;
};

/// Bytes on their way out. Order is kept per (ticket, recipient).
struct OutboxRow {
  OutboxId id;
  TicketId ticket;
  std::string recipient;   ///< address
  std::string sender;      ///< envelope sender; empty for automatic answers (RFC 3834)
  std::string notice;      ///< which of the pack's notices it is, or "reply"
  std::string message_id;  ///< stable over all attempts, without brackets
  std::string subject;
  std::string bytes;  ///< the whole mail, final
  Instant created_at;
  std::string state;  ///< "waiting", "sent" or "parked"
  int attempts = 0;
  MachineTime next_attempt_at{};
  std::string last_error;

  bool operator==(const OutboxRow&) const = default;
};

/// Something received, kept before it is understood.
struct ArrivalRow {
  ArrivalId id;
  std::string channel;  ///< "email"
  Sha256 fingerprint;   ///< unique: the same bytes to the same desk arrive once
  Sha256 raw;           ///< the blob
  std::string envelope_from;
  std::string envelope_to;
  Instant received_at;
  std::string state;   ///< "waiting", "done" or "quarantined"
  std::string reason;  ///< why it is quarantined
  int attempts = 0;

  bool operator==(const ArrivalRow&) const = default;
};

struct BlobRow {
  Sha256 sha256;
  std::string bytes;

  bool operator==(const BlobRow&) const = default;
};

/// What a command answered, so that the same command again gets the same answer.
struct CommandRow {
  CommandId id;
  std::string key;     ///< the caller and its Idempotency-Key; empty if it gave none
  Sha256 fingerprint;  ///< of the request
  int status = 0;
  std::string answer;
  Instant at;

  bool operator==(const CommandRow&) const = default;
};

/// A handbook's text as it was when loaded, so that what is pinned to it can always be explained.
struct PolicyRow {
  std::string version;
  std::string policy_yaml;
  std::string handbook_txt;
  Instant loaded_at;

  bool operator==(const PolicyRow&) const = default;
};

/// A signed-in browser. Only hashes are kept: whoever reads the database cannot sign in with it.
struct SessionRow {
  Sha256 token_hash;
  std::string person_kind;  ///< "agent" or "contact"
  Uuid person;
  Sha256 csrf_hash;
  MachineTime expires_at{};

  bool operator==(const SessionRow&) const = default;
};

struct ApiTokenRow {
  Sha256 token_hash;
  AgentId agent;
  std::string name;
  Instant created_at;

  bool operator==(const ApiTokenRow&) const = default;
};

/// Who changed which row of people, clients or settings, and from what to what; ids and codes only.
struct AuditRow {
  EventId id;
  Instant at;
  std::string actor_kind;
  Uuid actor;
  std::string what;  ///< "contact.created", "agent.signed_in" …
  Uuid about;
  std::string details;  ///< JSON

  bool operator==(const AuditRow&) const = default;
};

/// A line of the live feed: this ticket is at this version now.
struct FeedRow {
  std::int64_t sequence = 0;
  TicketId ticket;
  TicketNumber number;
  Version version;

  bool operator==(const FeedRow&) const = default;
};

}  // namespace tend::app
