// SPDX-License-Identifier: Apache-2.0
#include "policy/reader/fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text.hpp"

namespace tend::policy {
namespace {

constexpr std::size_t name_bytes_max = 60;
constexpr std::size_t shown_bytes_max = 60;
constexpr std::size_t known_listed_max = 16;
constexpr std::size_t words_max = 1'000;
constexpr std::size_t named_things_max = 1'000;
constexpr std::size_t rows_max = 5'000;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string quoted_list(const std::vector<std::string>& words) {
  std::vector<std::string> quoted;
  for (const auto& word : words)
    quoted.push_back(fmt::format("`{}`", word));
  return join(quoted, ", ");
}

}  // namespace

std::string found(const Node& node) {
  switch (node.kind) {
    case Node::Kind::Nothing:
      return "nothing";
    case Node::Kind::Scalar:
      return fmt::format("`{}`", cut(node.text, shown_bytes_max));
    case Node::Kind::List:
      return "a list";
    case Node::Kind::Map:
      return "a map";
  }
  return {};
}

std::string did_you_mean(std::string_view meant, const std::vector<std::string>& known) {
  const std::vector<std::string_view> words(known.begin(), known.end());
  const auto near = nearest(meant, words);
  return near.empty() ? std::string() : fmt::format("; did you mean `{}`?", near);
}

Fields::Fields(const Node& node, std::string what, Findings& findings)
    : node_(node), what_(std::move(what)), findings_(findings) {
  if (node.kind != Node::Kind::Map) {
    findings.add(FindingKind::WrongValue, node.place,
                 fmt::format("{} where {} is expected, as `key: value`", found(node), what_));
  }
}

Fields::~Fields() {
  for (const auto& [key, place, value] : node_.entries) {
    if (findings_.full()) return;
    if (was_asked(key)) continue;
    auto hint = did_you_mean(key, asked_);
    if (hint.empty()) hint = fmt::format("; it has {}", quoted_list(asked_));
    findings_.add(FindingKind::UnknownKey, place,
                  fmt::format("unknown key `{}` in {}{}", cut(key, shown_bytes_max), what_, hint));
  }
}

int Fields::last_line() const {
  return policy::last_line(node_);
}

bool Fields::was_asked(std::string_view key) const {
  return std::ranges::find(asked_, key) != asked_.end();
}

const Node* Fields::find(std::string_view key) {
  asked_.emplace_back(key);
  const auto entry = std::ranges::find(node_.entries, key, &Entry::key);
  if (entry == node_.entries.end()) return nullptr;
  if (entry->value.kind == Node::Kind::Nothing) {
    findings_.add(FindingKind::Missing, entry->place, fmt::format("`{}` has no value", key));
    return nullptr;
  }
  return &entry->value;
}

const Node* Fields::need(std::string_view key) {
  const auto* value = find(key);
  const bool is_missing = std::ranges::find(node_.entries, key, &Entry::key) == node_.entries.end();
  if (node_.kind == Node::Kind::Map && is_missing) {
    findings_.add(FindingKind::Missing, node_.place, fmt::format("{} without `{}`", what_, key));
  }
  return value;
}

std::string read_text(const Node& node, Findings& findings) {
  if (node.kind == Node::Kind::Scalar && !trim(node.text).empty()) return node.text;
  findings.add(FindingKind::WrongValue, node.place,
               fmt::format("{} where a text is expected", found(node)));
  return {};
}

bool check_name(std::string_view name, Place place, Findings& findings) {
  const bool is_name =
      !name.empty() && name.size() <= name_bytes_max && is_letter(name.front()) &&
      std::ranges::all_of(name, [](char c) { return is_letter(c) || is_digit(c) || c == '_'; });
  if (!is_name) {
    findings.add(FindingKind::WrongValue, place,
                 fmt::format("`{}` is no name: letters, digits and underscores, beginning with "
                             "a letter, at most {}",
                             cut(name, shown_bytes_max), name_bytes_max));
  }
  return is_name;
}

