// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/connection.hpp"

#include <fmt/core.h>
#include <sqlite3.h>

#include <variant>

#include "base/assert.hpp"
#include "store/database_error.hpp"

namespace tend::store::sqlite {
namespace {

DatabaseError::Kind kind_of(int code) {
  switch (code & 0xff) {  // the low byte is the class, the rest says which of it
    case SQLITE_CONSTRAINT:
      return DatabaseError::Kind::Constraint;
    case SQLITE_FULL:
      return DatabaseError::Kind::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
      return DatabaseError::Kind::InputOutput;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return DatabaseError::Kind::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return DatabaseError::Kind::Corrupt;
    default:
      return DatabaseError::Kind::Other;
  }
}

/// The current row of a statement.
class StatementColumns final : public Columns {
 public:
  explicit StatementColumns(sqlite3_stmt* statement) : statement_(statement) {}

  std::int64_t integer(int column) const override {
    return sqlite3_column_int64(statement_, column);
  }
  std::string_view text(int column) const override {
    const auto* text = sqlite3_column_text(statement_, column);  // before asking for its length
    return {reinterpret_cast<const char*>(text), length(column)};
  }
  Bytes bytes(int column) const override {
    const auto* bytes = sqlite3_column_blob(statement_, column);
    return {static_cast<const std::uint8_t*>(bytes), length(column)};
  }

 private:
  std::size_t length(int column) const {
    return static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
  }

  sqlite3_stmt* statement_;
};

/// Binds one value. Empty text and bytes need a pointer, since SQLite takes null for NULL.
struct Bind {
  sqlite3_stmt* statement;
  int position;

  int operator()(std::int64_t number) const {
    return sqlite3_bind_int64(statement, position, number);
  }
  int operator()(std::string_view text) const {
    return sqlite3_bind_text64(statement, position, text.empty() ? "" : text.data(), text.size(),
                               SQLITE_STATIC, SQLITE_UTF8);
  }
  int operator()(const std::string& text) const { return (*this)(std::string_view(text)); }
  int operator()(Bytes bytes) const {
    if (bytes.empty()) return sqlite3_bind_zeroblob(statement, position, 0);
    return sqlite3_bind_blob64(statement, position, bytes.data(), bytes.size(), SQLITE_STATIC);
  }
};

/// Resets the statement on every way out: an open one would hold its transaction open.
class Running {
 public:
  explicit Running(sqlite3_stmt* statement) : statement_(statement) {}
  ~Running() { sqlite3_reset(statement_); }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

