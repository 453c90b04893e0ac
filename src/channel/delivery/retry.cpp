// SPDX-License-Identifier: Apache-2.0
#include "channel/delivery/retry.hpp"

#include <array>

#include "base/assert.hpp"

namespace tend::channel {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// Most trouble is over in minutes (a restart, greylisting); what is not, takes a day.
constexpr std::array<minutes, 7> first_waits{minutes(1), minutes(5), minutes(15), minutes(30),
                                             hours(1),   hours(2),   hours(4)};
constexpr minutes later_wait = hours(4);
constexpr int attempts_max = 30;

}  // namespace

std::optional<minutes> wait_after(int attempts) {
  TEND_ASSERT(attempts >= 1);
  if (attempts >= attempts_max) return std::nullopt;
  const auto index = static_cast<std::size_t>(attempts - 1);
  return index < first_waits.size() ? first_waits[index] : later_wait;
}

}  // namespace tend::channel
