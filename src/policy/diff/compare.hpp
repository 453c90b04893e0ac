// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "policy/diff.hpp"

// The parts of the difference; private to it.
namespace tend::policy {

/// What differs between two trees of the same file. Reasons come as ChangePart::Reasons, all else
/// as `part`.
std::vector<PackChange> compare_trees(const Node& before, const Node& after, ChangePart part,
                                      const std::string& file);

/// Lines the handbook says no longer, and those it says now.
std::vector<PackChange> compare_texts(std::string_view before, std::string_view after);

}  // namespace tend::policy
