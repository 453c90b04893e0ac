// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/assert.hpp"
#include "base/text.hpp"
#include "policy/targets.hpp"

namespace tend::policy {
namespace {

constexpr std::int64_t amount_max = 366;  // days; of seconds as many as they have
constexpr std::int64_t seconds_a_day = 86'400;

using Kind = Allowance::Kind;

std::optional<std::int64_t> whole_number(std::string_view digits) {
  if (digits.empty() || digits.size() > 9 || !all_digits(digits)) return std::nullopt;
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::optional<std::int64_t> seconds_in(char unit) {
  switch (unit) {
    case 's':
      return 1;
    case 'm':
      return 60;
    case 'h':
      return 3'600;
    default:
      return std::nullopt;
  }
}

/// "0.2h" is 720 seconds: what is not whole seconds is no length of time here.
std::optional<std::int64_t> seconds_of(std::string_view text) {
  if (text.empty()) return std::nullopt;
  const auto unit = seconds_in(text.back());
  text.remove_suffix(1);
  const auto point = text.find('.');
  const bool has_fraction = point != std::string_view::npos;
  const auto fraction_digits = has_fraction ? text.substr(point + 1) : std::string_view("0");
  const auto whole = whole_number(text.substr(0, point));
  const auto fraction = whole_number(fraction_digits);
  if (!unit || !whole || !fraction || fraction_digits.size() > 3) return std::nullopt;

  std::int64_t parts = 1;
  for (std::size_t i = 0; i < fraction_digits.size(); ++i)
    parts *= 10;
  if (*fraction * *unit % parts != 0) return std::nullopt;
  const auto seconds = *whole * *unit + *fraction * *unit / parts;
  return seconds <= amount_max * seconds_a_day ? std::optional(seconds) : std::nullopt;
}

std::optional<std::int64_t> days_of(std::string_view text, std::string_view one,
                                    std::string_view several) {
  const auto space = text.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const auto number = whole_number(text.substr(0, space));
  if (!number || *number < 1 || *number > amount_max) return std::nullopt;
  const auto unit = text.substr(space + 1);
  return unit == (*number == 1 ? one : several) ? number : std::nullopt;
}

std::optional<Allowance> amount_of(std::string_view text) {
  if (const auto seconds = seconds_of(text)) return Allowance{Kind::Duration, *seconds};
  if (const auto days = days_of(text, "day", "days")) return Allowance{Kind::ElapsedDays, *days};
  if (const auto days = days_of(text, "working day", "working days")) {
    return Allowance{Kind::WorkingDays, *days};
  }
  if (text == "same business day") return Allowance{Kind::SameBusinessDay};
  if (text == "next business day") return Allowance{Kind::NextBusinessDay};
  if (text == "best effort") return Allowance{Kind::BestEffort};
  if (text == "negotiated") return Allowance{Kind::Negotiated};
  if (text == "lead time") return Allowance{Kind::LeadTime};
  if (text == "as contracted") return Allowance{Kind::AsContracted};
  if (text == "none") return Allowance{Kind::None};
  return std::nullopt;
}

}  // namespace

bool has_due(const Allowance& allowance) {
  switch (allowance.kind) {
    case Kind::Duration:
    case Kind::ElapsedDays:
    case Kind::WorkingDays:
    case Kind::SameBusinessDay:
    case Kind::NextBusinessDay:
      return true;
    case Kind::BestEffort:
    case Kind::Negotiated:
    case Kind::LeadTime:
    case Kind::AsContracted:
    case Kind::None:
      return false;
  }
  TEND_UNREACHABLE("every kind of allowance is listed");
}

std::optional<Allowance> parse_allowance(std::string_view text) {
  constexpr std::string_view every = "every ";
  const bool repeats = text.starts_with(every);
  auto allowance = amount_of(repeats ? text.substr(every.size()) : text);
  if (!allowance) return std::nullopt;
  allowance->repeats = repeats;
  allowance->written = text;
  return allowance;
}

}  // namespace tend::policy
