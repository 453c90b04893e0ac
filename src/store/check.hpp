// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "store/session.hpp"

namespace tend::store {

/// What a database holds, and what about it cannot be.
struct CheckReport {
  int schema_version = 0;
  std::vector<std::pair<std::string, std::int64_t>> counts = {};  ///< rows by table
  std::vector<std::string> faults = {};                           ///< at most faults_shown_max
  std::int64_t fault_count = 0;
};

inline constexpr std::size_t faults_shown_max = 50;

/// Told from time to time how much of a long task is done, from 0 to 1.
using Progress = std::function<void(double)>;

/// Reads everything once. Each ticket's events must be versions 1 to n without a gap, its row be at
/// version n; whatever a row refers to must be there; a blob's bytes must have the hash it is kept
/// under; the feed must have no gaps. Faults name rows by desk, number and id only.
CheckReport check_database(Session& session, const Progress& progress);

}  // namespace tend::store
