// SPDX-License-Identifier: Apache-2.0
#include "policy/diff/trail.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "policy/diff/wording.hpp"
#include "policy/milestone.hpp"

namespace tend::policy {
namespace {

/// Sections whose keys are names of the pack's own.
constexpr std::array<std::string_view, 19> named_sections{
    "hours",      "channels",   "plans",    "blocks",    "questions", "requests", "documents",
    "priorities", "severities", "measures", "waiting",   "teams",     "on_call",  "procedures",
    "rates",      "holidays",   "people",   "overrides", "rotas"};
/// Fields under which there are names again.
constexpr std::array<std::string_view, 9> named_fields{
    "lines", "keys", "one_of", "any_of", "also", "then", "sounds_like", "kinds", "browsers"};

bool is_one_of(std::string_view key, std::span<const std::string_view> keys) {
  return std::ranges::find(keys, key) != keys.end();
}

Entries entries_below(std::string_view field) {
  if (field == "when" || field == "unless") return Entries::Conditions;
  if (field == "is") return Entries::Grid;
  return is_one_of(field, named_fields) ? Entries::Names : Entries::Fields;
}

std::string one_step_down(const std::string& about, const std::string& step) {
  if (about.empty()) return step;
  return about + (about.ends_with("'s") ? " " : ", ") + step;
}

}  // namespace

Trail trail_to_section(const std::string& section, Place before, Place after) {
  Trail trail;
  trail.section = section;
  trail.field = section;
  trail.entries = is_one_of(section, named_sections) ? Entries::Names : Entries::Fields;
  trail.before = before;
  trail.after = after;
  return trail;
}

Trail trail_to_entry(const Trail& map, const std::string& key, Place before, Place after) {
  Trail entry = map;
  entry.before = before;
  entry.after = after;
  if (map.has_names()) {
    entry.name = key;
    entry.about += fmt::format("{}`{}`", entry.about.empty() ? "" : " ", key);
    entry.entries = map.entries == Entries::Grid ? Entries::Grid : Entries::Fields;
    return entry;
  }
  entry.field = key;
  entry.in_any_order = map.entries == Entries::Conditions;
  entry.about = entry.in_any_order ? map.about + " " + key : one_step_down(map.about, spoken(key));
  entry.entries = entries_below(key);
  const bool is_promise = map.section == "targets" && parse_milestone(key);
  if (!is_promise) entry.counts.clear();
  return entry;
}

Trail trail_to_row(const Trail& table, const Node& before, const Node& after,
                   const std::string& usual_hours) {
  Trail row = table;
  row.entries = Entries::Fields;
  row.before = before.place;
  row.after = after.place;
  const auto level = table.section == "targets" ? level_label(before) : std::string();
  const auto label = level.empty() ? row_label(before) : level;
  row.about += (row.about.empty() ? "" : " ") + label;
  if (table.section == "targets") {
    const auto* count = value_of(after, "count");
    const auto calendar = count ? in_one_line(*count) : usual_hours;
    if (!calendar.empty()) row.counts = " (" + calendar + ")";
  }
  return row;
}

std::string said_of(const Trail& trail, const std::string& what) {
  return trail.about.empty() ? what : trail.about + ": " + what;
}

}  // namespace tend::policy
