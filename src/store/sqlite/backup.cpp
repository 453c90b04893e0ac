// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/backup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "store/data_directory.hpp"
#include "store/database_error.hpp"
#include "store/private_file.hpp"
#include "store/sqlite/connection.hpp"

namespace tend::store {
namespace {
namespace fs = std::filesystem;

std::string integrity(Session& session) {
  std::string answer;
  session.query_text("PRAGMA integrity_check(1)", {},
                     [&answer](const Columns& columns) { answer = columns.text(0); });
  return answer;
}

sqlite::Connection open_to_read(const fs::path& file) {
  if (!fs::is_regular_file(file)) throw BackupError(fmt::format("There is no {}.", file.string()));
  return sqlite::Connection({.file = file, .access = sqlite::Access::ReadOnly});
}

/// A copy of `file` and of what its log adds to it, published under the name `copy`.
void copy_database(const fs::path& file, const fs::path& copy, const Progress& progress) {
  auto database = open_to_read(file);
  Draft draft(copy);
  const auto bytes = static_cast<double>(std::max<std::uintmax_t>(fs::file_size(file), 1));
  database.copy_into(draft.path(), [&] {
    progress(std::min(1.0, static_cast<double>(fs::file_size(draft.path())) / bytes));
  });
  draft.publish();
}

}  // namespace

void back_up(const fs::path& data_directory, const fs::path& file, const Progress& progress) {
  if (fs::exists(file)) {
    throw BackupError(
        fmt::format("{} is there already; a backup never overwrites.", file.string()));
  }
  copy_database(database_in(data_directory), file, progress);
}

CheckReport check_backup(const fs::path& file, const Progress& progress) {
  try {
    auto database = open_to_read(file);
    if (auto answer = integrity(database); answer != "ok") {
      return {.faults = {std::move(answer)}, .fault_count = 1};
    }
    database.begin_reading();
    return check_database(database, progress);
  } catch (const DatabaseError& error) {
    if (error.kind() != DatabaseError::Kind::Corrupt) throw;
    return {.faults = {error.what()}, .fault_count = 1};  // the backup's fault, not the machine's
  }
}

void restore(const fs::path& file, const fs::path& data_directory, const Progress& progress) {
  if (fs::exists(data_directory) && !fs::is_empty(data_directory)) {
    throw BackupError(
        fmt::format("{} is not empty; a backup is restored into a directory of its own.",
                    data_directory.string()));
  }
  if (!fs::is_regular_file(file)) throw BackupError(fmt::format("There is no {}.", file.string()));
  const DataDirectory directory(data_directory);
  copy_database(file, directory.database(), progress);
}

}  // namespace tend::store
