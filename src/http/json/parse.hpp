// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json/value.hpp>
#include <string_view>

#include "base/error.hpp"

namespace tend::http::json {

/// Reads a JSON text (RFC 8259) in its strict form. Invalid, with the place as line and column, for
/// what is not JSON, not UTF-8, nested deeper than `depth_max`, or has half a surrogate pair;
/// Invalid with pointers for a name that stands twice in an object, for a text with a NUL
/// character and for a number no double can hold.
Result<boost::json::value> parse(std::string_view text);

}  // namespace tend::http::json
