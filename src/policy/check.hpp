// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "base/time.hpp"
#include "calendar/zone.hpp"
#include "policy/findings.hpp"
#include "policy/handbook.hpp"

// What a pack means, looked at as a whole: promises that cannot be kept, rows that never decide,
// pages that nobody hears.
namespace tend::policy {

struct Verdict {
  std::vector<Finding> findings;     ///< of policy.yaml, then of facts.yaml, each by place
  std::optional<Handbook> handbook;  ///< if the pack can be read at all
};

/// Whether the desk can run like this: no finding is an error.
bool can_run(const Verdict& verdict);

/// Reads a pack and, if that went well, looks at its meaning. `today` is where "the next twelve
/// months" begin, for holidays, rotas and targets.
Verdict check_pack(const PackText& pack, const calendar::ZoneTable& zones, LocalDate today);

}  // namespace tend::policy
