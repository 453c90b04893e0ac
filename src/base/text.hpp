// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Text as the whole house treats it: UTF-8, compared by bytes. The letters folded here are ASCII
// only; what people wrote is never folded for identity beyond that.
namespace tend {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool all_digits(std::string_view text);

std::string_view trim(std::string_view text);
std::string to_lower(std::string_view text);
bool equal_ignoring_case(std::string_view a, std::string_view b);

/// The pieces between separators; empty ones too, so "a,,b" has three.
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(std::span<const std::string> parts, std::string_view separator);

bool is_utf8(std::string_view text);
/// The text with every byte that is not part of valid UTF-8 replaced by U+FFFD.
std::string to_valid_utf8(std::string_view text);
/// At most `bytes_max` bytes, never cutting a character in two.
std::string_view cut(std::string_view text, std::size_t bytes_max);

std::string to_hex(std::span<const unsigned char> bytes);

/// The name among `known` that a person most likely meant, or nothing when none is near: at most
/// two letters differ, and fewer than half of them.
std::string_view nearest(std::string_view meant, std::span<const std::string_view> known);

}  // namespace tend
