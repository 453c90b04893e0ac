// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <stdexcept>

#include "store/check.hpp"

namespace tend::store {

/// A backup or restore that cannot be: nothing there to copy, or something there already.
class BackupError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Copies the database of a data directory, as it is at one moment, into `file`: mode 0600, whole
/// and durable before it has that name, never overwriting. A server may go on writing meanwhile.
/// Throws BackupError, DatabaseError or std::filesystem::filesystem_error.
void back_up(const std::filesystem::path& data_directory, const std::filesystem::path& file,
             const Progress& progress);

/// Reads a backup, changing nothing, and tells what is wrong with it, the engine's own integrity
/// check first. Throws as back_up() does if it cannot be read at all.
CheckReport check_backup(const std::filesystem::path& file, const Progress& progress);

/// Makes a data directory of a backup. Throws BackupError if the directory has anything in it.
/// The sealing key is no part of a backup: without the old one, sealed secrets must be set anew.
void restore(const std::filesystem::path& file, const std::filesystem::path& data_directory,
             const Progress& progress);

}  // namespace tend::store
