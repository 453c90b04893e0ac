// SPDX-License-Identifier: Apache-2.0
#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <new>

#include "base/assert.hpp"
#include "store/sqlite/simulated_disk.hpp"

// The simulated disk as SQLite asks for it: one function for each question its VFS interface has.
namespace tend::store::sqlite {
namespace {
constexpr int path_bytes_max = 512;

sqlite3_vfs* system_vfs() {
  return sqlite3_vfs_find("unix");
}
}  // namespace

struct SimulatedDiskVfs {
  using OpenFile = SimulatedDisk::OpenFile;
  using Operation = SimulatedDisk::Operation;
  using Outcome = SimulatedDisk::Outcome;

  /// What SQLite allocates for an open file; it begins as SQLite demands.
  struct File {
    sqlite3_file base;
    SimulatedDisk* disk;
    OpenFile* open;
  };

  static SimulatedDisk& disk_of(sqlite3_vfs* vfs) {
    return *static_cast<SimulatedDisk*>(vfs->pAppData);
  }
  static File& as_file(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }

  static int code(Outcome outcome, int input_output_code) {
    switch (outcome) {
      case Outcome::Done:
        return SQLITE_OK;
      case Outcome::Full:
        return SQLITE_FULL;
      case Outcome::InputOutput:
        return input_output_code;
    }
    TEND_ASSERT(!"every outcome has a code");
  }

  // ---- the disk ----

