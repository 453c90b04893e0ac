// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/simulated_disk.hpp"

#include <algorithm>
#include <utility>

#include "base/assert.hpp"

namespace tend::store::sqlite {
namespace {
/// What a disk writes whole or not at all.
constexpr std::size_t sector_bytes = 512;

bool chance(std::mt19937_64& dice, int percent) {
  return static_cast<int>(dice() % 100) < percent;
}
}  // namespace

void SimulatedDisk::cut_power_after(std::int64_t changes, CutAt at) {
  const std::lock_guard lock(mutex_);
  changes_to_power_cut_ = changes;
  cut_at_ = at;
}

bool SimulatedDisk::power_is_off() const {
  const std::lock_guard lock(mutex_);
  return power_is_off_;
}

std::optional<SimulatedDisk::PowerCut> SimulatedDisk::power_cut() const {
  const std::lock_guard lock(mutex_);
  return power_cut_;
}

void SimulatedDisk::pretend_to_sync() {
  const std::lock_guard lock(mutex_);
  pretends_to_sync_ = true;
}

void SimulatedDisk::fail(const Failure& failure) {
  const std::lock_guard lock(mutex_);
  failure_ = failure;
  has_failed_ = false;
}

bool SimulatedDisk::stop_failing() {
  const std::lock_guard lock(mutex_);
  failure_.reset();
  return has_failed_;
}

std::int64_t SimulatedDisk::syncs() const {
  const std::lock_guard lock(mutex_);
  return syncs_;
}

/// Whether an operation may go on: not without power, and not when it is its turn to fail.
SimulatedDisk::Outcome SimulatedDisk::attempt(Operation operation) {
  if (power_is_off_) return Outcome::InputOutput;
  if (!failure_ || failure_->operation != operation) return Outcome::Done;
  if (failure_->nth > 1) {
    --failure_->nth;
    return Outcome::Done;
  }
  has_failed_ = true;
  const auto outcome =
      failure_->reason == Failure::Reason::Full ? Outcome::Full : Outcome::InputOutput;
  if (failure_->lasting == Failure::Lasting::Once) failure_.reset();
  return outcome;
}

bool SimulatedDisk::power_fails_now(Operation operation, const std::string& file) {
  if (!changes_to_power_cut_ || --*changes_to_power_cut_ > 0) return false;
  if (cut_at_ == CutAt::Sync && operation != Operation::Sync) return false;
  changes_to_power_cut_.reset();
  power_is_off_ = true;
  power_cut_ = PowerCut{operation, file};
  return true;
}

void SimulatedDisk::apply(Contents& contents, const Change& change) {
  const auto offset = static_cast<std::size_t>(change.offset);
  if (change.bytes.empty()) {
    contents.resize(std::min(contents.size(), offset));
    return;
  }
  contents.resize(std::max(contents.size(), offset + change.bytes.size()));
  std::ranges::copy(change.bytes, contents.begin() + change.offset);
}

SimulatedDisk::Outcome SimulatedDisk::write(OpenFile& file, std::int64_t offset,
                                            std::span<const std::uint8_t> bytes) {
  if (const auto outcome = attempt(Operation::Write); outcome != Outcome::Done) return outcome;
  auto& change = file.inode->unsynced.emplace_back(offset, Contents(bytes.begin(), bytes.end()));
  apply(file.inode->seen, change);
  return power_fails_now(Operation::Write, file.name) ? Outcome::InputOutput : Outcome::Done;
}

SimulatedDisk::Outcome SimulatedDisk::truncate(OpenFile& file, std::int64_t size) {
  if (const auto outcome = attempt(Operation::Truncate); outcome != Outcome::Done) return outcome;
  apply(file.inode->seen, file.inode->unsynced.emplace_back(size, Contents{}));
  return power_fails_now(Operation::Truncate, file.name) ? Outcome::InputOutput : Outcome::Done;
}

SimulatedDisk::Outcome SimulatedDisk::sync(OpenFile& file) {
  if (const auto outcome = attempt(Operation::Sync); outcome != Outcome::Done) return outcome;
  // What was not synced stays in the balance.
  if (power_fails_now(Operation::Sync, file.name)) return Outcome::InputOutput;
  if (pretends_to_sync_) return Outcome::Done;
  for (const auto& change : file.inode->unsynced)
    apply(file.inode->synced, change);
  file.inode->unsynced.clear();
  if (std::exchange(file.sync_folder, false)) synced_names_ = names_;
  ++syncs_;
  return Outcome::Done;
}

SimulatedDisk::Outcome SimulatedDisk::remove(const std::string& name, bool sync_folder) {
  if (const auto outcome = attempt(Operation::Delete); outcome != Outcome::Done) return outcome;
  names_.erase(name);
  if (power_fails_now(Operation::Delete, name)) return Outcome::InputOutput;
  if (sync_folder) synced_names_ = names_;
  return Outcome::Done;
}

void SimulatedDisk::restore_power(std::uint64_t seed) {
  const std::lock_guard lock(mutex_);
  std::mt19937_64 dice(seed);
  Names survivors = synced_names_;
  for (const auto& [name, inode] : synced_names_) {
    if (!names_.contains(name) && chance(dice, 50)) survivors.erase(name);
  }
  for (const auto& [name, inode] : names_) {
    const auto synced = synced_names_.find(name);
    const bool is_synced = synced != synced_names_.end() && synced->second == inode;
    if (!is_synced && chance(dice, 50)) survivors[name] = inode;
  }
  for (auto& [name, inode] : survivors) {
    TEND_ASSERT(inode->opened_by.empty());
    auto contents = survivor(*inode, dice);
    inode = std::make_shared<Inode>();
    inode->seen = contents;
    inode->synced = std::move(contents);
  }
  names_ = survivors;
  synced_names_ = std::move(survivors);
  changes_to_power_cut_.reset();
  power_is_off_ = false;
}

/// What was synced, and of the rest whatever sectors happened to reach the disk. A sector that was
/// written twice has one of its states, since it is never written backwards.
SimulatedDisk::Contents SimulatedDisk::survivor(const Inode& inode, std::mt19937_64& dice) {
  Contents contents = inode.synced;
  // How much of the rest was written: as often nothing or all as something between.
  const int percent = std::clamp(static_cast<int>(dice() % 300) - 100, 0, 100);
  for (const auto& change : inode.unsynced) {
    if (change.bytes.empty()) {
      if (chance(dice, percent)) apply(contents, change);
      continue;
    }
    for (std::size_t at = 0; at < change.bytes.size();) {
      const std::size_t position = static_cast<std::size_t>(change.offset) + at;
      const std::size_t length =
          std::min(sector_bytes - position % sector_bytes, change.bytes.size() - at);
      if (chance(dice, percent)) {
        const auto first = change.bytes.begin() + static_cast<std::ptrdiff_t>(at);
        const Contents sector(first, first + static_cast<std::ptrdiff_t>(length));
        apply(contents, {static_cast<std::int64_t>(position), sector});
      }
      at += length;
    }
  }
  return contents;
}

}  // namespace tend::store::sqlite
