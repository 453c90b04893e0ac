// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "policy/check/checks.hpp"

namespace tend::policy {
namespace {

struct Found {
  const Node* node;
  Place place;
};

std::optional<Found> step_into(const Node& node, const Step& step) {
  if (const auto* index = std::get_if<std::size_t>(&step)) {
    if (*index >= node.items.size()) return std::nullopt;
    const auto& item = node.items[*index];
    return Found{&item, item.place};
  }
  const auto entry = std::ranges::find(node.entries, std::get<std::string_view>(step), &Entry::key);
  if (entry == node.entries.end()) return std::nullopt;
  const bool is_named_thing = entry->value.kind == Node::Kind::Map;
  return Found{&entry->value, is_named_thing ? entry->place : entry->value.place};
}

}  // namespace

Place place_of(const Node& root, const Path& path) {
  Found here{&root, root.place};
  for (const auto& step : path) {
    const auto next = step_into(*here.node, step);
    if (!next) break;
    here = *next;
  }
  return here.place;
}

}  // namespace tend::policy
