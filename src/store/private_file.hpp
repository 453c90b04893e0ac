// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

// Files that only their owner may read, made so from the first moment. What cannot be done throws
// std::filesystem::filesystem_error.
namespace tend::store {

/// Makes an empty file with mode 0600; one that is there stays as it is.
void make_private_file(const std::filesystem::path& file);

/// Brings a file's, or a directory's, contents to the disk.
void sync_to_disk(const std::filesystem::path& path);

/// A file that is not there yet under its own name: it is filled beside it, mode 0600, and then
/// published whole and durable. Unpublished, it goes.
class Draft {
 public:
  /// Throws if `file` is there already.
  explicit Draft(std::filesystem::path file);
  ~Draft();
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  /// Where it is filled; empty at first.
  const std::filesystem::path& path() const { return path_; }
  /// Never overwrites: throws if `file` has come to be meanwhile.
  void publish();

 private:
  std::filesystem::path file_;
  std::filesystem::path path_;
};

/// Publishes a file with these bytes.
void write_private_file(const std::filesystem::path& file, std::string_view bytes);

/// The bytes of a file that its owner alone may read or write: one that is open to others throws,
/// since its secrets must be taken for known.
std::string read_private_file(const std::filesystem::path& file);

}  // namespace tend::store
