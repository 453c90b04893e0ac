// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/table.hpp"

// What a client has: plans and what they include, blocks of time or money, and who may ask.
namespace tend::policy {

struct Plan {
  std::string key;
  std::string name;
  std::vector<std::string> includes;  ///< entitlements, which rows ask about by `client_has`
  bool goes_first = false;            ///< before other plans, where the queue looks at plans
  bool is_default = false;            ///< what a client has that nobody gave another
  Rule rule;
};

enum class BlockUnit : std::uint8_t { Time, Money, Count };
enum class BlockRenewal : std::uint8_t { Never, Monthly, Yearly };
enum class BlockUsedUp : std::uint8_t {
  Ask,         ///< an entry that crosses zero is split, and the rest asks
  GoNegative,  ///< it goes on and is told
};

/// Something a contract gives an amount of, to be drawn down: a maintenance budget, training.
struct Block {
  std::string key;
  std::string name;
  BlockUnit measured_in = BlockUnit::Time;
  BlockRenewal renews = BlockRenewal::Never;
  std::optional<int> warn_at_percent;
  BlockUsedUp when_used_up = BlockUsedUp::Ask;
  Rule rule;
};

/// Why a request is kept but not worked. In the order in which the first that applies is told.
enum class HeldFor : std::uint8_t { Contract, Liaison, AuthorizedContact, PremiumAcceptance };
std::string_view to_string(HeldFor held_for);

struct Hold {
  Guard guard;
  HeldFor held_for;
  Rule rule;
};

}  // namespace tend::policy
