// SPDX-License-Identifier: Apache-2.0
#include "channel/delivery/retry.hpp"

#include <gtest/gtest.h>

namespace tend::channel {
namespace {

using namespace std::chrono_literals;

TEST(Retry, TheFirstAttemptsFollowSoonTheLaterOnesEveryFourHours) {
  EXPECT_EQ(wait_after(1), 1min);
  EXPECT_EQ(wait_after(2), 5min);
  EXPECT_EQ(wait_after(7), 4h);
  EXPECT_EQ(wait_after(20), 4h);
}

TEST(Retry, AMailIsGivenUpAfterAboutFourDays) {
  std::chrono::minutes waited(0);
  int attempts = 1;
  for (; wait_after(attempts); ++attempts)
    waited += *wait_after(attempts);
  EXPECT_GE(waited, 95h);
  EXPECT_LE(waited, 97h);
  EXPECT_EQ(wait_after(attempts + 1), std::nullopt);
}

}  // namespace
}  // namespace tend::channel
