// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "http/fields.hpp"
#include "net/peer.hpp"

namespace tend::http {

/// Who asks, when proxies stand before us: walking X-Forwarded-For from its end, the first address
/// that is no trusted proxy. What stands further left, and all of it when the connection itself is
/// not from a trusted proxy, is the client's own claim and is not believed.
net::Address client_address(const net::Address& connected, const Fields& headers,
                            std::span<const net::Address> trusted_proxies);

}  // namespace tend::http
