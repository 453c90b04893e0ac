// SPDX-License-Identifier: Apache-2.0
#include "http/forwarded.hpp"

#include <algorithm>
#include <ranges>
#include <string>

#include "base/text.hpp"

namespace tend::http {

net::Address client_address(const net::Address& connected, const Fields& headers,
                            std::span<const net::Address> trusted_proxies) {
  const auto trusted = [&](const net::Address& address) {
    return std::ranges::find(trusted_proxies, address) != trusted_proxies.end();
  };
  if (!trusted(connected)) return connected;

  // Several fields are one list, in their order (RFC 9110 section 5.3).
  std::string hops;
  for (const Field& field : headers) {
    if (equal_ignoring_case(field.name, "X-Forwarded-For")) hops += "," + field.value;
  }
  net::Address last = connected;
  for (const std::string_view hop : split(hops, ',') | std::views::reverse) {
    const auto address = net::Address::parse(trim(hop));
    if (!address) break;
    last = *address;
    if (!trusted(last)) break;
  }
  return last;
}

}  // namespace tend::http
