// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/post.hpp>
#include <memory>
#include <utility>

#include "base/error.hpp"
#include "net/awaitable.hpp"

// From callbacks to coroutines: something that ends on another thread is awaited on this one.
namespace tend::net {

namespace detail {
template <class T>
class PendingBase {
 public:
  virtual ~PendingBase() = default;
  virtual void finish(Result<T> result) = 0;
};

/// Holds the suspended coroutine. It is resumed once, always on its own thread: with what came, or
/// with Unavailable when all copies of Done went without a word.
template <class T, class Handler>
class Pending final : public PendingBase<T> {
 public:
  explicit Pending(Handler handler)
      : executor_(asio::get_associated_executor(handler)), handler_(std::move(handler)) {}
  ~Pending() override {
    finish(fail(Code::Unavailable, "The work was given up before it was done; try again."));
  }

  void finish(Result<T> result) override {
    if (finished_.exchange(true)) return;
    asio::post(executor_, [handler = std::move(handler_), result = std::move(result)]() mutable {
      std::move(handler)(std::move(result));
    });
  }

 private:
  asio::associated_executor_t<Handler> executor_;
  Handler handler_;
  std::atomic<bool> finished_ = false;
};
}  // namespace detail

/// What a coroutine waits for: to be called once, from any thread. Copies are the same one.
template <class T>
class Done {
 public:
  template <class Handler>
  explicit Done(Handler handler)
    requires(!std::same_as<Handler, Done>)
      : pending_(std::make_shared<detail::Pending<T, Handler>>(std::move(handler))) {}

  void operator()(Result<T> result) const { pending_->finish(std::move(result)); }

 private:
  std::shared_ptr<detail::PendingBase<T>> pending_;
};

/// Waits for something that tells its end through a callback:
///
///   auto committed = co_await completion<Committed>(
///       [&](Done<Committed> done) { store.commit(writes, std::move(done)); });
///
/// `start` is called at once; the coroutine resumes on its own thread, with Unavailable if `done`
/// is dropped uncalled.
template <class T, class Start>
Awaitable<Result<T>> completion(Start start) {
  auto result =
      co_await asio::async_initiate<const asio::use_awaitable_t<Executor>, void(Result<T>)>(
          [&start](auto handler) { start(Done<T>(std::move(handler))); }, use_awaitable);
  co_return result;
}

}  // namespace tend::net
