// SPDX-License-Identifier: Apache-2.0
#include "policy/day_range.hpp"

#include <algorithm>

#include "calendar/weekly.hpp"

namespace tend::policy {
namespace {

std::optional<std::size_t> weekday_named(std::string_view name) {
  const auto found = std::ranges::find(calendar::weekday_names, name);
  if (found == calendar::weekday_names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - calendar::weekday_names.begin());
}

}  // namespace

std::optional<DayRange> parse_days(std::string_view text) {
  const auto dash = text.find('-');
  const auto first = weekday_named(text.substr(0, dash));
  const auto last = dash == std::string_view::npos ? first : weekday_named(text.substr(dash + 1));
  if (!first || !last || *last < *first) return std::nullopt;
  return DayRange{*first, *last};
}

}  // namespace tend::policy
