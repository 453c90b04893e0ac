// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "app/ports.hpp"
#include "base/id.hpp"

namespace tend::app {

/// An id nobody had before, sorting by the second it was made: `new_id<TicketId>(entropy, now)`.
template <class IdOfThing>
IdOfThing new_id(Entropy& entropy, Instant now) {
  std::array<std::uint8_t, 10> chance{};
  entropy.fill(chance);
  const std::chrono::milliseconds since_epoch = now.time_since_epoch();
  return IdOfThing{make_uuid7(since_epoch.count(), chance)};
}

}  // namespace tend::app
