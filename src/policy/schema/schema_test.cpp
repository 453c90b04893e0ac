// SPDX-License-Identifier: Apache-2.0
#include "policy/schema/schema.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <regex>
#include <set>
#include <string>

#include "policy/reader/sections.hpp"
#include "policy/schema/sections.hpp"
#include "policy/words.hpp"

namespace tend::policy {
namespace {

constexpr const char* unknown_key = "zzzzzzzzzz";
using Keys = std::set<std::string>;

Node scalar(std::string text) {
  Node node;
  node.kind = Node::Kind::Scalar;
  node.text = std::move(text);
  return node;
}

Node map_of(std::string key, Node value) {
  Node node;
  node.kind = Node::Kind::Map;
  node.entries.push_back({std::move(key), {}, std::move(value)});
  return node;
}

Node list_of(Node item) {
  Node node;
  node.kind = Node::Kind::List;
  node.items.push_back(std::move(item));
  return node;
}

/// Makes a whole file of a part of it.
using Around = std::function<Node(Node)>;
using Visit = std::function<void(const Shape&, const Around&)>;

/// Every map of the schema whose keys are asked for by name, with the way there.
void for_each_map(const Shape& shape, const Around& around, const Visit& visit) {
  const auto at_key = [&around](std::string key) {
    return [&around, key](Node value) { return around(map_of(key, std::move(value))); };
  };
  for (const auto& member : shape.members) {
    if (!member.is_pattern) for_each_map(member.shape, at_key(member.key), visit);
  }
  switch (shape.kind) {
    case Shape::Kind::Object:
      visit(shape, around);
      break;
    case Shape::Kind::Named:
      for_each_map(shape.parts.front(), at_key("one"), visit);
      break;
    case Shape::Kind::Dated:
      for_each_map(shape.parts.front(), at_key("2026-12-24"), visit);
      break;
    case Shape::Kind::List:
      for_each_map(
          shape.parts.front(), [&](Node item) { return around(list_of(std::move(item))); }, visit);
      break;
    case Shape::Kind::Several:
      for_each_map(shape.parts.front(), around, visit);
      break;
    case Shape::Kind::Either:
      for_each_map(shape.parts.back(), around, visit);
      break;
    default:
      break;
  }
}

/// The keys that "unknown key `zzz` in …; it has `a`, `b`" lists.
Keys listed(const std::string& fault) {
  static const std::regex quoted("`([^`]+)`");
  const auto from = fault.find(';');
  if (from == std::string::npos) return {};
  const auto list = fault.substr(from);
  Keys keys;
  for (std::sregex_iterator at(list.begin(), list.end(), quoted), end; at != end; ++at)
    keys.insert((*at)[1]);
  return keys;
}

Keys keys_of(const Shape& shape) {
  Keys keys;
  for (const auto& member : shape.members) {
    if (!member.is_pattern) keys.insert(member.key);
  }
  return keys;
}

/// What a reader says is wrong with a file.
using Read = std::vector<Fault> (*)(const Node&);

std::vector<Fault> faults_of_policy(const Node& root) {
  Findings findings("policy.yaml");
  const HandbookText handbook("");
  Reading reading{findings, handbook};
  read_policy(root, reading);
  return findings.faults();
}

std::vector<Fault> faults_of_facts(const Node& root) {
  Findings findings("facts.yaml");
  FactsReading reading{findings};
  read_dated_facts(root, reading);
  return findings.faults();
}

/// The keys that a reader asks this map for, whatever words stand in it: some are asked for only
/// beside certain words.
Keys asked_for(const Shape& shape, const Around& around, Read read) {
  constexpr std::size_t turns = 6;  // As many as the longest list of words that others hang on.
  Keys asked;
  for (std::size_t turn = 0; turn < turns; ++turn) {
    Node map = map_of(unknown_key, scalar("x"));
    for (const auto& [key, member, presence, is_pattern] : shape.members) {
      if (member.kind != Shape::Kind::Word) continue;
      map.entries.push_back({key, {}, scalar(member.words[turn % member.words.size()])});
    }
    for (const auto& fault : read(around(std::move(map)))) {
      if (fault.what.find(unknown_key) != std::string::npos) asked.merge(listed(fault.what));
    }
  }
  return asked;
}

/// How many maps there are.
int expect_same_keys(const Shape& schema, Read read) {
  int maps = 0;
  for_each_map(
      schema, [](Node root) { return root; },
      [&](const Shape& shape, const Around& around) {
        if (keys_of(shape).empty()) return;  // Keys by pattern: nobody asks for them by name.
        ++maps;
        auto asked = asked_for(shape, around, read);
        // The reader asks a step of a step for steps of its own only to refuse them.
        if (shape.about.starts_with("A step of a step")) asked.erase("steps");
        EXPECT_EQ(asked, keys_of(shape)) << shape.about;
      });
  return maps;
}

TEST(Schema, has_the_keys_that_the_reader_asks_for_and_no_other) {
  EXPECT_GT(expect_same_keys(policy_schema(), faults_of_policy), 50);
  EXPECT_GT(expect_same_keys(facts_schema(), faults_of_facts), 5);
}

TEST(Schema, asks_about_every_fact) {
  Keys facts;
  for (const auto& [fact, name] : fact_names)
    facts.insert(std::string(name));
  EXPECT_EQ(keys_of(conditions("")), facts);
}

void expect_words_about_everything(const Shape& shape) {
  EXPECT_GE(shape.about.size(), 3U);
  for (const auto& part : shape.parts)
    expect_words_about_everything(part);
  for (const auto& member : shape.members) {
    EXPECT_GE(member.shape.about.size(), 3U) << member.key;
    expect_words_about_everything(member.shape);
  }
}

TEST(Schema, says_what_each_key_is_for) {
  expect_words_about_everything(policy_schema());
  expect_words_about_everything(facts_schema());
}

}  // namespace
}  // namespace tend::policy
