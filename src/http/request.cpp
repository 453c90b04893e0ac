// SPDX-License-Identifier: Apache-2.0
#include "http/request.hpp"

#include <array>

#include "base/text.hpp"
#include "http/limits.hpp"

namespace tend::http {

std::string_view to_string(Method method) {
  constexpr std::array<std::string_view, 7> names{"GET",   "HEAD",   "POST",   "PUT",
                                                  "PATCH", "DELETE", "OPTIONS"};
  return names[static_cast<std::size_t>(method)];
}

std::optional<std::string_view> cookie(const Request& request, std::string_view name) {
  std::optional<std::string_view> found;
  std::size_t seen = 0;
  for (const std::string_view pair : split(request.headers.find("Cookie").value_or(""), ';')) {
    if (++seen > cookies_max) return std::nullopt;
    const std::string_view trimmed = trim(pair);
    const std::size_t equals = trimmed.find('=');
    if (equals == std::string_view::npos || trimmed.substr(0, equals) != name) continue;
    if (found) return std::nullopt;
    found = trimmed.substr(equals + 1);
  }
  return found;
}

bool accepts_html(const Request& request) {
  return request.headers.find("Accept").value_or("").contains("text/html");
}

}  // namespace tend::http
