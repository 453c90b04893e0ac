// SPDX-License-Identifier: Apache-2.0
#include "http/connection.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

#include "http/request_parser.hpp"
#include "http/response_head.hpp"

namespace tend::http {
namespace {
using SteadyClock = std::chrono::steady_clock;

constexpr std::size_t read_bytes = 4 * 1024;
constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";

/// The connection as one exchange after another. Bytes that were read beyond a request are the
/// beginning of the next one.
class Exchanges {
 public:
  Exchanges(net::Connection connection, Dispatcher& dispatcher, const RequestTimeouts& timeouts)
      : connection_(std::move(connection)), dispatcher_(dispatcher), timeouts_(timeouts) {}

  net::Awaitable<void> run();

 private:
  using Step = std::expected<void, Refusal>;

  net::Awaitable<bool> exchange();
  net::Awaitable<std::expected<Head, Refusal>> read_head(RequestParser& parser);
  net::Awaitable<Step> read_body(RequestParser& parser, std::size_t bytes_max);
  net::Awaitable<Step> read_more(SteadyClock::time_point deadline);
  net::Awaitable<Step> wait_for_request();
  net::Awaitable<bool> write(const Response& response, Method method, Head::After after);
  net::Awaitable<void> refuse(Refusal refusal);

  net::Connection connection_;
  Dispatcher& dispatcher_;
  const RequestTimeouts timeouts_;
  std::string unread_;
};
}  // namespace

net::Awaitable<void> serve(net::Connection connection, Dispatcher& dispatcher,
                           RequestTimeouts timeouts) {
  Exchanges exchanges(std::move(connection), dispatcher, timeouts);
  co_await exchanges.run();
}

namespace {
net::Awaitable<void> Exchanges::run() {
  for (bool more = true; more;)
    more = co_await exchange();
}

/// One request and its answer; whether another may follow.
net::Awaitable<bool> Exchanges::exchange() {
  RequestParser parser;
  auto head = co_await read_head(parser);
  if (!head) {
    co_await refuse(std::move(head).error());
    co_return false;
  }
  const Head::After after = head->after;
  Dispatcher::Plan plan = dispatcher_.plan(*std::move(head), connection_.peer);
  const Method method = plan.request.method;

  auto body = co_await read_body(parser, plan.body_bytes_max);
  if (!body) {
    co_await refuse(std::move(body).error());
    co_return false;
  }
  plan.request.body = parser.release_body();
  const Response response = co_await dispatcher_.answer(std::move(plan));
  const bool open = co_await write(response, method, after);
  co_return open;
}

net::Awaitable<std::expected<Head, Refusal>> Exchanges::read_head(RequestParser& parser) {
  if (unread_.empty()) {
    auto begun = co_await wait_for_request();
    if (!begun) co_return std::unexpected(std::move(begun).error());
  }
  // Some clients send an empty line after a body; RFC 9112 section 2.2 lets us overlook one.
  if (unread_.starts_with("\r\n")) unread_.erase(0, 2);

  const auto deadline = SteadyClock::now() + timeouts_.head_max;
  HeadScanner scanner;
  for (;;) {
    const auto state = scanner.scan(unread_);
    if (state == HeadScanner::State::Complete) break;
    if (state == HeadScanner::State::Malformed) {
      co_return std::unexpected(Refusal{400, "The request is not well-formed HTTP."});
    }
    if (unread_.size() > head_bytes_max) {
      co_return std::unexpected(Refusal{431, "The request's head is too large."});
    }
    auto more = co_await read_more(deadline);
    if (!more) co_return std::unexpected(std::move(more).error());
  }
  auto head = parser.take_head(std::string_view(unread_).substr(0, scanner.size()));
  unread_.erase(0, scanner.size());
  co_return head;
}

net::Awaitable<Exchanges::Step> Exchanges::read_body(RequestParser& parser, std::size_t bytes_max) {
  if (auto limited = parser.limit_body(bytes_max); !limited) co_return limited;
  if (parser.waits_for_continue() && unread_.empty()) {
    const auto told = co_await connection_.stream.write(go_on, timeouts_.stream.write);
    if (!told) co_return std::unexpected(Refusal{});
  }
  const auto deadline = SteadyClock::now() + timeouts_.body_max;
  while (!parser.complete()) {
    if (!unread_.empty()) {
      const auto taken = parser.take_body(unread_);
      if (!taken) co_return std::unexpected(taken.error());
      unread_.erase(0, *taken);
      if (parser.complete()) break;
    }
    auto more = co_await read_more(deadline);
    if (!more) co_return more;
  }
  co_return Step();
}

net::Awaitable<Exchanges::Step> Exchanges::wait_for_request() {
  std::array<char, read_bytes> bytes;
  const auto count = co_await connection_.stream.read_next(bytes, timeouts_.stream.idle);
  if (!count) co_return std::unexpected(Refusal{});
  unread_.append(bytes.data(), *count);
  co_return Step();
}

/// Within a request a single slow byte after the other does not help: the deadline stays.
net::Awaitable<Exchanges::Step> Exchanges::read_more(SteadyClock::time_point deadline) {
  const auto left = std::chrono::ceil<net::Timeout>(deadline - SteadyClock::now());
  if (left <= net::Timeout::zero()) {
    co_return std::unexpected(Refusal{408, "The request took too long to arrive."});
  }
  std::array<char, read_bytes> bytes;
  const auto count =
      co_await connection_.stream.read_some(bytes, std::min(left, timeouts_.stream.read));
  if (count) {
    unread_.append(bytes.data(), *count);
    co_return Step();
  }
  if (count.error() == net::StreamEnd::TimedOut) {
    co_return std::unexpected(Refusal{408, "The request took too long to arrive."});
  }
  co_return std::unexpected(Refusal{});
}

/// Whether the connection stays open.
net::Awaitable<bool> Exchanges::write(const Response& response, Method method, Head::After after) {
  const auto* stream = std::get_if<BodyStream>(&response.body);
  const bool keep = after == Head::After::KeepOpen && !stream && !connection_.stream.stopping();
  const std::string head =
      response_head(response, keep ? Connection::KeepOpen : Connection::Close,
                    std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
  std::array<std::string_view, 2> pieces{head, ""};
  if (const auto* text = std::get_if<std::string>(&response.body)) pieces[1] = *text;
  if (const auto* shared = std::get_if<SharedBytes>(&response.body)) pieces[1] = **shared;
  if (method == Method::Head) pieces[1] = "";

  const auto written = co_await connection_.stream.write(pieces, timeouts_.stream.write);
  if (!written) co_return false;
  if (stream && method != Method::Head) co_await (*stream)(connection_.stream);
  if (!keep) co_await connection_.stream.close_gently(timeouts_.linger_max);
  co_return keep;
}

net::Awaitable<void> Exchanges::refuse(Refusal refusal) {
  if (refusal.status == 0) co_return;
  const Response response = dispatcher_.refuse(refusal);
  co_await write(response, Method::Get, Head::After::Close);
}
}  // namespace
}  // namespace tend::http
