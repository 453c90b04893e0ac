// SPDX-License-Identifier: Apache-2.0
#include "net/timed_stream.hpp"

#include <algorithm>
#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>
#include <chrono>

#include "base/assert.hpp"

namespace tend::net {
namespace {
using SteadyClock = std::chrono::steady_clock;
using Timer = asio::basic_waitable_timer<SteadyClock, asio::wait_traits<SteadyClock>, Executor>;

constexpr asio::as_tuple_t<asio::use_awaitable_t<Executor>> as_tuple(use_awaitable);
constexpr std::size_t discard_bytes = 16 * 1024;
constexpr std::size_t pieces_max = 8;
}  // namespace

/// Shared with the timer's callback, which may come after the stream is gone.
struct TimedStream::State {
  explicit State(Socket accepted) : socket(std::move(accepted)), timer(socket.get_executor()) {}

  Socket socket;
  Timer timer;
  bool waits_for_next = false;
  bool stopping = false;
  bool timed_out = false;

  /// What an operation's error means; a cancelled one was ended by the timer or by the listener.
  StreamEnd end_of(const boost::system::error_code& error) const {
    if (error == asio::error::eof) return StreamEnd::Closed;
    if (error != asio::error::operation_aborted || !socket.is_open()) return StreamEnd::Failed;
    return timed_out ? StreamEnd::TimedOut : StreamEnd::Stopping;
  }
};

/// Cancels what the socket waits for unless the guard goes first. The socket stays open, so that
/// the peer can still be told.
class TimedStream::Deadline {
 public:
  Deadline(const std::shared_ptr<State>& state, Timeout timeout) : state_(*state) {
    state_.timed_out = false;
    state_.timer.expires_after(timeout);
    state_.timer.async_wait([weak = std::weak_ptr(state)](const auto& error) {
      const auto live = error ? nullptr : weak.lock();
      // A wait that had already ended when it was cancelled still comes here.
      if (!live || live->timer.expiry() > SteadyClock::now()) return;
      live->timed_out = true;
      boost::system::error_code ignored;
      live->socket.cancel(ignored);
    });
  }
  ~Deadline() { state_.timer.expires_at(SteadyClock::time_point::max()); }
  Deadline(const Deadline&) = delete;
  Deadline& operator=(const Deadline&) = delete;

 private:
  State& state_;
};

TimedStream::TimedStream(Socket socket) : state_(std::make_shared<State>(std::move(socket))) {
  boost::system::error_code ignored;
  state_->socket.set_option(asio::ip::tcp::no_delay(true), ignored);
}

Awaitable<std::expected<std::size_t, StreamEnd>> TimedStream::read(std::span<char> into,
                                                                   Timeout timeout) {
  const Deadline deadline(state_, timeout);
  auto [error, count] =
      co_await state_->socket.async_read_some(asio::buffer(into.data(), into.size()), as_tuple);
  if (error) co_return std::unexpected(state_->end_of(error));
  co_return count;
}

Awaitable<std::expected<std::size_t, StreamEnd>> TimedStream::read_next(std::span<char> into,
                                                                        Timeout timeout) {
  if (state_->stopping) co_return std::unexpected(StreamEnd::Stopping);
  state_->waits_for_next = true;
  auto outcome = co_await read(into, timeout);
  state_->waits_for_next = false;
  co_return outcome;
}

Awaitable<std::expected<std::size_t, StreamEnd>> TimedStream::read_some(std::span<char> into,
                                                                        Timeout timeout) {
  return read(into, timeout);
}

Awaitable<std::expected<void, StreamEnd>> TimedStream::write(
    std::span<const std::string_view> pieces, Timeout timeout) {
  TEND_ASSERT(pieces.size() <= pieces_max);
  std::array<asio::const_buffer, pieces_max> left;
  std::size_t bytes_left = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    left[i] = asio::buffer(pieces[i].data(), pieces[i].size());
    bytes_left += pieces[i].size();
  }
  std::size_t first = 0;
  while (bytes_left > 0) {
    const Deadline deadline(state_, timeout);
    auto [error, count] = co_await asio::async_write(
        state_->socket, std::span(left).subspan(first, pieces.size() - first),
        asio::transfer_at_least(std::min(bytes_left, write_piece_bytes_max)), as_tuple);
    if (error) co_return std::unexpected(state_->end_of(error));
    bytes_left -= count;
    for (; first < pieces.size() && count >= left[first].size(); ++first)
      count -= left[first].size();
    if (first < pieces.size()) left[first] += count;
  }
  co_return std::expected<void, StreamEnd>();
}

Awaitable<std::expected<void, StreamEnd>> TimedStream::write(std::string_view bytes,
                                                             Timeout timeout) {
  const std::array pieces{bytes};
  auto outcome = co_await write(pieces, timeout);
  co_return outcome;
}

void TimedStream::when_peer_stirs(std::function<void()> noticed) {
  state_->socket.async_wait(Socket::wait_read, [noticed = std::move(noticed)](const auto& error) {
    if (error != asio::error::operation_aborted) noticed();
  });
}

Awaitable<void> TimedStream::close_gently(Timeout timeout) {
  boost::system::error_code ignored;
  state_->socket.shutdown(Socket::shutdown_send, ignored);
  const Deadline deadline(state_, timeout);
  std::array<char, discard_bytes> discarded;
  state_->waits_for_next = true;
  while (!state_->stopping) {
    auto [error, count] =
        co_await state_->socket.async_read_some(asio::buffer(discarded), as_tuple);
    if (error || state_->timed_out) break;
  }
  state_->socket.close(ignored);
}

bool TimedStream::stopping() const {
  return state_->stopping;
}

TimedStream::Control TimedStream::control() const {
  return Control(state_);
}

void TimedStream::Control::request_stop() const {
  const auto state = state_.lock();
  if (!state) return;
  state->stopping = true;
  boost::system::error_code ignored;
  if (state->waits_for_next) state->socket.cancel(ignored);
}

void TimedStream::Control::cut() const {
  const auto state = state_.lock();
  boost::system::error_code ignored;
  if (state) state->socket.close(ignored);
}
}  // namespace tend::net
