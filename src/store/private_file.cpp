// SPDX-License-Identifier: Apache-2.0
#include "store/private_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace tend::store {
namespace {

[[noreturn]] void fail(const char* doing, const std::filesystem::path& path, int error) {
  throw std::filesystem::filesystem_error(doing, path,
                                          std::error_code(error, std::generic_category()));
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
  bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

std::filesystem::path folder_of(const std::filesystem::path& file) {
  return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

}  // namespace

void make_private_file(const std::filesystem::path& file) {
  const Descriptor made(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
  if (!made.is_open() && errno != EEXIST) fail("making the file", file, errno);
}

void sync_to_disk(const std::filesystem::path& path) {
  const Descriptor opened(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!opened.is_open() || ::fsync(opened.number()) != 0) fail("syncing to the disk", path, errno);
}

Draft::Draft(std::filesystem::path file) : file_(std::move(file)) {
  if (std::filesystem::exists(file_)) fail("refusing to overwrite", file_, EEXIST);
  std::string name = file_.string() + ".XXXXXX";
  const Descriptor made(::mkstemp(name.data()));  // with mode 0600
  if (!made.is_open()) fail("making a file beside", file_, errno);
  path_ = name;
}

Draft::~Draft() {
  if (!path_.empty()) ::unlink(path_.c_str());
}

void Draft::publish() {
  sync_to_disk(path_);
  // A second name for the same file: unlike a rename, it fails if the name is taken.
  if (::link(path_.c_str(), file_.c_str()) != 0) fail("publishing", file_, errno);
  ::unlink(path_.c_str());
  path_.clear();
  sync_to_disk(folder_of(file_));
}

void write_private_file(const std::filesystem::path& file, std::string_view bytes) {
  Draft draft(file);
  {
    const Descriptor opened(::open(draft.path().c_str(), O_WRONLY | O_CLOEXEC));
    if (!opened.is_open()) fail("opening", draft.path(), errno);
    while (!bytes.empty()) {
      const auto written = ::write(opened.number(), bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail("writing", draft.path(), errno);
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }
  draft.publish();
}

std::string read_private_file(const std::filesystem::path& file) {
  const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat status{};
  if (!opened.is_open() || ::fstat(opened.number(), &status) != 0) fail("opening", file, errno);
  if ((status.st_mode & 077) != 0) fail("others may read (it must have mode 0600)", file, EPERM);
  std::string bytes;
  for (std::array<char, 4096> part;;) {
    const auto length = ::read(opened.number(), part.data(), part.size());
    if (length < 0 && errno == EINTR) continue;
    if (length < 0) fail("reading", file, errno);
    if (length == 0) return bytes;
    bytes.append(part.data(), static_cast<std::size_t>(length));
  }
}

}  // namespace tend::store
