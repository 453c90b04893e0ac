// SPDX-License-Identifier: Apache-2.0
#include "message/address.hpp"

#include <gtest/gtest.h>

#include "message/limits.hpp"

namespace tend::message {
namespace {
std::string show(const std::vector<Address>& addresses) {
  std::string shown;
  for (const auto& [name, address] : addresses)
    shown += (shown.empty() ? "" : "; ") + name + "|" + address;
  return shown;
}

struct ReadRow {
  const char* header;
  const char* addresses;
  bool bad = false;
};

// clang-format off
constexpr ReadRow read_rows[] = {
    {"kim@client.example", "|kim@client.example"},
    {"Kim Lee <kim@client.example>", "Kim Lee|kim@client.example"},
    {"\"Lee, Kim\" <kim@client.example>", "Lee, Kim|kim@client.example"},
    {"Lee, Kim <kim@client.example>", "Lee, Kim|kim@client.example"},
    {"kim@client.example (Kim Lee)", "Kim Lee|kim@client.example"},
    {"Kim (in the (big) office) <kim@client.example>", "Kim|kim@client.example"},
    {"a@x.example, B <b@y.example>", "|a@x.example; B|b@y.example"},
    {"a@x.example; b@y.example", "|a@x.example; |b@y.example"},
    {",, a@x.example ,,", "|a@x.example"},
    {"team: a@x.example, b@y.example;, c@z.example", "|a@x.example; |b@y.example; |c@z.example"},
    {"undisclosed-recipients:;", ""},
    {"=?utf-8?Q?M=C3=BCller?= <m@x.example>", "Müller|m@x.example"},
    {"\"=?utf-8?Q?M=C3=BCller?=\" <m@x.example>", "Müller|m@x.example"},
    {"M\xfcller <m@x.example>", "Müller|m@x.example"},
    {"=?utf-8?Q?evil=40x.example=3E?= <k@x.example>", "evil@x.example>|k@x.example"},
    {"\"boss@tenant.example\" <evil@x.example>", "boss@tenant.example|evil@x.example"},
    {"kim @ client.example", "|kim@client.example"},
    {"<@a.example,@b.example:kim@x.example>", "|kim@x.example"},
    {"mailto:kim@x.example", "|kim@x.example"},
    {"'Kim' <'kim@x.example'>", "'Kim'|kim@x.example"},
    {"Kim Lee kim@client.example", "Kim Lee|kim@client.example"},
    {"<kim@client.example", "|kim@client.example"},
    {"\"john doe\"@x.example", "|\"john doe\"@x.example"},
    {"[External] Kim <kim@x.example>", "[External] Kim|kim@x.example"},
    {"kim@[192.0.2.1]", "|kim@[192.0.2.1]"},
    {"kim@bücher.example", "|kim@bücher.example"},
    {"kim@xn--bcher-kva.example", "|kim@xn--bcher-kva.example"},
    {"a@x.example <b@y.example>", "a@x.example|b@y.example"},
    {"<a@x.example> <b@y.example>", "|a@x.example; |b@y.example"},
    {"<>", ""},
    {"", ""},

    {"a@b@c.example", "a@b@c.example|", true},
    {"MAILER-DAEMON (Mail Delivery System)", "MAILER-DAEMON|", true},
    {"bad@ex ample.org", "bad@ex ample.org|", true},
    {"kim@client..example", "kim@client..example|", true},
    {"Kim <kim at client.example>", "Kim|", true},
};
// clang-format on

TEST(Address, AHeaderIsReadAsPeopleMeanIt) {
  for (const auto& row : read_rows) {
    Defects defects;
    EXPECT_EQ(show(read_addresses(row.header, defects)), row.addresses) << row.header;
    EXPECT_EQ(defects.has(DefectCode::BadAddress), row.bad) << row.header;
  }
}

struct CanonicalRow {
  const char* address;
  const char* canonical;  // empty: none
};

constexpr CanonicalRow canonical_rows[] = {
    {"Kim.Lee+Printer@Client.EXAMPLE", "kim.lee+printer@client.example"},
    {"\"kim\"@client.example", "kim@client.example"},
    {"\"kim lee\"@client.example", "\"kim lee\"@client.example"},
    {"kimlee@client.example", "kimlee@client.example"},
    {"kim.lee@client.example", "kim.lee@client.example"},
    {"kim..lee@docomo.example", "kim..lee@docomo.example"},
    {"ａdmin@client.example", "ａdmin@client.example"},
    {"ÄRZTE@BÜCHER.example", "Ärzte@bÜcher.example"},
    {"kim@[IPv6:2001:DB8::1]", "kim@[ipv6:2001:db8::1]"},
    {"kim", ""},
    {"@client.example", ""},
    {"kim@", ""},
    {"kim@client.example.", ""},
    {"kim@.example", ""},
    {"a@b@c.example", ""},
    {"kim@client.example\r\nBcc: eve@x.example", ""},
    {"kim@client.example\n", ""},
    {"kim lee@client.example", ""},
    {"kim@client example", ""},
    {"ki\tm@client.example", ""},
    {"<kim@client.example>", ""},
    {"kim@\xff.example", ""},
    {"\"\"@client.example", ""},
};

TEST(Address, TheCanonicalFormFoldsAsciiLettersAndNothingElse) {
  for (const auto& row : canonical_rows) {
    EXPECT_EQ(canonical_address(row.address).value_or(""), row.canonical) << row.address;
  }
}

TEST(Address, ACanonicalAddressIsItsOwnCanonicalForm) {
  for (const auto& row : canonical_rows) {
    const auto once = canonical_address(row.address);
    EXPECT_EQ(once ? canonical_address(*once) : std::nullopt, once) << row.address;
  }
}

TEST(Address, TooLongIsNoAddress) {
  EXPECT_TRUE(canonical_address(std::string(64, 'k') + "@x.example"));
  EXPECT_FALSE(canonical_address(std::string(65, 'k') + "@x.example"));
  EXPECT_FALSE(canonical_address("k@" + std::string(250, 'x') + ".example"));
}

TEST(Address, ItHasTwoSides) {
  EXPECT_EQ(local_part("kim@client.example"), "kim");
  EXPECT_EQ(domain("\"k@m\"@client.example"), "client.example");
}

TEST(Address, OfAHundredThousandTheFirstAreRead) {
  std::string header;
  for (int i = 0; i < 100'000; ++i)
    header += "kim@client.example, ";
  Defects defects;
  EXPECT_EQ(read_addresses(header, defects).size(), addresses_max);
  EXPECT_TRUE(defects.has(DefectCode::TooManyAddresses));
}

TEST(Address, WhatIsNeverClosedCostsNoMoreThanItsLength) {
  for (const char* piece :
       {"(", "<", "\"", "a:", "[", "<\"", ",a", "@", "\\", "(\\", "<a@b", "\"\""}) {
    std::string header;
    while (header.size() < header_bytes_max)
      header += piece;
    Defects defects;
    EXPECT_LE(read_addresses(header, defects).size(), addresses_max) << piece;
  }
}

}  // namespace
}  // namespace tend::message
