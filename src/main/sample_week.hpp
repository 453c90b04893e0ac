// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/situation.hpp"

namespace tend::main {

/// A working week of both sample desks, lived through once with the real use cases on a clock of
/// its own: requests by every channel, triage, answers, a question, a plan, promises kept and
/// missed. It ends before now. Nothing happens at a desk that has tickets already.
Result<void> live_sample_week(const app::Ports& ports, Instant now);

}  // namespace tend::main
