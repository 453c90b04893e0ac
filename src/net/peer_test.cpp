// SPDX-License-Identifier: Apache-2.0
#include "net/peer.hpp"

#include <gtest/gtest.h>

namespace tend::net {
namespace {

struct AddressRow {
  const char* text;
  const char* written;  // empty: refused
  const char* network;
  bool loopback;
};

constexpr AddressRow addresses[] = {
    {"192.0.2.7", "192.0.2.7", "192.0.2.7", false},
    {"::ffff:192.0.2.7", "192.0.2.7", "192.0.2.7", false},
    {"127.0.0.1", "127.0.0.1", "127.0.0.1", true},
    {"127.9.9.9", "127.9.9.9", "127.9.9.9", true},
    {"::1", "::1", "::", true},
    {"2001:db8:1:2:3:4:5:6", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::", false},
    {"localhost", "", "", false},
    {"192.0.2.7:80", "", "", false},
    {"192.0.2", "", "", false},
    {"0x7f.1", "", "", false},
    {"fe80::1%1", "", "", false},
    {"", "", "", false},
};

TEST(Address, OneAddressIsOneValueHoweverItIsWritten) {
  for (const auto& row : addresses) {
    const auto address = Address::parse(row.text);
    EXPECT_EQ(address ? to_string(*address) : "", row.written) << row.text;
    if (!address) continue;
    EXPECT_EQ(to_string(address->network()), row.network) << row.text;
    EXPECT_EQ(address->is_loopback(), row.loopback) << row.text;
  }
}

}  // namespace
}  // namespace tend::net
