// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "calendar/zone.hpp"
#include "policy/notices.hpp"

// The words of a notice: what the pack says, with the fields filled in.
namespace tend::notice {

/// A field that is missing here has no value in this moment and is left out.
using FieldValues = std::map<policy::NoticeField, std::string>;

/// Values are put in as they are: a notice is plain text, and no value is read for fields again.
std::string fill(const std::vector<policy::NoticePiece>& says, const FieldValues& values);

/// "Monday 2 March 2026, 08:00 (UTC-8)": a moment as people in the zone say it.
std::string spoken(Instant instant, const calendar::TimeZone& zone);

}  // namespace tend::notice
