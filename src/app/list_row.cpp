// SPDX-License-Identifier: Apache-2.0
#include "app/list_row.hpp"

#include "desk/clock_line.hpp"
#include "desk/queue.hpp"
#include "desk/timers.hpp"

namespace tend::app {
TicketRow list_row(const desk::Ticket& ticket, const policy::Handbook& handbook, Instant now) {
  TicketRow row{};
  row.id = ticket.id;
  row.number = ticket.opened.number;
  row.version = ticket.version;
  row.policy = ticket.policy;
  row.status = to_string(ticket.status);
  row.priority = ticket.priority;
  row.type = ticket.type;
  row.channel = ticket.opened.channel;
  row.team = ticket.team;
  row.client = ticket.opened.client;
  row.contact = ticket.opened.contact;
  row.assignee = ticket.assignee;
  row.subject = ticket.opened.subject;
  row.received_at = ticket.received_at;
  row.changed_at = ticket.history.back().recorded_at;
  row.in_queue = ticket.in_queue();
  row.queue_rank = desk::queue_rank(ticket, handbook.policy());

  std::vector<desk::ClockLine> lines;
  for (const auto& clock : desk::clocks(ticket, handbook, now)) {
    lines.push_back(desk::line_of(clock));
  }
  row.clocks = desk::encode(lines);
  return row;
}

std::vector<TimerRow> timer_rows(const desk::Ticket& ticket, const policy::Handbook& handbook,
                                 Instant now) {
  std::vector<TimerRow> rows;
  for (const auto& timer : desk::timers(ticket, handbook, now)) {
    rows.push_back({ticket.id, timer.kind, timer.subject, timer.due, timer.fires_at});
  }
  return rows;
}
}  // namespace tend::app
