// SPDX-License-Identifier: Apache-2.0
#include "app/write_message.hpp"

#include "access/rights.hpp"
#include "app/open_ticket.hpp"
#include "app/ticket_change.hpp"

namespace tend::app {
namespace {
using access::Right;
using Audience = WriteMessage::Audience;

Result<void> apply_as(TicketChange& change, const access::Actor& actor,
                      const WriteMessage& request) {
  if (actor.author.kind == desk::Author::Kind::Contact) {
    RETURN_IF_ERROR(access::require(actor, Right::WriteToOwnTicket));
    if (request.audience == Audience::Internal) {
      return fail(Code::Forbidden, "Notes are the desk's own.");
    }
    return change.apply(desk::ReceiveAnswer{change.keep_message("contact", request.body)});
  }
  if (request.audience == Audience::Public) {
    RETURN_IF_ERROR(access::require(actor, Right::Reply));
    return change.apply(desk::Reply{change.keep_message("reply", request.body), request.body});
  }
  RETURN_IF_ERROR(access::require(actor, Right::WriteNote));
  return change.apply(desk::AddNote{change.keep_message("note", request.body), request.body});
}
}  // namespace

Result<Outcome<TicketNumber>> write_message(const Situation& situation,
                                            const WriteMessage& request) {
  if (request.body.empty() || request.body.size() > message_bytes_max) {
    return fail(Code::Invalid, "The message cannot be taken.",
                {{"/body", "expected a text of at most 1 MiB that is not empty"}});
  }
  ASSIGN_OR_RETURN(TicketChange change,
                   TicketChange::of(situation, request.ticket, request.expected));
  RETURN_IF_ERROR(apply_as(change, situation.actor, request));
  return Outcome<TicketNumber>{request.ticket, change.take()};
}
}  // namespace tend::app
