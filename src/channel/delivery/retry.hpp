// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

namespace tend::channel {

/// How long a mail waits after its `attempts`-th attempt failed (the first is 1); nothing when it
/// is given up, after about four days, which RFC 5321 §4.5.4.1 asks for.
std::optional<std::chrono::minutes> wait_after(int attempts);

}  // namespace tend::channel
