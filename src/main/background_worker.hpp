// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace tend::main {

/// A thread that does its work whenever it is woken, and by itself some time after the last time.
/// What the work throws is told to `complain`, and the work is tried again later: a database that
/// is away for a while must not end it.
class BackgroundWorker {
 public:
  using Work = std::function<std::chrono::milliseconds()>;  ///< answers when to do it again
  using Complain = std::function<void(const char* what)>;

  BackgroundWorker(Work work, Complain complain);
  BackgroundWorker(const BackgroundWorker&) = delete;
  BackgroundWorker& operator=(const BackgroundWorker&) = delete;
  ~BackgroundWorker() { stop(); }

  /// From any thread; it never waits for the work.
  void wake();

  /// Lets the work that runs come to its end. A second call does nothing.
  void stop();

 private:
  void run();

  const Work work_;
  const Complain complain_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool wanted_ = true;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace tend::main
