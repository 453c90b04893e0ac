// SPDX-License-Identifier: Apache-2.0
#include "store/data_directory.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "store/private_file.hpp"

namespace tend::store {
namespace {
constexpr const char* lock_name = "lock";

/// Makes the folder, and those above it that are missing, each durable in the one above it.
void make_folders(const std::filesystem::path& folder) {
  if (std::filesystem::exists(folder)) return;
  const auto above = folder.parent_path();
  make_folders(above);
  if (std::filesystem::create_directory(folder)) sync_to_disk(above);
}
}  // namespace

std::filesystem::path database_in(const std::filesystem::path& directory) {
  return directory / "tend.db";
}

std::filesystem::path sealing_key_in(const std::filesystem::path& directory) {
  return directory / "sealing.key";
}

DataDirectory::DataDirectory(std::filesystem::path path) : path_(std::move(path)) {
  make_folders(std::filesystem::absolute(path_));
  std::filesystem::permissions(path_, std::filesystem::perms::owner_all);

  const auto lock = path_ / lock_name;
  make_private_file(lock);
  lock_ = ::open(lock.c_str(), O_RDWR | O_CLOEXEC);
  if (lock_ < 0) {
    throw std::filesystem::filesystem_error("opening the lock", lock,
                                            std::error_code(errno, std::generic_category()));
  }
  if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
    ::close(lock_);
    throw DirectoryInUse(path_);
  }
}

DataDirectory::~DataDirectory() {
  ::close(lock_);  // which gives the lock up
}

DirectoryInUse::DirectoryInUse(const std::filesystem::path& path)
    : std::runtime_error("Another Tend is using " + path.string() +
                         ". Stop it first, or give this one another data directory.") {}

}  // namespace tend::store
