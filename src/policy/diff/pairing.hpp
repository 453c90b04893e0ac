// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "policy/placed.hpp"

// Which row of the older pack is which row of the newer one; private to the difference.
namespace tend::policy {

/// More than this many pairs are not looked at for likeness: rows that are neither equal nor for
/// the same case are then told as gone and new.
inline constexpr std::size_t likeness_pairs_max = 250'000;

/// "when/priority=P2": every value of a node with its way there, sorted, reasons left out. Two
/// nodes with the same leaves differ in order at most.
std::vector<std::string> leaves(const Node& node);

/// The share of leaves two nodes have in common, 0 to 1; nothing is like nothing.
double likeness(const std::vector<std::string>& some, const std::vector<std::string>& others);

/// For each row of `before`, its place in `after`: equal rows first, then those for the same case,
/// then those that are alike.
std::vector<std::optional<std::size_t>> pair_rows(const std::vector<Node>& before,
                                                  const std::vector<Node>& after);

/// Which of `places`, all different, have to be taken out so that the rest rises: as few as can be.
std::vector<bool> out_of_order(const std::vector<std::size_t>& places);

}  // namespace tend::policy
