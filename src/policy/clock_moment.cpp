// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include "base/text.hpp"
#include "policy/duty.hpp"

namespace tend::policy {
namespace {

using Kind = ClockMoment::Kind;

/// `text` without `word` and the space behind it, if it begins so.
bool take_word(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word) || text.size() <= word.size() || text[word.size()] != ' ') {
    return false;
  }
  text.remove_prefix(word.size() + 1);
  return true;
}

std::optional<ClockMoment> on_milestone(ClockMoment moment, std::string_view name) {
  moment.milestone = parse_milestone(name);
  return moment.milestone ? std::optional(moment) : std::nullopt;
}

std::optional<ClockMoment> percent_of(std::string_view text) {
  const auto sign = text.find("% of ");
  if (sign == std::string_view::npos || sign == 0 || sign > 3) return std::nullopt;
  ClockMoment moment;
  const auto [stopped, error] = std::from_chars(text.data(), text.data() + sign, moment.amount);
  const bool is_percent = error == std::errc{} && stopped == text.data() + sign;
  if (!is_percent || moment.amount < 1 || moment.amount > 200) return std::nullopt;
  const auto name = text.substr(sign + 5);
  return name == "any target" ? std::optional(moment) : on_milestone(moment, name);
}

std::optional<ClockMoment> length_from(std::string_view text) {
  const auto space = text.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const auto length = parse_allowance(text.substr(0, space));
  if (!length || length->kind != Allowance::Kind::Duration || length->repeats) return std::nullopt;
  text.remove_prefix(space + 1);
  ClockMoment moment{Kind::Before, length->amount, {}};
  if (take_word(text, "before")) return on_milestone(moment, text);
  moment.kind = Kind::After;
  return take_word(text, "after") ? on_milestone(moment, text) : std::nullopt;
}

}  // namespace

std::optional<ClockMoment> parse_clock_moment(std::string_view text) {
  if (take_word(text, "closing during")) return on_milestone({Kind::Closing, 0, {}}, text);
  if (auto moment = percent_of(text)) return moment;
  return length_from(text);
}

}  // namespace tend::policy