 private:
  sqlite3_stmt* statement_;
};

int count_log_pages(void* log_pages, sqlite3*, const char*, int pages) {
  *static_cast<int*>(log_pages) = pages;
  return SQLITE_OK;
}

}  // namespace

void Connection::Close::operator()(sqlite3* database) const {
  sqlite3_close_v2(database);
}

void Connection::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

Connection::Connection(const ConnectionOptions& options) {
  const int access = options.access == Access::ReadOnly
                         ? SQLITE_OPEN_READONLY
                         : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  sqlite3* database = nullptr;
  const int code = sqlite3_open_v2(options.file.c_str(), &database,
                                   access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                   options.vfs.empty() ? nullptr : options.vfs.c_str());
  database_.reset(database);
  if (code != SQLITE_OK) fail(code, fmt::format("opening {}", options.file));

  sqlite3_busy_timeout(database, static_cast<int>(options.busy_wait.count()));
  // Our own idle time is when the log is moved, so no commit has to pay for it.
  sqlite3_wal_hook(database, count_log_pages, &log_pages_);
  run_text(fmt::format("PRAGMA cache_size = -{}", options.cache_kibibytes));
  run_text("PRAGMA temp_store = MEMORY");
}

Connection::~Connection() = default;

void Connection::make_durable() {
  const auto becomes = [this](std::string_view sql, std::string_view wanted) {
    std::string is;
    query_text(sql, {}, [&is](const Columns& columns) { is = columns.text(0); });
    if (is != wanted) {
      throw DatabaseError(DatabaseError::Kind::Other,
                          fmt::format("{} answered {}, not {}", sql, is, wanted));
    }
  };
  becomes("PRAGMA journal_mode = WAL", "wal");
  run_text("PRAGMA synchronous = FULL");
  becomes("PRAGMA synchronous", "2");
}

void Connection::query(Statement statement, std::span<const Value> values, const EachRow& each) {
  auto& prepared = prepared_[static_cast<std::size_t>(statement)];
  if (!prepared) prepared = prepare(sql_of(statement));
  step_through(prepared.get(), values, each);
}

void Connection::query_text(std::string_view sql, std::span<const Value> values,
                            const EachRow& each) {
  step_through(prepare(sql).get(), values, each);
}

void Connection::run_script(const std::string& sql) {
  const int code = sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail(code, "running a script");
}

void Connection::begin_writing() {
  control(Control::BeginImmediate);
}

void Connection::begin_reading() {
  control(Control::Begin);
  control(Control::Pin);
}

void Connection::commit() {
  control(Control::Commit);
}

void Connection::rollback() {
  if (sqlite3_get_autocommit(database_.get()) == 0) control(Control::Rollback);
}

void Connection::control(Control control) {
  // SQLite fixes what a transaction sees at its first read, not at BEGIN: Pin is that read.
  static constexpr std::string_view texts[] = {
      "BEGIN", "BEGIN IMMEDIATE", "SELECT 1 FROM sqlite_master LIMIT 1", "COMMIT", "ROLLBACK"};
  const auto which = static_cast<std::size_t>(control);
  if (!controls_[which]) controls_[which] = prepare(texts[which]);
  step_through(controls_[which].get(), {}, [](const Columns&) {});
}

bool Connection::has_table(std::string_view name) {
  bool found = false;
  const Value values[] = {name};
  query_text("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", values,
             [&found](const Columns&) { found = true; });
  return found;
}

void Connection::checkpoint() {
  int pages_in_log = 0;
  int pages_moved = 0;
  const int code = sqlite3_wal_checkpoint_v2(database_.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE,
                                             &pages_in_log, &pages_moved);
  if (code != SQLITE_OK && code != SQLITE_BUSY) fail(code, "moving the log into the database");
  log_pages_ = pages_in_log - pages_moved;
}

void Connection::copy_into(const std::string& file, const std::function<void()>& now_and_then) {
  constexpr int steps_between_calls = 100'000;  // of SQLite's virtual machine: some milliseconds
  sqlite3_progress_handler(
      database_.get(), steps_between_calls,
      [](void* call) {
        (*static_cast<const std::function<void()>*>(call))();
        return 0;
      },
      const_cast<std::function<void()>*>(&now_and_then));
  run_text("VACUUM INTO ?", {file});
  sqlite3_progress_handler(database_.get(), 0, nullptr, nullptr);
}

Connection::Prepared Connection::prepare(std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(database_.get(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  Prepared prepared(statement);
  if (code != SQLITE_OK) fail(code, sql);
  return prepared;
}

void Connection::step_through(sqlite3_stmt* statement, std::span<const Value> values,
                              const EachRow& each) {
  TEND_ASSERT(values.size() == static_cast<std::size_t>(sqlite3_bind_parameter_count(statement)));
  const Running running(statement);
  int position = 0;
  for (const auto& value : values) {
    const int code = std::visit(Bind{statement, ++position}, value.stored());
    if (code != SQLITE_OK) fail(code, sqlite3_sql(statement));
  }
  const StatementColumns columns(statement);
  for (;;) {
    const int code = sqlite3_step(statement);
    if (code == SQLITE_DONE) return;
    if (code != SQLITE_ROW) fail(code, sqlite3_sql(statement));
    each(columns);
  }
}

void Connection::fail(int code, std::string_view doing) {
  throw DatabaseError(
      kind_of(code),
      fmt::format("SQLite: {} ({}) while: {}",
                  database_ ? sqlite3_errmsg(database_.get()) : "no memory", code, doing));
}

}  // namespace tend::store::sqlite
