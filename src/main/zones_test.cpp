// SPDX-License-Identifier: Apache-2.0
#include "main/zones.hpp"

#include <gtest/gtest.h>

namespace tend::main {
namespace {

TEST(Zones, EveryNameThatTzdataListsIsThere) {
  const auto zones = load_zones();
  ASSERT_TRUE(zones) << zones.error().what;
  EXPECT_GT(zones->size(), 500U);
  EXPECT_EQ(zones->version().size(), 5U) << zones->version();
  for (const char* name : {"UTC", "America/Chicago", "US/Central", "Asia/Kolkata", "Asia/Calcutta",
                           "America/Argentina/Buenos_Aires", "Etc/GMT+5"}) {
    const auto zone = zones->find(name);
    ASSERT_TRUE(zone) << name;
    EXPECT_EQ(zone->name(), name);
  }
}

TEST(Zones, WhatIsNotOnTheListIsRefused) {
  const auto zones = load_zones();
  ASSERT_TRUE(zones) << zones.error().what;
  for (const char* name : {"", "localtime", "posixrules", "../UTC", "/etc/localtime", "right/UTC",
                           "posix/UTC", "CST6CDT,M3.2.0,M11.1.0", ":America/Chicago",
                           "Fixed/UTC+05:00:00", "zone.tab", "America", "utc "}) {
    EXPECT_FALSE(zones->find(name)) << name;
  }
}

struct Slip {
  const char* written;
  const char* meant;
};
constexpr Slip slips[] = {
    {"America/Chicgo", "America/Chicago"}, {"america/chicago", "America/Chicago"},
    {"Chicago", "America/Chicago"},        {"kolkata", "Asia/Kolkata"},
    {"Europe/Kyyiv", "Europe/Kyiv"},
};

TEST(Zones, ASlipIsAnsweredWithTheNameThatWasMeant) {
  const auto zones = load_zones();
  ASSERT_TRUE(zones) << zones.error().what;
  for (const auto& slip : slips) {
    const auto zone = zones->find(slip.written);
    ASSERT_FALSE(zone) << slip.written;
    EXPECT_NE(zone.error().what.find(slip.meant), std::string::npos) << zone.error().what;
  }
}

TEST(Zones, WithoutTzdataTheWordsSaySo) {
  const auto zones = load_zones("/nowhere");
  ASSERT_FALSE(zones);
  EXPECT_EQ(zones.error().what, "/nowhere/tzdata.zi cannot be read; is tzdata installed?");
}

}  // namespace
}  // namespace tend::main
