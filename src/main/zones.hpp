// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "base/error.hpp"
#include "calendar/zone.hpp"

namespace tend::main {

/// Every zone and link that the tzdata under `folder` lists in its tzdata.zi, with its version.
/// Unavailable when the list cannot be read or a zone on it cannot be loaded.
Result<calendar::ZoneTable> load_zones(const std::string& folder = "/usr/share/zoneinfo");

}  // namespace tend::main
