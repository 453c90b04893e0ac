// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "base/time.hpp"

namespace tend::message {

/// The Date header, RFC 5322 §3.3 and its obsolete forms (§4.3): comments, years of two or three
/// digits, `EST` and its like. Also taken are a missing zone, any other zone name and the letters
/// of the military zones, all of which mean UTC; `+01:00`, `GMT+0100`, `PM`, the order of C's
/// asctime, and ISO 8601. Day names are not looked at.
///
/// Nothing for what is not a date: a day the month does not have, an hour 25, a zone beyond a day.
std::optional<Instant> read_date(std::string_view header);

}  // namespace tend::message
