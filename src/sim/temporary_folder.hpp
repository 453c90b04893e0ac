// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace tend::sim {

/// A folder of its own that goes with its owner. Throws std::system_error when none can be made.
class TemporaryFolder {
 public:
  /// Inside `parent`; empty: where the system keeps temporary files.
  explicit TemporaryFolder(std::filesystem::path parent = {});
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace tend::sim
