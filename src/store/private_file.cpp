// SPDX-License-Identifier: Apache-2.0
#include "store/private_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace tend::store {
namespace {

[[noreturn]] void fail(const std::string& doing, const std::filesystem::path& path) {
  throw std::filesystem::filesystem_error(doing, path,
                                          std::error_code(errno, std::generic_category()));
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }

 private:
  int number_;
};

}  // namespace

void make_private_file(const std::filesystem::path& file) {
  const Descriptor made(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
  if (made.number() < 0 && errno != EEXIST) fail("making the file", file);
}

void sync_to_disk(const std::filesystem::path& path) {
  const Descriptor opened(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (opened.number() < 0 || ::fsync(opened.number()) != 0) fail("syncing to the disk", path);
}

}  // namespace tend::store
