// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

#include "net/limits.hpp"
#include "net/peer.hpp"

namespace tend::net {

/// Counts the connections that are open, in all and from each address, and says when there are
/// enough. May be used from any thread.
class ConnectionQuota : public std::enable_shared_from_this<ConnectionQuota> {
 public:
  explicit ConnectionQuota(ConnectionLimits limits) : limits_(limits) {}

  /// One counted connection; it is given back when this goes.
  class Place {
   public:
    Place(Place&& other) noexcept = default;
    Place& operator=(Place&& other) noexcept = default;
    ~Place();

   private:
    friend class ConnectionQuota;
    Place(std::shared_ptr<ConnectionQuota> quota, Address network)
        : quota_(std::move(quota)), network_(network) {}

    std::shared_ptr<ConnectionQuota> quota_;
    Address network_;
  };

  /// A place for a connection from there, or nothing when there are too many.
  std::optional<Place> take(const Address& address);

  std::size_t open() const;

  /// Whether the last one was given back within that time.
  bool wait_until_none(Timeout wait_max);

 private:
  void give_back(const Address& network);

  const ConnectionLimits limits_;
  mutable std::mutex mutex_;
  std::condition_variable none_open_;
  std::size_t open_ = 0;
  std::map<Address, std::size_t> open_from_;
};

}  // namespace tend::net
