// SPDX-License-Identifier: Apache-2.0
#include "policy/diff/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tend::policy {
namespace {

/// What a row is about before it is about a case.
constexpr std::array<std::string_view, 10> subject_keys{
    "need", "at", "for_reason", "send", "have", "procedure", "hold_for", "step", "reason", "grid"};

std::string quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

std::string joined(const Node& values, std::string_view between) {
  if (values.kind != Node::Kind::List) return in_one_line(values);
  std::string words;
  for (const auto& value : values.items)
    words += fmt::format("{}{}", words.empty() ? "" : between, in_one_line(value));
  return words;
}

std::string conditions(const Node& guard) {
  if (guard.kind != Node::Kind::Map) return in_one_line(guard);
  std::string words;
  for (const auto& [fact, place, values] : guard.entries)
    words += fmt::format("{}{} {}", words.empty() ? "" : ", ", fact, joined(values, " or "));
  return words;
}

std::string subject_of(const Node& row) {
  std::string words;
  for (const auto key : subject_keys) {
    const auto* value = value_of(row, key);
    if (!value) continue;
    if (!words.empty()) words += " ";
    words +=
        key == "grid" ? "the grid of " + joined(*value, " and ") : "`" + in_one_line(*value) + "`";
  }
  return words;
}

std::string case_of(const Node& row) {
  const auto* when = value_of(row, "when");
  const auto* unless = value_of(row, "unless");
  std::string words;
  if (when) words = "for " + conditions(*when);
  if (unless) words += fmt::format("{}unless {}", words.empty() ? "" : ", ", conditions(*unless));
  return words;
}

}  // namespace

bool is_reason(std::string_view key) {
  return key == "because" || key == "our_choice" || key == "against" || key == "accepts";
}

std::string spoken(std::string_view key) {
  std::string words(key);
  std::ranges::replace(words, '_', ' ');
  return words;
}

std::string in_one_line(const Node& node) {
  std::string text;
  switch (node.kind) {
    case Node::Kind::Nothing:
      return "~";
    case Node::Kind::Scalar:
      return node.quoted ? quoted(node.text) : node.text;
    case Node::Kind::List:
      for (const auto& item : node.items)
        text += (text.empty() ? "" : ", ") + in_one_line(item);
      return "[" + text + "]";
    case Node::Kind::Map:
      for (const auto& [key, place, value] : node.entries) {
        if (is_reason(key)) continue;
        text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", key, in_one_line(value));
      }
      return "{" + text + "}";
  }
  return text;
}

std::string row_label(const Node& row) {
  if (row.kind != Node::Kind::Map) return "`" + in_one_line(row) + "`";
  const auto subject = subject_of(row);
  const auto its_case = case_of(row);
  if (subject.empty()) return its_case.empty() ? "everything else" : its_case;
  return its_case.empty() ? subject : subject + " " + its_case;
}

std::string level_label(const Node& row) {
  const auto* when = value_of(row, "when");
  if (!when || value_of(row, "unless") || when->entries.size() != 1) return {};
  const auto& [fact, place, level] = when->entries.front();
  const bool is_level = fact == "priority" || fact == "severity";
  if (!is_level || level.kind != Node::Kind::Scalar) return {};
  return level.text + "'s";
}

const Node* value_of(const Node& map, std::string_view key) {
  const auto entry = std::ranges::find(map.entries, key, &Entry::key);
  return entry == map.entries.end() ? nullptr : &entry->value;
}

}  // namespace tend::policy