  static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* base, int flags,
                  int* flags_out) {
    auto& disk = disk_of(vfs);
    const std::lock_guard lock(disk.mutex_);
    base->pMethods = nullptr;  // so that SQLite does not close what did not open
    if (disk.attempt(Operation::Open) != Outcome::Done) return SQLITE_CANTOPEN;

    auto open = std::make_unique<OpenFile>();
    if (name == nullptr) {
      open->inode = std::make_shared<SimulatedDisk::Inode>();
    } else {
      open->name = name;
      auto known = disk.names_.find(open->name);
      if (known == disk.names_.end()) {
        if ((flags & SQLITE_OPEN_CREATE) == 0) return SQLITE_CANTOPEN;
        known = disk.names_.emplace(open->name, std::make_shared<SimulatedDisk::Inode>()).first;
        open->sync_folder =
            (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL)) != 0;
      }
      open->inode = known->second;
      open->delete_on_close = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    }
    open->inode->opened_by.insert(open.get());
    if (flags_out != nullptr) *flags_out = flags;
    new (base) File{{&file_methods}, &disk, open.release()};
    return SQLITE_OK;
  }

  static int remove(sqlite3_vfs* vfs, const char* name, int sync_folder) {
    auto& disk = disk_of(vfs);
    const std::lock_guard lock(disk.mutex_);
    if (!disk.power_is_off_ && !disk.names_.contains(name)) return SQLITE_IOERR_DELETE_NOENT;
    return code(disk.remove(name, sync_folder != 0), SQLITE_IOERR_DELETE);
  }

  static int access(sqlite3_vfs* vfs, const char* name, int, int* result) {
    auto& disk = disk_of(vfs);
    const std::lock_guard lock(disk.mutex_);
    if (disk.power_is_off_) return SQLITE_IOERR_ACCESS;
    const auto known = disk.names_.find(name);
    *result = known != disk.names_.end() && !known->second->seen.empty() ? 1 : 0;
    return SQLITE_OK;
  }

  static int full_path(sqlite3_vfs*, const char* name, int size, char* full) {
    sqlite3_snprintf(size, full, "%s", name);
    return SQLITE_OK;
  }

  static int randomness(sqlite3_vfs*, int size, char* bytes) {
    return system_vfs()->xRandomness(system_vfs(), size, bytes);
  }
  static int sleep(sqlite3_vfs*, int microseconds) {
    return system_vfs()->xSleep(system_vfs(), microseconds);
  }
  static int current_time(sqlite3_vfs*, double* days) {
    return system_vfs()->xCurrentTime(system_vfs(), days);
  }
  static int last_error(sqlite3_vfs*, int, char*) { return 0; }

  // ---- a file ----

  static int close(sqlite3_file* base) {
    auto& file = as_file(base);
    const std::lock_guard lock(file.disk->mutex_);
    file.open->inode->opened_by.erase(file.open);
    if (file.open->delete_on_close) file.disk->names_.erase(file.open->name);
    delete file.open;
    file.open = nullptr;
    return SQLITE_OK;
  }

  static int read(sqlite3_file* base, void* into, int size, sqlite3_int64 offset) {
    auto& file = as_file(base);
    const std::lock_guard lock(file.disk->mutex_);
    const auto outcome = file.disk->attempt(Operation::Read);
    if (outcome != Outcome::Done) return SQLITE_IOERR_READ;
    const auto& seen = file.open->inode->seen;
    const auto from = std::min(static_cast<std::size_t>(offset), seen.size());
    const auto length = std::min(static_cast<std::size_t>(size), seen.size() - from);
    std::memset(into, 0, static_cast<std::size_t>(size));
    if (length > 0) std::memcpy(into, seen.data() + from, length);
    return length == static_cast<std::size_t>(size) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
  }

  static int write(sqlite3_file* base, const void* bytes, int size, sqlite3_int64 offset) {
    auto& file = as_file(base);
    const std::lock_guard lock(file.disk->mutex_);
    const std::span written(static_cast<const std::uint8_t*>(bytes),
                            static_cast<std::size_t>(size));
    return code(file.disk->write(*file.open, offset, written), SQLITE_IOERR_WRITE);
  }

  static int truncate(sqlite3_file* base, sqlite3_int64 size) {
    auto& file = as_file(base);
    const std::lock_guard lock(file.disk->mutex_);
    return code(file.disk->truncate(*file.open, size), SQLITE_IOERR_TRUNCATE);
  }

  static int sync(sqlite3_file* base, int) {
    auto& file = as_file(base);
    const std::lock_guard lock(file.disk->mutex_);
    return code(file.disk->sync(*file.open), SQLITE_IOERR_FSYNC);
  }

  static int file_size(sqlite3_file* base, sqlite3_int64* size) {
    auto& file = as_file(base);
    const std::lock_guard lock(file.disk->mutex_);
    *size = static_cast<sqlite3_int64>(file.open->inode->seen.size());
    return SQLITE_OK;
  }

  // ---- its locks ----

  /// The strongest lock others hold on the file.
  static int held_by_others(const OpenFile& open) {
    int strongest = SQLITE_LOCK_NONE;
    for (const auto* other : open.inode->opened_by) {
      if (other != &open) strongest = std::max(strongest, other->lock);
    }
    return strongest;
  }

  static int lock(sqlite3_file* base, int level) {
    auto& file = as_file(base);
    const std::lock_guard lock(file.disk->mutex_);
    auto& open = *file.open;
    if (open.lock >= level) return SQLITE_OK;
    const int others = held_by_others(open);
    if (level == SQLITE_LOCK_SHARED && others >= SQLITE_LOCK_PENDING) return SQLITE_BUSY;
    if (level >= SQLITE_LOCK_RESERVED && others >= SQLITE_LOCK_RESERVED) return SQLITE_BUSY;
    if (level == SQLITE_LOCK_EXCLUSIVE && others >= SQLITE_LOCK_SHARED) {
      open.lock = SQLITE_LOCK_PENDING;  // keeps new readers out until the old ones are gone
      return SQLITE_BUSY;
    }
    open.lock = level;
    return SQLITE_OK;
  }

  static int unlock(sqlite3_file* base, int level) {
    auto& file = as_file(base);
    const std::lock_guard lock(file.disk->mutex_);
    file.open->lock = std::min(file.open->lock, level);
    return SQLITE_OK;
  }

  static int check_reserved(sqlite3_file* base, int* result) {
    auto& file = as_file(base);
    const std::lock_guard lock(file.disk->mutex_);
    *result = held_by_others(*file.open) >= SQLITE_LOCK_RESERVED ? 1 : 0;
    return SQLITE_OK;
  }

  static int control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
  static int sector_size(sqlite3_file*) { return 4096; }
  /// A write that is torn harms nothing beside it, as SQLite assumes of every disk by default.
  static int characteristics(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

  // ---- the memory that connections share to find their way in the log ----

  static int map_shared(sqlite3_file* base, int region, int size, int extend,
                        void volatile** mapped) {
    auto& file = as_file(base);
    const std::lock_guard lock(file.disk->mutex_);
    *mapped = nullptr;
    if (file.disk->attempt(Operation::SharedMemory) != Outcome::Done) return SQLITE_IOERR_SHMMAP;
    auto& regions = file.open->inode->shared_memory;
    const auto wanted = static_cast<std::size_t>(region) + 1;
    file.open->shared_memory_mapped = true;
    if (regions.size() < wanted && extend == 0) return SQLITE_OK;
    while (regions.size() < wanted) {
      regions.push_back(std::make_unique<std::uint8_t[]>(static_cast<std::size_t>(size)));
    }
    *mapped = regions[wanted - 1].get();
    return SQLITE_OK;
  }

  static int lock_shared(sqlite3_file* base, int first, int count, int flags) {
    auto& file = as_file(base);
    const std::lock_guard lock(file.disk->mutex_);
    auto& open = *file.open;
    const unsigned slots = ((1u << count) - 1u) << first;
    unsigned shared = 0;
    unsigned exclusive = 0;
    for (const auto* other : open.inode->opened_by) {
      if (other == &open) continue;
      shared |= other->shared_memory_shared;
      exclusive |= other->shared_memory_exclusive;
    }
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
      open.shared_memory_shared &= ~slots;
      open.shared_memory_exclusive &= ~slots;
    } else if ((flags & SQLITE_SHM_SHARED) != 0) {
      if ((exclusive & slots) != 0) return SQLITE_BUSY;
      open.shared_memory_shared |= slots;
    } else {
      if (((shared | exclusive) & slots) != 0) return SQLITE_BUSY;
      open.shared_memory_exclusive |= slots;
    }
    return SQLITE_OK;
  }

  static void barrier_shared(sqlite3_file* base) {
    // Whoever takes the mutex next sees what was written before; so does the compiler.
    const std::lock_guard lock(as_file(base).disk->mutex_);
    std::atomic_thread_fence(std::memory_order_seq_cst);
  }

  static int unmap_shared(sqlite3_file* base, int) {
    auto& file = as_file(base);
    const std::lock_guard lock(file.disk->mutex_);
    file.open->shared_memory_mapped = false;
    file.open->shared_memory_shared = 0;
    file.open->shared_memory_exclusive = 0;
    const auto& all = file.open->inode->opened_by;
    if (std::ranges::none_of(all, &OpenFile::shared_memory_mapped)) {
      file.open->inode->shared_memory.clear();
    }
    return SQLITE_OK;
  }

  static const sqlite3_io_methods file_methods;

  static std::unique_ptr<sqlite3_vfs> make(SimulatedDisk& disk) {
    auto vfs = std::make_unique<sqlite3_vfs>();
    vfs->iVersion = 1;
    vfs->szOsFile = sizeof(File);
    vfs->mxPathname = path_bytes_max;
    vfs->zName = disk.vfs().c_str();
    vfs->pAppData = &disk;
    vfs->xOpen = open;
    vfs->xDelete = remove;
    vfs->xAccess = access;
    vfs->xFullPathname = full_path;
    vfs->xRandomness = randomness;
    vfs->xSleep = sleep;
    vfs->xCurrentTime = current_time;
    vfs->xGetLastError = last_error;
    return vfs;
  }
};

const sqlite3_io_methods SimulatedDiskVfs::file_methods{
    .iVersion = 2,
    .xClose = close,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = file_size,
    .xLock = lock,
    .xUnlock = unlock,
    .xCheckReservedLock = check_reserved,
    .xFileControl = control,
    .xSectorSize = sector_size,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = map_shared,
    .xShmLock = lock_shared,
    .xShmBarrier = barrier_shared,
    .xShmUnmap = unmap_shared,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

SimulatedDisk::SimulatedDisk() {
  static std::atomic<int> count{0};
  name_ = "simulated-" + std::to_string(++count);
  vfs_ = SimulatedDiskVfs::make(*this);
  TEND_ASSERT(sqlite3_vfs_register(vfs_.get(), 0) == SQLITE_OK);
}

SimulatedDisk::~SimulatedDisk() {
  for (const auto& [name, inode] : names_)
    TEND_ASSERT(inode->opened_by.empty());
  sqlite3_vfs_unregister(vfs_.get());
}

}  // namespace tend::store::sqlite