std::string read_name(const Node& node, Findings& findings) {
  if (node.kind != Node::Kind::Scalar) {
    findings.add(FindingKind::WrongValue, node.place,
                 fmt::format("{} where a name is expected", found(node)));
    return {};
  }
  return check_name(node.text, node.place, findings) ? node.text : std::string();
}

bool read_flag(const Node& node, Findings& findings) {
  const bool is_flag = node.kind == Node::Kind::Scalar && (node.text == "yes" || node.text == "no");
  if (!is_flag) {
    findings.add(FindingKind::WrongValue, node.place,
                 fmt::format("{} where `yes` or `no` is expected", found(node)));
  }
  return is_flag && node.text == "yes";
}

int read_number(const Node& node, int least, int most, Findings& findings) {
  int number = 0;
  const auto* end = node.text.data() + node.text.size();
  const auto [stopped, error] = std::from_chars(node.text.data(), end, number);
  const bool is_number = node.kind == Node::Kind::Scalar && error == std::errc{} &&
                         stopped == end && number >= least && number <= most;
  if (is_number) return number;
  findings.add(
      FindingKind::WrongValue, node.place,
      fmt::format("{} where a number from {} to {} is expected", found(node), least, most));
  return least;
}

std::vector<Word> read_words(const Node& node, Findings& findings) {
  std::vector<Word> words;
  const auto add = [&](const Node& word) {
    if (word.kind != Node::Kind::Scalar || word.text.empty()) {
      findings.add(FindingKind::WrongValue, word.place,
                   fmt::format("{} where a word is expected", found(word)));
    } else if (words.size() == words_max) {
      findings.add(FindingKind::PastLimit, word.place,
                   fmt::format("more than {} words in a list", words_max));
    } else if (std::ranges::find(words, word.text, &Word::text) != words.end()) {
      findings.add(FindingKind::Twice, word.place,
                   fmt::format("`{}` a second time", cut(word.text, shown_bytes_max)));
    } else {
      words.push_back({word.text, word.place});
    }
  };
  if (node.kind != Node::Kind::List) {
    add(node);
    return words;
  }
  if (node.items.empty()) findings.add(FindingKind::Missing, node.place, "a list without a word");
  for (const auto& item : node.items)
    add(item);
  return words;
}

std::vector<const Entry*> read_named(const Node& node, std::string_view what, Findings& findings) {
  std::vector<const Entry*> entries;
  if (node.kind != Node::Kind::Map) {
    findings.add(FindingKind::WrongValue, node.place,
                 fmt::format("{} where {} are expected, as `name: ...`", found(node), what));
  }
  for (const auto& entry : node.entries) {
    if (entries.size() == named_things_max) {
      findings.add(FindingKind::PastLimit, entry.place,
                   fmt::format("more than {} {}", named_things_max, what));
      break;
    }
    if (check_name(entry.key, entry.place, findings)) entries.push_back(&entry);
  }
  return entries;
}

std::span<const Node> read_list(const Node& node, std::string_view what, Findings& findings) {
  if (node.kind != Node::Kind::List) {
    findings.add(FindingKind::WrongValue, node.place,
                 fmt::format("{} where a list of {} is expected", found(node), what));
  } else if (node.items.size() > rows_max) {
    findings.add(FindingKind::PastLimit, node.items[rows_max].place,
                 fmt::format("more than {} {}", rows_max, what));
  }
  return std::span(node.items).first(std::min(node.items.size(), rows_max));
}

bool check_known(const Word& word, std::string_view what, const std::vector<std::string>& known,
                 Findings& findings, FindingKind kind) {
  if (std::ranges::find(known, word.text) != known.end()) return true;
  if (findings.full()) return false;
  auto hint = did_you_mean(word.text, known);
  if (hint.empty() && known.size() <= known_listed_max && !known.empty()) {
    hint = fmt::format("; expected one of {}", quoted_list(known));
  } else if (hint.empty() && known.empty()) {
    hint = "; this pack has none";
  }
  findings.add(kind, word.place,
               fmt::format("`{}` is no {}{}", cut(word.text, shown_bytes_max), what, hint));
  return false;
}

}  // namespace tend::policy
