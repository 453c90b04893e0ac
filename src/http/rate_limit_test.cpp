// SPDX-License-Identifier: Apache-2.0
#include "http/rate_limit.hpp"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace tend::http {
namespace {
using namespace std::chrono_literals;

constexpr RateLimit::Time start{};

TEST(RateLimit, ABurstIsFreeAndThenOneAtATime) {
  RateLimit limit({.burst = 3, .every = 10s}, 100);
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(limit.wait_for("kim", start), 0ms);
  EXPECT_EQ(limit.wait_for("kim", start), 10s);
  EXPECT_EQ(limit.wait_for("kim", start + 4s), 6s) << "a try that is refused costs nothing";
  EXPECT_EQ(limit.wait_for("kim", start + 10s), 0ms);
  EXPECT_EQ(limit.wait_for("kim", start + 10s), 10s);
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(limit.wait_for("kim", start + 1h), 0ms);
  EXPECT_EQ(limit.wait_for("kim", start + 1h), 10s);
}

TEST(RateLimit, OneKeyDoesNotSpendAnothersTokens) {
  RateLimit limit({.burst = 1, .every = 10s}, 100);
  EXPECT_EQ(limit.wait_for("kim", start), 0ms);
  EXPECT_EQ(limit.wait_for("ana", start), 0ms);
  EXPECT_EQ(limit.wait_for("kim", start), 10s);
}

TEST(RateLimit, ItRemembersSoManyKeysAndForgetsTheOneUnusedForLongest) {
  RateLimit limit({.burst = 1, .every = 1h}, 3);
  for (const char* key : {"a", "b", "c"})
    limit.wait_for(key, start);
  EXPECT_EQ(limit.wait_for("a", start), 1h);
  limit.wait_for("d", start);
  EXPECT_EQ(limit.keys(), 3u);
  EXPECT_EQ(limit.wait_for("a", start), 1h) << "used just now";
  EXPECT_EQ(limit.wait_for("b", start), 0ms) << "forgotten for d";
}

TEST(RateLimit, TriesAtTheSameTimeAreCountedOneByOne) {  // G05
  RateLimit limit({.burst = 5, .every = 1h}, 10);
  std::atomic<int> allowed = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      for (int n = 0; n < 250; ++n) {
        if (limit.wait_for("kim", start) == 0ms) ++allowed;
      }
    });
  }
  for (auto& thread : threads)
    thread.join();
  EXPECT_EQ(allowed, 5);
}

}  // namespace
}  // namespace tend::http
