// SPDX-License-Identifier: Apache-2.0
#include "calendar/holidays.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "policy/reader/sections.hpp"

// The holidays of facts.yaml: named sets of dates, by rule and by name (H8).
namespace tend::policy {
namespace {

using calendar::Holiday;

constexpr std::chrono::year first_year(2000);
constexpr std::chrono::year last_year(2100);

std::vector<Holiday> read_rule_days(const Node& node, Findings& findings) {
  const auto words = read_words(node, findings);
  if (words.empty()) return {};
  if (!check_known(words.front(), "set of holidays", {"us_federal_holidays"}, findings)) return {};
  // A New Year's Day may be kept in the year before.
  return calendar::us_federal_holidays(first_year, last_year + std::chrono::years(1));
}

std::vector<std::string> names_of(const std::vector<Holiday>& holidays) {
  std::vector<std::string> names;
  for (const auto& holiday : holidays) {
    if (std::ranges::find(names, holiday.name) == names.end()) names.push_back(holiday.name);
  }
  return names;
}

void leave_out(const Node& node, std::vector<Holiday>& holidays, Findings& findings) {
  const auto names = names_of(holidays);
  for (const auto& word : read_words(node, findings)) {
    if (!check_known(word, "holiday of this set", names, findings)) continue;
    std::erase_if(holidays, [&](const Holiday& holiday) { return holiday.name == word.text; });
  }
}

std::optional<std::chrono::weekday> read_weekday(const Word& word, Findings& findings) {
  const std::vector<std::string> names(calendar::weekday_names.begin(),
                                       calendar::weekday_names.end());
  if (!check_known(word, "day of the week", names, findings)) return std::nullopt;
  const auto index = std::ranges::find(names, word.text) - names.begin();
  return std::chrono::Monday + std::chrono::days(index);
}

std::vector<calendar::Move> read_moves(const Node& node, Findings& findings) {
  std::vector<calendar::Move> moves;
  if (node.kind != Node::Kind::Map) {
    findings.add(
        FindingKind::WrongValue, node.place,
        fmt::format("{} where moves are expected, as {{sat: fri, sun: mon}}", found(node)));
  }
  for (const auto& [key, place, value] : node.entries) {
    const auto from = read_weekday({key, place}, findings);
    const auto to = read_weekday({value.text, value.place}, findings);
    if (from && to) moves.push_back({*from, *to});
  }
  return moves;
}

void add_named_dates(const Node& node, std::vector<Holiday>& holidays, Findings& findings) {
  if (node.kind != Node::Kind::Map) {
    findings.add(FindingKind::WrongValue, node.place,
                 fmt::format("{} where dates are expected, as {{2026-11-27: \"Day "
                             "after Thanksgiving\"}}",
                             found(node)));
  }
  for (const auto& [key, place, value] : node.entries) {
    const auto date = parse_date(key);
    if (date) {
      holidays.push_back({*date, read_text(value, findings)});
    } else {
      findings.add(FindingKind::WrongValue, place,
                   fmt::format("`{}` is no date, as 2026-12-24", cut(key, 60)));
    }
  }
}

HolidaySet read_set(const Entry& entry, Findings& findings) {
  Fields fields(entry.value, fmt::format("the holidays `{}`", entry.key), findings);
  HolidaySet set{entry.key, {}, {}};
  set.rule.file = findings.file();
  set.rule.line = entry.place.line;
  if (const auto* choice = fields.find("our_choice")) {
    set.rule.our_choice = read_text(*choice, findings);
  }
  read_acceptance(fields, set.rule, entry.place, findings);
  if (const auto* days = fields.find("days")) set.dates = read_rule_days(*days, findings);
  if (const auto* never = fields.find("never")) leave_out(*never, set.dates, findings);
  if (const auto* moves = fields.find("moves")) {
    set.dates = calendar::observed(std::move(set.dates), read_moves(*moves, findings));
  }
  if (const auto* also = fields.find("also")) add_named_dates(*also, set.dates, findings);
  return set;
}

}  // namespace

void read_holidays(const Node& node, FactsReading& reading) {
  for (const auto* entry : read_named(node, "sets of holidays", reading.findings))
    reading.facts.holidays.push_back(read_set(*entry, reading.findings));
}

}  // namespace tend::policy
