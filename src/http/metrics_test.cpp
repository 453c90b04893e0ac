// SPDX-License-Identifier: Apache-2.0
#include "http/metrics.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace tend::http {
namespace {
using testing::HasSubstr;

TEST(Metrics, NumbersAreShownByFamilyAndLabels) {
  Metrics metrics;
  metrics.counter("tend_mails_total", "Mails taken in.", {{"desk", "itech"}}).add(2);
  metrics.counter("tend_mails_total", "Mails taken in.", {{"desk", "gulf"}}).add();
  metrics.gauge("tend_timer_lag_seconds", "How late timers fire.").set(0.25);
  metrics.gauge("tend_outbox_age_seconds", "Age of the oldest mail.", [] { return 3.0; });
  EXPECT_EQ(metrics.to_text(),
            "# HELP tend_mails_total Mails taken in.\n"
            "# TYPE tend_mails_total counter\n"
            "tend_mails_total{desk=\"gulf\"} 1\n"
            "tend_mails_total{desk=\"itech\"} 2\n"
            "# HELP tend_outbox_age_seconds Age of the oldest mail.\n"
            "# TYPE tend_outbox_age_seconds gauge\n"
            "tend_outbox_age_seconds 3\n"
            "# HELP tend_timer_lag_seconds How late timers fire.\n"
            "# TYPE tend_timer_lag_seconds gauge\n"
            "tend_timer_lag_seconds 0.25\n");
}

TEST(Metrics, BucketsOfAHistogramCountEverythingUpToTheirBound) {
  Metrics metrics;
  auto& seconds = metrics.histogram("tend_fsync_seconds", "Commits.", {0.01, 0.1}, {{"db", "a"}});
  for (const double value : {0.005, 0.01, 0.05, 0.5})
    seconds.observe(value);
  EXPECT_EQ(metrics.to_text(),
            "# HELP tend_fsync_seconds Commits.\n"
            "# TYPE tend_fsync_seconds histogram\n"
            "tend_fsync_seconds_bucket{db=\"a\",le=\"0.01\"} 2\n"
            "tend_fsync_seconds_bucket{db=\"a\",le=\"0.1\"} 3\n"
            "tend_fsync_seconds_bucket{db=\"a\",le=\"+Inf\"} 4\n"
            "tend_fsync_seconds_sum{db=\"a\"} 0.565\n"
            "tend_fsync_seconds_count{db=\"a\"} 4\n");
}

TEST(Metrics, ALabelCannotBeginAnotherLine) {
  Metrics metrics;
  metrics.counter("x_total", "X.", {{"a", "\"\\\n"}}).add();
  EXPECT_THAT(metrics.to_text(), HasSubstr("x_total{a=\"\\\"\\\\\\n\"} 1\n"));
}

TEST(Metrics, CountingFromManyThreadsLosesNothing) {
  constexpr int threads = 4;
  constexpr int each = 10'000;
  Metrics metrics;
  std::vector<std::thread> counting;
  for (int i = 0; i < threads; ++i) {
    counting.emplace_back([&] {
      auto& counter = metrics.counter("x_total", "X.");
      auto& histogram = metrics.histogram("y_seconds", "Y.", latency_bounds());
      for (int n = 0; n < each; ++n) {
        counter.add();
        histogram.observe(1.0);
      }
    });
  }
  for (auto& thread : counting)
    thread.join();
  EXPECT_EQ(metrics.counter("x_total", "X.").value(), threads * each);
  EXPECT_EQ(metrics.histogram("y_seconds", "Y.", latency_bounds()).sum(), threads * each);
}

}  // namespace
}  // namespace tend::http
