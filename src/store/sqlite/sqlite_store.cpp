// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/sqlite_store.hpp"

#include <algorithm>
#include <utility>

#include "store/migrations.hpp"
#include "store/private_file.hpp"
#include "store/snapshot.hpp"
#include "store/sqlite/reader_pool.hpp"
#include "store/work.hpp"

namespace tend::store {
namespace {

/// The number before a desk's first ticket.
constexpr std::int64_t number_before_first = 1000;

constexpr int writer_cache_kibibytes = 32 * 1024;

/// A desk's rows, and the reader they are read with.
class SqliteSnapshot final : private sqlite::ReaderPool::Reading, public SqlSnapshot {
 public:
  SqliteSnapshot(Reading reading, DeskId desk)
      : Reading(std::move(reading)), SqlSnapshot(Reading::session(), std::move(desk)) {}

  using SqlSnapshot::session;
};

std::unique_ptr<sqlite::Connection> open_writer(const SqliteOptions& options) {
  auto connection = std::make_unique<sqlite::Connection>(
      sqlite::ConnectionOptions{.file = options.file,
                                .access = sqlite::Access::ReadWrite,
                                .vfs = options.vfs,
                                .cache_kibibytes = writer_cache_kibibytes});
  connection->make_durable();
  migrate(*connection, migrations());
  return connection;
}

std::unique_ptr<sqlite::Connection> open_reader(const SqliteOptions& options) {
  return std::make_unique<sqlite::Connection>(sqlite::ConnectionOptions{
      .file = options.file, .access = sqlite::Access::ReadOnly, .vfs = options.vfs});
}

}  // namespace

SqliteStore::SqliteStore(SqliteOptions options) {
  if (options.vfs.empty()) make_private_file(options.file);
  writer_ = std::make_unique<sqlite::Writer>([options] { return open_writer(options); },
                                             options.writer, metrics_);
  readers_ =
      std::make_shared<sqlite::ReaderPool>([options] { return open_reader(options); },
                                           options.readers, options.reader_wait_max, metrics_);
}

SqliteStore::~SqliteStore() {
  writer_->close();  // while it answers, whoever is answered may still read
  readers_.reset();  // before the writer's connection, so that the last one leaves no log behind
}

std::unique_ptr<app::Snapshot> SqliteStore::in(const DeskId& desk) {
  return std::make_unique<SqliteSnapshot>(readers_->begin(), desk);
}

void SqliteStore::commit(app::WriteSet writes, std::function<void(app::CommitResult)> done) {
  writer_->submit(std::move(writes), std::move(done));
}

TicketNumber SqliteStore::take_number(const DeskId& desk) {
  const std::lock_guard lock(numbers_mutex_);
  auto last = last_numbers_.find(desk);
  if (last == last_numbers_.end()) {
    auto reading = readers_->begin();
    const auto highest =
        field<std::int64_t>(reading.session(), Statement::HighestTicketNumber, {desk});
    last = last_numbers_.emplace(desk, std::max(highest.value_or(0), number_before_first)).first;
  }
  return TicketNumber(++last->second);
}

std::vector<app::Due<app::TimerRow>> SqliteStore::timers_due(Instant now, int count_max) {
  auto reading = readers_->begin();
  return store::timers_due(reading.session(), now, count_max);
}

std::optional<Instant> SqliteStore::next_timer() {
  auto reading = readers_->begin();
  return store::next_timer(reading.session());
}

std::vector<app::Due<app::OutboxRow>> SqliteStore::outbox_due(app::MachineTime now, int count_max) {
  auto reading = readers_->begin();
  return store::outbox_due(reading.session(), now, count_max);
}

std::vector<app::Due<app::ArrivalRow>> SqliteStore::arrivals_waiting(int count_max) {
  auto reading = readers_->begin();
  return store::arrivals_waiting(reading.session(), count_max);
}

void SqliteStore::on_feed(Listener listener) {
  writer_->on_feed(std::move(listener));
}

std::vector<DeskId> SqliteStore::desks() {
  auto reading = readers_->begin();
  return store::desks(reading.session());
}

}  // namespace tend::store
