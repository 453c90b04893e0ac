// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "policy/names.hpp"

// What the files of a pack look like, as a value: which keys stand where, what each takes and what
// it is for. Editors get it as a JSON Schema.
namespace tend::policy {

struct Member;

struct Shape {
  enum class Kind : std::uint8_t {
    Text,     ///< not empty; of `pattern`, if there is one
    Word,     ///< one of `words`
    Number,   ///< from `least` to `most`
    Amount,   ///< `160.00`
    Object,   ///< the keys of `members`, and no other
    Named,    ///< a map from names of the pack's own to `parts[0]`, and the keys of `members`
    Dated,    ///< a map from dates to `parts[0]`
    List,     ///< of `parts[0]`
    Several,  ///< one of `parts[0]`, or a list of them without repetition
    Either,   ///< any of `parts`
  };
  Kind kind;
  std::string about;  ///< what it is for, as an editor shows it
  std::vector<std::string> words;
  std::string pattern;  ///< a regular expression
  int least = 0;
  int most = 0;
  std::vector<Member> members;
  std::vector<Shape> parts;
  std::string definition;  ///< if set: it is the same wherever this name is used

  Shape(Kind kind, std::string about);
};

struct Member {
  enum class Presence : std::uint8_t { Optional, Needed };
  std::string key;
  Shape shape;
  Presence presence = Presence::Optional;
  bool is_pattern = false;  ///< `key` is a regular expression of keys
};

/// The shape with these words about it.
Shape about(std::string words, Shape shape);

Shape text(std::string about, std::string pattern = {});
Shape name(std::string about);
Shape flag(std::string about);
Shape number(std::string about, int least, int most);
Shape word(std::string about, std::vector<std::string> words);
Shape object(std::string about, std::vector<Member> members);
Shape named_things(std::string about, Shape each);
Shape list(std::string about, Shape each);
Shape several(std::string about, Shape each);
Shape either(std::string about, std::vector<Shape> parts);

template <class Enum, std::size_t count>
Shape word(std::string about, const Names<Enum, count>& names) {
  std::vector<std::string> words;
  for (const auto& [value, name] : names)
    words.emplace_back(name);
  return word(std::move(about), std::move(words));
}

Member needed(std::string key, Shape shape);
Member optional(std::string key, Shape shape);

/// These members, then those.
std::vector<Member> operator+(std::vector<Member> first, std::vector<Member> then);

}  // namespace tend::policy
