// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/secret.hpp"
#include "http/request.hpp"

// What keeps other web sites from acting with a signed-in person's browser.
namespace tend::http {

/// Whether the browser says that the request comes from one of our own pages (Sec-Fetch-Site,
/// Origin). True when it says nothing: programs do not.
bool comes_from_own_site(const Request& request);

/// What X-CSRF-Token has. A request that is not safe and is known by its cookie must carry the
/// session's own; one with a bearer token cannot be forged by a browser.
std::optional<Secret> csrf_token(const Request& request);

/// The token of `Authorization: Bearer …`.
std::optional<Secret> bearer_token(const Request& request);

/// Whether a session is only ever sent over TLS.
enum class Transport : std::uint8_t { Plain, Tls };

/// `tend_session`, or `__Host-tend_session`, which a browser lets no other host set.
std::string_view session_cookie_name(Transport transport);
std::optional<Secret> session_token(const Request& request, Transport transport);

/// Values of Set-Cookie: until the browser is closed, and away with it.
std::string set_session_cookie(const Secret& token, Transport transport);
std::string clear_session_cookie(Transport transport);

/// The place to go to after signing in, if it is one on this server: a path, not an address that
/// browsers would take elsewhere ("//evil.example", "/\evil.example", "javascript:…").
std::optional<std::string> own_path(std::string_view given);

}  // namespace tend::http
