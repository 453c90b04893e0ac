// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>

// What `tend NAME` does, one function a command. Each returns the exit status: 0 done, 1 the answer
// is no (a failed check, a story that differs), 2 the command could not be carried out.
namespace tend::main {

inline constexpr int exit_done = 0;
inline constexpr int exit_no = 1;
inline constexpr int exit_failed = 2;

/// `tend calendar --batch`: answers each line of `questions` with one line of `answers`, as JSON. A
/// line that cannot be answered says why, and the next one is read.
int calendar_batch(std::istream& questions, std::ostream& answers);

}  // namespace tend::main
