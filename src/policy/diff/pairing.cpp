// SPDX-License-Identifier: Apache-2.0
#include "policy/diff/pairing.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "policy/diff/wording.hpp"

namespace tend::policy {
namespace {

/// Below this two rows are not taken for each other.
constexpr double likeness_least = 0.4;

void collect_leaves(const Node& node, const std::string& way, std::vector<std::string>& found) {
  switch (node.kind) {
    case Node::Kind::Nothing:
      found.push_back(way + "=");
      break;
    case Node::Kind::Scalar:
      found.push_back(way + "=" + node.text);
      break;
    case Node::Kind::List:
      for (const auto& item : node.items)
        collect_leaves(item, way, found);
      break;
    case Node::Kind::Map:
      for (const auto& [key, place, value] : node.entries) {
        if (!is_reason(key)) collect_leaves(value, way.empty() ? key : way + "/" + key, found);
      }
  }
}

/// The rows of both packs, and what was found about them.
class Pairing {
 public:
  Pairing(const std::vector<Node>& before, const std::vector<Node>& after)
      : before_(before), after_(after), pairs_(before.size()), taken_(after.size()) {
    std::ranges::transform(before, std::back_inserter(leaves_before_), leaves);
    std::ranges::transform(after, std::back_inserter(leaves_after_), leaves);
    std::ranges::transform(before, std::back_inserter(labels_before_), row_label);
    std::ranges::transform(after, std::back_inserter(labels_after_), row_label);
  }

  std::vector<std::optional<std::size_t>> find() {
    pair_by([&](std::size_t i, std::size_t j) { return leaves_before_[i] == leaves_after_[j]; });
    pair_by([&](std::size_t i, std::size_t j) {
      return before_[i].kind == Node::Kind::Map && labels_before_[i] == labels_after_[j];
    });
    pair_alike();
    return pairs_;
  }

 private:
  template <class Same>
  void pair_by(Same same) {
    for (std::size_t i = 0; i < before_.size(); ++i) {
      for (std::size_t j = 0; j < after_.size() && !pairs_[i]; ++j) {
        if (!taken_[j] && same(i, j)) pair(i, j);
      }
    }
  }

  void pair_alike() {
    const auto left_before = std::ranges::count(pairs_, std::optional<std::size_t>());
    const auto left_after = std::ranges::count(taken_, false);
    if (static_cast<std::size_t>(left_before * left_after) > likeness_pairs_max) return;
    std::vector<std::tuple<double, std::size_t, std::size_t>> alike;
    for (std::size_t i = 0; i < before_.size(); ++i) {
      for (std::size_t j = 0; j < after_.size(); ++j) {
        if (pairs_[i] || taken_[j]) continue;
        const double share = likeness(leaves_before_[i], leaves_after_[j]);
        if (share >= likeness_least) alike.emplace_back(-share, i, j);
      }
    }
    std::ranges::sort(alike);
    for (const auto& [unused, i, j] : alike) {
      if (!pairs_[i] && !taken_[j]) pair(i, j);
    }
  }

  void pair(std::size_t i, std::size_t j) {
    pairs_[i] = j;
    taken_[j] = true;
  }

  const std::vector<Node>& before_;
  const std::vector<Node>& after_;
  std::vector<std::vector<std::string>> leaves_before_;
  std::vector<std::vector<std::string>> leaves_after_;
  std::vector<std::string> labels_before_;
  std::vector<std::string> labels_after_;
  std::vector<std::optional<std::size_t>> pairs_;
  std::vector<bool> taken_;
};

}  // namespace

std::vector<std::string> leaves(const Node& node) {
  std::vector<std::string> found;
  collect_leaves(node, {}, found);
  std::ranges::sort(found);
  return found;
}

double likeness(const std::vector<std::string>& some, const std::vector<std::string>& others) {
  if (some.empty() || others.empty()) return 0;
  std::vector<std::string> common;
  std::ranges::set_intersection(some, others, std::back_inserter(common));
  return 2.0 * static_cast<double>(common.size()) /
         static_cast<double>(some.size() + others.size());
}

std::vector<std::optional<std::size_t>> pair_rows(const std::vector<Node>& before,
                                                  const std::vector<Node>& after) {
  return Pairing(before, after).find();
}

std::vector<bool> out_of_order(const std::vector<std::size_t>& places) {
  constexpr auto none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> ends;  // of the rising run of each length, the one that ends lowest
  std::vector<std::size_t> previous(places.size(), none);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto end =
        std::ranges::lower_bound(ends, places[i], {}, [&](auto at) { return places[at]; });
    if (end != ends.begin()) previous[i] = *std::prev(end);
    if (end == ends.end()) {
      ends.push_back(i);
    } else {
      *end = i;
    }
  }
  std::vector<bool> moved(places.size(), true);
  for (auto at = ends.empty() ? none : ends.back(); at != none; at = previous[at])
    moved[at] = false;
  return moved;
}

}  // namespace tend::policy
