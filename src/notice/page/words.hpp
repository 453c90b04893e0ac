// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/money.hpp"
#include "base/time.hpp"
#include "policy/policy.hpp"

// The values of a pack as people say them.
namespace tend::notice {

/// "after_hours" is "After hours": a name of the pack that has no text of its own.
std::string spaced(std::string_view key);
std::string capitalized(std::string text);

/// "one", "one or two", "one, two or three".
std::string either(std::span<const std::string> texts);
/// The same with "and".
std::string all_of(std::span<const std::string> texts);

/// "4 hours", "0.2 hours (12 minutes)", "every 2 hours", "2 working days".
std::string in_words(const policy::Allowance& allowance);
/// "USD 160.00".
std::string in_words(const Money& amount);
/// "Friday 25 December 2026".
std::string in_words(LocalDate date);
/// "08:00–17:00".
std::string in_words(const calendar::Window& window);

std::string_view title_of(policy::Milestone milestone);
std::string_view title_of(policy::Channel channel);
std::string_view title_of(policy::ApprovalKind approval);
std::string_view title_of(policy::ClosureReason reason);

/// The name of a calendar, a team, a priority or severity, a plan, an on-call policy, a rate: for
/// people, by its key.
std::string hours_named(const policy::Policy& policy, std::string_view key);
std::string team_named(const policy::Policy& policy, std::string_view key);
std::string teams_named(const policy::Policy& policy, std::span<const std::string> keys);
std::string people_named(const policy::Policy& policy, std::span<const policy::Addressee> people);

/// A value of a fact: "Urgent" for a priority, "by telephone" for a channel.
std::string in_words(const policy::Policy& policy, const policy::Fact& fact,
                     std::string_view value);

/// The guard as a phrase without a capital: "priority Urgent; by telephone; unless …", or "always,
/// unless …". Empty when it is open to everything.
std::string in_words(const policy::Policy& policy, const policy::Guard& guard);

}  // namespace tend::notice
