// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "access/actor.hpp"
#include "app/handbooks.hpp"
#include "app/ids.hpp"
#include "app/ports.hpp"

// What every use case is given, and how one is carried out.
namespace tend::app {

/// The world as one use case sees it: one clock reading, one snapshot, one actor.
struct Situation {
  const Snapshot& rows;
  const Handbooks& handbooks;
  access::Actor actor;
  Instant now;
  MachineTime machine_now;
  IdMaker& ids;
  CommandId command;
  std::function<TicketNumber()> take_number;

  const DeskId& desk() const { return actor.desk; }
};

/// What a use case answers with, and all it wants changed.
template <class Answer>
struct Outcome {
  Answer answer;
  WriteSet writes{};
};

/// The ports together, as main wires them.
struct Ports {
  Store& store;
  Clock& clock;
  Steady& steady;
  Entropy& entropy;
  Handbooks& handbooks;
};

/// A lost race is run again from the top this often before it becomes a Conflict.
inline constexpr int attempts_max = 5;

/// Commits and waits until it is durable.
CommitResult commit_and_wait(Store& store, WriteSet writes);

/// A situation on a fresh snapshot. `rows` must outlive it.
Situation situation_of(Ports& ports, const access::Actor& actor, const Snapshot& rows, IdMaker& ids,
                       CommandId command);

/// Runs a use case `(const Situation&) -> Result<Outcome<Answer>>` and commits what it wants. It
/// blocks until the outcome is durable, so it belongs on a worker thread.
template <class UseCase>
auto perform(Ports& ports, const access::Actor& actor, CommandId command, const UseCase& use_case)
    -> Result<decltype(use_case(std::declval<const Situation&>())->answer)> {
  for (int attempt = 1;; ++attempt) {
    IdMaker ids(ports.entropy, ports.steady);
    const auto rows = ports.store.in(actor.desk);
    auto outcome = use_case(situation_of(ports, actor, *rows, ids, command));
    if (!outcome) return std::unexpected(std::move(outcome).error());
    if (outcome->writes.writes.empty()) return std::move(outcome->answer);

    outcome->writes.desk = actor.desk;
    const CommitResult committed = commit_and_wait(ports.store, std::move(outcome->writes));
    if (committed) return std::move(outcome->answer);
    const bool lost_race = committed.error().code == Code::Conflict;
    if (!lost_race || attempt == attempts_max) return std::unexpected(committed.error());
  }
}

/// Runs a use case that only reads.
template <class UseCase>
auto ask(Ports& ports, const access::Actor& actor, const UseCase& use_case) {
  IdMaker ids(ports.entropy, ports.steady);
  const auto rows = ports.store.in(actor.desk);
  return use_case(situation_of(ports, actor, *rows, ids, CommandId{}));
}

}  // namespace tend::app
