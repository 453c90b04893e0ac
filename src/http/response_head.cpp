// SPDX-License-Identifier: Apache-2.0
#include "http/response_head.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "http/date.hpp"

namespace tend::http {
namespace {
constexpr std::size_t typical_head_bytes = 512;

/// RFC 9110 section 8.6: these say nothing of a length.
bool has_no_content(int status) {
  return status == 204 || status == 304;
}

void append_field(std::string& head, std::string_view name, std::string_view value) {
  head.append(name).append(": ");
  std::ranges::transform(value, std::back_inserter(head), [](char c) {
    const bool control = (c >= '\0' && c < ' ' && c != '\t') || c == '\x7f';
    return control ? ' ' : c;
  });
  head += "\r\n";
}
}  // namespace

std::string response_head(const Response& response, Connection connection,
                          std::chrono::sys_seconds date) {
  std::string head =
      fmt::format("HTTP/1.1 {} {}\r\n", response.status, reason_phrase(response.status));
  head.reserve(typical_head_bytes);
  for (const Field& field : response.headers)
    append_field(head, field.name, field.value);
  append_field(head, "Date", to_http_date(date));
  if (const auto* text = std::get_if<std::string>(&response.body)) {
    if (!has_no_content(response.status)) {
      append_field(head, "Content-Length", std::to_string(text->size()));
    }
  } else if (const auto* shared = std::get_if<SharedBytes>(&response.body)) {
    append_field(head, "Content-Length", std::to_string((*shared)->size()));
  }
  if (connection == Connection::Close) append_field(head, "Connection", "close");
  head += "\r\n";
  return head;
}

}  // namespace tend::http
