// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "policy/placed.hpp"
#include "policy/testing_packs.hpp"

namespace tend::policy {
namespace {

/// "{key@1:1=text@1:6}": the whole tree with its places.
std::string show(const Node& node) {
  const auto at = "@" + std::to_string(node.place.line) + ":" + std::to_string(node.place.column);
  std::string shown;
  switch (node.kind) {
    case Node::Kind::Nothing:
      return "nothing" + at;
    case Node::Kind::Scalar:
      return (node.quoted ? "\"" + node.text + "\"" : node.text) + at;
    case Node::Kind::List:
      for (const auto& item : node.items)
        shown += (shown.empty() ? "" : ", ") + show(item);
      return "[" + shown + "]" + at;
    case Node::Kind::Map:
      for (const auto& entry : node.entries)
        shown += (shown.empty() ? "" : ", ") + entry.key + "=" + show(entry.value);
      return "{" + shown + "}" + at;
  }
  return shown;
}

std::string read(std::string_view text) {
  Findings findings("file");
  const auto tree = show(parse_yaml(text, findings));
  return tree + (findings.faultless() ? "" : " " + in_lines(findings.faults()));
}

TEST(yaml, keeps_the_place_of_every_value) {
  EXPECT_EQ(read("a: 1\nb: [x, \"y\"]\n"), "{a=1@1:4, b=[x@2:5, \"y\"@2:8]@2:4}@1:1");
  EXPECT_EQ(read("a:\n  - {b: c}\n  - d\n"), "{a=[{b=c@2:9}@2:5, d@3:5]@1:1}@1:1");
  EXPECT_EQ(read("a: >-\n  two\n  lines\nb: 2"), "{a=\"two lines\"@1:4, b=2@4:4}@1:1");
}

TEST(yaml, takes_a_scalar_for_the_text_it_is) {
  EXPECT_EQ(read("{no: yes, time: 12:00, date: 2026-12-24, number: 007}"),
            "{no=yes@1:6, time=12:00@1:17, date=2026-12-24@1:30, number=007@1:50}@1:1");
  EXPECT_EQ(read("a: ~\nb:\nc: null"), "{a=nothing@1:4, b=nothing@2:1, c=nothing@3:4}@1:1");
}

TEST(yaml, counts_columns_in_characters) {
  EXPECT_EQ(read("{a: \"\xE2\x80\x9C"
                 "2\xE2\x80\x9D\", b: c}"),
            "{a=\"\xE2\x80\x9C"
            "2\xE2\x80\x9D\"@1:5, b=c@1:15}@1:1");
  EXPECT_EQ(read("\xEF\xBB\xBF"
                 "a: 1"),
            "{a=1@1:4}@1:1");
  EXPECT_EQ(read("a: 1\r\nb: 2\r\n"), "{a=1@1:4, b=2@2:4}@1:1");
}

TEST(yaml, refuses_what_a_pack_does_not_have) {
  EXPECT_EQ(read("a: 1\na: 2\n"),
            "{a=1@1:4}@1:1 file:2:1 `a` a second time; it stands in line 1 already\n");
  EXPECT_EQ(read("a: &x 1\nb: *x\n"),
            "{a=1@1:4, b=nothing@2:4}@1:1 file:1:4 an anchor; a pack has none\n"
            "file:2:4 an alias; a pack has none, so write the value out\n");
  EXPECT_EQ(read("a: !thing 1\n"), "{a=1@1:4}@1:1 file:1:4 a tag (!thing); a pack has none\n");
  EXPECT_EQ(read("? [a]\n: 1\nb: 2\n"), "{b=2@3:4}@1:1 file:1:3 a key that is not a word\n");
  EXPECT_EQ(read("a: 1\n---\nb: 2\n"),
            "{a=1@1:4}@1:1 file:2:1 a second document; a file of a pack has one\n");
  EXPECT_EQ(read("a: [1\n"),
            "nothing@1:1 file:2:1 this is not YAML: end of sequence flow not "
            "found\n");
}

}  // namespace
}  // namespace tend::policy
