// SPDX-License-Identifier: Apache-2.0
#include "app/migrate_ticket.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/rights.hpp"
#include "app/ticket_change.hpp"
#include "desk/clocks.hpp"
#include "desk/facts.hpp"
#include "policy/intake.hpp"

namespace tend::app {
namespace {
using access::Right;

/// A ticket under one version of the terms.
struct Stand {
  std::string priority;
  std::string team;
  std::vector<desk::SlaClock> clocks;
  std::vector<std::string> missing;  ///< questions without an answer
};

Stand stand_of(const TicketChange& change, Instant now) {
  const desk::Ticket& ticket = change.ticket();
  const policy::Policy& policy = change.handbook().policy();
  Stand stand{ticket.priority, ticket.team, desk::clocks(ticket, change.handbook(), now), {}};
  for (const auto* question : policy::missing_answers(policy, desk::facts_of(ticket, policy)))
    stand.missing.push_back(question->key);
  return stand;
}

const desk::SlaClock* clock_of(const Stand& stand, policy::Milestone milestone) {
  const auto found = std::ranges::find(stand.clocks, milestone, &desk::SlaClock::milestone);
  return found == stand.clocks.end() ? nullptr : &*found;
}

std::optional<desk::ClockLine> line_of(const desk::SlaClock* clock) {
  if (clock == nullptr) return {};
  return desk::line_of(*clock);
}

std::vector<ClockChange> clock_changes(const Stand& before, const Stand& after) {
  std::vector<ClockChange> changes;
  for (std::size_t i = 0; i <= static_cast<std::size_t>(policy::Milestone::Resolution); ++i) {
    const auto milestone = static_cast<policy::Milestone>(i);
    const auto* older = clock_of(before, milestone);
    const auto* newer = clock_of(after, milestone);
    if (older == nullptr && newer == nullptr) continue;
    ClockChange change{std::string(to_string(milestone)), line_of(older), line_of(newer), {}};
    if (newer != nullptr) change.pauses = newer->pauses;
    std::erase_if(change.pauses, [](const auto& pause) { return pause.to == desk::not_yet; });
    changes.push_back(std::move(change));
  }
  return changes;
}

std::vector<std::string> undecided(const Stand& before, const Stand& after) {
  std::vector<std::string> sentences;
  for (const auto& clock : before.clocks) {
    if (clock.met_at || clock_of(after, clock.milestone) != nullptr) continue;
    sentences.push_back(fmt::format("{} is no longer promised", to_string(clock.milestone)));
  }
  for (const auto& question : after.missing) {
    const auto known = std::ranges::find(before.missing, question);
    if (known != before.missing.end()) continue;
    sentences.push_back(fmt::format("the question `{}` is asked now and has no answer", question));
  }
  return sentences;
}

Result<TicketMigration> preview(const Situation& situation, TicketNumber number) {
  ASSIGN_OR_RETURN(TicketChange change, TicketChange::of(situation, number));
  ASSIGN_OR_RETURN(const auto newer, situation.handbooks.current(situation.desk()));
  const Stand before = stand_of(change, situation.now);
  TicketMigration migration{number, change.handbook().version(), newer->version(), {}, {}, {}, {},
                            {}};
  migration.misfits = desk::misfits(change.ticket(), newer->policy());
  const bool stays = migration.from == migration.to || !migration.misfits.empty();
  if (!stays) RETURN_IF_ERROR(change.take_terms(newer));

  const Stand after = stand_of(change, situation.now);
  migration.priority = {before.priority, after.priority};
  migration.team = {before.team, after.team};
  migration.clocks = clock_changes(before, after);
  migration.undecided = undecided(before, after);
  return migration;
}
}  // namespace

Result<MigrationPage> preview_migrations(const Situation& situation, const std::string& after,
                                         int size) {
  RETURN_IF_ERROR(access::require(situation.actor, Right::MigrateTickets));
  ASSIGN_OR_RETURN(const auto newer, situation.handbooks.current(situation.desk()));
  QueueQuery query;
  query.after = after;
  query.size = size;
  QueuePage queue = situation.rows.queue(query);
  MigrationPage page{newer->version(), {}, std::move(queue.next)};
  for (const TicketRow& row : queue.tickets) {
    if (row.policy == newer->version()) continue;
    ASSIGN_OR_RETURN(auto migration, preview(situation, row.number));
    page.tickets.push_back(std::move(migration));
  }
  return page;
}

Result<TicketMigration> preview_migration(const Situation& situation, TicketNumber number) {
  RETURN_IF_ERROR(access::require(situation.actor, Right::MigrateTickets));
  return preview(situation, number);
}

Result<Outcome<TicketNumber>> migrate_ticket(const Situation& situation, TicketNumber number,
                                             std::optional<Version> expected) {
  RETURN_IF_ERROR(access::require(situation.actor, Right::MigrateTickets));
  ASSIGN_OR_RETURN(TicketChange change, TicketChange::of(situation, number, expected));
  ASSIGN_OR_RETURN(const auto newer, situation.handbooks.current(situation.desk()));
  if (change.handbook().version() != newer->version()) {
    RETURN_IF_ERROR(change.take_terms(newer));
  }
  return Outcome<TicketNumber>{number, change.take()};
}
}  // namespace tend::app
