// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "policy/policy.hpp"

namespace tend::app {

/// What people read instead of a pack's key; the key itself when its name has gone.
template <class Named>
std::string display_name(const std::vector<Named>& named, const std::string& key) {
  const auto* found = policy::find(named, key);
  return found == nullptr ? key : found->name;
}

}  // namespace tend::app
