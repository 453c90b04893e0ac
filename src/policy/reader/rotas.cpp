// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "policy/reader/sections.hpp"

// The rotas of facts.yaml: whose turn it is.
namespace tend::policy {
namespace {

/// "08:00" as minutes after midnight.
std::optional<std::chrono::minutes> time_of_day(std::string_view text) {
  const bool is_time = text.size() == 5 && text[2] == ':' && all_digits(text.substr(0, 2)) &&
                       all_digits(text.substr(3));
  if (!is_time) return std::nullopt;
  const int hours = (text[0] - '0') * 10 + (text[1] - '0');
  const int minutes = (text[3] - '0') * 10 + (text[4] - '0');
  if (hours > 23 || minutes > 59) return std::nullopt;
  return std::chrono::hours(hours) + std::chrono::minutes(minutes);
}

/// "mon 08:00".
void read_change(const Node& node, Rota& rota, Findings& findings) {
  const std::string_view text = node.text;
  const auto space = text.find(' ');
  const auto day = std::ranges::find(calendar::weekday_names, text.substr(0, space));
  const auto time =
      space == std::string_view::npos ? std::nullopt : time_of_day(text.substr(space + 1));
  if (day == calendar::weekday_names.end() || !time) {
    findings.add(
        FindingKind::WrongValue, node.place,
        fmt::format("{} where a day and a time are expected, as `mon 08:00`", found(node)));
    return;
  }
  rota.changes_on = std::chrono::Monday + std::chrono::days(day - calendar::weekday_names.begin());
  rota.changes_at = *time;
}

/// "2026-12-24 08:00" on the desk's wall clock.
std::optional<LocalTime> local_time(const Node& node, Findings& findings) {
  const std::string_view text = node.text;
  const auto date = parse_date(text.substr(0, text.find(' ')));
  const auto time =
      text.size() == 16 && text[10] == ' ' ? time_of_day(text.substr(11)) : std::nullopt;
  if (date && time) return LocalTime(date->time_since_epoch() + *time);
  findings.add(FindingKind::WrongValue, node.place,
               fmt::format("{} where a wall-clock time is expected, as 2026-12-24 "
                           "08:00",
                           found(node)));
  return std::nullopt;
}

void check_person(const Word& word, const FactsReading& reading, Findings& findings) {
  std::vector<std::string> people;
  for (const auto& person : reading.facts.people)
    people.push_back(person.key);
  check_known(word, "person", people, findings);
}

Rota::Override read_turn(const Node& node, FactsReading& reading) {
  auto& findings = reading.findings;
  Fields fields(node, "an override of a rota", findings);
  Rota::Override turn{};
  if (const auto* from = fields.need("from")) {
    turn.from = local_time(*from, findings).value_or(LocalTime{});
  }
  if (const auto* to = fields.need("to")) {
    turn.to = local_time(*to, findings).value_or(LocalTime{});
  }
  if (const auto* who = fields.need("who")) {
    turn.who = read_name(*who, findings);
    check_person({turn.who, who->place}, reading, findings);
  }
  if (turn.to <= turn.from && findings.faultless()) {
    findings.add(FindingKind::WrongValue, node.place, "an override that ends before it begins");
  }
  return turn;
}

Rota read_rota(const Entry& entry, FactsReading& reading) {
  auto& findings = reading.findings;
  Fields fields(entry.value, fmt::format("the rota `{}`", entry.key), findings);
  Rota rota{};
  rota.key = entry.key;
  rota.rule.file = findings.file();
  rota.rule.line = entry.place.line;
  if (const auto* from = fields.need("from")) {
    const auto date = parse_date(from->text);
    if (!date)
      findings.add(FindingKind::WrongValue, from->place,
                   fmt::format("{} is no date", found(*from)));
    rota.from = date.value_or(LocalDate{});
  }
  if (const auto* changes = fields.need("changes")) read_change(*changes, rota, findings);
  if (const auto* order = fields.need("order")) {
    for (const auto& word : read_words(*order, findings)) {
      check_person(word, reading, findings);
      rota.order.push_back(word.text);
    }
  }
  if (const auto* overrides = fields.find("overrides")) {
    for (const auto& item : read_list(*overrides, "overrides", findings))
      rota.overrides.push_back(read_turn(item, reading));
  }
  return rota;
}

}  // namespace

void read_rotas(const Node& node, FactsReading& reading) {
  for (const auto* entry : read_named(node, "rotas", reading.findings)) {
    reading.facts.rotas.push_back(read_rota(*entry, reading));
    reading.rotas.push_back({entry->key, entry->place});
  }
}

}  // namespace tend::policy
