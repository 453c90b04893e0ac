// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <set>
#include <span>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace tend::store::sqlite {

/// A disk in memory that can lose its power or fail at any operation, to be given to SqliteStore
/// by its vfs() name. It keeps what was written apart from what was synced; a power cut leaves what
/// was synced and, as the seed decides, any part of the rest: writes reordered or torn at sectors,
/// names made or deleted without a sync of their folder.
///
/// It may be used by several threads. It must outlive what has files open on it.
class SimulatedDisk {
 public:
  SimulatedDisk();
  ~SimulatedDisk();
  SimulatedDisk(const SimulatedDisk&) = delete;
  SimulatedDisk& operator=(const SimulatedDisk&) = delete;

  /// The name by which SQLite knows it, unlike any other disk's.
  const std::string& vfs() const { return name_; }

  /// The power goes with the nth change from now (a write, truncation, sync or deletion), or with
  /// the first sync from there on. From then on every operation fails, until restore_power().
  enum class CutAt : std::uint8_t { AnyChange, Sync };
  void cut_power_after(std::int64_t changes, CutAt at = CutAt::AnyChange);
  bool power_is_off() const;

  /// The machine starts again with what survived. All files must be closed.
  void restore_power(std::uint64_t seed);

  enum class Operation : std::uint8_t { Open, Read, Write, Truncate, Sync, Delete, SharedMemory };

  /// What the disk was doing when the power went, and to which file.
  struct PowerCut {
    Operation operation;
    std::string file;
  };
  /// The latest one; nothing before the first.
  std::optional<PowerCut> power_cut() const;

  /// From now on syncs are answered, but bring nothing to the disk: a drive with a cache that lies.
  void pretend_to_sync();

  /// What can be made to fail.
  struct Failure {
    Operation operation;
    std::int64_t nth;  ///< of that operation, from now on; 1 is the next
    enum class Lasting : std::uint8_t { Once, ForEver } lasting = Lasting::Once;
    enum class Reason : std::uint8_t { InputOutput, Full } reason = Reason::InputOutput;
  };
  void fail(const Failure& failure);
  /// Nothing fails any more. True: the failure did come about.
  bool stop_failing();

  /// Syncs so far that brought something to the disk.
  std::int64_t syncs() const;

 private:
  friend struct SimulatedDiskVfs;  // SQLite's side of it, in simulated_disk_vfs.cpp

  using Contents = std::vector<std::uint8_t>;
  enum class Outcome : std::uint8_t { Done, InputOutput, Full };

  /// A write, or a truncation to `offset` if there are no bytes.
  struct Change {
    std::int64_t offset;
    Contents bytes;
  };

  struct OpenFile;

  struct Inode {
    Contents seen;    ///< by whoever reads it
    Contents synced;  ///< what a power cut cannot take
    std::vector<Change> unsynced;
    std::set<OpenFile*> opened_by;
    std::vector<std::unique_ptr<std::uint8_t[]>> shared_memory;
  };

  struct OpenFile {
    std::shared_ptr<Inode> inode;
    int lock = 0;                       ///< SQLite's levels, from none to exclusive
    unsigned shared_memory_shared = 0;  ///< a bit each of the slots it holds
    unsigned shared_memory_exclusive = 0;
    bool shared_memory_mapped = false;
    bool sync_folder = false;  ///< its first sync also syncs the folder, as SQLite's own files do
    bool delete_on_close = false;
    std::string name;
  };

  using Names = std::map<std::string, std::shared_ptr<Inode>>;

  // All of these with mutex_ held.
  Outcome attempt(Operation operation);
  bool power_fails_now(Operation operation, const std::string& file);
  static void apply(Contents& contents, const Change& change);
  Outcome write(OpenFile& file, std::int64_t offset, std::span<const std::uint8_t> bytes);
  Outcome truncate(OpenFile& file, std::int64_t size);
  Outcome sync(OpenFile& file);
  Outcome remove(const std::string& name, bool sync_folder);
  static Contents survivor(const Inode& inode, std::mt19937_64& dice);

  mutable std::mutex mutex_;
  Names names_;
  Names synced_names_;
  std::optional<std::int64_t> changes_to_power_cut_;
  CutAt cut_at_ = CutAt::AnyChange;
  bool power_is_off_ = false;
  std::optional<PowerCut> power_cut_;
  bool pretends_to_sync_ = false;
  std::optional<Failure> failure_;
  bool has_failed_ = false;
  std::int64_t syncs_ = 0;

  std::string name_;
  std::unique_ptr<sqlite3_vfs> vfs_;
};

}  // namespace tend::store::sqlite
