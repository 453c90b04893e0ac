// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.hpp"
#include "notice/page/page.hpp"
#include "policy/handbook.hpp"

namespace tend::notice {

/// What a desk promises, as the page a client may keep (H14, H28, W18, X20): hours, ways to reach
/// it, plans, priorities, targets, the night, approvals, bills, pauses and closure, each line with
/// the sentence of the handbook it comes from. All of it is of the pack; `day` says which year's
/// holidays are listed, its own and the next. The pack's disclaimer stands, word for word, under
/// every table of goals, and nowhere where targets are commitments (X26).
Page promises(const policy::Handbook& handbook, LocalDate day);

}  // namespace tend::notice
