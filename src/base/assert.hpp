// SPDX-License-Identifier: Apache-2.0
#pragma once

// A bug in Tend itself: the program stops with the place. It stays on in releases, and is never
// used on data from outside.
#define TEND_ASSERT(condition)                                                  \
  do {                                                                          \
    if (!(condition)) ::tend::assertion_failed(#condition, __FILE__, __LINE__); \
  } while (false)

// A place that is only reached by a bug, such as the end of a function whose table has every case.
// Compilers know that nothing follows it, which not all do of a TEND_ASSERT that always fails.
#define TEND_UNREACHABLE(why) ::tend::assertion_failed(why, __FILE__, __LINE__)

namespace tend {
[[noreturn]] void assertion_failed(const char* condition, const char* file, int line);
}
