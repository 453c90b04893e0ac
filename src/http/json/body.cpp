// SPDX-License-Identifier: Apache-2.0
#include "http/json/body.hpp"

#include "base/text.hpp"

namespace tend::http::json {

Result<void> check_is_json(const Request& request) {
  const auto refused = fail(Code::UnsupportedMedia, "The body is taken as application/json only.");
  const auto parts = split(request.headers.find("Content-Type").value_or(""), ';');
  if (!equal_ignoring_case(trim(parts.front()), "application/json")) return refused;
  for (const std::string_view part : std::span(parts).subspan(1)) {
    const std::string parameter = to_lower(trim(part));
    if (!parameter.empty() && parameter != "charset=utf-8" && parameter != "charset=\"utf-8\"") {
      return refused;
    }
  }
  return {};
}

}  // namespace tend::http::json
