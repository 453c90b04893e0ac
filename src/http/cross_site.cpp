// SPDX-License-Identifier: Apache-2.0
#include "http/cross_site.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace tend::http {
namespace {
constexpr std::string_view bearer = "Bearer ";

std::string session_cookie(std::string_view value, Transport transport, std::string_view more) {
  return fmt::format("{}={}; Path=/; HttpOnly; SameSite=Lax{}{}", session_cookie_name(transport),
                     value, transport == Transport::Tls ? "; Secure" : "", more);
}
}  // namespace

bool comes_from_own_site(const Request& request) {
  // Browsers set this one themselves and no page can change it.
  if (const auto site = request.headers.find("Sec-Fetch-Site")) {
    return *site == "same-origin" || *site == "none";
  }
  const auto origin = request.headers.find("Origin");
  if (!origin) return true;
  const std::size_t scheme_end = origin->find("://");
  if (scheme_end == std::string_view::npos) return false;  // "null": a sandbox or a redirect
  return origin->substr(scheme_end + 3) == request.headers.find("Host").value_or("");
}

std::optional<Secret> csrf_token(const Request& request) {
  const auto given = request.headers.find("X-CSRF-Token");
  if (!given) return std::nullopt;
  return Secret(std::string(*given));
}

std::optional<Secret> bearer_token(const Request& request) {
  const auto field = request.headers.find("Authorization");
  if (!field || !equal_ignoring_case(field->substr(0, bearer.size()), bearer)) return std::nullopt;
  return Secret(std::string(trim(field->substr(bearer.size()))));
}

std::string_view session_cookie_name(Transport transport) {
  return transport == Transport::Tls ? "__Host-tend_session" : "tend_session";
}

std::optional<Secret> session_token(const Request& request, Transport transport) {
  const auto value = cookie(request, session_cookie_name(transport));
  if (!value || value->empty()) return std::nullopt;
  return Secret(std::string(*value));
}

std::string set_session_cookie(const Secret& token, Transport transport) {
  return session_cookie(token.reveal(), transport, "");
}

std::string clear_session_cookie(Transport transport) {
  return session_cookie("", transport, "; Max-Age=0");
}

std::optional<std::string> own_path(std::string_view given) {
  if (!given.starts_with('/') || given.starts_with("//")) return std::nullopt;
  const bool plain = std::ranges::all_of(given, [](char c) { return c > ' ' && c < '\x7f'; });
  if (!plain || given.contains('\\')) return std::nullopt;
  return std::string(given);
}

}  // namespace tend::http
