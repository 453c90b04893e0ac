// SPDX-License-Identifier: Apache-2.0
#include "net/listener.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <future>

#include "net/completion.hpp"
#include "net/testing_client.hpp"

namespace tend::net {
namespace {
using namespace std::chrono_literals;
using testing::HasSubstr;

constexpr StreamTimeouts patient{.idle = 10s, .read = 10s, .write = 10s};

/// Echoes what comes; says goodbye when the server stops and when the client is slow.
Session echo(StreamTimeouts timeouts) {
  return [timeouts](Connection connection) -> Awaitable<void> {
    std::array<char, 1024> bytes;
    for (;;) {
      const auto count = co_await connection.stream.read_next(bytes, timeouts.idle);
      if (!count) {
        std::string_view last = "";
        if (count.error() == StreamEnd::Stopping) last = "stopping";
        if (count.error() == StreamEnd::TimedOut) last = "too slow";
        co_await connection.stream.write(last, timeouts.write);
        co_return;
      }
      co_await connection.stream.write(std::string_view(bytes.data(), *count), timeouts.write);
    }
  };
}

std::unique_ptr<Listener> open(IoContexts& contexts, Session session,
                               ListenerOptions options = {}) {
  auto listener = Listener::open(contexts, std::move(options), std::move(session));
  EXPECT_TRUE(listener) << listener.error().what;
  return *std::move(listener);
}

TEST(Listener, ConnectionsOnEveryThreadAreServed) {
  IoContexts contexts(2);
  const auto listener = open(contexts, echo(patient));
  for (int i = 0; i < 20; ++i) {
    TestingClient client(listener->port());
    client.send("hello");
    EXPECT_EQ(client.read(5), "hello");
  }
  EXPECT_EQ(listener->accepted_total(), 20u);
}

TEST(Listener, ATakenPortIsAnErrorThatNamesIt) {
  IoContexts contexts(2);
  const auto first = open(contexts, echo(patient));
  const auto second =
      Listener::open(contexts, {.address = "127.0.0.1", .port = first->port()}, echo(patient));
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, Code::Unavailable);
  EXPECT_THAT(second.error().what, HasSubstr(std::to_string(first->port())));
}

TEST(Listener, AnAddressThatIsNoneIsAnErrorThatNamesIt) {
  IoContexts contexts(1);
  const auto listener = Listener::open(contexts, {.address = "nowhere"}, echo(patient));
  ASSERT_FALSE(listener);
  EXPECT_THAT(listener.error().what, HasSubstr("'nowhere'"));
}

TEST(Listener, OneAddressGetsOnlySoManyConnectionsAndTheRestAreTold) {
  IoContexts contexts(2);
  const auto listener = open(
      contexts, echo(patient),
      {.limits = {.connections_max = 10, .connections_per_address_max = 2}, .refusal = "too many"});
  TestingClient first(listener->port());
  TestingClient second(listener->port());
  first.send("1");
  second.send("2");
  EXPECT_EQ(first.read(1) + second.read(1), "12");

  TestingClient third(listener->port());
  EXPECT_EQ(third.read_all(), "too many");
  EXPECT_EQ(listener->refused_total(), 1u);
}

TEST(Listener, APlaceIsFreeAgainWhenItsConnectionHasGone) {
  IoContexts contexts(1);
  const auto listener = open(contexts, echo(patient), {.limits = {.connections_max = 1}});
  for (int i = 0; i < 5; ++i) {
    TestingClient client(listener->port());
    client.send("x");
    EXPECT_EQ(client.read(1), "x");
    client.finish_sending();
    EXPECT_TRUE(client.closed());
  }
}

TEST(Listener, AClientThatSaysNothingIsToldAndClosed) {
  IoContexts contexts(1);
  const auto listener = open(contexts, echo({.idle = 20ms, .read = 20ms, .write = 10s}));
  TestingClient client(listener->port());
  EXPECT_EQ(client.read_all(), "too slow");
}

TEST(Listener, StoppingEndsIdleConnectionsAtOnceAndTakesNoNewOnes) {
  IoContexts contexts(2);
  const auto listener = open(contexts, echo(patient));
  TestingClient client(listener->port());
  client.send("x");
  EXPECT_EQ(client.read(1), "x");

  EXPECT_EQ(listener->stop(), 0u);
  EXPECT_EQ(client.read_all(), "stopping");
  EXPECT_FALSE(TestingClient(listener->port()).connected());
}

TEST(Listener, StoppingLetsWhatRunsComeToItsEnd) {
  IoContexts contexts(1);
  std::promise<void> begun;
  const auto listener = open(contexts, [&](Connection connection) -> Awaitable<void> {
    begun.set_value();
    std::array<char, 4> bytes;
    const auto count = co_await connection.stream.read_some(bytes, 10s);
    co_await connection.stream.write(count ? "done" : "not done", 10s);
  });
  TestingClient client(listener->port());
  begun.get_future().wait();
  auto stopped = std::async(std::launch::async, [&] { return listener->stop(10s); });
  client.send("go on");
  EXPECT_EQ(client.read_all(), "done");
  EXPECT_EQ(stopped.get(), 0u);
}

TEST(Listener, WhatDoesNotEndInTimeIsCut) {
  IoContexts contexts(1);
  std::promise<void> begun;
  const auto listener = open(contexts, [&](Connection connection) -> Awaitable<void> {
    begun.set_value();
    std::array<char, 1> bytes;
    std::ignore = co_await connection.stream.read_some(bytes, 10s);
  });
  TestingClient client(listener->port());
  begun.get_future().wait();
  EXPECT_EQ(listener->stop(1ms), 1u);
  EXPECT_EQ(client.read_all(), "");
}

TEST(Listener, ASessionThatThrowsClosesOnlyItsOwnConnection) {
  IoContexts contexts(1);
  const auto listener = open(contexts, [](Connection connection) -> Awaitable<void> {
    std::array<char, 1> bytes;
    std::ignore = co_await connection.stream.read_some(bytes, 10s);
    if (bytes[0] == '!') throw std::runtime_error("lost");
    co_await connection.stream.write("fine", 10s);
  });
  TestingClient bad(listener->port());
  TestingClient good(listener->port());
  bad.send("!");
  EXPECT_EQ(bad.read_all(), "");
  good.send("?");
  EXPECT_EQ(good.read_all(), "fine");
}

TEST(TimedStream, PiecesArriveWholeAndInOrderHoweverLarge) {
  IoContexts contexts(1);
  const std::string large(3'000'000, 'x');
  const auto listener = open(contexts, [&](Connection connection) -> Awaitable<void> {
    const std::array<std::string_view, 4> pieces{"head ", large, "", " tail"};
    std::ignore = co_await connection.stream.write(pieces, 10s);
  });
  TestingClient client(listener->port());
  EXPECT_EQ(client.read_all(), "head " + large + " tail");
}

TEST(TimedStream, AClientThatTakesNothingIsGivenUp) {
  IoContexts contexts(1);
  std::promise<StreamEnd> end;
  const std::string large(50'000'000, 'x');
  const auto listener = open(contexts, [&](Connection connection) -> Awaitable<void> {
    const auto written = co_await connection.stream.write(large, 20ms);
    end.set_value(written ? StreamEnd::Closed : written.error());
  });
  const TestingClient client(listener->port());
  EXPECT_EQ(end.get_future().get(), StreamEnd::TimedOut);
}

TEST(TimedStream, ALastAnswerArrivesThoughTheClientIsStillSending) {
  IoContexts contexts(1);
  const auto listener = open(contexts, [](Connection connection) -> Awaitable<void> {
    co_await connection.stream.write("no more", 10s);
    co_await connection.stream.close_gently(10s);
  });
  TestingClient client(listener->port());
  EXPECT_TRUE(client.send(std::string(5'000'000, 'x')));
  client.finish_sending();
  EXPECT_EQ(client.read_all(), "no more");
}

TEST(TimedStream, AWriterNoticesThatThePeerHasGone) {
  IoContexts contexts(1);
  const auto listener = open(contexts, [](Connection connection) -> Awaitable<void> {
    const auto noticed = co_await completion<void>([&](Done<void> done) {
      connection.stream.when_peer_stirs([done = std::move(done)] { done({}); });
    });
    EXPECT_TRUE(noticed);
  });
  {
    const TestingClient client(listener->port());
  }
  EXPECT_EQ(listener->stop(10s), 0u);
}

}  // namespace
}  // namespace tend::net
