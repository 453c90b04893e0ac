// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "store/metrics.hpp"
#include "store/sqlite/connection.hpp"

namespace tend::store::sqlite {

/// A few connections that only read. Each is lent to one borrower at a time.
class ReaderPool : public std::enable_shared_from_this<ReaderPool> {
 public:
  using Open = std::function<std::unique_ptr<Connection>()>;

  ReaderPool(Open open, int connections_max, std::chrono::milliseconds wait_max, Metrics& metrics);

  /// A connection that sees one state of the database until it is given back.
  class Reading {
   public:
    Reading(std::shared_ptr<ReaderPool> pool, std::unique_ptr<Connection> connection);
    ~Reading();
    Reading(Reading&&) = default;
    Reading& operator=(Reading&&) = delete;

    Session& session() { return *connection_; }

   private:
    std::shared_ptr<ReaderPool> pool_;
    std::unique_ptr<Connection> connection_;
  };

  /// Waits for a free connection, but not for ever: throws app::StoreUnavailable.
  Reading begin();

 private:
  std::unique_ptr<Connection> take();
  void give_back(std::unique_ptr<Connection> connection);

  const Open open_;
  const std::chrono::milliseconds wait_max_;
  Metrics& metrics_;

  std::mutex mutex_;
  std::condition_variable given_back_;
  std::vector<std::unique_ptr<Connection>> free_;
  int lendable_;  ///< how many more may be lent, open or not
};

}  // namespace tend::store::sqlite
