// SPDX-License-Identifier: Apache-2.0
#include "http/live_stream.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <charconv>
#include <deque>

#include "base/assert.hpp"
#include "base/text.hpp"

namespace tend::http {
namespace {
namespace asio = net::asio;

using Timer =
    asio::basic_waitable_timer<std::chrono::steady_clock,
                               asio::wait_traits<std::chrono::steady_clock>, net::Executor>;
constexpr asio::as_tuple_t<asio::use_awaitable_t<net::Executor>> as_tuple(net::use_awaitable);

constexpr std::string_view greeting = "retry: 2000\n\n";
constexpr std::string_view heartbeat = ": heartbeat\n\n";
constexpr std::string_view reset = "event: reset\ndata: {}\n\n";

/// A line of the feed with the bytes that every client gets of it.
struct Line {
  app::FeedRow row;
  std::string text;
};
using Lines = std::vector<Line>;

std::string to_event(const app::FeedRow& row) {
  return fmt::format("id: {}\nevent: ticket\ndata: {{\"number\":{},\"version\":{}}}\n\n",
                     row.sequence, row.number.value(), row.version.value());
}

Result<std::optional<std::int64_t>> last_event_id(const Request& request) {
  const auto text = request.headers.find("Last-Event-ID");
  if (!text) return std::nullopt;
  std::int64_t sequence = 0;
  const auto read = std::from_chars(text->begin(), text->end(), sequence);
  if (!all_digits(*text) || read.ec != std::errc()) {
    return fail(Code::Invalid, "This is not an event of the stream.",
                {{"Last-Event-ID", "expected the id of an event"}});
  }
  return sequence;
}
}  // namespace

/// One open stream. Only its own thread touches it.
struct LiveStream::Client {
  Client(const net::Executor& executor, Subscription what)
      : subscription(std::move(what)), wake(executor) {}

  const Subscription subscription;
  std::deque<std::shared_ptr<const Line>> waiting = {};
  bool ended = false;
  Timer wake;

  void end() {
    ended = true;
    wake.cancel();
  }

  void offer(const std::shared_ptr<const Lines>& lines, std::size_t waiting_max) {
    if (waiting.size() + lines->size() > waiting_max) return end();
    for (const Line& line : *lines)
      waiting.emplace_back(lines, &line);
    wake.cancel();
  }
};

/// The streams of one I/O thread; but for `context`, only that thread touches it.
struct LiveStream::Lane {
  asio::io_context& context;
  std::vector<std::shared_ptr<Client>> clients = {};
};

/// Among the streams of its thread while it lasts.
class LiveStream::Membership {
 public:
  Membership(Lane& lane, std::shared_ptr<Client> client) : lane_(lane), client_(std::move(client)) {
    lane_.clients.push_back(client_);
  }
  ~Membership() { std::erase(lane_.clients, client_); }
  Membership(const Membership&) = delete;
  Membership& operator=(const Membership&) = delete;

 private:
  Lane& lane_;
  const std::shared_ptr<Client> client_;
};

struct LiveStream::Shared : std::enable_shared_from_this<Shared> {
  LiveStreamLimits limits;
  std::deque<Lane> lanes;
  std::atomic<std::size_t> streams = 0;
  std::atomic<bool> closing = false;

  Lane& lane_of(const net::Executor& executor);
  void on_every_lane(const std::function<void(Lane&)>& act);

  net::Awaitable<void> run(net::TimedStream& stream, Subscription subscription,
                           std::optional<std::int64_t> seen);
  net::Awaitable<bool> replay(net::TimedStream& stream, const Subscription& subscription,
                              std::int64_t& seen);
  net::Awaitable<void> follow(net::TimedStream& stream, Client& client, std::int64_t seen);
  net::Awaitable<bool> write(net::TimedStream& stream, std::string_view bytes);
};

namespace {
/// Counts a stream from when it was promised until it is over or was never begun.
class Counted {
 public:
  explicit Counted(std::atomic<std::size_t>& count) : count_(count) { ++count_; }
  ~Counted() { --count_; }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;

