// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "policy/findings.hpp"

// YAML as a small tree in which every value knows where it stands.
namespace tend::policy {

struct Entry;

/// A scalar is text until its place in the pack gives it a type, so `no` and `12:00` are
/// themselves; what is empty or `~` is Nothing.
struct Node {
  enum class Kind { Nothing, Scalar, List, Map };
  Kind kind = Kind::Nothing;
  Place place;
  bool quoted = false;
  std::string text;
  std::vector<Node> items;
  std::vector<Entry> entries;
};

struct Entry {
  std::string key;
  Place place;
  Node value;
};

/// The last line that anything in a node stands in.
int last_line(const Node& node);

inline constexpr int yaml_depth_max = 12;
inline constexpr std::size_t yaml_nodes_max = 200'000;
inline constexpr std::size_t yaml_scalar_bytes_max = 20'000;

/// The one document of `text`. Anchors, aliases, tags, merges, keys that are not words, a key given
/// twice, a second document and whatever is past the limits become findings, and the rest is still
/// read; text that is no YAML ends the reading where it stops making sense.
Node parse_yaml(std::string_view text, Findings& findings);

}  // namespace tend::policy
