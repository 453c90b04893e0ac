// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tend::policy {

/// What a handbook makes promises about, in the order a ticket usually meets them.
enum class Milestone : std::uint8_t {
  Triage,
  FirstResponse,
  InvestigationStarted,
  CallBack,
  Dispatch,
  ResolutionPlan,
  NextUpdate,
  Resolution,
};

/// "first_response": the name in packs, events and the API.
std::string_view to_string(Milestone milestone);
std::optional<Milestone> parse_milestone(std::string_view name);

}  // namespace tend::policy
