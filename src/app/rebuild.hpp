// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "app/situation.hpp"

namespace tend::app {

/// A derived row that is not what its events make it.
struct Difference {
  DeskId desk;
  TicketNumber ticket;
  std::string what;  ///< "list row", "timers", "stream"
};

struct RebuildReport {
  std::int64_t tickets = 0;
  std::int64_t events = 0;
  std::vector<Difference> differences;  ///< at most differences_max
};
inline constexpr std::size_t differences_max = 100;

enum class RebuildMode : std::uint8_t { Check, Repair };

/// Folds every ticket of the desk anew and compares what is derived with what is stored; repairs
/// it if asked to. `progress` is told how many tickets are done.
Result<RebuildReport> rebuild(Ports& ports, const DeskId& desk, RebuildMode mode,
                              const std::function<void(std::int64_t)>& progress);

}  // namespace tend::app
