// SPDX-License-Identifier: Apache-2.0
#include "net/connection_quota.hpp"

namespace tend::net {

ConnectionQuota::Place::~Place() {
  if (quota_) quota_->give_back(network_);
}

std::optional<ConnectionQuota::Place> ConnectionQuota::take(const Address& address) {
  const Address network = address.network();
  const std::lock_guard lock(mutex_);
  if (open_ >= limits_.connections_max) return std::nullopt;
  const auto found = open_from_.find(network);
  const std::size_t from_there = found == open_from_.end() ? 0 : found->second;
  if (from_there >= limits_.connections_per_address_max) return std::nullopt;
  ++open_;
  ++open_from_[network];
  return Place(shared_from_this(), network);
}

std::size_t ConnectionQuota::open() const {
  const std::lock_guard lock(mutex_);
  return open_;
}

bool ConnectionQuota::wait_until_none(Timeout wait_max) {
  std::unique_lock lock(mutex_);
  return none_open_.wait_for(lock, wait_max, [this] { return open_ == 0; });
}

void ConnectionQuota::give_back(const Address& network) {
  const std::lock_guard lock(mutex_);
  if (--open_ == 0) none_open_.notify_all();
  const auto found = open_from_.find(network);
  if (--found->second == 0) open_from_.erase(found);
}
}  // namespace tend::net
