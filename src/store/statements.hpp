// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

// Every statement Tend runs against rows, once, for both engines. The texts keep to what SQLite
// and PostgreSQL (and what shards it) both do alike: no triggers, sequences, savepoints, now(),
// LIKE or NULL; `?` is a parameter. Each leads with the desk, except what looks for due work over
// all desks.
namespace tend::store {

enum class Statement : std::uint8_t {
  // Reading a desk
  TicketById,
  TicketByNumber,
  TicketByMailLink,
  QueuePage,  // the eight of them in the order of the bits assignee, client, contact
  QueuePageOfContact,
  QueuePageOfClient,
  QueuePageOfClientContact,
  QueuePageOfAssignee,
  QueuePageOfAssigneeContact,
  QueuePageOfAssigneeClient,
  QueuePageOfAssigneeClientContact,
  TicketsBefore,
  EventsOfTicket,
  MessagesOfTicket,
  TimersOfTicket,
  TextById,
  AgentById,
  AgentByEmail,
  Agents,
  ClientById,
  ClientByDomain,
  UnknownClient,
  Clients,
  ContactById,
  ContactByEmail,
  ArrivalById,
  ArrivalByFingerprint,
  ArrivalsQuarantined,
  BlobBySha256,
  OutboxNewest,
  AutomaticMailsSince,
  CommandById,
  CommandByKey,
  PolicyByVersion,
  SessionByHash,
  ApiTokenByHash,
  FeedAfter,
  FeedEnd,
  HighestTicketNumber,

  // Preconditions
  VersionOfTicket,
  VersionOfAgent,
  VersionOfClient,
  VersionOfContact,
  DomainTaken,
  TimerPending,
  StateOfArrival,
  StateOfOutbox,

  // Writing
  AddBlob,
  AddEvent,
  PutTicket,
  AddMessage,
  AddText,
  AddMailLink,
  PutAgent,
  PutClient,
  DropDomainsOfClient,
  AddDomain,
  PutContact,
  DropTimersOfTicket,
  AddTimer,
  PutOutbox,
  SettleOutbox,
  PutArrival,
  SettleArrival,
  PutCommand,
  PutPolicy,
  PutSession,
  EndSession,
  PutApiToken,
  AddAudit,
  AddFeed,

  // Work that waits, over all desks
  TimersDue,
  NextTimer,
  OutboxDue,
  ArrivalsWaiting,
  NextDesk,

  // The database itself
  MetaValue,
  PutMeta,
};

inline constexpr std::size_t statement_count = static_cast<std::size_t>(Statement::PutMeta) + 1;

std::string_view sql_of(Statement statement);

}  // namespace tend::store
