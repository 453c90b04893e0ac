// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/situation.hpp"
#include "app/views.hpp"
#include "calendar/interval.hpp"
#include "desk/migrate.hpp"

// Open tickets take the desk's newer terms on purpose: first the difference is shown, then it is
// done, as events (rule 4 of the design).
namespace tend::app {

/// What was decided by the older terms, and what the newer ones make of it.
struct DecisionChange {
  std::string before;
  std::string after;
};

/// A promise before and after; nothing where it is not made.
struct ClockChange {
  std::string milestone;
  std::optional<desk::ClockLine> before;
  std::optional<desk::ClockLine> after;
  std::vector<calendar::Interval> pauses;  ///< that have ended; they are kept
};

/// One ticket between two versions. Of a ticket that does not fit nothing changes.
struct TicketMigration {
  TicketNumber number;
  std::string from;
  std::string to;
  std::vector<desk::Misfit> misfits;
  DecisionChange priority;
  DecisionChange team;
  std::vector<ClockChange> clocks;  ///< all there are, in the order of milestones
  /// What the older terms had an answer to and the newer ones have not, as sentences.
  std::vector<std::string> undecided;
};

struct MigrationPage {
  std::string version;  ///< the current one
  std::vector<TicketMigration> tickets;
  std::string next;  ///< cursor of the next page; empty: this was the last
};

/// What would become of the tickets in the queue that have older terms than the desk, a page of the
/// queue at a time: of the tickets on it, those with the current terms are left out.
Result<MigrationPage> preview_migrations(const Situation& situation, const std::string& after,
                                         int size);

/// What would become of this one; from and to are alike if there is nothing to do. Refused for one
/// that has left the queue.
Result<TicketMigration> preview_migration(const Situation& situation, TicketNumber number);

/// Does it. Refused, with a fault for each misfit, when the ticket does not fit: it is left alone.
Result<Outcome<TicketNumber>> migrate_ticket(const Situation& situation, TicketNumber number,
                                             std::optional<Version> expected = {});

}  // namespace tend::app
