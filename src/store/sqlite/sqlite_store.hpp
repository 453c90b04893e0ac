// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/ports.hpp"
#include "store/metrics.hpp"
#include "store/sqlite/writer.hpp"

namespace tend::store {

namespace sqlite {
class ReaderPool;
}

struct SqliteOptions {
  std::filesystem::path file;  ///< made, readable by its owner only, if there is none
  std::string vfs = {};        ///< of SQLite's registered ones; empty: the system's own
  int readers = 4;             ///< snapshots that can be held at the same time
  std::chrono::milliseconds reader_wait_max{2000};
  sqlite::WriterLimits writer = {};
};

/// The store in one SQLite file. One process may have it open for writing (DataDirectory sees to
/// that); `tend backup` may read it meanwhile.
///
/// Opening brings the schema up to date. It throws SchemaTooNew, or DatabaseError when the file
/// cannot be used. Closing carries out what is queued. A snapshot holds one of a few readers: one
/// that finds none free in time throws app::StoreUnavailable.
class SqliteStore final : public app::Store {
 public:
  explicit SqliteStore(SqliteOptions options);
  ~SqliteStore() override;

  std::unique_ptr<app::Snapshot> in(const DeskId& desk) override;
  void commit(app::WriteSet writes, std::function<void(app::CommitResult)> done) override;
  TicketNumber take_number(const DeskId& desk) override;

  std::vector<app::Due<app::TimerRow>> timers_due(Instant now, int count_max) override;
  std::optional<Instant> next_timer() override;
  std::vector<app::Due<app::OutboxRow>> outbox_due(app::MachineTime now, int count_max) override;
  std::vector<app::Due<app::ArrivalRow>> arrivals_waiting(int count_max) override;

  void on_feed(Listener listener) override;

  /// The desks that have tickets, by name.
  std::vector<DeskId> desks();

  const Metrics& metrics() const { return metrics_; }

 private:
  Metrics metrics_;
  std::shared_ptr<sqlite::ReaderPool> readers_;
  std::unique_ptr<sqlite::Writer> writer_;

  std::mutex numbers_mutex_;
  std::unordered_map<DeskId, std::int64_t> last_numbers_;
};

}  // namespace tend::store
