// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <boost/mp11.hpp>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/id.hpp"
#include "base/strong.hpp"
#include "base/text.hpp"
#include "base/time.hpp"

// Described structs to JSON and back, for what Tend itself stored. It is strict where the codec
// needs it (types) and lenient where streams grow (a field that is missing keeps its default); what
// people send in goes through http/json, which names every fault.
namespace tend::desk {

namespace fields_detail {
template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;
template <class T>
inline constexpr bool is_id = false;
template <class T>
inline constexpr bool is_id<Id<T>> = true;
template <class T>
inline constexpr bool is_strong = false;
template <class T, class Tag>
inline constexpr bool is_strong<Strong<T, Tag>> = true;

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public>;
}  // namespace fields_detail

template <class T>
boost::json::value write_json(const T& value) {
  using namespace fields_detail;
  if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, bool> ||
                std::is_same_v<T, std::int64_t>) {
    return boost::json::value(value);
  } else if constexpr (std::is_same_v<T, Instant>) {
    return value.time_since_epoch().count();
  } else if constexpr (std::is_same_v<T, Uuid> || is_id<T>) {
    return boost::json::value(to_string(value));
  } else if constexpr (is_strong<T>) {
    return write_json(value.value());
  } else if constexpr (is_optional<T>) {
    return value ? write_json(*value) : boost::json::value(nullptr);
  } else if constexpr (is_vector<T>) {
    boost::json::array array;
    for (const auto& element : value)
      array.push_back(write_json(element));
    return array;
  } else if constexpr (std::is_enum_v<T>) {
    return boost::json::value(to_lower(boost::describe::enum_to_string(value, "")));
  } else {
    boost::json::object object;
    boost::mp11::mp_for_each<Members<T>>(
        [&](auto member) { object[member.name] = write_json(value.*member.pointer); });
    return object;
  }
}

/// False if the JSON is not such a value; `value` is then half filled.
template <class T>
bool read_json(const boost::json::value& json, T& value) {
  using namespace fields_detail;
  if constexpr (std::is_same_v<T, std::string>) {
    if (!json.is_string()) return false;
    value = std::string(json.get_string());
    return true;
  } else if constexpr (std::is_same_v<T, bool>) {
    if (!json.is_bool()) return false;
    value = json.get_bool();
    return true;
  } else if constexpr (std::is_same_v<T, std::int64_t>) {
    if (!json.is_int64()) return false;
    value = json.get_int64();
    return true;
  } else if constexpr (std::is_same_v<T, Instant>) {
    if (!json.is_int64()) return false;
    value = Instant(Seconds(json.get_int64()));
    return true;
  } else if constexpr (std::is_same_v<T, Uuid>) {
    if (!json.is_string()) return false;
    const auto uuid = parse_uuid(json.get_string());
    if (uuid) value = *uuid;
    return uuid.has_value();
  } else if constexpr (is_id<T>) {
    return read_json(json, value.uuid);
  } else if constexpr (is_strong<T>) {
    std::decay_t<decltype(value.value())> plain{};
    const bool read = read_json(json, plain);
    value = T(std::move(plain));
    return read;
  } else if constexpr (is_optional<T>) {
    if (json.is_null()) return value.reset(), true;
    return read_json(json, value.emplace());
  } else if constexpr (is_vector<T>) {
    if (!json.is_array()) return false;
    value.clear();
    for (const auto& element : json.get_array()) {
      if (!read_json(element, value.emplace_back())) return false;
    }
    return true;
  } else if constexpr (std::is_enum_v<T>) {
    bool known = false;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto enumerator) {
      if (json.is_string() && json.get_string() == to_lower(enumerator.name)) {
        value = enumerator.value;
        known = true;
      }
    });
    return known;
  } else {
    if (!json.is_object()) return false;
    bool read = true;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
      if (const auto* field = json.get_object().if_contains(member.name)) {
        read = read && read_json(*field, value.*member.pointer);
      }
    });
    return read;
  }
}

}  // namespace tend::desk
