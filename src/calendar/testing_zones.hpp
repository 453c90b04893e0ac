// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "calendar/zone.hpp"

// Zones for tests, which may read tzdata where pure code may not.
namespace tend::calendar {

inline TimeZone zone_named(const std::string& name) {
  cctz::time_zone zone;
  EXPECT_TRUE(cctz::load_time_zone(name, &zone)) << name;
  return {name, zone};
}

}  // namespace tend::calendar
