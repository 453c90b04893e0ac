// SPDX-License-Identifier: Apache-2.0
#include "policy/schema/shape.hpp"

#include <iterator>
#include <utility>

namespace tend::policy {
namespace {

using Kind = Shape::Kind;

constexpr const char* name_pattern = "^[A-Za-z][A-Za-z0-9_]{0,59}$";

Shape made_of(Kind kind, std::string about, std::vector<Shape> parts) {
  Shape shape{kind, std::move(about)};
  shape.parts = std::move(parts);
  return shape;
}

}  // namespace

Shape::Shape(Kind of, std::string words_about) : kind(of), about(std::move(words_about)) {}

Shape about(std::string words, Shape shape) {
  shape.about = std::move(words);
  return shape;
}

Shape text(std::string about, std::string pattern) {
  Shape shape{Kind::Text, std::move(about)};
  shape.pattern = std::move(pattern);
  return shape;
}

Shape name(std::string about) {
  return text(std::move(about), name_pattern);
}

Shape flag(std::string about) {
  return word(std::move(about), std::vector<std::string>{"yes", "no"});
}

Shape number(std::string about, int least, int most) {
  Shape shape{Kind::Number, std::move(about)};
  shape.least = least;
  shape.most = most;
  return shape;
}

Shape word(std::string about, std::vector<std::string> words) {
  Shape shape{Kind::Word, std::move(about)};
  shape.words = std::move(words);
  return shape;
}

Shape object(std::string about, std::vector<Member> members) {
  Shape shape{Kind::Object, std::move(about)};
  shape.members = std::move(members);
  return shape;
}

Shape named_things(std::string about, Shape each) {
  auto shape = made_of(Kind::Named, std::move(about), {std::move(each)});
  shape.pattern = name_pattern;
  return shape;
}

Shape list(std::string about, Shape each) {
  return made_of(Kind::List, std::move(about), {std::move(each)});
}

Shape several(std::string about, Shape each) {
  return made_of(Kind::Several, std::move(about), {std::move(each)});
}

Shape either(std::string about, std::vector<Shape> parts) {
  return made_of(Kind::Either, std::move(about), std::move(parts));
}

Member needed(std::string key, Shape shape) {
  return {std::move(key), std::move(shape), Member::Presence::Needed};
}

Member optional(std::string key, Shape shape) {
  return {std::move(key), std::move(shape)};
}

std::vector<Member> operator+(std::vector<Member> first, std::vector<Member> then) {
  std::move(then.begin(), then.end(), std::back_inserter(first));
  return first;
}

}  // namespace tend::policy
