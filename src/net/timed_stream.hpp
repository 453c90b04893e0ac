// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <expected>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

#include "net/awaitable.hpp"
#include "net/limits.hpp"

namespace tend::net {

using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;

/// Why a stream gives or takes no more bytes.
enum class StreamEnd {
  Closed,    ///< the peer has said all it had to say
  TimedOut,  ///< the stream is still open: a last word can be written
  Stopping,  ///< the server stops; only between requests, and the stream is still open
  Failed,    ///< reset by the peer, or cut by the server
};

/// A connection on which nothing can wait for ever. One coroutine reads and writes it, on the
/// thread it was accepted on; two operations at once are a bug.
class TimedStream {
 public:
  explicit TimedStream(Socket socket);

  /// Waits for the start of the next request or command. Ends early when the server stops.
  Awaitable<std::expected<std::size_t, StreamEnd>> read_next(std::span<char> into, Timeout timeout);

  /// Waits for more of what has begun. At least one byte, at most `into.size()`.
  Awaitable<std::expected<std::size_t, StreamEnd>> read_some(std::span<char> into, Timeout timeout);

  /// Writes all pieces, in order. `timeout` is for each `write_piece_bytes_max` of them.
  Awaitable<std::expected<void, StreamEnd>> write(std::span<const std::string_view> pieces,
                                                  Timeout timeout);
  Awaitable<std::expected<void, StreamEnd>> write(std::string_view bytes, Timeout timeout);

  /// Calls `noticed` once, on this thread, when the peer sends something or goes away: for a
  /// stream that only writes, both mean that nobody listens. Not called after an own close.
  void when_peer_stirs(std::function<void()> noticed);

  /// Says goodbye so that the last answer arrives: a close with unread bytes would reset the
  /// connection and take the answer with it. Throws away what still comes, for at most `timeout`
  /// and no longer when the server stops.
  Awaitable<void> close_gently(Timeout timeout);

  /// Whether the server has begun to stop: an answer should be the last one.
  bool stopping() const;

  /// The listener's hold on a stream whose coroutine it does not own. To be used on its thread.
  class Control;
  Control control() const;

 private:
  struct State;
  class Deadline;
  Awaitable<std::expected<std::size_t, StreamEnd>> read(std::span<char> into, Timeout timeout);

  std::shared_ptr<State> state_;
};

class TimedStream::Control {
 public:
  /// Ends the wait for a next request, now or when it comes to that.
  void request_stop() const;
  /// Cuts the connection, whatever it does.
  void cut() const;

 private:
  friend class TimedStream;
  explicit Control(std::weak_ptr<State> state) : state_(std::move(state)) {}

  std::weak_ptr<State> state_;
};

}  // namespace tend::net
