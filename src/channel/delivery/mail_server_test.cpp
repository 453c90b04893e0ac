// SPDX-License-Identifier: Apache-2.0
#include "channel/delivery/mail_server.hpp"

#include <fmt/core.h>
#include <gtest/gtest.h>

namespace tend::channel {
namespace {

std::string show(const Result<MailServer>& server) {
  if (!server) return "refused";
  constexpr const char* encryptions[] = {"none", "offered", "required", "implicit"};
  return fmt::format("{} {} {} {}:{}", server->host, server->port,
                     encryptions[static_cast<int>(server->encryption)], server->user,
                     server->password.reveal());
}

struct Row {
  const char* address;
  const char* server;
};

constexpr Row rows[] = {
    {"smtp://mail.example", "mail.example 25 offered :"},
    {"smtp://mail.example:2526?tls=none", "mail.example 2526 none :"},
    {"smtp://mail.example/?tls=required", "mail.example 25 required :"},
    {"smtp://desk:pass%40word@mail.example:587", "mail.example 587 required desk:pass@word"},
    {"smtp://desk:x@mail.example:587?tls=offered", "mail.example 587 offered desk:x"},
    {"smtps://desk:x@mail.example", "mail.example 465 implicit desk:x"},
    {"smtps://mail.example:4650", "mail.example 4650 implicit :"},
    {"smtp://[2001:db8::1]:25", "2001:db8::1 25 offered :"},
    {"smtp://127.0.0.1:2525", "127.0.0.1 2525 offered :"},
    {"http://mail.example", "refused"},
    {"mail.example", "refused"},
    {"smtp://", "refused"},
    {"smtp://mail.example:99999", "refused"},
    {"smtp://mail.example/path", "refused"},
    {"smtp://mail.example?tls=maybe", "refused"},
    {"smtps://mail.example?tls=none", "refused"},
    {"", "refused"},
};

TEST(MailServer, IsReadFromItsAddress) {
  for (const auto& [address, server] : rows) {
    EXPECT_EQ(show(parse_mail_server(address)), server) << address;
  }
}

TEST(MailServer, ARefusalNeverShowsThePassword) {
  const auto refused = parse_mail_server("http://desk:swordfish@mail.example");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().what.find("swordfish"), std::string::npos);
}

}  // namespace
}  // namespace tend::channel
