// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

// Files that only their owner may read, made so from the first moment. What cannot be done throws
// std::filesystem::filesystem_error.
namespace tend::store {

/// Makes an empty file with mode 0600; one that is there stays as it is.
void make_private_file(const std::filesystem::path& file);

/// Brings a file's, or a directory's, contents to the disk.
void sync_to_disk(const std::filesystem::path& path);

}  // namespace tend::store
