// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/money.hpp"
#include "policy/reader/rows.hpp"

// Values that several sections write the same way.
namespace tend::policy {

/// A name that must be one of `known`; empty when it is not.
std::string read_known(const Node& node, std::string_view what,
                       const std::vector<std::string>& known, Findings& findings);
/// One or several of them.
std::vector<std::string> read_several_known(const Node& node, std::string_view what,
                                            const std::vector<std::string>& known,
                                            Findings& findings);

/// A length of time that is no target: `remind`, `closes_after`, `expires`.
std::optional<Allowance> read_length(const Node& node, Findings& findings);
/// A length in seconds: `covers`, `wait`, `rounds_up_to`.
std::optional<Allowance> read_duration(const Node& node, Findings& findings);
/// "20%" is 20.
std::optional<int> read_percent(const Node& node, Findings& findings);
/// "160.00", in the pack's currency, never negative.
std::optional<Money> read_amount(const Node& node, Reading& reading);

std::vector<Milestone> read_milestones(const Node& node, Findings& findings);
std::vector<Channel> read_channel_names(const Node& node, Findings& findings);
/// Words for people, and teams.
std::vector<Addressee> read_addressees(const Node& node, Reading& reading);

}  // namespace tend::policy
