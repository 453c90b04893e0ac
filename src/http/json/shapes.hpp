// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "base/strong.hpp"
#include "http/json/text_format.hpp"

// Which C++ types have which JSON form. What reads and what writes share it, so they cannot differ.
namespace tend::http::json {

/// A text of at most `max` bytes. A plain std::string may have `text_bytes_max`.
template <std::size_t max>
struct Text {
  static constexpr std::size_t bytes_max = max;
  std::string value;

  bool operator==(const Text&) const = default;
};

/// A text of at most `max` bytes without line breaks or other control characters.
template <std::size_t max>
struct Line {
  static constexpr std::size_t bytes_max = max;
  std::string value;

  bool operator==(const Line&) const = default;
};

/// JSON that was made before and is passed on as it is. It is only ever written.
struct Ready {
  std::string json;
};

template <class T>
concept Integer = std::integral<T> && !std::same_as<T, bool>;

template <class T>
concept Described = boost::describe::has_describe_members<T>::value;

template <class T>
concept DescribedEnum = boost::describe::has_describe_enumerators<T>::value;

template <class T>
concept Map = requires { typename T::mapped_type; };

template <class T>
concept List = !std::same_as<T, std::string> && !Map<T> && requires(T list) {
  typename T::value_type;
  list.emplace_back();
};

template <class T>
inline constexpr bool is_text = false;
template <std::size_t max>
inline constexpr bool is_text<Text<max>> = true;

template <class T>
inline constexpr bool is_line = false;
template <std::size_t max>
inline constexpr bool is_line<Line<max>> = true;

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
inline constexpr bool is_strong = false;
template <class T, class Tag>
inline constexpr bool is_strong<Strong<T, Tag>> = true;

template <class T>
inline constexpr bool is_variant = false;
template <class... T>
inline constexpr bool is_variant<std::variant<T...>> = true;

/// Those of the bases first.
template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public |
                                                         boost::describe::mod_inherited>;

/// The name a member has in JSON: its own, without the underscore that keeps `public_` or
/// `default_` from being a keyword.
constexpr std::string_view field_name(std::string_view member) {
  if (member.ends_with('_')) member.remove_suffix(1);
  return member;
}

/// The name an enumerator has in JSON: `InPerson` is "in_person".
inline std::string enumerator_name(std::string_view enumerator) {
  std::string name;
  for (const char c : enumerator) {
    const bool upper = c >= 'A' && c <= 'Z';
    if (upper && !name.empty()) name += '_';
    name += upper ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return name;
}

/// All names of an enum in JSON, in the order of its description.
template <DescribedEnum E>
const auto& enumerator_names() {
  using Enumerators = boost::describe::describe_enumerators<E>;
  static const auto names = [] {
    std::array<std::pair<E, std::string>, boost::mp11::mp_size<Enumerators>::value> made;
    std::size_t i = 0;
    boost::mp11::mp_for_each<Enumerators>(
        [&](auto enumerator) { made[i++] = {enumerator.value, enumerator_name(enumerator.name)}; });
    return made;
  }();
  return names;
}

}  // namespace tend::http::json
