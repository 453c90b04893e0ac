// SPDX-License-Identifier: Apache-2.0
#include "store/statements.hpp"

#include <array>

// The columns after the desk, in the order of columns_of() in row_columns.hpp.
#define EVENT "ticket, version, id, type, command, happened_at, recorded_at, body"
#define TICKET                                                                            \
  "id, number, version, policy, status, priority, type, channel, team, client, contact, " \
  "assignee, subject, received_at, changed_at, in_queue, queue_rank, clocks"
#define MESSAGE "ticket, id, kind, author_kind, author, at, body, raw, unverified"
#define TIMER "ticket, kind, subject, due, fire_at"
#define AGENT "id, version, name, email, roles, teams, password_hash, active"
#define CLIENT "id, version, name, plan, domains, is_unknown"
#define CONTACT "id, version, client, name, email, phone, site_region, marks, password_hash, active"
#define OUTBOX                                                                             \
  "id, ticket, recipient, sender, notice, message_id, subject, bytes, created_at, state, " \
  "attempts, next_attempt_at, last_error"
#define ARRIVAL                                                                             \
  "id, channel, fingerprint, raw, envelope_from, envelope_to, received_at, state, reason, " \
  "attempts"
#define COMMAND "id, key, fingerprint, status, answer, at"
#define POLICY "version, policy_yaml, handbook_txt, loaded_at"
#define SESSION "token_hash, person_kind, person, csrf_hash, expires_at"
#define API_TOKEN "token_hash, agent, name, created_at"
#define AUDIT "id, at, actor_kind, actor, what, about, details"
#define FEED "sequence, ticket, number, version"

// One page of a desk's tickets after a place in the list (list_order.hpp), up to a bound.
#define QUEUE_PAGE(filter)                               \
  "SELECT " TICKET " FROM tickets WHERE desk = ?" filter \
  " AND list_order < ? AND (list_order, number) > (?, ?) ORDER BY list_order, number LIMIT ?"

