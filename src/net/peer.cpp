// SPDX-License-Identifier: Apache-2.0
#include "net/peer.hpp"

#include <algorithm>
#include <boost/asio/ip/address.hpp>

namespace tend::net {
namespace {
namespace ip = boost::asio::ip;

constexpr std::size_t v4_offset = 12;
constexpr std::size_t network_bytes = 8;
}  // namespace

std::optional<Address> Address::parse(std::string_view text) {
  boost::system::error_code error;
  const auto address = ip::make_address(std::string(text), error);
  if (error) return std::nullopt;
  if (address.is_v4()) {
    return Address(ip::make_address_v6(ip::v4_mapped, address.to_v4()).to_bytes());
  }
  if (address.to_v6().scope_id() != 0) return std::nullopt;
  return Address(address.to_v6().to_bytes());
}

bool Address::is_v4() const {
  return ip::address_v6(bytes_).is_v4_mapped();
}

bool Address::is_loopback() const {
  return is_v4() ? bytes_[v4_offset] == 127 : ip::address_v6(bytes_).is_loopback();
}

Address Address::network() const {
  if (is_v4()) return *this;
  auto bytes = bytes_;
  std::fill(bytes.begin() + network_bytes, bytes.end(), static_cast<unsigned char>(0));
  return Address(bytes);
}

std::string to_string(const Address& address) {
  const ip::address_v6 v6(address.bytes());
  return v6.is_v4_mapped() ? ip::make_address_v4(ip::v4_mapped, v6).to_string() : v6.to_string();
}
}  // namespace tend::net
