// SPDX-License-Identifier: Apache-2.0
#include "channel/mail/smtp_listener.hpp"

#include <gtest/gtest.h>

#include <future>
#include <mutex>
#include <stdexcept>
#include <string>
#include <vector>

#include "channel/testing_ports.hpp"
#include "net/completion.hpp"
#include "net/testing_client.hpp"

namespace tend::channel {
namespace {

using net::TestingClient;
using namespace std::chrono_literals;

std::string envelope() {
  return "MAIL FROM:<kim@client.example>\r\nRCPT TO:<help@itech.example>\r\nDATA\r\n";
}

std::string answer_to_envelope() {
  return "250 2.1.0 Sender taken\r\n250 2.1.5 Recipient taken\r\n"
         "354 End with a line that is a single dot\r\n";
}

class SmtpListening : public testing::Test {
 protected:
  SmtpListening() {
    options_.session.host_name = "desk.example";
    options_.session.desk_of = [](std::string_view) { return DeskId("itech"); };
    accept_ = [](ReceivedMail) -> net::Awaitable<Acceptance> { co_return Acceptance::Stored; };
  }

  std::uint16_t open() {
    auto opened = SmtpListener::open(contexts_, steady_, options_, accept_);
    EXPECT_TRUE(opened) << opened.error().what;
    listener_ = std::move(*opened);
    return listener_->port();
  }

  /// A client that was greeted and has said HELO.
  std::unique_ptr<TestingClient> connect(std::uint16_t port) {
    auto client = std::make_unique<TestingClient>(port);
    EXPECT_EQ(client->read_until("\r\n"), "220 desk.example ESMTP Tend\r\n");
    client->send("HELO client.example\r\n");
    EXPECT_EQ(client->read_until("\r\n"), "250 desk.example\r\n");
    return client;
  }

  net::IoContexts contexts_{2};
  SetSteady steady_;
  SmtpListenerOptions options_;
  AcceptMail accept_;
  std::unique_ptr<SmtpListener> listener_;
};

TEST_F(SmtpListening, AMailIsHandedOverByteForByte) {
  std::promise<ReceivedMail> received;
  accept_ = [&received](ReceivedMail mail) -> net::Awaitable<Acceptance> {
    received.set_value(std::move(mail));
    co_return Acceptance::Stored;
  };
  const auto client = connect(open());
  std::string body;
  for (int i = 0; i < 100'000; ++i)
    body += "a line of this mail, which is long\r\n";
  client->send(envelope());
  client->send(body);
  client->send(".\r\nQUIT\r\n");

  const ReceivedMail mail = received.get_future().get();
  EXPECT_EQ(mail.envelope_from, "kim@client.example");
  EXPECT_EQ(mail.recipients, (std::vector<SmtpRecipient>{{"help@itech.example", DeskId("itech")}}));
  EXPECT_TRUE(mail.bytes == body);
  EXPECT_EQ(client->read_all(), answer_to_envelope() + "250 2.0.0 Stored\r\n221 2.0.0 Goodbye\r\n");
  EXPECT_EQ(listener_->counts().stored, 1U);
}

TEST_F(SmtpListening, NothingIsAnsweredBeforeTheMailIsStored) {
  std::promise<net::Done<Acceptance>> asked;
  accept_ = [&asked](ReceivedMail) -> net::Awaitable<Acceptance> {
    const auto stored = co_await net::completion<Acceptance>(
        [&](net::Done<Acceptance> done) { asked.set_value(std::move(done)); });
    co_return *stored;
  };
  const auto client = connect(open());
  client->send(envelope() + "Hello\r\n.\r\n");
  EXPECT_EQ(client->read_until("dot\r\n"), answer_to_envelope());

  const auto done = asked.get_future().get();
  EXPECT_FALSE(client->has_more());
  done(Acceptance::Stored);
  EXPECT_EQ(client->read_until("\r\n"), "250 2.0.0 Stored\r\n");
}

TEST_F(SmtpListening, WhenStoringFailsTheSenderKeepsTheMail) {
  accept_ = [](ReceivedMail) -> net::Awaitable<Acceptance> {
    throw std::runtime_error("the disk is gone");
    co_return Acceptance::Stored;
  };
  const auto client = connect(open());
  client->send(envelope() + "Hello\r\n.\r\nQUIT\r\n");
  EXPECT_EQ(client->read_all(), answer_to_envelope() +
                                    "451 4.3.0 Not stored; please try again later\r\n"
                                    "221 2.0.0 Goodbye\r\n");
  EXPECT_EQ(listener_->counts().deferred, 1U);
}

TEST_F(SmtpListening, MailsTogetherHaveABoundToTheirMemory) {
  options_.bytes_held_max = 100'000;
  const std::uint16_t port = open();
  const auto first = connect(port);
  first->send(envelope() + std::string(60'000, 'a'));
  EXPECT_EQ(first->read_until("dot\r\n"), answer_to_envelope());

  const auto second = connect(port);
  second->send(envelope() + std::string(120'000, 'b') + "\r\n.\r\n");
  EXPECT_EQ(second->read_until("dot\r\n"), answer_to_envelope());
  EXPECT_EQ(second->read_until("\r\n"), "452 4.3.1 No room just now; please try again later\r\n");

  first->send("\r\n.\r\n");
  EXPECT_EQ(first->read_until("\r\n"), "250 2.0.0 Stored\r\n");
}

TEST_F(SmtpListening, ALastWordReachesASenderThatIsStillSending) {
  const auto client = connect(open());
  client->send(envelope() + "bare\n" + std::string(2'000'000, 'x'));
  EXPECT_EQ(client->read_all(),
            answer_to_envelope() +
                "554 5.5.2 A line must end with CR LF; a CR or LF alone is not taken\r\n");
}

TEST_F(SmtpListening, OneAddressMayNotHaveEveryConnection) {
  options_.limits.connections_per_address_max = 1;
  const std::uint16_t port = open();
  const auto first = connect(port);
  TestingClient second(port);
  EXPECT_EQ(second.read_all(), "421 4.7.0 Too many connections; please come back later\r\n");
}

TEST_F(SmtpListening, SilenceEndsAConnection) {
  options_.timeouts.command = 10ms;
  TestingClient client(open());
  EXPECT_EQ(client.read_all(), "220 desk.example ESMTP Tend\r\n421 4.4.2 That took too long\r\n");
}

TEST_F(SmtpListening, EvenABusyConnectionEndsOneDay) {
  const auto client = connect(open());
  steady_.advance(options_.timeouts.connection_max);
  client->send("NOOP\r\n");
  EXPECT_TRUE(client->read_all().ends_with("421 4.4.2 That took too long\r\n"));
}

TEST_F(SmtpListening, AStoppingServerSaysSo) {
  options_.timeouts.goodbye = 10ms;
  const auto client = connect(open());
  listener_->stop();
  EXPECT_EQ(client->read_all(), "421 4.3.2 The server is stopping\r\n");
}

}  // namespace
}  // namespace tend::channel
