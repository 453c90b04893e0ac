// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "http/json/shapes.hpp"

// Described structs into JSON, straight into one string. An empty std::optional is null.
namespace tend::http::json {

template <class T>
void write(std::string& out, const T& value);

template <class T>
std::string to_json(const T& value) {
  std::string out;
  write(out, value);
  return out;
}

/// The text in quotation marks, with what JSON needs escaped (RFC 8259 section 7). The text is
/// UTF-8.
void write_text(std::string& out, std::string_view text);

namespace detail {
void write_integer(std::string& out, std::int64_t number);
void write_integer(std::string& out, std::uint64_t number);
void write_double(std::string& out, double number);

template <class T>
void write_list(std::string& out, const T& list) {
  out += '[';
  bool first = true;
  for (const auto& element : list) {
    if (!std::exchange(first, false)) out += ',';
    write(out, element);
  }
  out += ']';
}

template <class T>
void write_map(std::string& out, const T& map) {
  out += '{';
  bool first = true;
  for (const auto& [name, entry] : map) {
    if (!std::exchange(first, false)) out += ',';
    write_text(out, name);
    out += ':';
    write(out, entry);
  }
  out += '}';
}

template <class T>
void write_members(std::string& out, const T& value) {
  out += '{';
  bool first = true;
  boost::mp11::mp_for_each<Members<T>>([&](auto member) {
    out += std::exchange(first, false) ? "\"" : ",\"";
    out += field_name(member.name);
    out += "\":";
    write(out, value.*member.pointer);
  });
  out += '}';
}

template <DescribedEnum T>
void write_enumerator(std::string& out, T value) {
  for (const auto& [enumerator, name] : enumerator_names<T>()) {
    if (enumerator == value) return write_text(out, name);
  }
  out += "null";
}
}  // namespace detail

template <class T>
void write(std::string& out, const T& value) {
  if constexpr (std::same_as<T, bool>) {
    out += value ? "true" : "false";
  } else if constexpr (std::signed_integral<T>) {
    detail::write_integer(out, static_cast<std::int64_t>(value));
  } else if constexpr (std::unsigned_integral<T>) {
    detail::write_integer(out, static_cast<std::uint64_t>(value));
  } else if constexpr (std::same_as<T, double>) {
    detail::write_double(out, value);
  } else if constexpr (std::convertible_to<const T&, std::string_view>) {
    write_text(out, value);
  } else if constexpr (is_text<T> || is_line<T>) {
    write_text(out, value.value);
  } else if constexpr (HasTextFormat<T>) {
    write_text(out, TextFormat<T>::write(value));
  } else if constexpr (is_strong<T>) {
    write(out, value.value());
  } else if constexpr (is_optional<T>) {
    value ? write(out, *value) : void(out += "null");
  } else if constexpr (is_variant<T>) {
    std::visit([&](const auto& alternative) { write(out, alternative); }, value);
  } else if constexpr (std::same_as<T, Ready>) {
    out += value.json;
  } else if constexpr (Map<T>) {
    detail::write_map(out, value);
  } else if constexpr (List<T>) {
    detail::write_list(out, value);
  } else if constexpr (DescribedEnum<T>) {
    detail::write_enumerator(out, value);
  } else {
    static_assert(Described<T>, "describe the struct, or give it a TextFormat");
    detail::write_members(out, value);
  }
}

}  // namespace tend::http::json
