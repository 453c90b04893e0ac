// SPDX-License-Identifier: Apache-2.0
#include "app/situation.hpp"

#include <future>

namespace tend::app {
CommitResult commit_and_wait(Store& store, WriteSet writes) {
  std::promise<CommitResult> done;
  auto result = done.get_future();
  store.commit(std::move(writes),
               [&done](CommitResult outcome) { done.set_value(std::move(outcome)); });
  return result.get();
}

Situation situation_of(Ports& ports, const access::Actor& actor, const Snapshot& rows, IdMaker& ids,
                       CommandId command) {
  return {rows,
          ports.handbooks,
          actor,
          ports.clock.now(),
          ports.steady.now(),
          ids,
          command,
          [&store = ports.store, desk = actor.desk] { return store.take_number(desk); }};
}
}  // namespace tend::app
