// SPDX-License-Identifier: Apache-2.0
#include "channel/mail/mailboxes.hpp"

#include <gtest/gtest.h>

namespace tend::channel {
namespace {

struct Row {
  const char* address;
  const char* desk;
};

constexpr Row rows[] = {
    {"help@itech.example", "itech"},
    {"Help@ITECH.example", "itech"},
    {"help+0123456789abcdef0123456789abcdef@itech.example", "itech"},
    {"c++@gulf.example", "gulf"},
    {"c+++token@gulf.example", "nobody"},
    {"postmaster", "itech"},
    {"POSTMASTER@gulf.example", "gulf"},
    {"help@gulf.example", "nobody"},
    {"help@itech.example.example", "nobody"},
    {"help@other+itech.example", "nobody"},
    {"+token@itech.example", "nobody"},
    {"help", "nobody"},
    {"", "nobody"},
};

TEST(Mailboxes, LeadToTheirDesk) {
  Mailboxes mailboxes;
  mailboxes.add("help@itech.example", DeskId("itech"));
  mailboxes.add("support@gulf.example", DeskId("gulf"));
  mailboxes.add("c++@gulf.example", DeskId("gulf"));
  for (const auto& [address, desk] : rows) {
    EXPECT_EQ(mailboxes.desk_of(address).value_or(DeskId("nobody")).value(), desk) << address;
  }
}

TEST(Mailboxes, WithoutADeskNobodyHasAnAddress) {
  EXPECT_EQ(Mailboxes().desk_of("postmaster"), std::nullopt);
}

}  // namespace
}  // namespace tend::channel
