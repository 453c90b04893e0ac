// SPDX-License-Identifier: Apache-2.0
#include "http/head_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace tend::http {
namespace {
constexpr std::size_t host_bytes_max = 255;

/// Fields of which a second one would be read by one program and overlooked by another.
constexpr std::array<std::string_view, 14> single_fields{
    "Host",           "Content-Length",  "Transfer-Encoding",
    "Content-Type",   "Authorization",   "Cookie",
    "Expect",         "Origin",          "Idempotency-Key",
    "If-Match",       "X-CSRF-Token",    "Last-Event-ID",
    "Sec-Fetch-Site", "Content-Encoding"};

constexpr bool belongs_in_host(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' ||
         c == ':' || c == '[' || c == ']';
}

bool is_host(std::string_view text) {
  return !text.empty() && text.size() <= host_bytes_max &&
         std::ranges::all_of(text, belongs_in_host);
}

std::unexpected<Refusal> refuse(int status, std::string detail) {
  return std::unexpected(Refusal{status, std::move(detail)});
}
}  // namespace

std::expected<void, Refusal> check_head(const Head& head, Version version) {
  const Fields& fields = head.fields;
  for (const std::string_view name : single_fields) {
    if (fields.count(name) > 1) return refuse(400, fmt::format("{} stands here twice.", name));
  }
  const auto host = fields.find("Host");
  if (version == Version::Http11 && !host) return refuse(400, "The Host field is missing.");
  if (host && !is_host(*host)) return refuse(400, "The Host field is not a host.");

  if (const auto coding = fields.find("Transfer-Encoding")) {
    if (version == Version::Http10) return refuse(400, "HTTP/1.0 has no Transfer-Encoding.");
    if (fields.find("Content-Length")) {
      return refuse(400, "There is a Content-Length beside a Transfer-Encoding.");
    }
    if (!equal_ignoring_case(*coding, "chunked")) {
      return refuse(501, "No Transfer-Encoding but chunked is known here.");
    }
  }
  if (const auto length = fields.find("Content-Length"); length && !all_digits(*length)) {
    return refuse(400, "The Content-Length is not a number.");
  }
  if (fields.find("Content-Encoding")) {
    return refuse(415, "No Content-Encoding is known here; send the body as it is.");
  }
  const auto expectation = fields.find("Expect");
  if (expectation && !equal_ignoring_case(*expectation, "100-continue")) {
    return refuse(417, "No expectation but 100-continue is known here.");
  }
  return {};
}

}  // namespace tend::http
