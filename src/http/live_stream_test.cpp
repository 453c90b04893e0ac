// SPDX-License-Identifier: Apache-2.0
#include "http/live_stream.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/testing_client.hpp"

namespace tend::http {
namespace {
using namespace std::chrono_literals;
using testing::HasSubstr;

const DeskId itech("itech");
const DeskId gulf("gulf");

app::FeedRow row(std::int64_t sequence, std::int64_t number = 7) {
  return {
      .sequence = sequence, .ticket = {}, .number = TicketNumber(number), .version = Version(2)};
}

std::string event(std::int64_t sequence, std::int64_t number = 7) {
  return "id: " + std::to_string(sequence) +
         "\nevent: ticket\ndata: {\"number\":" + std::to_string(number) + ",\"version\":2}\n\n";
}

std::string read_events(HttpTestingClient& client, int count) {
  std::string events;
  for (int i = 0; i < count; ++i)
    events += client.read_until("\n\n");
  return events;
}

/// A desk's feed as the store has it: the rows so far, and a server that streams it.
class Feed {
 public:
  explicit Feed(LiveStreamLimits limits = {}) : limits_(limits) {}

  std::vector<app::FeedRow> stored;  ///< set before the server is asked
  std::function<net::Awaitable<bool>(app::FeedRow)> may_see;

  LiveStream& live() { return live_; }
  TestingServer& server() { return server_; }

  /// A client whose stream is open: what is published from here on reaches it.
  std::unique_ptr<HttpTestingClient> listen(std::string_view fields = {}) {
    auto client = std::make_unique<HttpTestingClient>(server_.port());
    client->send("GET /itech/events HTTP/1.1\r\nHost: a\r\n" + std::string(fields) + "\r\n");
    const auto head = client->read_head();
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.header("Content-Type"), "text/event-stream");
    EXPECT_EQ(client->read_until("\n\n"), "retry: 2000\n\n");
    return client;
  }

 private:
  net::Awaitable<Result<Response>> open(Request request, Params params) {
    Subscription subscription{.desk = DeskId(std::string(params.text("desk"))),
                              .session = std::string(cookie(request, "session").value_or("")),
                              .may_see = may_see,
                              .replay = [this](std::int64_t after, std::size_t count_max) {
                                return replay(after, count_max);
                              }};
    co_return live_.open(request, std::move(subscription));
  }

  net::Awaitable<Result<std::vector<app::FeedRow>>> replay(std::int64_t after,
                                                           std::size_t count_max) {
    if (after > 1'000'000) co_return fail(Code::NotFound, "pruned");
    std::vector<app::FeedRow> page;
    for (const auto& line : stored) {
      if (line.sequence > after && page.size() < count_max) page.push_back(line);
    }
    co_return page;
  }

  Router router() {
    Router routes;
    routes.add({Method::Get, "/{desk}/events", [this](Request request, Params params) {
                  return open(std::move(request), std::move(params));
                }});
    return routes;
  }

