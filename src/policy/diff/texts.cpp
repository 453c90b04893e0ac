// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "policy/diff/compare.hpp"

// The handbook's own text, line by line: what it says no longer, and what it says now.
namespace tend::policy {
namespace {

struct TextLine {
  std::string_view text;
  int number = 0;
};

std::vector<TextLine> lines_of(std::string_view text) {
  std::vector<TextLine> lines;
  int number = 0;
  for (const auto line : split(text, '\n')) {
    ++number;
    if (const auto said = trim(line); !said.empty()) lines.push_back({said, number});
  }
  return lines;
}

PackChange about_text(ChangeKind kind, std::string words) {
  PackChange change;
  change.part = ChangePart::Text;
  change.kind = kind;
  change.file = "handbook.txt";
  change.words = std::move(words);
  return change;
}

/// The lines of `some` that `others` has not, or has fewer times.
std::vector<TextLine> only_in(const std::vector<TextLine>& some,
                              const std::vector<TextLine>& others) {
  std::map<std::string_view, int> left;
  for (const auto& line : others)
    ++left[line.text];
  std::vector<TextLine> found;
  for (const auto& line : some) {
    if (--left[line.text] < 0) found.push_back(line);
  }
  return found;
}

}  // namespace

std::vector<PackChange> compare_texts(std::string_view before, std::string_view after) {
  const auto was = lines_of(before);
  const auto is = lines_of(after);
  std::vector<PackChange> changes;
  for (const auto& [text, number] : only_in(was, is)) {
    auto change = about_text(ChangeKind::Removed, "no longer: " + std::string(text));
    change.before = text;
    change.line_before = number;
    changes.push_back(std::move(change));
  }
  for (const auto& [text, number] : only_in(is, was)) {
    auto change = about_text(ChangeKind::Added, "now: " + std::string(text));
    change.after = text;
    change.line_after = number;
    changes.push_back(std::move(change));
  }
  if (changes.empty() && !std::ranges::equal(was, is, {}, &TextLine::text, &TextLine::text)) {
    changes.push_back(about_text(ChangeKind::Moved, "its lines stand in another order"));
  }
  return changes;
}

}  // namespace tend::policy
