// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <vector>

// What a measured thing may cost at most.
namespace tend::bench {

struct Gate {
  std::string benchmark;  ///< its name begins so
  std::chrono::duration<double> cpu_max;
};

/// Runs what was registered, prints a line a gate, and returns the exit status: 1 when one of them
/// does not hold or when an argument is wrong.
int run_against(const std::vector<Gate>& gates, int argc, char** argv);

}  // namespace tend::bench
