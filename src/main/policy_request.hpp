// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "policy/ruling.hpp"

namespace tend::main {

/// One line of `tend policy explain`: a JSON object with `at` and whatever else is known, named as
/// in docs/policy-explain.md. What the pack does not know (an answer, a flag, a level) is refused
/// with its JSON pointer and what was expected; a member nobody knows, too.
Result<policy::Request> read_policy_request(std::string_view line, const policy::Policy& policy);

/// The `id` of such a line as JSON, "null" where it has none or cannot be read.
std::string request_id(std::string_view line);

}  // namespace tend::main
