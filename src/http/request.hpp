// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "http/fields.hpp"
#include "http/target.hpp"
#include "net/peer.hpp"

namespace tend::http {

enum class Method : std::uint8_t { Get, Head, Post, Put, Patch, Delete, Options };
std::string_view to_string(Method method);

/// RFC 9110 section 9.2.1: it asks for no change.
constexpr bool is_safe(Method method) {
  return method == Method::Get || method == Method::Head || method == Method::Options;
}

/// One request, checked and decoded: what reaches a resource is well-formed HTTP with one reading.
struct Request {
  Method method = Method::Get;
  Target target = {};
  Fields headers = {};
  std::string body = {};
  net::Peer peer = {};  ///< who asks: the last hop that is not a trusted proxy
  std::string id = {};  ///< made by the server; in its log, its answer and every problem
};

/// The value of a cookie; nothing if there is none, or several of that name, which is how a foreign
/// one is slipped under a page's own.
std::optional<std::string_view> cookie(const Request& request, std::string_view name);

/// Whether the client would rather see a page than data: a browser that follows a link.
bool accepts_html(const Request& request);

}  // namespace tend::http
