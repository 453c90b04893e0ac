// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/id.hpp"
#include "base/time.hpp"

// Values that JSON has no form for are texts of a fixed format. A type becomes one of them by a
// specialisation of TextFormat.
namespace tend::http::json {

/// `expected` completes the sentence "expected …"; `read` gives nothing for what is no such text.
template <class T>
struct TextFormat;

template <class T>
concept HasTextFormat = requires(std::string_view text, const T& value) {
  { TextFormat<T>::expected } -> std::convertible_to<std::string_view>;
  { TextFormat<T>::read(text) } -> std::same_as<std::optional<T>>;
  { TextFormat<T>::write(value) } -> std::convertible_to<std::string>;
};

/// ISO 8601; read with any offset, written in UTC.
template <>
struct TextFormat<Instant> {
  static constexpr std::string_view expected = "an instant such as 2026-03-02T17:00:00Z";
  static std::optional<Instant> read(std::string_view text) { return parse_instant(text); }
  static std::string write(Instant instant) { return to_iso8601(instant); }
};

template <>
struct TextFormat<LocalDate> {
  static constexpr std::string_view expected = "a date such as 2026-03-02";
  static std::optional<LocalDate> read(std::string_view text) { return parse_date(text); }
  static std::string write(LocalDate date) { return to_iso8601(date); }
};

template <class Thing>
struct TextFormat<Id<Thing>> {
  static constexpr std::string_view expected = "an id of 36 characters";
  static std::optional<Id<Thing>> read(std::string_view text) {
    const auto uuid = parse_uuid(text);
    if (!uuid) return std::nullopt;
    return Id<Thing>{*uuid};
  }
  static std::string write(const Id<Thing>& id) { return to_string(id); }
};

}  // namespace tend::http::json
