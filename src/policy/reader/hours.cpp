// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "policy/day_range.hpp"
#include "policy/reader/sections.hpp"
#include "policy/words.hpp"

namespace tend::policy {
namespace {

constexpr std::string_view claim = "always_one_of";

void read_day(const Entry& entry, Hours& hours, Findings& findings) {
  const auto windows = read_windows(entry.value, findings);
  const auto range = *parse_days(entry.key);
  for (auto day = range.first; day <= range.last; ++day) {
    if (!hours.week[day].empty()) {
      findings.add(FindingKind::WindowsClash, entry.place,
                   fmt::format("`{}` has windows already", calendar::weekday_names[day]));
    }
    hours.week[day] = windows;
  }
}

/// "after_hours" is "After hours".
std::string in_words_of(std::string key) {
  std::ranges::replace(key, '_', ' ');
  if (key.front() >= 'a' && key.front() <= 'z') {
    key.front() = static_cast<char>(key.front() - 'a' + 'A');
  }
  return key;
}

/// Calendars can only stand outside those above them, so no two wait for each other.
std::vector<std::string> read_outside(const Node& node, Reading& reading) {
  std::vector<std::string> outside;
  for (const auto& word : read_words(node, reading.findings)) {
    if (check_known(word, "calendar above this one", keys_of(reading.policy.hours),
                    reading.findings)) {
      outside.push_back(word.text);
    }
  }
  return outside;
}

Hours read_calendar(const Entry& entry, Reading& reading) {
  Fields fields(entry.value, fmt::format("the calendar `{}`", entry.key), reading.findings);
  Hours hours;
  hours.key = entry.key;
  hours.rule = read_rule(fields, entry.place, reading);
  const auto* name = fields.find("name");
  hours.name = name ? read_text(*name, reading.findings) : in_words_of(entry.key);
  const auto days = fields.take([](std::string_view key) { return parse_days(key).has_value(); });
  for (const auto* day : days)
    read_day(*day, hours, reading.findings);
  if (const auto* closed = fields.find("closed")) {
    for (const auto& word : read_words(*closed, reading.findings)) {
      hours.closed.push_back(word.text);
      reading.holiday_sets.push_back(word);
    }
  }
  if (const auto* outside = fields.find("outside")) {
    hours.outside = read_outside(*outside, reading);
    if (!days.empty() || !hours.closed.empty()) {
      reading.findings.add(FindingKind::EitherOr, outside->place,
                           "a calendar is either `outside` others or has days of its own");
    }
  } else if (days.empty()) {
    reading.findings.add(FindingKind::Missing, entry.place,
                         fmt::format("`{}` has no days (`mon-fri: 08:00-17:00`) and "
                                     "is not `outside` another",
                                     entry.key));
  }
  return hours;
}

}  // namespace

std::vector<calendar::Window> read_windows(const Node& node, Findings& findings) {
  std::vector<calendar::Window> windows;
  if (node.kind == Node::Kind::Scalar && node.text == "closed") return windows;
  for (const auto& word : read_words(node, findings)) {
    const auto window = calendar::parse_window(word.text);
    if (window) {
      windows.push_back(*window);
    } else {
      findings.add(FindingKind::WrongValue, word.place,
                   fmt::format("`{}` where hours are expected, as 08:00-17:00, or "
                               "`closed`",
                               cut(word.text, 60)));
    }
  }
  return windows;
}

void read_hours(const Node& node, Reading& reading) {
  const Node* always_one_of = nullptr;
  for (const auto* entry : read_named(node, "calendars", reading.findings)) {
    if (entry->key == claim) {
      always_one_of = &entry->value;
      continue;
    }
    if (entry->key == around_the_clock) {
      reading.findings.add(FindingKind::Twice, entry->place,
                           "`around_the_clock` is there in every pack");
      continue;
    }
    reading.policy.hours.push_back(read_calendar(*entry, reading));
    reading.hours.push_back(entry->place);
  }
  const auto calendars = keys_of(reading.policy.hours);
  if (calendars.empty())
    reading.findings.add(FindingKind::Missing, node.place, "`hours` without a calendar");
  reading.vocabulary.declare(FactKind::Hours, calendars);
  reading.vocabulary.declare(FactKind::WorkedIn, calendars);
  if (!always_one_of) return;
  reading.always_one_of = always_one_of->place;
  for (const auto& word : read_words(*always_one_of, reading.findings)) {
    if (check_known(word, "calendar", calendars, reading.findings)) {
      reading.policy.always_one_of.push_back(word.text);
    }
  }
}

}  // namespace tend::policy
