// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "app/rows.hpp"

namespace tend::app {

/// SHA-256 of the bytes, FIPS 180-4.
Sha256 sha256(std::string_view bytes);

}  // namespace tend::app
