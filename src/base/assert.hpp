// SPDX-License-Identifier: Apache-2.0
#pragma once

// A bug in Tend itself: the program stops with the place. It stays on in releases, and is never
// used on data from outside.
#define TEND_ASSERT(condition)                                                  \
  do {                                                                          \
    if (!(condition)) ::tend::assertion_failed(#condition, __FILE__, __LINE__); \
  } while (false)

namespace tend {
[[noreturn]] void assertion_failed(const char* condition, const char* file, int line);
}
