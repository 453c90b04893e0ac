// SPDX-License-Identifier: Apache-2.0
#include "calendar/zone.hpp"

#include <cctz/civil_time.h>
#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace tend::calendar {
namespace {
/// Longer names are not worth comparing with the list, nor repeating in a message.
constexpr std::size_t zone_name_bytes_max = 64;

constexpr cctz::civil_second civil_epoch(1970, 1, 1);

std::string_view city(std::string_view name) {
  return name.substr(name.rfind('/') + 1);
}

Instant from_cctz(cctz::time_point<cctz::seconds> point) {
  return Instant(Seconds(point.time_since_epoch().count()));
}

cctz::time_point<cctz::seconds> to_cctz(Instant instant) {
  return cctz::time_point<cctz::seconds>(cctz::seconds(instant.time_since_epoch().count()));
}
}  // namespace

Offset TimeZone::offset_at(Instant instant) const {
  const auto point = to_cctz(instant);
  Offset offset{Seconds(zone_.lookup(point).offset), Instant::max()};
  cctz::time_zone::civil_transition change;
  if (zone_.next_transition(point, &change)) {
    offset.until = from_cctz(zone_.lookup(change.to).trans);
  }
  return offset;
}

LocalTime TimeZone::to_local(Instant instant) const {
  return LocalTime(instant.time_since_epoch() + Seconds(zone_.lookup(to_cctz(instant)).offset));
}

LocalDate TimeZone::date_of(Instant instant) const {
  return std::chrono::floor<std::chrono::days>(to_local(instant));
}

Instant TimeZone::to_instant(LocalTime local) const {
  return from_cctz(cctz::convert(civil_epoch + local.time_since_epoch().count(), zone_));
}

std::vector<Interval> TimeZone::intervals_of(LocalDate date) const {
  const Instant midnight_in_utc(date.time_since_epoch());
  const Instant end = midnight_in_utc + std::chrono::days(1) + offset_max;
  std::vector<Interval> intervals;
  for (Instant at = midnight_in_utc - offset_max; at < end;) {
    const Offset offset = offset_at(at);
    const Instant midnight = midnight_in_utc - offset.east;
    const Interval shown{std::max(at, midnight),
                         std::min(offset.until, midnight + std::chrono::days(1))};
    if (!intervals.empty() && intervals.back().to == shown.from && !shown.empty()) {
      intervals.back().to = shown.to;
    } else if (!shown.empty()) {
      intervals.push_back(shown);
    }
    at = offset.until;
  }
  return intervals;
}

ZoneTable::ZoneTable(std::string version, std::vector<TimeZone> zones)
    : version_(std::move(version)), zones_(std::move(zones)) {
  std::ranges::sort(zones_, {}, &TimeZone::name);
}

Result<TimeZone> ZoneTable::find(std::string_view name) const {
  const auto zone = std::ranges::lower_bound(zones_, name, {}, &TimeZone::name);
  if (zone != zones_.end() && zone->name() == name) return *zone;

  const std::string_view shown = cut(name, zone_name_bytes_max);
  const std::string_view meant = suggestion(shown);
  return fail(Code::Invalid, meant.empty()
                                 ? fmt::format("\"{}\" is not a time zone of tzdata {}; expected "
                                               "a name such as America/Chicago",
                                               shown, version_)
                                 : fmt::format("\"{}\" is not a time zone of tzdata {}; did you "
                                               "mean {}?",
                                               shown, version_, meant));
}

std::string_view ZoneTable::suggestion(std::string_view meant) const {
  std::vector<std::string_view> names;
  names.reserve(zones_.size());
  for (const TimeZone& zone : zones_) {
    if (equal_ignoring_case(city(zone.name()), meant)) return zone.name();
    names.emplace_back(zone.name());
  }
  return nearest(meant, names);
}

}  // namespace tend::calendar
