// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/io_context.hpp>
#include <cstddef>
#include <memory>
#include <thread>
#include <vector>

#include "net/awaitable.hpp"

namespace tend::net {

/// The I/O threads, each with an io_context of its own. They run from the constructor on.
///
/// Whatever may still complete a coroutine (the store's writer, a WorkerPool) has to be finished
/// before this goes: a coroutine must not be resumed on a context that is no more.
class IoContexts {
 public:
  /// `count` threads; one a core is right, since they never block.
  explicit IoContexts(std::size_t count);
  IoContexts(const IoContexts&) = delete;
  IoContexts& operator=(const IoContexts&) = delete;
  /// Stops the threads where they are; what waits on a context is dropped.
  ~IoContexts();

  std::size_t size() const { return contexts_.size(); }
  asio::io_context& at(std::size_t index) { return *contexts_[index]; }

  /// Ends the threads and waits for them. Coroutines that still wait are kept, unrun, until the
  /// destructor.
  void stop();

 private:
  using WorkGuard = asio::executor_work_guard<Executor>;

  std::vector<std::unique_ptr<asio::io_context>> contexts_;
  std::vector<WorkGuard> guards_;
  std::vector<std::thread> threads_;
};

}  // namespace tend::net
