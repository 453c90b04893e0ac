// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "store/session.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace tend::store::sqlite {

enum class Access : std::uint8_t { ReadWrite, ReadOnly };

struct ConnectionOptions {
  std::string file;
  Access access = Access::ReadWrite;  ///< ReadWrite makes the file if there is none
  std::string vfs = {};               ///< of SQLite's registered ones; empty: the system's own
  int cache_kibibytes = 8 * 1024;
  std::chrono::milliseconds busy_wait{5000};  ///< how long another process may hold the file
};

/// One connection to an SQLite file, with its prepared statements. Used by one thread at a time.
class Connection final : public Session {
 public:
  explicit Connection(const ConnectionOptions& options);
  ~Connection() override;
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  void query(Statement statement, std::span<const Value> values, const EachRow& each) override;
  void query_text(std::string_view sql, std::span<const Value> values,
                  const EachRow& each) override;

  void begin_writing() override;
  void begin_reading() override;
  void commit() override;
  void rollback() override;

  bool has_table(std::string_view name) override;
  const Dialect& dialect() const override { return sqlite_dialect; }

  /// Carries out statements divided by semicolons, none of which answers or takes a value.
  void run_script(const std::string& sql);

  /// Asks for the write-ahead log and a sync at every commit, and makes sure both are so.
  void make_durable();

  /// Moves what it can of the log into the database file without making anybody wait.
  void checkpoint();
  /// Pages in the log after the last commit of this connection.
  int log_pages() const { return log_pages_; }

  /// Writes a consistent copy of the whole database into `file`, which must be missing or empty,
  /// while others go on writing, and calls `now_and_then` while it does. It is not synced.
  void copy_into(const std::string& file, const std::function<void()>& now_and_then);

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;
  enum class Control : std::uint8_t { Begin, BeginImmediate, Pin, Commit, Rollback };

  Prepared prepare(std::string_view sql);
  void control(Control control);
  void step_through(sqlite3_stmt* statement, std::span<const Value> values, const EachRow& each);
  [[noreturn]] void fail(int code, std::string_view doing);

  std::unique_ptr<sqlite3, Close> database_;
  std::array<Prepared, statement_count> prepared_;
  std::array<Prepared, 5> controls_;
  int log_pages_ = 0;
};

}  // namespace tend::store::sqlite
