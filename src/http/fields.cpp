// SPDX-License-Identifier: Apache-2.0
#include "http/fields.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace tend::http {

void Fields::add_default(std::string_view name, std::string_view value) {
  if (!find(name)) add(std::string(name), std::string(value));
}

std::optional<std::string_view> Fields::find(std::string_view name) const {
  for (const Field& field : fields_) {
    if (equal_ignoring_case(field.name, name)) return field.value;
  }
  return std::nullopt;
}

std::size_t Fields::count(std::string_view name) const {
  return static_cast<std::size_t>(std::ranges::count_if(
      fields_, [&](const Field& field) { return equal_ignoring_case(field.name, name); }));
}

}  // namespace tend::http
