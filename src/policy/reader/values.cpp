// SPDX-License-Identifier: Apache-2.0
#include "policy/reader/values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "policy/words.hpp"

namespace tend::policy {
namespace {

using Kind = Allowance::Kind;

std::optional<Allowance> allowance_of(const Node& node) {
  return node.kind == Node::Kind::Scalar ? parse_allowance(node.text) : std::nullopt;
}

std::optional<std::int64_t> whole_number(std::string_view digits) {
  if (digits.empty() || digits.size() > 9 || !all_digits(digits)) return std::nullopt;
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

/// "160.00" in cents.
std::optional<std::int64_t> minor_units_of(std::string_view text) {
  const auto point = text.find('.');
  if (point == std::string_view::npos || text.size() != point + 3) return std::nullopt;
  const auto whole = whole_number(text.substr(0, point));
  const auto cents = whole_number(text.substr(point + 1));
  if (!whole || !cents) return std::nullopt;
  return *whole * 100 + *cents;
}

}  // namespace

std::string read_known(const Node& node, std::string_view what,
                       const std::vector<std::string>& known, Findings& findings) {
  auto name = read_name(node, findings);
  if (name.empty() || check_known({name, node.place}, what, known, findings)) return name;
  return {};
}

std::vector<std::string> read_several_known(const Node& node, std::string_view what,
                                            const std::vector<std::string>& known,
                                            Findings& findings) {
  std::vector<std::string> names;
  for (const auto& word : read_words(node, findings)) {
    if (check_known(word, what, known, findings)) names.push_back(word.text);
  }
  return names;
}

std::optional<Allowance> read_length(const Node& node, Findings& findings) {
  auto length = allowance_of(node);
  const bool is_length = length && !length->repeats &&
                         (length->kind == Kind::Duration || length->kind == Kind::WorkingDays ||
                          length->kind == Kind::ElapsedDays);
  if (is_length) return length;
  findings.add(FindingKind::WrongValue, node.place,
               fmt::format("{} where a length of time is expected, as `4h`, `14 "
                           "days` or `1 working day`",
                           found(node)));
  return std::nullopt;
}

std::optional<Allowance> read_duration(const Node& node, Findings& findings) {
  auto duration = allowance_of(node);
  if (duration && !duration->repeats && duration->kind == Kind::Duration) return duration;
  findings.add(
      FindingKind::WrongValue, node.place,
      fmt::format("{} where minutes or hours are expected, as `10m` or `1h`", found(node)));
  return std::nullopt;
}

std::optional<int> read_percent(const Node& node, Findings& findings) {
  std::string_view text = node.text;
  const bool is_percent = node.kind == Node::Kind::Scalar && text.ends_with('%');
  if (is_percent) text.remove_suffix(1);
  const auto number = is_percent ? whole_number(text) : std::nullopt;
  if (number && *number >= 1 && *number <= 100) return static_cast<int>(*number);
  findings.add(FindingKind::WrongValue, node.place,
               fmt::format("{} where a percentage is expected, as `20%`", found(node)));
  return std::nullopt;
}

std::optional<Money> read_amount(const Node& node, Reading& reading) {
  const auto units = node.kind == Node::Kind::Scalar ? minor_units_of(node.text) : std::nullopt;
  if (!units) {
    reading.findings.add(FindingKind::WrongValue, node.place,
                         fmt::format("{} where an amount is expected, as `160.00`", found(node)));
    return std::nullopt;
  }
  Money amount{*units};
  std::ranges::copy(reading.policy.currency, amount.currency.begin());
  return amount;
}

std::vector<Milestone> read_milestones(const Node& node, Findings& findings) {
  std::vector<Milestone> milestones;
  for (const auto& word : read_words(node, findings)) {
    if (const auto milestone = read_one_of(word, "milestone", milestone_names, findings)) {
      milestones.push_back(*milestone);
    }
  }
  return milestones;
}

std::vector<Channel> read_channel_names(const Node& node, Findings& findings) {
  std::vector<Channel> channels;
  for (const auto& word : read_words(node, findings)) {
    if (const auto channel = read_one_of(word, "channel", channel_names, findings)) {
      channels.push_back(*channel);
    }
  }
  return channels;
}

std::vector<Addressee> read_addressees(const Node& node, Reading& reading) {
  std::vector<Addressee> addressees;
  auto known = all_names(people_word_names);
  std::ranges::copy(keys_of(reading.policy.teams), std::back_inserter(known));
  for (const auto& word : read_words(node, reading.findings)) {
    if (const auto people = named(people_word_names, word.text)) {
      addressees.emplace_back(*people);
    } else if (check_known(word, "team or word for people", known, reading.findings)) {
      addressees.emplace_back(word.text);
    }
  }
  return addressees;
}

}  // namespace tend::policy
