// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tend::net {

/// An IP address. IPv4 is kept in its IPv6 form (::ffff:a.b.c.d), so that the two ways to write
/// the same peer are one value.
class Address {
 public:
  Address() = default;
  explicit Address(const std::array<unsigned char, 16>& bytes) : bytes_(bytes) {}

  /// "192.0.2.7", "2001:db8::7", "::ffff:192.0.2.7"; nothing for a name, a port or a zone.
  static std::optional<Address> parse(std::string_view text);

  bool is_v4() const;
  bool is_loopback() const;

  /// What limits count as one: the address itself, or the /64 of an IPv6 address.
  Address network() const;

  const std::array<unsigned char, 16>& bytes() const { return bytes_; }

  auto operator<=>(const Address&) const = default;

 private:
  std::array<unsigned char, 16> bytes_{};
};

/// "192.0.2.7" or "2001:db8::7".
std::string to_string(const Address& address);

/// Who is at the other end of a connection.
struct Peer {
  Address address;
  std::uint16_t port = 0;
};

}  // namespace tend::net
