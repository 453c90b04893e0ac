// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "base/assert.hpp"

// Closed lists of words: an enumerator and its name in packs, events and the API.
namespace tend::policy {

template <class Enum, std::size_t count>
using Names = std::array<std::pair<Enum, std::string_view>, count>;

template <class Enum, std::size_t count>
std::string_view name_of(const Names<Enum, count>& names, Enum wanted) {
  for (const auto& [value, name] : names) {
    if (value == wanted) return name;
  }
  TEND_UNREACHABLE("every enumerator has a name");
}

template <class Enum, std::size_t count>
std::optional<Enum> named(const Names<Enum, count>& names, std::string_view wanted) {
  for (const auto& [value, name] : names) {
    if (name == wanted) return value;
  }
  return std::nullopt;
}

}  // namespace tend::policy
