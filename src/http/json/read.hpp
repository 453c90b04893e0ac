// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json/value.hpp>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "http/json/faults.hpp"
#include "http/json/limits.hpp"
#include "http/json/shapes.hpp"

// JSON into described structs: all a resource has to do to take a body.
//
//   struct NewMessage {
//     bool public_;
//     Text<100'000> body;
//   };
//   BOOST_DESCRIBE_STRUCT(NewMessage, (), (public_, body))
//
// A member is required unless it is a std::optional, a field the struct does not have is refused,
// and all faults are told at once. For .cpp files only: it brings Boost.JSON along.
namespace tend::http::json {

/// Reads `json` into `value` and notes every fault; a value with a fault is left as it was.
template <class T>
void read(const boost::json::value& json, T& value, Faults& faults);

/// Reads a whole document: the value, or Invalid with all its faults.
template <class T>
Result<T> from_json(std::string_view text);

namespace detail {
using Value = boost::json::value;

Result<Value> parse_document(std::string_view text);
std::unexpected<Error> refuse(Faults faults);

enum class Lines : std::uint8_t { Many, One };
void read_text(const Value& json, std::string& value, std::size_t bytes_max, Lines lines,
               Faults& faults);
void read_bool(const Value& json, bool& value, Faults& faults);
void read_double(const Value& json, double& value, Faults& faults);
void fault_of_integer(const Value& json, std::int64_t least, std::uint64_t most, Faults& faults);
void fault_of_name(const Value& json, std::span<const std::string_view> names, Faults& faults);
/// Notes every field that is not among the known.
void check_names(const boost::json::object& object, std::span<const std::string_view> known,
                 Faults& faults);

template <Integer T>
void read_integer(const Value& json, T& value, Faults& faults) {
  using Limits = std::numeric_limits<T>;
  if (const auto* number = json.if_int64(); number && std::in_range<T>(*number)) {
    value = static_cast<T>(*number);
  } else if (const auto* large = json.if_uint64(); large && std::in_range<T>(*large)) {
    value = static_cast<T>(*large);
  } else {
    fault_of_integer(json, Limits::min(), Limits::max(), faults);
  }
}

template <HasTextFormat T>
void read_formatted(const Value& json, T& value, Faults& faults) {
  const auto* text = json.if_string();
  const auto parsed = text ? TextFormat<T>::read(*text) : std::nullopt;
  if (parsed) {
    value = *parsed;
  } else {
    faults.add("expected " + std::string(TextFormat<T>::expected));
  }
}

template <DescribedEnum T>
void read_enumerator(const Value& json, T& value, Faults& faults) {
  std::vector<std::string_view> names;
  for (const auto& [enumerator, name] : enumerator_names<T>()) {
    if (json.is_string() && json.get_string() == name) {
      value = enumerator;
      return;
    }
    names.push_back(name);
  }
  fault_of_name(json, names, faults);
}

template <List T>
void read_list(const Value& json, T& value, Faults& faults) {
  const auto* array = json.if_array();
  if (!array) return faults.add("expected a list");
  T elements;
  for (std::size_t i = 0; i < array->size(); ++i) {
    const Faults::Step at(faults, i);
    read((*array)[i], elements.emplace_back(), faults);
  }
  value = std::move(elements);
}

template <Map T>
void read_map(const Value& json, T& value, Faults& faults) {
  const auto* object = json.if_object();
  if (!object) return faults.add("expected an object");
  T entries;
  for (const auto& [name, entry] : *object) {
    const Faults::Step at(faults, name);
    read(entry, entries[std::string(name)], faults);
  }
  value = std::move(entries);
}

/// Takes the first alternative that reads without a fault; if none does, the last one's faults.
template <class T>
void read_variant(const Value& json, T& value, Faults& faults) {
  bool taken = false;
  Faults last;
  boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, T>>([&](auto alternative) {
    if (taken) return;
    typename decltype(alternative)::type candidate{};
    Faults tried;
    read(json, candidate, tried);
    taken = tried.empty();
    if (taken) value = std::move(candidate);
    last = std::move(tried);
  });
  if (!taken) faults.add_all(std::move(last));
}

template <Described T>
void read_members(const Value& json, T& value, Faults& faults) {
  const auto* object = json.if_object();
  if (!object) return faults.add("expected an object");
  std::vector<std::string_view> known;
  boost::mp11::mp_for_each<Members<T>>([&](auto member) {
    auto& target = value.*member.pointer;
    const std::string_view name = known.emplace_back(field_name(member.name));
    const Faults::Step at(faults, name);
    if (const Value* field = object->if_contains(name)) {
      read(*field, target, faults);
    } else if constexpr (!is_optional<std::remove_cvref_t<decltype(target)>>) {
      faults.add("required");
    }
  });
  check_names(*object, known, faults);
}
}  // namespace detail

template <class T>
void read(const boost::json::value& json, T& value, Faults& faults) {
  using enum detail::Lines;
  if constexpr (std::same_as<T, bool>) {
    detail::read_bool(json, value, faults);
  } else if constexpr (Integer<T>) {
    detail::read_integer(json, value, faults);
  } else if constexpr (std::same_as<T, double>) {
    detail::read_double(json, value, faults);
  } else if constexpr (std::same_as<T, std::string>) {
    detail::read_text(json, value, text_bytes_max, Many, faults);
  } else if constexpr (is_text<T>) {
    detail::read_text(json, value.value, T::bytes_max, Many, faults);
  } else if constexpr (is_line<T>) {
    detail::read_text(json, value.value, T::bytes_max, One, faults);
  } else if constexpr (HasTextFormat<T>) {
    detail::read_formatted(json, value, faults);
  } else if constexpr (is_strong<T>) {
    auto plain = value.value();
    read(json, plain, faults);
    value = T(std::move(plain));
  } else if constexpr (is_optional<T>) {
    if (json.is_null()) return value.reset();
    read(json, value.emplace(), faults);
  } else if constexpr (is_variant<T>) {
    detail::read_variant(json, value, faults);
  } else if constexpr (Map<T>) {
    detail::read_map(json, value, faults);
  } else if constexpr (List<T>) {
    detail::read_list(json, value, faults);
  } else if constexpr (DescribedEnum<T>) {
    detail::read_enumerator(json, value, faults);
  } else {
    static_assert(Described<T>, "describe the struct, or give it a TextFormat");
    detail::read_members(json, value, faults);
  }
}

template <class T>
Result<T> from_json(std::string_view text) {
  ASSIGN_OR_RETURN(const auto document, detail::parse_document(text));
  T value{};
  Faults faults;
  read(document, value, faults);
  if (!faults.empty()) return detail::refuse(std::move(faults));
  return value;
}

}  // namespace tend::http::json
