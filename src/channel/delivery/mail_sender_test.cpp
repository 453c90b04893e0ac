// SPDX-License-Identifier: Apache-2.0
#include "channel/delivery/mail_sender.hpp"

#include <fmt/core.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <thread>

#include "base/text.hpp"
#include "channel/delivery/testing_peer.hpp"

namespace tend::channel {
namespace {

using namespace std::chrono_literals;
using Encryption = MailServer::Encryption;

MailServer server_at(std::uint16_t port, Encryption encryption = Encryption::Offered) {
  return {.host = "localhost",
          .port = port,
          .encryption = encryption,
          .user = {},
          .our_name = "desk.example"};
}

std::string hex(std::string_view bytes) {
  return to_hex({reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()});
}

std::string show(const Delivery& delivery) {
  constexpr const char* outcomes[] = {"sent", "temporary", "permanent"};
  return fmt::format("{}: {}", outcomes[static_cast<int>(delivery.outcome)], delivery.answer);
}

constexpr std::string_view mail = "Subject: Hello\r\n\r\nHello\r\n";

std::string sent_to(const MailServer& server, std::string_view recipient,
                    std::string_view sender = "help@itech.example") {
  return show(deliver(server, {sender, recipient, mail}, {}, {.answer = 1s, .whole = 20s}));
}

TEST(MailSender, DeliversTheBytesAsTheyAre) {
  TestingPeer peer;
  const std::string bytes =
      ".first\r\n..\r\n.\r\nl\xc3\xb6\xff\r\n" + std::string(100'000, 'x') + "\r\n.\r\nlast\r\n";
  const auto delivery =
      deliver(server_at(peer.port()), {"help@itech.example", "kim@client.example", bytes});
  EXPECT_EQ(show(delivery), "sent: 250 2.0.0 Taken");
  EXPECT_EQ(peer.line(),
            "MAIL <help@itech.example> <kim@client.example> plain - desk.example " + hex(bytes));
}

TEST(MailSender, AnAutomaticAnswerHasTheNullPath) {
  TestingPeer peer;
  EXPECT_EQ(sent_to(server_at(peer.port()), "kim@client.example", ""), "sent: 250 2.0.0 Taken");
  EXPECT_EQ(peer.line(), "MAIL <> <kim@client.example> plain - desk.example " + hex(mail));
}

struct Row {
  const char* sender;
  const char* recipient;
  const char* outcome;
};

constexpr Row rows[] = {
    {"help@itech.example", "rcpt-550@client.example", "permanent: 550 5.0.0 As you asked"},
    {"help@itech.example", "rcpt-451@client.example", "temporary: 451 4.0.0 As you asked"},
    {"help@itech.example", "rcpt-drop@client.example", "temporary: "},
    {"mail-553@itech.example", "kim@client.example", "permanent: 553 5.0.0 As you asked"},
    {"mail-452@itech.example", "kim@client.example", "temporary: 452 4.0.0 As you asked"},
    {"mail-530@itech.example", "kim@client.example", "temporary: 530 5.0.0 As you asked"},
    {"help@itech.example", "data-554@client.example", "permanent: 554 5.0.0 As you asked"},
    {"help@itech.example", "data-421@client.example", "temporary: 421 4.0.0 As you asked"},
    {"help@itech.example", "end-552@client.example", "permanent: 552 5.0.0 As you asked"},
    {"help@itech.example", "end-452@client.example", "temporary: 452 4.0.0 As you asked"},
    {"help@itech.example", "end-drop@client.example", "temporary: "},
    {"help@itech.example", "end-hang@client.example", "temporary: "},
};

TEST(MailSender, WhatTheServerSaysDecidesWhetherItIsTriedAgain) {
  TestingPeer peer;
  for (const auto& [sender, recipient, outcome] : rows) {
    const std::string shown = sent_to(server_at(peer.port()), recipient, sender);
    EXPECT_TRUE(shown.starts_with(outcome)) << sender << " " << recipient << " " << shown;
  }
}

TEST(MailSender, AServerThatRefusesEverybodyIsTriedAgain) {
  TestingPeer peer({"--greeting", "554 No service"});
  EXPECT_TRUE(sent_to(server_at(peer.port()), "kim@client.example").starts_with("temporary: 554"));
}

TEST(MailSender, AServerThatSaysNothingIsTriedAgain) {
  TestingPeer peer({"--greeting", "hang"});
  EXPECT_TRUE(sent_to(server_at(peer.port()), "kim@client.example").starts_with("temporary: "));
}

TEST(MailSender, AServerThatIsNotThereIsTriedAgain) {
  std::uint16_t port = 0;
  {
    TestingPeer peer;
    port = peer.port();
  }
  EXPECT_TRUE(sent_to(server_at(port), "kim@client.example").starts_with("temporary: "));
}

TEST(MailSender, NoCommandCanBeSmuggledInByAnAddress) {
  TestingPeer peer;
  const auto server = server_at(peer.port());
  constexpr std::string_view refused =
      "permanent: not sent: the envelope has something that is not a mail address";
  EXPECT_EQ(sent_to(server, "kim@client.example>\r\nRCPT TO:<boss@client.example"), refused);
  EXPECT_EQ(sent_to(server, "kim@client.example\nDATA"), refused);
  EXPECT_EQ(sent_to(server, "kim@client.example", "a@b.example>\r\nRSET"), refused);
  EXPECT_EQ(sent_to(server, ""), refused);
}

TEST(MailSender, GivesUpWhenWeStop) {
  TestingPeer peer;
  std::stop_source stop;
  stop.request_stop();
  const auto delivery =
      deliver(server_at(peer.port()), {"help@itech.example", "end-hang@client.example", mail},
              stop.get_token());
  EXPECT_EQ(show(delivery), "temporary: given up: we are stopping");
}

class EncryptedMailSender : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = std::filesystem::temp_directory_path() / fmt::format("tend-tls-{}", ::getpid());
    std::filesystem::create_directories(folder_);
    const std::string command = fmt::format(
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
        "-subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout {0}/key.pem "
        "-out {0}/certificate.pem 2>/dev/null",
        folder_.string());
    ASSERT_EQ(std::system(command.c_str()), 0);
  }
  static void TearDownTestSuite() { std::filesystem::remove_all(folder_); }

