// SPDX-License-Identifier: Apache-2.0
#include "app/rebuild.hpp"

#include <algorithm>

#include "app/list_row.hpp"
#include "app/load_ticket.hpp"

namespace tend::app {
namespace {
constexpr int tickets_per_page = 200;

std::vector<TimerRow> sorted(std::vector<TimerRow> timers) {
  std::ranges::sort(timers, {}, [](const TimerRow& timer) {
    return std::tie(timer.due, timer.kind, timer.subject);
  });
  return timers;
}

/// One ticket's derived rows, as stored and as its events make them.
class Comparison {
 public:
  Comparison(const Snapshot& rows, const policy::Handbook& handbook, const desk::Ticket& ticket,
             TicketRow stored)
      : stored_(std::move(stored)), timers_(rows.timers(stored_.id)) {
    events_ = ticket.history.size();
    // What a row says about its clocks was true when it was written; time has passed since.
    made_ = list_row(ticket, handbook, ticket.history.back().recorded_at);
    made_timers_ = timer_rows(ticket, handbook, ticket.history.back().recorded_at);
  }

  std::size_t events() const { return events_; }

  std::vector<std::string> differences() const {
    std::vector<std::string> found;
    if (stored_ != made_) found.emplace_back("list row");
    if (sorted(timers_) != sorted(made_timers_)) found.emplace_back("timers");
    return found;
  }

  WriteSet repair(const DeskId& desk) const {
    WriteSet writes{desk, {TicketAt{stored_.id, stored_.version}}, {}};
    writes.writes.emplace_back(made_);
    writes.writes.emplace_back(TimersOf{stored_.id, made_timers_});
    return writes;
  }

 private:
  TicketRow stored_;
  std::vector<TimerRow> timers_;
  TicketRow made_;
  std::vector<TimerRow> made_timers_;
  std::size_t events_ = 0;
};
}  // namespace

Result<RebuildReport> rebuild(Ports& ports, const DeskId& desk, RebuildMode mode,
                              const std::function<void(std::int64_t)>& progress) {
  RebuildReport report;
  QueueQuery query;
  query.which = QueueQuery::Which::All;
  query.size = tickets_per_page;
  do {
    const auto rows = ports.store.in(desk);
    const QueuePage page = rows->queue(query);
    for (const TicketRow& row : page.tickets) {
      const desk::Ticket ticket = desk::fold(read_stream(*rows, row.id));
      ASSIGN_OR_RETURN(const auto handbook, ports.handbooks.pinned(desk, ticket.policy, *rows));
      const Comparison comparison(*rows, *handbook, ticket, row);
      ++report.tickets;
      report.events += static_cast<std::int64_t>(comparison.events());
      const auto differences = comparison.differences();
      for (const auto& what : differences) {
        if (report.differences.size() < differences_max) {
          report.differences.push_back({desk, row.number, what});
        }
      }
      if (!differences.empty() && mode == RebuildMode::Repair) {
        RETURN_IF_ERROR(commit_and_wait(ports.store, comparison.repair(desk)));
      }
    }
    progress(report.tickets);
    query.after = page.next;
  } while (!query.after.empty());
  return report;
}
}  // namespace tend::app
