// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/reader_pool.hpp"

#include <utility>

#include "store/database_error.hpp"

namespace tend::store::sqlite {

ReaderPool::ReaderPool(Open open, int connections_max, std::chrono::milliseconds wait_max,
                       Metrics& metrics)
    : open_(std::move(open)), wait_max_(wait_max), metrics_(metrics), lendable_(connections_max) {}

ReaderPool::Reading ReaderPool::begin() {
  ++metrics_.snapshots;
  Reading reading(shared_from_this(), take());
  reading.session().begin_reading();
  return reading;
}

std::unique_ptr<Connection> ReaderPool::take() {
  std::unique_lock lock(mutex_);
  if (lendable_ == 0) {
    ++metrics_.snapshot_waits;
    if (!given_back_.wait_for(lock, wait_max_, [this] { return lendable_ > 0; })) {
      throw app::StoreUnavailable("Too much is being read; try again.");
    }
  }
  if (free_.empty()) {
    auto opened = open_();
    --lendable_;
    return opened;
  }
  --lendable_;
  auto connection = std::move(free_.back());
  free_.pop_back();
  return connection;
}

/// A null connection had become unusable: another is opened when it is needed.
void ReaderPool::give_back(std::unique_ptr<Connection> connection) {
  {
    const std::lock_guard lock(mutex_);
    ++lendable_;
    if (connection) free_.push_back(std::move(connection));
  }
  given_back_.notify_one();
}

ReaderPool::Reading::Reading(std::shared_ptr<ReaderPool> pool,
                             std::unique_ptr<Connection> connection)
    : pool_(std::move(pool)), connection_(std::move(connection)) {}

ReaderPool::Reading::~Reading() {
  if (!pool_) return;
  try {
    connection_->rollback();
  } catch (const DatabaseError&) {
    connection_.reset();
  }
  pool_->give_back(std::move(connection_));
}

}  // namespace tend::store::sqlite
