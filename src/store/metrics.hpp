// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>

namespace tend::store {

/// What the store counts about itself, for /metrics. Counters only rise; gauges say so.
struct Metrics {
  using Count = std::atomic<std::uint64_t>;

  Count commits{0};              ///< transactions made durable: one sync of the log each
  Count write_sets{0};           ///< write sets that were in them
  Count conflicts{0};            ///< write sets refused because a precondition did not hold
  Count turned_away{0};          ///< write sets not taken: the queue was full, or the store closing
  Count failures{0};             ///< write sets the database failed to carry out
  Count batches_undone{0};       ///< batches rolled back, to be carried out one by one
  Count commit_microseconds{0};  ///< spent in COMMIT, which is mostly the sync
  Count checkpoints{0};
  Count checkpoint_failures{0};
  Count snapshots{0};
  Count snapshot_waits{0};  ///< snapshots that had to wait for a free reader

  std::atomic<std::int64_t> queue_depth{0};  ///< gauge: write sets waiting for the writer
  std::atomic<std::int64_t> log_pages{0};    ///< gauge: pages not yet moved into the database
  std::atomic<bool> failing{false};          ///< gauge: the last commit failed
};

}  // namespace tend::store
