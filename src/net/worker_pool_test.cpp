// SPDX-License-Identifier: Apache-2.0
#include "net/worker_pool.hpp"

#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>
#include <future>
#include <stdexcept>
#include <thread>

#include "net/io_contexts.hpp"

namespace tend::net {
namespace {

template <class T>
T run_on(IoContexts& contexts, Awaitable<T> coroutine) {
  return asio::co_spawn(contexts.at(0), std::move(coroutine), asio::use_future).get();
}

TEST(WorkerPool, WorkRunsElsewhereAndResumesOnTheThreadItCameFrom) {
  IoContexts contexts(1);
  WorkerPool pool(1, 8);
  run_on(contexts, [](WorkerPool& workers) -> Awaitable<void> {
    const auto here = std::this_thread::get_id();
    const auto there = co_await workers.run([] { return std::this_thread::get_id(); });
    EXPECT_TRUE(there);
    EXPECT_NE(*there, here);
    EXPECT_EQ(std::this_thread::get_id(), here);
  }(pool));
}

TEST(WorkerPool, AResultComesBackAsItIsAndNothingAsAnEmptyOne) {
  IoContexts contexts(1);
  WorkerPool pool(1, 8);
  run_on(contexts, [](WorkerPool& workers) -> Awaitable<void> {
    const auto refused =
        co_await workers.run([]() -> Result<int> { return fail(Code::Refused, "no"); });
    EXPECT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::Refused);
    const Result<void> nothing = co_await workers.run([] {});
    EXPECT_TRUE(nothing);
  }(pool));
}

TEST(WorkerPool, WhatTheWorkThrowsIsThrownToWhoeverWaits) {
  IoContexts contexts(1);
  WorkerPool pool(1, 8);
  EXPECT_THROW(run_on(contexts,
                      [](WorkerPool& workers) -> Awaitable<void> {
                        std::ignore = co_await workers.run(
                            []() -> int { throw std::runtime_error("disk gone"); });
                      }(pool)),
               std::runtime_error);
}

TEST(WorkerPool, AFullQueueIsAnsweredTryAgain) {
  IoContexts contexts(1);
  WorkerPool pool(1, 1);
  std::promise<void> started;
  std::promise<void> release;
  ASSERT_TRUE(pool.submit([&] {
    started.set_value();
    release.get_future().wait();
  }));
  started.get_future().wait();
  ASSERT_TRUE(pool.submit([] {}));

  const auto refused = run_on(contexts, pool.run([] { return 1; }));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Code::Unavailable);
  release.set_value();
}

TEST(WorkerPool, WhatIsQueuedIsDoneBeforeThePoolGoes) {
  int done = 0;
  {
    WorkerPool pool(1, 100);
    for (int i = 0; i < 100; ++i)
      ASSERT_TRUE(pool.submit([&] { ++done; }));
  }
  EXPECT_EQ(done, 100);
}

TEST(Completion, AResultFromAnotherThreadResumesTheCoroutine) {
  IoContexts contexts(1);
  std::thread writer;
  const auto result =
      run_on(contexts,
             completion<int>([&](Done<int> done) { writer = std::thread([done] { done(7); }); }));
  writer.join();
  EXPECT_EQ(result, 7);
}

TEST(Completion, AnAnswerGivenAtOnceIsTakenToo) {
  IoContexts contexts(1);
  const auto result = run_on(
      contexts, completion<int>([](const Done<int>& done) { done(fail(Code::Conflict, "late")); }));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, Code::Conflict);
}

TEST(Completion, OnlyTheFirstAnswerCounts) {
  IoContexts contexts(1);
  const auto result = run_on(contexts, completion<int>([](const Done<int>& done) {
                               done(1);
                               done(2);
                             }));
  EXPECT_EQ(result, 1);
}

TEST(Completion, APromiseThatIsDroppedIsAnsweredTryAgain) {
  IoContexts contexts(1);
  const auto result = run_on(contexts, completion<int>([](const Done<int>&) {}));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, Code::Unavailable);
}

}  // namespace
}  // namespace tend::net