  LiveStreamLimits limits_;
  TestingServer server_{router()};
  LiveStream live_{server_.contexts(), limits_};
};

TEST(LiveStream, WhatHappensReachesEveryClientOfItsDesk) {
  Feed feed;
  const auto first = feed.listen();
  const auto second = feed.listen();
  feed.live().publish(gulf, {row(1)});
  feed.live().publish(itech, {row(2), row(3)});
  feed.live().publish(itech, {row(4)});
  for (const auto& client : {first.get(), second.get()}) {
    EXPECT_EQ(read_events(*client, 3), event(2) + event(3) + event(4));
  }
}

TEST(LiveStream, AClientThatComesBackGetsWhatItMissed) {
  Feed feed({.replay_page = 2});
  feed.stored = {row(1), row(2), row(3), row(4), row(5)};
  const auto client = feed.listen("Last-Event-ID: 1\r\n");
  EXPECT_EQ(read_events(*client, 4), event(2) + event(3) + event(4) + event(5));
}

TEST(LiveStream, WhatTheReplayHadIsNotSentTwice) {
  Feed feed;
  feed.stored = {row(1), row(2)};
  const auto client = feed.listen("Last-Event-ID: 0\r\n");
  feed.live().publish(itech, {row(2), row(3)});
  EXPECT_EQ(read_events(*client, 3), event(1) + event(2) + event(3));
}

TEST(LiveStream, AClientThatWasAwayTooLongIsToldToReadEverythingAnew) {
  Feed feed({.replay_page = 2, .replay_pages_max = 2});
  for (int i = 1; i <= 9; ++i)
    feed.stored.push_back(row(i));
  const auto away = feed.listen("Last-Event-ID: 1\r\n");
  EXPECT_EQ(away->read_until("{}\n\n"),
            event(2) + event(3) + event(4) + event(5) + "event: reset\ndata: {}\n\n");
  const auto pruned = feed.listen("Last-Event-ID: 1000001\r\n");
  EXPECT_EQ(pruned->read_until("{}\n\n"), "event: reset\ndata: {}\n\n");
}

TEST(LiveStream, AnIdThatIsNoneIsRefused) {
  Feed feed;
  for (const char* id : {"x", "-1", "1;2", "99999999999999999999", ""}) {
    HttpTestingClient client(feed.server().port());
    const auto answer =
        client.ask("GET", "/itech/events", {}, "Last-Event-ID: " + std::string(id) + "\r\n");
    EXPECT_EQ(answer.status, 400) << id;
    EXPECT_THAT(answer.body, HasSubstr("Last-Event-ID"));
  }
}

TEST(LiveStream, AClientHearsOnlyOfWhatItMaySeeNow) {  // B02, B16
  Feed feed;
  std::atomic<std::int64_t> own = 7;
  feed.may_see = [&own](app::FeedRow line) -> net::Awaitable<bool> {
    co_return line.number.value() == own;
  };
  feed.stored = {row(1, 7), row(2, 8)};
  const auto client = feed.listen("Last-Event-ID: 0\r\n");
  EXPECT_EQ(client->read_until("\n\n"), event(1, 7));
  feed.live().publish(itech, {row(3, 8), row(4, 7)});
  EXPECT_EQ(client->read_until("\n\n"), event(4, 7));
  own = 8;
  feed.live().publish(itech, {row(5, 7), row(6, 8)});
  EXPECT_EQ(client->read_until("\n\n"), event(6, 8));
}

TEST(LiveStream, ASilentStreamIsKeptOpenByAHeartbeat) {
  Feed feed({.heartbeat = 5ms});
  const auto client = feed.listen();
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(client->read_until("\n\n"), ": heartbeat\n\n");
}

TEST(LiveStream, AClientThatIsTooFarBehindIsDropped) {
  Feed feed({.waiting_max = 3});
  const auto client = feed.listen();
  feed.live().publish(itech, {row(1), row(2), row(3), row(4)});
  EXPECT_TRUE(client->closed());
  const auto other = feed.listen();
  feed.live().publish(itech, {row(5)});
  EXPECT_EQ(other->read_until("\n\n"), event(5));
}

TEST(LiveStream, ASessionThatEndsTakesItsStreamsAlong) {  // G13
  Feed feed;
  const auto gone = feed.listen("Cookie: session=kim\r\n");
  const auto stays = feed.listen("Cookie: session=ana\r\n");
  feed.live().end_session("kim");
  EXPECT_TRUE(gone->closed());
  feed.live().publish(itech, {row(1)});
  EXPECT_EQ(stays->read_until("\n\n"), event(1));
}

TEST(LiveStream, AClientThatLeavesIsForgottenAtOnce) {
  Feed feed({.streams_max = 1});
  for (int i = 0; i < 5; ++i) {
    const auto client = feed.listen();
    client->finish_sending();
    EXPECT_TRUE(client->closed());
    while (feed.live().streams() > 0)
      std::this_thread::yield();
  }
}

TEST(LiveStream, TooManyStreamsAreRefused) {
  Feed feed({.streams_max = 1});
  const auto first = feed.listen();
  HttpTestingClient second(feed.server().port());
  EXPECT_EQ(second.ask("GET", "/itech/events").status, 503);
}

TEST(LiveStream, AFailureInTheMiddleEndsTheStreamAndIsLogged) {
  Feed feed;
  feed.may_see = [](app::FeedRow) -> net::Awaitable<bool> {
    throw std::runtime_error("disk gone");
    co_return true;
  };
  const auto client = feed.listen();
  feed.live().publish(itech, {row(1)});
  EXPECT_TRUE(client->closed());
  feed.live().close();
  EXPECT_THAT(feed.server().stop_and_read_log(), HasSubstr("\"failure\":\"disk gone\""));
}

TEST(LiveStream, StoppingEndsEveryStreamAndTakesNoMore) {
  Feed feed;
  const auto client = feed.listen();
  feed.live().close();
  EXPECT_TRUE(client->closed());
  HttpTestingClient late(feed.server().port());
  EXPECT_EQ(late.ask("GET", "/itech/events").status, 503);
  late.finish_sending();
  EXPECT_EQ(feed.server().server().stop(10s), 0u);
}

TEST(LiveStream, PublishingFromManyThreadsLosesNothing) {
  constexpr int threads = 4;
  constexpr int rows_each = 200;
  Feed feed({.waiting_max = threads * rows_each});
  const auto client = feed.listen();
  std::mutex in_feed_order;
  std::int64_t sequence = 0;
  std::vector<std::thread> publishers;
  for (int i = 0; i < threads; ++i) {
    publishers.emplace_back([&] {
      for (int n = 0; n < rows_each; ++n) {
        const std::lock_guard lock(in_feed_order);
        feed.live().publish(itech, {row(++sequence)});
      }
    });
  }
  for (int i = 1; i <= threads * rows_each; ++i)
    EXPECT_EQ(client->read_until("\n\n"), event(i));
  for (auto& publisher : publishers)
    publisher.join();
}

}  // namespace
}  // namespace tend::http
