// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/schema/shape.hpp"

namespace tend::policy {

/// Everything that policy.yaml can say, each key with its description. Words of closed lists are
/// those the reader knows; names that a pack gives itself are any name.
Shape policy_schema();

/// The same of facts.yaml.
Shape facts_schema();

}  // namespace tend::policy