  static std::vector<std::string> options(std::vector<std::string> more = {}) {
    more.insert(more.end(),
                {"--certificate", folder_ / "certificate.pem", "--key", folder_ / "key.pem"});
    return more;
  }

  /// Trusts the peer's certificate.
  static MailServer trusting(MailServer server) {
    server.authorities_file = folder_ / "certificate.pem";
    return server;
  }

  static inline std::filesystem::path folder_;
};

TEST_F(EncryptedMailSender, TakesEncryptionThatIsOffered) {
  TestingPeer peer(options());
  EXPECT_EQ(sent_to(server_at(peer.port()), "kim@client.example"), "sent: 250 2.0.0 Taken");
  EXPECT_NE(peer.line().find(" tls - "), std::string::npos);
}

TEST_F(EncryptedMailSender, SendsInTheClearWhenToldTo) {
  TestingPeer peer(options());
  sent_to(server_at(peer.port(), Encryption::None), "kim@client.example");
  EXPECT_NE(peer.line().find(" plain - "), std::string::npos);
}

TEST_F(EncryptedMailSender, RequiredEncryptionNeedsACertificateWeTrust) {
  TestingPeer peer(options());
  const auto server = server_at(peer.port(), Encryption::Required);
  EXPECT_TRUE(sent_to(server, "kim@client.example").starts_with("temporary: "));
  EXPECT_EQ(sent_to(trusting(server), "kim@client.example"), "sent: 250 2.0.0 Taken");
}

TEST_F(EncryptedMailSender, RequiredEncryptionIsNotTalkedAway) {
  TestingPeer peer;
  const auto server = server_at(peer.port(), Encryption::Required);
  EXPECT_TRUE(sent_to(server, "kim@client.example").starts_with("temporary: "));
}

TEST_F(EncryptedMailSender, TheCertificateMustBeForTheHost) {
  TestingPeer peer(options());
  auto server = trusting(server_at(peer.port(), Encryption::Required));
  server.host = "127.0.0.1";
  EXPECT_TRUE(sent_to(server, "kim@client.example").starts_with("temporary: "));
}

TEST_F(EncryptedMailSender, SignsInOverImplicitTls) {
  TestingPeer peer(options({"--implicit"}));
  auto server = trusting(server_at(peer.port(), Encryption::Implicit));
  server.user = "desk";
  server.password = Secret("swordfish");
  EXPECT_EQ(sent_to(server, "kim@client.example"), "sent: 250 2.0.0 Taken");
  EXPECT_NE(peer.line().find(" tls desk "), std::string::npos);
}

TEST_F(EncryptedMailSender, AWrongPasswordIsForSomebodyToMend) {
  TestingPeer peer(options());
  auto server = trusting(server_at(peer.port(), Encryption::Required));
  server.user = "desk";
  server.password = Secret("guess");
  EXPECT_TRUE(sent_to(server, "kim@client.example").starts_with("temporary: 535"));
}

}  // namespace
}  // namespace tend::channel
