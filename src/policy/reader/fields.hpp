// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "policy/names.hpp"
#include "policy/placed.hpp"

// Reading one value of a pack at a time. Whatever is not as expected becomes a finding that says
// what was found and what was expected, and reading goes on with an empty value.
namespace tend::policy {

/// "`word`", "a list", "nothing": what stands there, for a sentence.
std::string found(const Node& node);

/// "; did you mean `x`?" when one of the known words is near, else nothing.
std::string did_you_mean(std::string_view meant, const std::vector<std::string>& known);

/// The keys of one map. Each is asked for by name; when this goes out of scope, those that nobody
/// asked for are faults.
class Fields {
 public:
  /// `what` is for people: "a question". A node that is no map is a fault, and has no keys.
  Fields(const Node& node, std::string what, Findings& findings);
  ~Fields();
  Fields(const Fields&) = delete;
  Fields& operator=(const Fields&) = delete;

  Place place() const { return node_.place; }
  /// The last line that anything in it stands in.
  int last_line() const;

  /// The value, or nothing when the key is missing or empty.
  const Node* find(std::string_view key);
  /// The same; missing is a fault.
  const Node* need(std::string_view key);
  /// The keys for which `is_one` holds, such as the days of a calendar.
  template <class Predicate>
  std::vector<const Entry*> take(Predicate is_one) {
    std::vector<const Entry*> taken;
    for (const auto& entry : node_.entries) {
      if (!is_one(entry.key)) continue;
      taken.push_back(&entry);
      asked_.push_back(entry.key);
    }
    return taken;
  }

 private:
  bool was_asked(std::string_view key) const;

  const Node& node_;
  std::string what_;
  Findings& findings_;
  std::vector<std::string> asked_;
};

/// A word or text with its place.
struct Word {
  std::string text;
  Place place;
};

/// What people read: not empty.
std::string read_text(const Node& node, Findings& findings);
/// A name: letters, digits and underscores, beginning with a letter.
std::string read_name(const Node& node, Findings& findings);
bool check_name(std::string_view name, Place place, Findings& findings);
/// `yes` or `no`.
bool read_flag(const Node& node, Findings& findings);
int read_number(const Node& node, int least, int most, Findings& findings);
/// One word, or a list of words without repetition.
std::vector<Word> read_words(const Node& node, Findings& findings);
/// The entries of a map of named things, each name checked.
std::vector<const Entry*> read_named(const Node& node, std::string_view what, Findings& findings);
/// The items of a list.
std::span<const Node> read_list(const Node& node, std::string_view what, Findings& findings);

/// The word is one of `known`; otherwise the finding lists them, or the nearest.
bool check_known(const Word& word, std::string_view what, const std::vector<std::string>& known,
                 Findings& findings, FindingKind kind = FindingKind::UnknownName);

template <class Enum, std::size_t count>
std::vector<std::string> all_names(const Names<Enum, count>& names) {
  std::vector<std::string> all;
  for (const auto& [value, name] : names)
    all.emplace_back(name);
  return all;
}

/// A word of a closed list.
template <class Enum, std::size_t count>
std::optional<Enum> read_one_of(const Word& word, std::string_view what,
                                const Names<Enum, count>& names, Findings& findings) {
  if (const auto value = named(names, word.text)) return value;
  check_known(word, what, all_names(names), findings);
  return std::nullopt;
}

template <class Enum, std::size_t count>
std::optional<Enum> read_one_of(const Node& node, std::string_view what,
                                const Names<Enum, count>& names, Findings& findings) {
  const auto words = read_words(node, findings);
  if (words.empty()) return std::nullopt;
  if (words.size() > 1)
    findings.add(FindingKind::WrongValue, words[1].place,
                 std::string("only one ") + std::string(what));
  return read_one_of(words.front(), what, names, findings);
}

}  // namespace tend::policy
