// SPDX-License-Identifier: Apache-2.0
#include "calendar/zone.hpp"

#include <gtest/gtest.h>

#include "calendar/testing_calendars.hpp"

namespace tend::calendar {
namespace {
using namespace std::chrono_literals;

TEST(TimeZone, AnOffsetLastsUntilTheClocksChange) {
  const TimeZone chicago = zone_named("America/Chicago");
  const Offset winter = chicago.offset_at(at("2026-03-02T12:00Z"));
  EXPECT_EQ(winter.east, -6h);
  EXPECT_EQ(winter.until, at("2026-03-08T02:00-06:00"));
  const Offset summer = chicago.offset_at(winter.until);
  EXPECT_EQ(summer.east, -5h);
  EXPECT_EQ(summer.until, at("2026-11-01T02:00-05:00"));
  EXPECT_EQ(TimeZone().offset_at(at("2026-03-02T12:00Z")).until, Instant::max());
}

struct DateRow {
  const char* zone;
  const char* date;
  Seconds lasts;
};

const DateRow dates[] = {
    {"America/Chicago", "2026-03-02", 24h},
    {"America/Chicago", "2026-03-08", 23h},
    {"America/Chicago", "2026-11-01", 25h},
    {"Australia/Lord_Howe", "2026-04-05", 24h + 30min},
    {"Australia/Lord_Howe", "2026-10-04", 23h + 30min},
    {"Asia/Beirut", "2026-03-29", 23h},
    {"Asia/Beirut", "2026-10-24", 25h},
    {"Pacific/Apia", "2011-12-29", 24h},
    {"Pacific/Apia", "2011-12-30", 0h},
    {"Pacific/Apia", "2011-12-31", 24h},
    {"Pacific/Kwajalein", "1993-08-21", 0h},
    {"America/St_Johns", "2006-10-28", 24h + 59min},
};

TEST(TimeZone, ADateLastsAsLongAsWallClocksShowIt) {
  for (const auto& row : dates) {
    Seconds lasts(0);
    for (const Interval& interval : zone_named(row.zone).intervals_of(on(row.date))) {
      EXPECT_EQ(zone_named(row.zone).date_of(interval.from), on(row.date)) << row.zone;
      EXPECT_EQ(zone_named(row.zone).date_of(interval.to - 1s), on(row.date)) << row.zone;
      lasts += interval.length();
    }
    EXPECT_EQ(lasts, row.lasts) << row.zone << " " << row.date;
  }
}

TEST(TimeZone, ClocksThatGoBackOverMidnightShowADateTwice) {
  // At 00:01 on the 29th they went back to 23:01 on the 28th.
  const TimeZone st_johns = zone_named("America/St_Johns");
  EXPECT_EQ(st_johns.intervals_of(on("2006-10-28")).size(), 2U);
  EXPECT_EQ(st_johns.intervals_of(on("2006-10-29")).size(), 2U);
}

TEST(TimeZone, ALocalTimeIsTheFirstInstantThatShowsIt) {
  const TimeZone chicago = zone_named("America/Chicago");
  EXPECT_EQ(chicago.to_instant(on("2026-03-02") + 9h), at("2026-03-02T09:00-06:00"));
  EXPECT_EQ(chicago.to_instant(on("2026-03-08") + 2h + 30min), at("2026-03-08T03:00-05:00"));
  EXPECT_EQ(chicago.to_instant(on("2026-11-01") + 1h + 30min), at("2026-11-01T01:30-05:00"));
  EXPECT_EQ(chicago.to_local(at("2026-11-01T01:30-06:00")), on("2026-11-01") + 1h + 30min);
}

TEST(ZoneTable, ANameNotOnTheListIsRefusedWithTheOneThatWasMeant) {
  const ZoneTable zones("2026a", {zone_named("Europe/Kyiv"), zone_named("America/Chicago")});
  EXPECT_EQ(zones.find("Europe/Kyiv")->name(), "Europe/Kyiv");
  const auto says = [&](std::string_view name) { return zones.find(name).error().what; };
  EXPECT_EQ(says("chicago"),
            "\"chicago\" is not a time zone of tzdata 2026a; did you mean America/Chicago?");
  EXPECT_EQ(says("../UTC"),
            "\"../UTC\" is not a time zone of tzdata 2026a; expected a name such as "
            "America/Chicago");
  EXPECT_FALSE(zones.find(std::string(1'000'000, 'x')));
}

}  // namespace
}  // namespace tend::calendar
