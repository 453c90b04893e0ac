// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cctz/time_zone.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "base/time.hpp"
#include "calendar/interval.hpp"

// Time zones as values: the answer to what a wall clock somewhere shows. Nothing here reads a file;
// the program loads tzdata once and passes a ZoneTable to whoever needs names.
namespace tend::calendar {

/// An offset east of UTC, and the instant at which the zone's clocks next change it.
struct Offset {
  Seconds east;
  Instant until;
};

/// No zone has ever been further from UTC than this.
inline constexpr Seconds offset_max = std::chrono::hours(26);

/// An IANA time zone. Cheap to copy.
class TimeZone {
 public:
  TimeZone() = default;  ///< UTC
  TimeZone(std::string name, cctz::time_zone zone) : name_(std::move(name)), zone_(zone) {}

  const std::string& name() const { return name_; }

  Offset offset_at(Instant instant) const;

  LocalTime to_local(Instant instant) const;
  LocalDate date_of(Instant instant) const;

  /// When a wall clock shows `local`: the first time if it shows it twice, the instant of the
  /// change if it skips it.
  Instant to_instant(LocalTime local) const;

  /// The instants at which a wall clock shows the date, in order: one interval on almost every
  /// date, none on a date the zone skipped (Apia, 2011-12-30), two where clocks went back over
  /// midnight a moment after it.
  std::vector<Interval> intervals_of(LocalDate date) const;

 private:
  std::string name_ = "UTC";
  cctz::time_zone zone_ = cctz::utc_time_zone();
};

/// The zones that tzdata lists, and the version of that list. A fact that changes several times a
/// year.
class ZoneTable {
 public:
  ZoneTable(std::string version, std::vector<TimeZone> zones);

  /// The zone with exactly this name. Paths, POSIX rules, `localtime` and everything else that is
  /// not on the list is refused, with the name that was probably meant.
  Result<TimeZone> find(std::string_view name) const;

  const std::string& version() const { return version_; }
  std::size_t size() const { return zones_.size(); }

 private:
  std::string_view suggestion(std::string_view meant) const;

  std::string version_;
  std::vector<TimeZone> zones_;  ///< by name
};

}  // namespace tend::calendar
