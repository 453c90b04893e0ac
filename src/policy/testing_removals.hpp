// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/placed.hpp"
#include "policy/testing_packs.hpp"

// For tests only: a pack with a rule taken out, and each rule in its turn.
namespace tend::policy {

/// Who has to miss a rule: a story, or a decision row while the running desk does not carry it out.
enum class Witness : std::uint8_t { Story, DecisionRow };

/// A rule that can be taken out: a row, a named thing, or what decides something within one, such
/// as a condition, a value of it, a promise, a choice, a key of a telephone or a holiday.
struct Removal {
  std::string file;   ///< "policy.yaml"
  int line = 0;       ///< where it stands in the pack
  std::string about;  ///< "targets 2 when hours"
  std::string text;   ///< the line as it is written
  Witness witness = Witness::Story;
  PackText pack;  ///< all the rest
};

/// What the running desk does not carry out yet: these sections, these keys within others, and the
/// notices at these moments. Whoever teaches the desk one of them strikes it here.
inline constexpr std::array<std::string_view, 21> sections_not_carried_out{
    "approvals", "billing", "blocks",   "documents",       "escalation", "extensions",
    "handover",  "holds",   "invoices", "major_incidents", "measures",   "misses",
    "on_call",   "paging",  "plans",    "procedures",      "rates",      "reclassify",
    "rotas",     "survey",  "warranty"};
inline constexpr std::array<std::string_view, 3> keys_not_carried_out{"choose", "confirmed_by",
                                                                      "kind"};
inline constexpr std::array<std::string_view, 3> moments_not_carried_out{
    "answers_missing", "approval_needed", "extended"};

/// What decides nothing, so that nobody can miss it: the reasons, the definitions of the levels,
/// a claim that only the reader checks, and a team's tier until something escalates.
inline constexpr std::array<std::string_view, 7> undecisive_keys{
    "because", "our_choice", "against", "accepts", "means", "always_one_of", "tier"};

/// The header cannot be taken out or is read by nobody but people, and people are no rules.
inline constexpr std::array<std::string_view, 7> undecisive_sections{
    "desk", "name", "time_zone", "targets_are", "currency", "preface", "people"};

enum class TakeOut { WhatDecides, Everything };

class Removals {
 public:
  explicit Removals(const PackText& pack, TakeOut what = TakeOut::WhatDecides)
      : pack_(pack), what_(what) {}

  /// Row before its parts, file by file in the order of their lines.
  std::vector<Removal> all() {
    file_ = &PackText::policy_yaml;
    add_parts_of("policy.yaml");
    file_ = &PackText::facts_yaml;
    add_parts_of("facts.yaml");
    return std::move(removals_);
  }

  /// The pack as it is, but written as those of the removals are.
  PackText rewritten() const {
    PackText pack = pack_;
    for (auto* yaml : {&pack.policy_yaml, &pack.facts_yaml})
      *yaml = written(parsed(*yaml), nullptr);
    return pack;
  }

 private:
  static Node parsed(std::string_view yaml) {
    Findings findings("pack");
    Node root = parse_yaml(yaml, findings);
    EXPECT_TRUE(findings.faultless());
    return root;
  }

  static bool is_one_of(std::string_view key, std::span<const std::string_view> keys) {
    return std::ranges::find(keys, key) != keys.end();
  }

  bool stays(std::string_view key, std::span<const std::string_view> undecisive) const {
    return what_ == TakeOut::WhatDecides && is_one_of(key, undecisive);
  }

  /// The names of hours stand on the page of promises alone, whose tests miss them.
  bool stays_on_the_page(std::string_view about, std::string_view key) const {
    return what_ == TakeOut::WhatDecides && about.starts_with("hours ") && key == "name";
  }

  void add_parts_of(const std::string& name) {
    root_ = parsed(pack_.*file_);
    name_ = name;
    lines_ = split(pack_.*file_, '\n');
    for (const auto& section : root_.entries) {
      if (stays(section.key, undecisive_sections)) continue;
      const bool later = is_one_of(section.key, sections_not_carried_out);
      add_parts(section.value, section.key, later ? Witness::DecisionRow : Witness::Story);
    }
  }

  void add_parts(const Node& node, const std::string& about, Witness witness) {
    for (const auto& [key, place, value] : node.entries) {
      if (stays(key, undecisive_keys) || stays_on_the_page(about, key)) continue;
      const bool later = is_one_of(key, keys_not_carried_out);
      add(value, place, about + " " + key, later ? Witness::DecisionRow : witness);
    }
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      const Node& item = node.items[i];
      const bool is_word = item.kind == Node::Kind::Scalar;
      add(item, item.place, about + " " + (is_word ? item.text : std::to_string(i + 1)),
          is_at_later_moment(item) ? Witness::DecisionRow : witness);
    }
  }

  static bool is_at_later_moment(const Node& row) {
    const auto at = std::ranges::find(row.entries, "at", &Entry::key);
    return at != row.entries.end() && is_one_of(at->value.text, moments_not_carried_out);
  }

  void add(const Node& node, Place place, const std::string& about, Witness witness) {
    PackText pack = pack_;
    pack.*file_ = written(root_, &node);
    const auto line = lines_.at(static_cast<std::size_t>(place.line) - 1);
    removals_.push_back(
        {name_, place.line, about, std::string(trim(line)), witness, std::move(pack)});
    add_parts(node, about, witness);
  }

  /// As YAML in which every value stands in a line of its own, for an explanation names a rule by
  /// its line.
  static std::string written(const Node& node, const Node* without) {
    std::string text;
    switch (node.kind) {
      case Node::Kind::Nothing:
        return "~";
      case Node::Kind::Scalar:
        return node.quoted ? quoted(node.text) : node.text;
      case Node::Kind::List:
        for (const auto& item : node.items) {
          if (&item != without) text += written(item, without) + ",\n";
        }
        return "[\n" + text + "]";
      case Node::Kind::Map:
        for (const auto& [key, place, value] : node.entries) {
          if (&value != without) text += key + ": " + written(value, without) + ",\n";
        }
        return "{\n" + text + "}";
    }
    return text;
  }

  static std::string quoted(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
      if (c == '"' || c == '\\') quoted += '\\';
      quoted += c;
    }
    return quoted + "\"";
  }

  const PackText& pack_;
  TakeOut what_;
  std::string PackText::* file_ = nullptr;
  std::string name_;
  Node root_;
  std::vector<std::string_view> lines_;
  std::vector<Removal> removals_;
};

}  // namespace tend::policy
