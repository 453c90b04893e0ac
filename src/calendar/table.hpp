// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "calendar/interval.hpp"

namespace tend::calendar {

/// The open intervals of a range with their running sums, so that time is added and counted
/// without walking. Nothing here allocates once it is made.
class Table {
 public:
  /// `open`: in order, never touching each other, all within `range`.
  Table(Interval range, std::vector<Interval> open);

  Interval range() const { return range_; }

  bool is_open(Instant instant) const;

  /// As Calendar::add for a start within the range; nothing if the range ends before.
  std::optional<Instant> add(Instant start, Seconds length) const;

  /// How much is open from the start of the range to `instant`, which lies in it or ends it.
  Seconds open_before(Instant instant) const;

  /// The end of the open interval around `instant`, which is open.
  Instant closing(Instant instant) const;

 private:
  std::size_t first_ending_after(Instant instant) const;

  Interval range_;
  std::vector<Interval> open_;               ///< and one more, after the end of time
  std::vector<Seconds> open_before_;         ///< how much is open before each of them
  std::vector<std::uint32_t> first_of_day_;  ///< first interval that ends after the day's midnight
};

}  // namespace tend::calendar
