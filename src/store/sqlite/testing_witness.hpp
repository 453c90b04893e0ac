// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <set>
#include <string>

#include "store/session.hpp"
#include "store/sqlite/sqlite_store.hpp"
#include "store/testing.hpp"

// What the tests that crash the store write, and how they tell afterwards that nothing was lost
// and nothing is half there.
namespace tend::store::testing {

inline const DeskId witness_desk("itech");

/// The tables of which a numbered write set adds one row each.
inline constexpr const char* witness_tables[] = {
    "events", "tickets", "texts", "mail_links", "timers", "outbox", "arrivals", "commands", "feed"};

/// A write set over many tables whose rows all carry the same number.
inline app::WriteSet numbered_write_set(std::uint32_t number) {
  auto out = mail(number);
  out.ticket = id<TicketId>(number);
  auto in = arrival(1);
  in.id = id<ArrivalId>(number);
  in.fingerprint = hash(2);
  std::copy_n(uuid(number).bytes.begin(), 16, in.fingerprint.begin());
  return writes(witness_desk,
                {event(number, 1), ticket(number), app::TextRow{id<TextId>(number), "text"},
                 app::MailLinkRow{"id:" + std::to_string(number), id<TicketId>(number)},
                 app::TimersOf{id<TicketId>(number), {breach(number, 60)}}, out, in,
                 command(number, "key " + std::to_string(number))},
                {app::TicketAt{id<TicketId>(number), Version(0)}});
}

/// How many of the nine rows a write set leaves are there: all of them, or none, or it was torn.
inline int rows_of(const app::Snapshot& desk, std::uint32_t number) {
  int rows = 0;
  const auto count = [&rows](bool there) { rows += there ? 1 : 0; };
  const auto ticket_id = id<TicketId>(number);
  count(desk.ticket(ticket_id).has_value());
  count(desk.ticket(TicketNumber(number)).has_value());
  count(desk.events(ticket_id).size() == 1);
  count(desk.text(id<TextId>(number)).has_value());
  count(desk.linked_ticket("id:" + std::to_string(number)).has_value());
  count(desk.timers(ticket_id).size() == 1);
  count(desk.arrival(id<ArrivalId>(number)).has_value());
  count(desk.command(id<CommandId>(number)).has_value());
  count(desk.command_by_key("key " + std::to_string(number)).has_value());
  return rows;
}
inline constexpr int rows_of_whole = 9;

/// The engine's own opinion of the file: "ok".
inline std::string integrity(Session& session) {
  std::string answer;
  session.query_text("PRAGMA integrity_check(1)", {},
                     [&answer](const Columns& columns) { answer = columns.text(0); });
  return answer;
}

inline std::int64_t count_rows(Session& session, const std::string& table) {
  std::int64_t count = 0;
  session.query_text("SELECT count(*) FROM " + table, {},
                     [&count](const Columns& columns) { count = columns.integer(0); });
  return count;
}

}  // namespace tend::store::testing
