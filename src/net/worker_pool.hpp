// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <vector>

#include "base/error.hpp"
#include "net/awaitable.hpp"
#include "net/completion.hpp"

namespace tend::net {

namespace detail {
template <class T>
struct ValueOf {
  using type = T;
};
template <class T>
struct ValueOf<Result<T>> {
  using type = T;
};
}  // namespace detail

/// Threads for work that blocks: a query, a password hash. Its queue is bounded, so that a flood
/// is answered "try again" instead of being kept waiting.
class WorkerPool {
 public:
  using Job = std::move_only_function<void()>;

  WorkerPool(std::size_t threads, std::size_t queued_max);
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;
  /// Finishes what is queued.
  ~WorkerPool();

  /// Queues the job, or drops it and says false when the queue is full. It must not throw.
  [[nodiscard]] bool submit(Job job);

  /// Runs `work` on a worker and resumes here: `co_await pool.run([=] { return verify(...); })`.
  /// The result is that of `work`, made a Result if it is none, or Unavailable when the queue is
  /// full; what it throws is thrown here.
  template <class Work>
  auto run(Work work)
      -> Awaitable<Result<typename detail::ValueOf<std::invoke_result_t<Work&>>::type>>;

  std::size_t queued() const;

 private:
  void work_until_stopped();

  const std::size_t queued_max_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Job> queue_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

template <class Work>
auto WorkerPool::run(Work work)
    -> Awaitable<Result<typename detail::ValueOf<std::invoke_result_t<Work&>>::type>> {
  using Value = typename detail::ValueOf<std::invoke_result_t<Work&>>::type;
  struct Outcome {
    Result<Value> result = fail(Code::Unavailable, {});
    std::exception_ptr thrown = nullptr;
  };
  auto start = [this, &work](Done<Outcome> done) {
    // A refused job drops `done`, and that is the answer.
    std::ignore = submit([work = std::move(work), done = std::move(done)]() mutable {
      Outcome outcome;
      try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work&>>) {
          work();
          outcome.result = {};
        } else {
          outcome.result = work();
        }
      } catch (...) {
        outcome.thrown = std::current_exception();
      }
      done(std::move(outcome));
    });
  };
  auto ended = co_await completion<Outcome>(std::move(start));
  if (!ended) {
    co_return fail(Code::Unavailable, "The server has too much to do just now; try again.");
  }
  if (ended->thrown) std::rethrow_exception(ended->thrown);
  co_return std::move(ended->result);
}

}  // namespace tend::net