 private:
  std::atomic<std::size_t>& count_;
};

net::Awaitable<bool> allowed(const Subscription& subscription, const app::FeedRow& row) {
  if (!subscription.may_see) co_return true;
  const bool may = co_await subscription.may_see(row);
  co_return may;
}
}  // namespace

LiveStream::LiveStream(net::IoContexts& contexts, LiveStreamLimits limits)
    : shared_(std::make_shared<Shared>()) {
  shared_->limits = limits;
  for (std::size_t i = 0; i < contexts.size(); ++i)
    shared_->lanes.push_back({contexts.at(i)});
}

LiveStream::~LiveStream() {
  close();
}

std::size_t LiveStream::streams() const {
  return shared_->streams;
}

void LiveStream::publish(const DeskId& desk, const std::vector<app::FeedRow>& rows) {
  if (streams() == 0 || rows.empty()) return;
  auto lines = std::make_shared<Lines>();
  for (const app::FeedRow& row : rows)
    lines->push_back({row, to_event(row)});

  const std::shared_ptr<const Lines> shared_lines = std::move(lines);
  const std::size_t waiting_max = shared_->limits.waiting_max;
  shared_->on_every_lane([desk, shared_lines, waiting_max](Lane& lane) {
    for (const auto& client : lane.clients) {
      if (client->subscription.desk == desk) client->offer(shared_lines, waiting_max);
    }
  });
}

void LiveStream::end_session(const std::string& session) {
  shared_->on_every_lane([session](Lane& lane) {
    for (const auto& client : lane.clients) {
      if (client->subscription.session == session) client->end();
    }
  });
}

void LiveStream::close() {
  if (shared_->closing.exchange(true)) return;
  shared_->on_every_lane([](Lane& lane) {
    for (const auto& client : lane.clients)
      client->end();
  });
}

Result<Response> LiveStream::open(const Request& request, Subscription subscription) {
  ASSIGN_OR_RETURN(const auto seen, last_event_id(request));
  if (shared_->closing || streams() >= shared_->limits.streams_max) {
    return fail(Code::Unavailable, "There are too many open streams just now; try again.");
  }
  const auto counted = std::make_shared<Counted>(shared_->streams);
  return Response{
      .headers = {{"Content-Type", "text/event-stream"}, {"X-Accel-Buffering", "no"}},
      .body = BodyStream(
          [shared = shared_, counted, subscription = std::move(subscription),
           seen](net::TimedStream& stream) { return shared->run(stream, subscription, seen); })};
}

LiveStream::Lane& LiveStream::Shared::lane_of(const net::Executor& executor) {
  const auto found = std::ranges::find_if(
      lanes, [&](const Lane& lane) { return &lane.context == &executor.context(); });
  TEND_ASSERT(found != lanes.end());
  return *found;
}

void LiveStream::Shared::on_every_lane(const std::function<void(Lane&)>& act) {
  for (Lane& lane : lanes) {
    asio::post(lane.context, [self = shared_from_this(), &lane, act] { act(lane); });
  }
}

/// The stream counts as open before the replay is read, so that nothing falls between the two.
net::Awaitable<void> LiveStream::Shared::run(net::TimedStream& stream, Subscription subscription,
                                             std::optional<std::int64_t> seen) {
  const auto executor = co_await asio::this_coro::executor;
  Lane& lane = lane_of(executor);
  const auto client = std::make_shared<Client>(executor, std::move(subscription));
  const Membership membership(lane, client);
  if (closing) client->end();
  stream.when_peer_stirs([weak = std::weak_ptr(client)] {
    if (const auto left = weak.lock()) left->end();
  });

  std::int64_t last = seen.value_or(0);
  bool open = co_await write(stream, greeting);
  if (open && seen) open = co_await replay(stream, client->subscription, last);
  if (open) co_await follow(stream, *client, last);
}

/// A client that was away for too long, or whose place is not known any more, is told to read
/// everything anew.
net::Awaitable<bool> LiveStream::Shared::replay(net::TimedStream& stream,
                                                const Subscription& subscription,
                                                std::int64_t& seen) {
  for (std::size_t page = 0; page < limits.replay_pages_max; ++page) {
    const auto rows = co_await subscription.replay(seen, limits.replay_page);
    if (!rows) {
      seen = 0;
      break;
    }
    std::string text;
    for (const app::FeedRow& row : *rows) {
      const bool may = co_await allowed(subscription, row);
      if (may) text += to_event(row);
      seen = row.sequence;
    }
    const bool open = co_await write(stream, text);
    if (!open || rows->size() < limits.replay_page) co_return open;
  }
  const bool open = co_await write(stream, reset);
  co_return open;
}

net::Awaitable<void> LiveStream::Shared::follow(net::TimedStream& stream, Client& client,
                                                std::int64_t seen) {
  for (bool open = true; open && !client.ended;) {
    if (client.waiting.empty()) {
      client.wake.expires_after(limits.heartbeat);
      const auto [woken] = co_await client.wake.async_wait(as_tuple);
      if (woken != asio::error::operation_aborted) open = co_await write(stream, heartbeat);
      continue;
    }
    std::string text;
    for (const auto& line : std::exchange(client.waiting, {})) {
      if (line->row.sequence <= seen) continue;  // the replay had it
      seen = line->row.sequence;
      const bool may = co_await allowed(client.subscription, line->row);
      if (may) text += line->text;
    }
    open = co_await write(stream, text);
  }
}

net::Awaitable<bool> LiveStream::Shared::write(net::TimedStream& stream, std::string_view bytes) {
  const auto written = co_await stream.write(bytes, limits.write);
  co_return written.has_value();
}

}  // namespace tend::http
