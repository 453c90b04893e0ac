// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "policy/placed.hpp"

// How the parts of a pack are spoken of; private to the difference.
namespace tend::policy {

/// A key of every row and named thing that says why, and decides nothing.
bool is_reason(std::string_view key);

/// "first response" for `first_response`.
std::string spoken(std::string_view key);

/// As the pack writes it, in one line, without its reasons.
std::string in_one_line(const Node& node);

/// What tells this row from the others of its table: "for priority P2, channel email or portal",
/// "`initial_hour` for contract none", "everything else".
std::string row_label(const Node& row);

/// "P2's" for a row that asks for one level only and nothing else, otherwise nothing.
std::string level_label(const Node& row);

/// The value of a key of a map, or nothing.
const Node* value_of(const Node& map, std::string_view key);

}  // namespace tend::policy
