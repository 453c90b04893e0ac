// SPDX-License-Identifier: Apache-2.0
#include "app/load_ticket.hpp"

#include <stdexcept>

#include "access/rights.hpp"
#include "desk/codec.hpp"

namespace tend::app {
namespace {
using access::Right;

bool may_see(const access::Actor& actor, const TicketRow& row) {
  if (sees_everything(actor)) return true;
  const bool own =
      actor.author.kind == desk::Author::Kind::Contact && row.contact.uuid == actor.author.person;
  return own && access::require(actor, Right::SeeOwnTickets).has_value();
}

Result<LoadedTicket> load(const Situation& situation, std::optional<TicketRow> row) {
  if (!row || !may_see(situation.actor, *row)) {
    return fail(Code::NotFound, "There is no such ticket.");
  }
  ASSIGN_OR_RETURN(auto handbook,
                   situation.handbooks.pinned(situation.desk(), row->policy, situation.rows));
  desk::Ticket ticket = desk::fold(read_stream(situation.rows, row->id));
  return LoadedTicket{*std::move(row), std::move(ticket), std::move(handbook)};
}
}  // namespace

Result<LoadedTicket> load_ticket(const Situation& situation, TicketNumber number) {
  return load(situation, situation.rows.ticket(number));
}

Result<LoadedTicket> load_ticket(const Situation& situation, TicketId id) {
  return load(situation, situation.rows.ticket(id));
}

std::vector<desk::Recorded> read_stream(const Snapshot& rows, TicketId ticket) {
  std::vector<desk::Recorded> stream;
  for (const EventRow& row : rows.events(ticket)) {
    desk::Recorded& recorded = stream.emplace_back();
    recorded.id = row.id;
    recorded.ticket = row.ticket;
    recorded.version = row.version;
    recorded.command = row.command;
    recorded.happened_at = row.happened_at;
    recorded.recorded_at = row.recorded_at;
    if (const auto read = desk::decode(row.type, row.body, recorded); !read) {
      throw std::runtime_error("ticket " + to_string(ticket) + ", event " +
                               std::to_string(row.version.value()) + ": " + read.error().what);
    }
  }
  return stream;
}

bool sees_everything(const access::Actor& actor) {
  return access::require(actor, Right::SeeQueue) || access::require(actor, Right::FireTimers) ||
         access::require(actor, Right::ReceiveMail);
}
}  // namespace tend::app
