// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "calendar/days.hpp"
#include "calendar/span.hpp"
#include "calendar/zone.hpp"

namespace tend::calendar {

/// A stretch of time from the instant asked about to `to`, all of it open, closed or a holiday.
struct Stretch {
  Instant to;
  Why why;
  const std::string* holiday = nullptr;  ///< lives as long as the rule

  bool open() const { return why == Why::Open; }
};

/// What a calendar is made of, and the one question all its answers come from.
class Rule {
 public:
  struct AroundTheClock {};
  /// Open whenever none of these is.
  using Outside = std::vector<std::shared_ptr<const Rule>>;
  using Hours = std::variant<AroundTheClock, Days, Outside>;

  Rule(TimeZone zone, Hours hours) : zone_(std::move(zone)), hours_(std::move(hours)) {}

  const TimeZone& zone() const { return zone_; }

  /// The stretch that begins at `instant`. It may be followed by another of the same kind: one
  /// stretch never crosses midnight or a change of offset. Closed outside business time.
  Stretch stretch_at(Instant instant) const;

  /// How much is open in [from, to).
  Seconds open_within(Interval interval) const;

  /// The open stretches of `interval` in order, as long as they go.
  std::vector<Interval> open_intervals(Interval interval) const;

  /// Whether it opens at all, on any date that is special or in an ordinary year.
  bool ever_opens() const;

 private:
  DateRange telling_dates() const;

  TimeZone zone_;
  Hours hours_;
};

}  // namespace tend::calendar
