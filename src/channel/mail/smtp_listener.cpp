// SPDX-License-Identifier: Apache-2.0
#include "channel/mail/smtp_listener.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <utility>

namespace tend::channel {
namespace {

using net::Awaitable;
using net::Connection;
using net::StreamEnd;

constexpr std::size_t read_bytes_max = 16 * 1024;

/// What one connection holds of the memory that all may hold together.
class HeldBytes {
 public:
  explicit HeldBytes(std::atomic<std::size_t>& total) : total_(total) {}
  HeldBytes(const HeldBytes&) = delete;
  HeldBytes& operator=(const HeldBytes&) = delete;
  ~HeldBytes() { total_ -= held_; }

  /// Returns what all hold now.
  std::size_t set(std::size_t bytes) {
    const std::size_t before = std::exchange(held_, bytes);
    return total_ += bytes - before;  // Unsigned: a decrease wraps around to the right sum.
  }

 private:
  std::atomic<std::size_t>& total_;
  std::size_t held_ = 0;
};

}  // namespace

struct SmtpListener::Shared {
  SmtpListenerOptions options;
  const app::Steady& steady;
  AcceptMail accept;
  std::atomic<std::size_t> bytes_held = 0;
  SmtpCounts counts = {};
};

/// One connection, from greeting to goodbye.
class SmtpListener::Conversation {
 public:
  Conversation(std::shared_ptr<Shared> shared, Connection connection)
      : shared_(std::move(shared)),
        connection_(std::move(connection)),
        session_(shared_->options.session),
        held_(shared_->bytes_held),
        ends_at_(shared_->steady.now() + timeouts().connection_max) {}

  Awaitable<void> hold() {
    const std::string greeting = session_.greeting();
    const auto greeted = co_await stream().write(greeting, timeouts().write);
    bool open = greeted.has_value();
    while (open) {
      SmtpTurn turn = co_await listen();
      open = co_await answer(std::move(turn));
    }
  }

 private:
  net::TimedStream& stream() { return connection_.stream; }
  const SmtpTimeouts& timeouts() const { return shared_->options.timeouts; }

  /// What the peer's next bytes, or their absence, lead to. A turn that only closes when the peer
  /// has gone.
  Awaitable<SmtpTurn> listen() {
    const auto left = std::max(ends_at_ - shared_->steady.now(), net::Timeout(0));
    auto read = session_.in_data() ? stream().read_some(bytes_, std::min(timeouts().data, left))
                                   : stream().read_next(bytes_, std::min(timeouts().command, left));
    const auto got = co_await std::move(read);
    if (got) {
      SmtpTurn turn = session_.receive(std::string_view(bytes_.data(), *got));
      keep_within_bounds();
      co_return turn;
    }
    if (got.error() == StreamEnd::TimedOut) co_return session_.time_out();
    if (got.error() == StreamEnd::Stopping) co_return session_.shut_down();
    co_return SmtpTurn{.replies = {}, .mail = {}, .close = true};
  }

  void keep_within_bounds() {
    if (held_.set(session_.bytes_held()) <= shared_->options.bytes_held_max) return;
    session_.refuse_for_lack_of_room();
    held_.set(session_.bytes_held());
  }

  /// Carries a turn out, and those that follow from it without another byte of the peer's. Whether
  /// the connection goes on.
  Awaitable<bool> answer(SmtpTurn turn) {
    for (;;) {
      if (!turn.replies.empty()) {
        const auto written = co_await stream().write(turn.replies, timeouts().write);
        if (!written) co_return false;
      }
      if (turn.close) {
        co_await stream().close_gently(timeouts().goodbye);
        co_return false;
      }
      if (!turn.mail) co_return true;
      held_.set(turn.mail->bytes.size());
      const Acceptance acceptance = co_await store(std::move(*turn.mail));
      turn = session_.settle(acceptance);
      keep_within_bounds();
    }
  }

  Awaitable<Acceptance> store(ReceivedMail mail) {
    Acceptance acceptance = Acceptance::TryAgain;
    try {
      acceptance = co_await shared_->accept(std::move(mail));
    } catch (const std::exception&) {
      acceptance = Acceptance::TryAgain;
    }
    auto& counts = shared_->counts;
    ++(acceptance == Acceptance::Stored ? counts.stored : counts.deferred);
    co_return acceptance;
  }

  std::shared_ptr<Shared> shared_;
  Connection connection_;
  SmtpSession session_;
  HeldBytes held_;
  app::MachineTime ends_at_;
  std::array<char, read_bytes_max> bytes_;
};

Awaitable<void> SmtpListener::converse(std::shared_ptr<Shared> shared, Connection connection) {
  Conversation conversation(std::move(shared), std::move(connection));
  co_await conversation.hold();
}

Result<std::unique_ptr<SmtpListener>> SmtpListener::open(net::IoContexts& contexts,
                                                         const app::Steady& steady,
                                                         SmtpListenerOptions options,
                                                         AcceptMail accept) {
  net::ListenerOptions door{
      .address = options.address,
      .port = options.port,
      .limits = options.limits,
      .refusal = "421 4.7.0 Too many connections; please come back later\r\n"};
  auto shared = std::make_shared<Shared>(std::move(options), steady, std::move(accept));
  ASSIGN_OR_RETURN(auto listener,
                   net::Listener::open(contexts, std::move(door), [shared](Connection connection) {
                     return converse(shared, std::move(connection));
                   }));
  return std::unique_ptr<SmtpListener>(new SmtpListener(std::move(shared), std::move(listener)));
}

const SmtpCounts& SmtpListener::counts() const {
  return shared_->counts;
}

}  // namespace tend::channel
