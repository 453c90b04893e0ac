// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "policy/case_facts.hpp"

namespace tend::policy {

/// The facts whose values are the same in every pack; nothing for a fact whose values are the
/// pack's own.
std::vector<std::string> closed_values(FactKind fact);

}  // namespace tend::policy
