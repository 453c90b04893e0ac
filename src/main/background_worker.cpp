// SPDX-License-Identifier: Apache-2.0
#include "main/background_worker.hpp"

#include <exception>

namespace tend::main {
namespace {
constexpr std::chrono::milliseconds wait_after_failure = std::chrono::seconds(1);
}

BackgroundWorker::BackgroundWorker(Work work, Complain complain)
    : work_(std::move(work)), complain_(std::move(complain)), thread_([this] { run(); }) {}

void BackgroundWorker::wake() {
  const std::scoped_lock lock(mutex_);
  wanted_ = true;
  changed_.notify_one();
}

void BackgroundWorker::stop() {
  {
    const std::scoped_lock lock(mutex_);
    stopping_ = true;
    changed_.notify_one();
  }
  if (thread_.joinable()) thread_.join();
}

void BackgroundWorker::run() {
  std::unique_lock lock(mutex_);
  while (!stopping_) {
    wanted_ = false;
    lock.unlock();
    std::chrono::milliseconds again = wait_after_failure;
    try {
      again = work_();
    } catch (const std::exception& error) {
      complain_(error.what());
    }
    lock.lock();
    changed_.wait_for(lock, again, [this] { return wanted_ || stopping_; });
  }
}
}  // namespace tend::main
