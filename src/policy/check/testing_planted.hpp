// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

// Mistakes put into the packs of this repository, each of which is one finding and nothing else.
namespace tend::policy {

enum class In : std::uint8_t { Policy, Facts };

/// In the pack, `old_text` (which stands there once) is replaced; nothing: `new_text` is added at
/// the end. The finding stands, after the change, in the first line that contains `at`, or that
/// begins with what follows a
/// `^`.
struct Planted {
  std::string_view code;
  std::string_view pack;
  std::string_view old_text;
  std::string_view new_text;
  std::string_view at;
  In change = In::Policy;
  In found = In::Policy;
};

std::span<const Planted> planted_in_the_form();
std::span<const Planted> planted_in_calendars_and_names();
std::span<const Planted> planted_in_tables();
std::span<const Planted> planted_in_targets_and_questions();
std::span<const Planted> planted_in_duty();
std::span<const Planted> planted_in_money_and_closing();

}  // namespace tend::policy
