// SPDX-License-Identifier: Apache-2.0
#include "store/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "app/digest.hpp"
#include "base/text.hpp"
#include "store/list_order.hpp"
#include "store/migrations.hpp"

namespace tend::store {
namespace {

constexpr std::array tables{"events",     "tickets", "messages", "texts",    "mail_links",
                            "agents",     "clients", "contacts", "timers",   "outbox",
                            "arrivals",   "blobs",   "commands", "policies", "sessions",
                            "api_tokens", "audit",   "feed"};

/// A question whose answer must be empty. Each row of it names the desk and then what is wrong
/// there: a number, a name or an id.
struct Rule {
  const char* what;
  const char* sql;
};

constexpr std::array rules{
    Rule{"a ticket's events have a gap, or do not begin with version 1",
         "SELECT desk, ticket FROM events GROUP BY desk, ticket"
         " HAVING min(version) <> 1 OR max(version) <> count(*)"},
    Rule{"a ticket's row is not at the version of its last event",
         "SELECT desk, number FROM tickets WHERE version <>"
         " (SELECT coalesce(max(version), 0) FROM events"
         " WHERE events.desk = tickets.desk AND events.ticket = tickets.id)"},
    Rule{
        "events have no ticket",
        "SELECT DISTINCT desk, ticket FROM events WHERE NOT EXISTS"
        " (SELECT 1 FROM tickets WHERE tickets.desk = events.desk AND tickets.id = events.ticket)"},
    Rule{"a ticket's handbook is missing",
         "SELECT desk, number FROM tickets WHERE NOT EXISTS (SELECT 1 FROM policies"
         " WHERE policies.desk = tickets.desk AND policies.version = tickets.policy)"},
    Rule{"a ticket's client is missing",
         "SELECT desk, number FROM tickets WHERE NOT EXISTS (SELECT 1 FROM clients"
         " WHERE clients.desk = tickets.desk AND clients.id = tickets.client)"},
    Rule{"a ticket's contact is missing",
         "SELECT desk, number FROM tickets WHERE NOT EXISTS (SELECT 1 FROM contacts"
         " WHERE contacts.desk = tickets.desk AND contacts.id = tickets.contact)"},
    Rule{"a ticket's assignee is missing",
         "SELECT desk, number FROM tickets WHERE length(assignee) > 0 AND NOT EXISTS"
         " (SELECT 1 FROM agents WHERE agents.desk = tickets.desk"
         " AND agents.id = tickets.assignee)"},
    Rule{"a ticket's subject is missing",
         "SELECT desk, number FROM tickets WHERE NOT EXISTS (SELECT 1 FROM texts"
         " WHERE texts.desk = tickets.desk AND texts.id = tickets.subject)"},
    Rule{"a message has no ticket",
         "SELECT desk, id FROM messages WHERE NOT EXISTS (SELECT 1 FROM tickets"
         " WHERE tickets.desk = messages.desk AND tickets.id = messages.ticket)"},
    Rule{"a message's mail is missing",
         "SELECT desk, id FROM messages WHERE length(raw) > 0 AND NOT EXISTS (SELECT 1 FROM blobs"
         " WHERE blobs.desk = messages.desk AND blobs.sha256 = messages.raw)"},
    Rule{"an arrival's bytes are missing",
         "SELECT desk, id FROM arrivals WHERE NOT EXISTS (SELECT 1 FROM blobs"
         " WHERE blobs.desk = arrivals.desk AND blobs.sha256 = arrivals.raw)"},
    Rule{"a mail link leads to no ticket",
         "SELECT desk, ticket FROM mail_links WHERE NOT EXISTS (SELECT 1 FROM tickets"
         " WHERE tickets.desk = mail_links.desk AND tickets.id = mail_links.ticket)"},
    Rule{"a timer has no ticket",
         "SELECT desk, ticket FROM timers WHERE NOT EXISTS (SELECT 1 FROM tickets"
         " WHERE tickets.desk = timers.desk AND tickets.id = timers.ticket)"},
    Rule{"a mail on its way has no ticket",
         "SELECT desk, id FROM outbox WHERE NOT EXISTS (SELECT 1 FROM tickets"
         " WHERE tickets.desk = outbox.desk AND tickets.id = outbox.ticket)"},
    Rule{"a contact's client is missing",
         "SELECT desk, id FROM contacts WHERE NOT EXISTS (SELECT 1 FROM clients"
         " WHERE clients.desk = contacts.desk AND clients.id = contacts.client)"},
    Rule{"a mail domain's client is missing",
         "SELECT desk, client FROM client_domains WHERE NOT EXISTS (SELECT 1 FROM clients"
         " WHERE clients.desk = client_domains.desk AND clients.id = client_domains.client)"},
    Rule{"an API token's agent is missing",
         "SELECT desk, agent FROM api_tokens WHERE NOT EXISTS (SELECT 1 FROM agents"
         " WHERE agents.desk = api_tokens.desk AND agents.id = api_tokens.agent)"},
    Rule{"the feed has a gap",
         "SELECT desk, max(sequence) FROM feed GROUP BY desk"
         " HAVING min(sequence) <> 1 OR max(sequence) <> count(*)"},
    Rule{"the feed speaks of a ticket that is not there",
         "SELECT DISTINCT desk, number FROM feed WHERE NOT EXISTS (SELECT 1 FROM tickets"
         " WHERE tickets.desk = feed.desk AND tickets.id = feed.ticket)"},
};

class Check {
 public:
  Check(Session& session, const Progress& progress) : session_(session), progress_(progress) {}

