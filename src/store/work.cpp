// SPDX-License-Identifier: Apache-2.0
#include "store/work.hpp"

#include <limits>

namespace tend::store {
namespace {
template <class Row>
std::vector<app::Due<Row>> all_due(Session& session, Statement statement,
                                   std::initializer_list<Value> values) {
  std::vector<app::Due<Row>> due;
  session.query(statement, std::span(values.begin(), values.size()),
                [&due](const Columns& columns) {
                  auto& found = due.emplace_back();
                  read(columns, 0, found.desk);
                  found.row = read_row<Row>(columns, 1);
                });
  return due;
}
}  // namespace

std::vector<app::Due<app::TimerRow>> timers_due(Session& session, Instant now, int count_max) {
  return all_due<app::TimerRow>(session, Statement::TimersDue, {now, count_max});
}

std::optional<Instant> next_timer(Session& session) {
  constexpr auto beginning_of_time = std::numeric_limits<std::int64_t>::min();
  return field<Instant>(session, Statement::NextTimer, {beginning_of_time});
}

std::vector<app::Due<app::OutboxRow>> outbox_due(Session& session, app::MachineTime now,
                                                 int count_max) {
  return all_due<app::OutboxRow>(session, Statement::OutboxDue, {now, count_max});
}

std::vector<app::Due<app::ArrivalRow>> arrivals_waiting(Session& session, int count_max) {
  return all_due<app::ArrivalRow>(session, Statement::ArrivalsWaiting, {count_max});
}

std::vector<DeskId> desks(Session& session) {
  std::vector<DeskId> found;
  DeskId last;
  while (const auto next = field<DeskId>(session, Statement::NextDesk, {last})) {
    found.push_back(*next);
    last = *next;
  }
  return found;
}

}  // namespace tend::store
