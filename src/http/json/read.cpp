// SPDX-License-Identifier: Apache-2.0
#include "http/json/read.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/json/value.hpp>

#include "base/text.hpp"
#include "http/json/parse.hpp"

namespace tend::http::json::detail {
namespace {
constexpr bool is_control(char c) {
  return (c >= '\0' && c < ' ') || c == '\x7f';
}
}  // namespace

Result<Value> parse_document(std::string_view text) {
  return parse(text);
}

std::unexpected<Error> refuse(Faults faults) {
  return fail(Code::Invalid, "The body is not as expected.", faults.take());
}

void read_text(const Value& json, std::string& value, std::size_t bytes_max, Lines lines,
               Faults& faults) {
  const auto* text = json.if_string();
  if (!text) return faults.add("expected a text");
  if (text->size() > bytes_max) {
    return faults.add(fmt::format("is longer than {} bytes", bytes_max));
  }
  if (lines == Lines::One && std::ranges::any_of(*text, is_control)) {
    return faults.add("expected a single line without control characters");
  }
  value = std::string_view(*text);
}

void read_bool(const Value& json, bool& value, Faults& faults) {
  const auto* truth = json.if_bool();
  if (!truth) return faults.add("expected true or false");
  value = *truth;
}

void read_double(const Value& json, double& value, Faults& faults) {
  boost::json::error_code error;
  const auto number = json.to_number<double>(error);
  if (error) return faults.add("expected a number");
  value = number;
}

void fault_of_integer(const Value& json, std::int64_t least, std::uint64_t most, Faults& faults) {
  if (json.is_int64() || json.is_uint64()) {
    faults.add(fmt::format("expected a number from {} to {}", least, most));
  } else {
    faults.add("expected a whole number");
  }
}

void fault_of_name(const Value& json, std::span<const std::string_view> names, Faults& faults) {
  const auto* text = json.if_string();
  const std::string_view meant = text ? nearest(*text, names) : std::string_view();
  if (!meant.empty()) return faults.add(fmt::format("did you mean \"{}\"?", meant));
  faults.add(fmt::format("expected one of {}", fmt::join(names, ", ")));
}

void check_names(const boost::json::object& object, std::span<const std::string_view> known,
                 Faults& faults) {
  for (const auto& [name, value] : object) {
    if (std::ranges::find(known, std::string_view(name)) != known.end()) continue;
    const Faults::Step at(faults, name);
    const std::string_view meant = nearest(name, known);
    faults.add(meant.empty() ? "is not known here"
                             : fmt::format("is not known here; did you mean \"{}\"?", meant));
  }
}

}  // namespace tend::http::json::detail