  CheckReport run() {
    report_.schema_version = schema_version(session_);
    const int known = migrations().back().version;
    if (report_.schema_version < 1 || report_.schema_version > known) {
      fault(fmt::format("its schema is version {}; this Tend knows versions 1 to {}",
                        report_.schema_version, known));
      return std::move(report_);
    }
    for (const auto* table : tables)
      count(table);
    for (const auto& rule : rules)
      judge(rule);
    judge_blobs();
    judge_lists();
    judge_domains();
    return std::move(report_);
  }

 private:
  void count(const char* table) {
    session_.query_text(
        fmt::format("SELECT count(*) FROM {}", table), {},
        [&](const Columns& columns) { report_.counts.emplace_back(table, columns.integer(0)); });
    step_done();
  }

  void judge(const Rule& rule) {
    session_.query_text(rule.sql, {}, [&](const Columns& columns) {
      const Bytes bytes = columns.bytes(1);
      Uuid uuid;
      const bool is_id = bytes.size() == uuid.bytes.size();
      if (is_id) std::ranges::copy(bytes, uuid.bytes.begin());
      fault(fmt::format("{}: {} ({})", columns.text(0), rule.what,
                        is_id ? to_string(uuid) : std::string(columns.text(1))));
    });
    step_done();
  }

  void judge_blobs() {
    session_.query_text("SELECT desk, sha256, bytes FROM blobs", {}, [&](const Columns& columns) {
      const auto blob = read_row<app::BlobRow>(columns, 1);
      if (app::sha256(blob.bytes) == blob.sha256) return;
      fault(fmt::format("{}: a blob's bytes are not what was stored ({})", columns.text(0),
                        to_hex(blob.sha256)));
    });
    step_done();
  }

  void judge_lists() {
    session_.query_text(
        "SELECT desk, list_order, number, in_queue, queue_rank, changed_at FROM tickets", {},
        [&](const Columns& columns) {
          app::TicketRow ticket;
          read(columns, 2, ticket.number);
          read(columns, 3, ticket.in_queue);
          read(columns, 4, ticket.queue_rank);
          read(columns, 5, ticket.changed_at);
          if (columns.text(1) == list_order(ticket)) return;
          fault(fmt::format("{}: a ticket stands in the wrong place of its list ({})",
                            columns.text(0), ticket.number.value()));
        });
    step_done();
  }

  void judge_domains() {
    session_.query_text("SELECT desk, id, domains FROM clients", {}, [&](const Columns& columns) {
      const DeskId desk{std::string(columns.text(0))};
      ClientId client;
      std::vector<std::string> domains;
      read(columns, 1, client);
      read(columns, 2, domains);
      std::vector<std::string> found;
      const Value values[] = {desk, client};
      session_.query_text("SELECT domain FROM client_domains WHERE desk = ? AND client = ?", values,
                          [&found](const Columns& row) { found.emplace_back(row.text(0)); });
      if (std::ranges::is_permutation(domains, found)) return;
      fault(fmt::format("{}: a client is not found by all of its mail domains ({})", desk.value(),
                        to_string(client)));
    });
    step_done();
  }

  void fault(std::string what) {
    ++report_.fault_count;
    if (report_.faults.size() < faults_shown_max) report_.faults.push_back(std::move(what));
  }

  void step_done() {
    constexpr double steps = tables.size() + rules.size() + 3;
    progress_(++steps_done_ / steps);
  }

  Session& session_;
  const Progress& progress_;
  CheckReport report_;
  double steps_done_ = 0;
};

}  // namespace

CheckReport check_database(Session& session, const Progress& progress) {
  return Check(session, progress).run();
}

}  // namespace tend::store