namespace tend::store {
namespace {

struct Text {
  Statement statement;
  std::string_view sql;
};

constexpr std::array texts{
    Text{Statement::TicketById, "SELECT " TICKET " FROM tickets WHERE desk = ? AND id = ?"},
    Text{Statement::TicketByNumber, "SELECT " TICKET " FROM tickets WHERE desk = ? AND number = ?"},
    Text{Statement::TicketByMailLink, "SELECT ticket FROM mail_links WHERE desk = ? AND key = ?"},
    Text{Statement::QueuePage, QUEUE_PAGE("")},
    Text{Statement::QueuePageOfContact, QUEUE_PAGE(" AND contact = ?")},
    Text{Statement::QueuePageOfClient, QUEUE_PAGE(" AND client = ?")},
    Text{Statement::QueuePageOfClientContact, QUEUE_PAGE(" AND client = ? AND contact = ?")},
    Text{Statement::QueuePageOfAssignee, QUEUE_PAGE(" AND assignee = ?")},
    Text{Statement::QueuePageOfAssigneeContact, QUEUE_PAGE(" AND assignee = ? AND contact = ?")},
    Text{Statement::QueuePageOfAssigneeClient, QUEUE_PAGE(" AND assignee = ? AND client = ?")},
    Text{Statement::QueuePageOfAssigneeClientContact,
         QUEUE_PAGE(" AND assignee = ? AND client = ? AND contact = ?")},
    Text{Statement::TicketsBefore,
         "SELECT count(*) FROM tickets WHERE desk = ? AND (list_order, number) < (?, ?)"},
    Text{Statement::EventsOfTicket,
         "SELECT " EVENT " FROM events WHERE desk = ? AND ticket = ? ORDER BY version"},
    Text{Statement::MessagesOfTicket,
         "SELECT " MESSAGE " FROM messages WHERE desk = ? AND ticket = ? ORDER BY at, place"},
    Text{Statement::TimersOfTicket, "SELECT " TIMER " FROM timers WHERE desk = ? AND ticket = ?"
                                    " ORDER BY kind, subject, due"},
    Text{Statement::TextById, "SELECT body FROM texts WHERE desk = ? AND id = ?"},
    Text{Statement::AgentById, "SELECT " AGENT " FROM agents WHERE desk = ? AND id = ?"},
    Text{Statement::AgentByEmail, "SELECT " AGENT " FROM agents WHERE desk = ? AND email = ?"},
    Text{Statement::Agents, "SELECT " AGENT " FROM agents WHERE desk = ? ORDER BY name, id"},
    Text{Statement::ClientById, "SELECT " CLIENT " FROM clients WHERE desk = ? AND id = ?"},
    Text{Statement::ClientByDomain,
         "SELECT " CLIENT " FROM clients WHERE desk = ?"
         " AND id = (SELECT client FROM client_domains WHERE desk = ? AND domain = ?)"},
    Text{Statement::UnknownClient,
         "SELECT " CLIENT " FROM clients WHERE desk = ? AND is_unknown = 1"},
    Text{Statement::Clients, "SELECT " CLIENT " FROM clients WHERE desk = ? ORDER BY name, id"},
    Text{Statement::ContactById, "SELECT " CONTACT " FROM contacts WHERE desk = ? AND id = ?"},
    Text{Statement::ContactByEmail,
         "SELECT " CONTACT " FROM contacts WHERE desk = ? AND email = ? AND email <> ''"},
    Text{Statement::ArrivalById, "SELECT " ARRIVAL " FROM arrivals WHERE desk = ? AND id = ?"},
    Text{Statement::ArrivalByFingerprint,
         "SELECT id FROM arrivals WHERE desk = ? AND fingerprint = ?"},
    Text{Statement::ArrivalsQuarantined,
         "SELECT " ARRIVAL " FROM arrivals WHERE desk = ? AND state = 'quarantined'"
         " ORDER BY received_at, id LIMIT ?"},
    Text{Statement::BlobBySha256, "SELECT sha256, bytes FROM blobs WHERE desk = ? AND sha256 = ?"},
    Text{Statement::OutboxNewest, "SELECT " OUTBOX " FROM outbox WHERE desk = ?"
                                  " ORDER BY place DESC LIMIT ?"},
    Text{Statement::AutomaticMailsSince,
         "SELECT count(*) FROM outbox"
         " WHERE desk = ? AND recipient = ? AND created_at >= ? AND sender = ''"},
    Text{Statement::CommandById, "SELECT " COMMAND " FROM commands WHERE desk = ? AND id = ?"},
    Text{Statement::CommandByKey,
         "SELECT " COMMAND " FROM commands WHERE desk = ? AND key = ? AND key <> ''"},
    Text{Statement::PolicyByVersion,
         "SELECT " POLICY " FROM policies WHERE desk = ? AND version = ?"},
    Text{Statement::SessionByHash,
         "SELECT " SESSION " FROM sessions WHERE desk = ? AND token_hash = ?"},
    Text{Statement::ApiTokenByHash,
         "SELECT " API_TOKEN " FROM api_tokens WHERE desk = ? AND token_hash = ?"},
    Text{Statement::FeedAfter, "SELECT " FEED " FROM feed WHERE desk = ? AND sequence > ?"
                               " ORDER BY sequence LIMIT ?"},
    Text{Statement::FeedEnd, "SELECT coalesce(max(sequence), 0) FROM feed WHERE desk = ?"},
    Text{Statement::HighestTicketNumber,
         "SELECT coalesce(max(number), 0) FROM tickets WHERE desk = ?"},

    Text{Statement::VersionOfTicket, "SELECT version FROM tickets WHERE desk = ? AND id = ?"},
    Text{Statement::VersionOfAgent, "SELECT version FROM agents WHERE desk = ? AND id = ?"},
    Text{Statement::VersionOfClient, "SELECT version FROM clients WHERE desk = ? AND id = ?"},
    Text{Statement::VersionOfContact, "SELECT version FROM contacts WHERE desk = ? AND id = ?"},
    Text{Statement::DomainTaken, "SELECT 1 FROM client_domains WHERE desk = ? AND domain = ?"},
    Text{Statement::TimerPending,
         "SELECT 1 FROM timers"
         " WHERE desk = ? AND ticket = ? AND kind = ? AND subject = ? AND due = ?"},
    Text{Statement::StateOfArrival, "SELECT state FROM arrivals WHERE desk = ? AND id = ?"},
    Text{Statement::StateOfOutbox, "SELECT state FROM outbox WHERE desk = ? AND id = ?"},

    Text{Statement::AddBlob,
         "INSERT INTO blobs (desk, sha256, bytes) VALUES (?, ?, ?)"
         " ON CONFLICT (desk, sha256) DO NOTHING"},
    Text{Statement::AddEvent,
         "INSERT INTO events (desk, " EVENT ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"},
    Text{Statement::PutTicket,
         "INSERT INTO tickets (desk, " TICKET ", list_order)"
         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
         " ON CONFLICT (desk, id) DO UPDATE SET number = excluded.number,"
         " version = excluded.version, policy = excluded.policy, status = excluded.status,"
         " priority = excluded.priority, type = excluded.type, channel = excluded.channel,"
         " team = excluded.team, client = excluded.client, contact = excluded.contact,"
         " assignee = excluded.assignee, subject = excluded.subject,"
         " received_at = excluded.received_at, changed_at = excluded.changed_at,"
         " in_queue = excluded.in_queue, queue_rank = excluded.queue_rank,"
         " clocks = excluded.clocks, list_order = excluded.list_order"},
    Text{Statement::AddMessage,
         "INSERT INTO messages (desk, " MESSAGE ", place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
         " (SELECT coalesce(max(place), 0) + 1 FROM messages WHERE desk = ? AND ticket = ?))"},
    Text{Statement::AddText, "INSERT INTO texts (desk, id, body) VALUES (?, ?, ?)"},
    Text{Statement::AddMailLink,
         "INSERT INTO mail_links (desk, key, ticket) VALUES (?, ?, ?)"
         " ON CONFLICT (desk, key) DO NOTHING"},
    Text{Statement::PutAgent,
         "INSERT INTO agents (desk, " AGENT ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
         " ON CONFLICT (desk, id) DO UPDATE SET version = excluded.version,"
         " name = excluded.name, email = excluded.email, roles = excluded.roles,"
         " teams = excluded.teams, password_hash = excluded.password_hash,"
         " active = excluded.active"},
    Text{Statement::PutClient,
         "INSERT INTO clients (desk, " CLIENT ") VALUES (?, ?, ?, ?, ?, ?, ?)"
         " ON CONFLICT (desk, id) DO UPDATE SET version = excluded.version,"
         " name = excluded.name, plan = excluded.plan, domains = excluded.domains,"
         " is_unknown = excluded.is_unknown"},
    Text{Statement::DropDomainsOfClient,
         "DELETE FROM client_domains WHERE desk = ? AND client = ?"},
    Text{Statement::AddDomain,
         "INSERT INTO client_domains (desk, domain, client) VALUES (?, ?, ?)"},
    Text{Statement::PutContact,
         "INSERT INTO contacts (desk, " CONTACT ")"
         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
         " ON CONFLICT (desk, id) DO UPDATE SET version = excluded.version,"
         " client = excluded.client, name = excluded.name, email = excluded.email,"
         " phone = excluded.phone, site_region = excluded.site_region, marks = excluded.marks,"
         " password_hash = excluded.password_hash, active = excluded.active"},
    Text{Statement::DropTimersOfTicket, "DELETE FROM timers WHERE desk = ? AND ticket = ?"},
    Text{Statement::AddTimer, "INSERT INTO timers (desk, " TIMER ") VALUES (?, ?, ?, ?, ?, ?)"},
    Text{Statement::PutOutbox,
         "INSERT INTO outbox (desk, " OUTBOX ", place)"
         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
         " (SELECT coalesce(max(place), 0) + 1 FROM outbox WHERE desk = ?))"
         " ON CONFLICT (desk, id) DO UPDATE SET ticket = excluded.ticket,"
         " recipient = excluded.recipient, sender = excluded.sender, notice = excluded.notice,"
         " message_id = excluded.message_id, subject = excluded.subject, bytes = excluded.bytes,"
         " created_at = excluded.created_at, state = excluded.state,"
         " attempts = excluded.attempts, next_attempt_at = excluded.next_attempt_at,"
         " last_error = excluded.last_error"},
    Text{Statement::SettleOutbox,
         "UPDATE outbox SET state = ?, attempts = ?, next_attempt_at = ?, last_error = ?"
         " WHERE desk = ? AND id = ?"},
    Text{Statement::PutArrival,
         "INSERT INTO arrivals (desk, " ARRIVAL ", place)"
         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
         " (SELECT coalesce(max(place), 0) + 1 FROM arrivals"
         " WHERE desk = ? AND state = 'waiting'))"
         " ON CONFLICT (desk, id) DO UPDATE SET channel = excluded.channel,"
         " fingerprint = excluded.fingerprint, raw = excluded.raw,"
         " envelope_from = excluded.envelope_from, envelope_to = excluded.envelope_to,"
         " received_at = excluded.received_at, state = excluded.state,"
         " reason = excluded.reason, attempts = excluded.attempts"},
    Text{Statement::SettleArrival,
         "UPDATE arrivals SET state = ?, reason = ?, attempts = ? WHERE desk = ? AND id = ?"},
    Text{Statement::PutCommand,
         "INSERT INTO commands (desk, " COMMAND ") VALUES (?, ?, ?, ?, ?, ?, ?)"
         " ON CONFLICT (desk, id) DO UPDATE SET key = excluded.key,"
         " fingerprint = excluded.fingerprint, status = excluded.status,"
         " answer = excluded.answer, at = excluded.at"},
    Text{Statement::PutPolicy,
         "INSERT INTO policies (desk, " POLICY ") VALUES (?, ?, ?, ?, ?)"
         " ON CONFLICT (desk, version) DO UPDATE SET policy_yaml = excluded.policy_yaml,"
         " handbook_txt = excluded.handbook_txt, loaded_at = excluded.loaded_at"},
    Text{Statement::PutSession,
         "INSERT INTO sessions (desk, " SESSION ") VALUES (?, ?, ?, ?, ?, ?)"
         " ON CONFLICT (desk, token_hash) DO UPDATE SET person_kind = excluded.person_kind,"
         " person = excluded.person, csrf_hash = excluded.csrf_hash,"
         " expires_at = excluded.expires_at"},
    Text{Statement::EndSession, "DELETE FROM sessions WHERE desk = ? AND token_hash = ?"},
    Text{Statement::PutApiToken,
         "INSERT INTO api_tokens (desk, " API_TOKEN ") VALUES (?, ?, ?, ?, ?)"
         " ON CONFLICT (desk, token_hash) DO UPDATE SET agent = excluded.agent,"
         " name = excluded.name, created_at = excluded.created_at"},
    Text{Statement::AddAudit,
         "INSERT INTO audit (desk, " AUDIT ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)"},
    Text{Statement::AddFeed, "INSERT INTO feed (desk, " FEED ") VALUES (?, ?, ?, ?, ?)"},

    Text{Statement::TimersDue, "SELECT desk, " TIMER " FROM timers WHERE fire_at <= ?"
                               " ORDER BY fire_at, desk, ticket, kind, subject, due LIMIT ?"},
    Text{Statement::NextTimer,
         "SELECT fire_at FROM timers WHERE fire_at >= ? ORDER BY fire_at LIMIT 1"},
    Text{Statement::OutboxDue,
         "SELECT desk, " OUTBOX
         " FROM outbox AS head WHERE state = 'waiting' AND next_attempt_at <= ?"
         " AND NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.desk = head.desk"
         " AND earlier.ticket = head.ticket AND earlier.recipient = head.recipient"
         " AND earlier.state = 'waiting' AND earlier.place < head.place)"
         " ORDER BY next_attempt_at, desk, place LIMIT ?"},
    Text{Statement::ArrivalsWaiting,
         "SELECT desk, " ARRIVAL " FROM arrivals WHERE state = 'waiting'"
         " ORDER BY received_at, desk, place LIMIT ?"},
    Text{Statement::NextDesk, "SELECT desk FROM tickets WHERE desk > ? ORDER BY desk LIMIT 1"},

    Text{Statement::MetaValue, "SELECT value FROM meta WHERE name = ?"},
    Text{Statement::PutMeta,
         "INSERT INTO meta (name, value) VALUES (?, ?)"
         " ON CONFLICT (name) DO UPDATE SET value = excluded.value"},
};

// The table is read by position, so it must be complete and in the enumeration's order.
static_assert([] {
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (texts[i].statement != static_cast<Statement>(i)) return false;
  }
  return texts.size() == statement_count;
}());

}  // namespace

std::string_view sql_of(Statement statement) {
  return texts[static_cast<std::size_t>(statement)].sql;
}

}  // namespace tend::store
