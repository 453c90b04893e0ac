// SPDX-License-Identifier: Apache-2.0
#include "calendar/table.hpp"

#include <algorithm>

namespace tend::calendar {
namespace {
constexpr std::chrono::days one_day(1);
}

Table::Table(Interval range, std::vector<Interval> open) : range_(range), open_(std::move(open)) {
  open_before_.reserve(open_.size() + 1);
  Seconds sum(0);
  for (const Interval& interval : open_) {
    open_before_.push_back(sum);
    sum += interval.length();
  }
  open_before_.push_back(sum);
  open_.push_back({Instant::max(), Instant::max()});

  std::uint32_t first = 0;
  for (Instant day = range_.from; day <= range_.to; day += one_day) {
    while (open_[first].to <= day)
      ++first;
    first_of_day_.push_back(first);
  }
}

bool Table::is_open(Instant instant) const {
  return open_[first_ending_after(instant)].from <= instant;
}

std::optional<Instant> Table::add(Instant start, Seconds length) const {
  const std::size_t first = first_ending_after(start);
  const Seconds left = open_before_.back() - open_before(start);
  if (length > left || left == Seconds(0)) return std::nullopt;
  if (length <= Seconds(0)) return std::max(start, open_[first].from);

  const Seconds sum = open_before(start) + length;
  const auto next = std::lower_bound(open_before_.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                                     open_before_.end(), sum);
  const auto last = static_cast<std::size_t>(next - open_before_.begin()) - 1;
  return open_[last].from + (sum - open_before_[last]);
}

Seconds Table::open_before(Instant instant) const {
  const std::size_t next = first_ending_after(instant);
  return open_before_[next] + std::max(Seconds(0), instant - open_[next].from);
}

Instant Table::closing(Instant instant) const {
  return open_[first_ending_after(instant)].to;
}

std::size_t Table::first_ending_after(Instant instant) const {
  std::size_t index = first_of_day_[static_cast<std::size_t>((instant - range_.from) / one_day)];
  while (open_[index].to <= instant)
    ++index;
  return index;
}

}  // namespace tend::calendar
