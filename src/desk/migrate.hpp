// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "desk/command.hpp"
#include "desk/ticket.hpp"
#include "policy/handbook.hpp"

// Leaving the terms a ticket was opened under for newer ones, on purpose (rule 4 of the design).
// Priority, team and promises are decided anew by the newer terms; what elapsed, every pause and
// what was met already stay as they were, and so does what an agent decided.
namespace tend::desk {

/// Something the ticket has and the newer terms do not know: what it is, and its name.
struct Misfit {
  std::string what;  ///< "type", "priority", "severity", "team", "waiting reason", "question" …
  std::string name;

  bool operator==(const Misfit&) const = default;
};

/// Everything that keeps the ticket from taking these terms.
std::vector<Misfit> misfits(const Ticket& ticket, const policy::Policy& newer);

/// The command that migrates the ticket, with what it takes along from the older terms. It is to be
/// decided under the newer handbook, which refuses it for a ticket that has left the queue or does
/// not fit. Two handbooks of one version differ in their facts: then what is promised is derived
/// anew, and what was met or missed already stays as it was.
Migrate migration(const Ticket& ticket, const policy::Handbook& older,
                  const policy::Handbook& newer, Instant now);

}  // namespace tend::desk
