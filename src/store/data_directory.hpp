// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <stdexcept>

namespace tend::store {

/// What is where in a data directory, whether or not anybody holds it.
std::filesystem::path database_in(const std::filesystem::path& directory);
std::filesystem::path sealing_key_in(const std::filesystem::path& directory);

/// The folder in which one Tend keeps all it has, held for as long as this lives: a second process
/// that wants it is refused, since two writers would give out the same ticket numbers.
class DataDirectory {
 public:
  /// Makes the folder if there is none; it is its owner's alone (0700) in any case. Throws
  /// DirectoryInUse, or std::filesystem::filesystem_error.
  explicit DataDirectory(std::filesystem::path path);
  ~DataDirectory();
  DataDirectory(const DataDirectory&) = delete;
  DataDirectory& operator=(const DataDirectory&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path database() const { return database_in(path_); }
  std::filesystem::path sealing_key() const { return sealing_key_in(path_); }

 private:
  std::filesystem::path path_;
  int lock_ = -1;
};

class DirectoryInUse : public std::runtime_error {
 public:
  explicit DirectoryInUse(const std::filesystem::path& path);
};

}  // namespace tend::store
