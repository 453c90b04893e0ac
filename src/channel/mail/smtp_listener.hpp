// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

#include "app/ports.hpp"
#include "base/error.hpp"
#include "channel/mail/smtp_session.hpp"
#include "net/awaitable.hpp"
#include "net/listener.hpp"

// Mail that comes in by SMTP, RFC 5321. 250 is answered for a mail only when it is stored durably
// (DESIGN rule 6); on any doubt it stays with its sender.
namespace tend::channel {

/// Has a mail stored. It is called on the connection's thread, must not block it and may throw,
/// which is a doubt.
using AcceptMail = std::function<net::Awaitable<Acceptance>(ReceivedMail)>;

struct SmtpTimeouts {
  /// RFC 5321 §4.5.3.2.7 asks for 5 minutes.
  net::Timeout command = std::chrono::minutes(5);
  net::Timeout data = std::chrono::minutes(3);
  net::Timeout write = std::chrono::minutes(1);
  net::Timeout goodbye = std::chrono::seconds(2);
  /// After this even a sender that is never quite idle is sent away; it may come back.
  std::chrono::milliseconds connection_max = std::chrono::hours(1);
};

struct SmtpListenerOptions {
  std::string address = "127.0.0.1";
  std::uint16_t port = 0;  ///< 0: any that is free
  net::ConnectionLimits limits{.connections_max = 1000, .connections_per_address_max = 200};
  SmtpTimeouts timeouts = {};
  std::size_t bytes_held_max = 512u << 20;  ///< of mails that are on their way in, all together
  SmtpSettings session = {};
};

/// Since the start, for /metrics.
struct SmtpCounts {
  std::atomic<std::uint64_t> stored = 0;
  std::atomic<std::uint64_t> deferred = 0;  ///< answered with 451, or no answer
};

class SmtpListener {
 public:
  /// Listens from here on. `contexts` and `steady` must outlive it.
  static Result<std::unique_ptr<SmtpListener>> open(net::IoContexts& contexts,
                                                    const app::Steady& steady,
                                                    SmtpListenerOptions options, AcceptMail accept);

  std::uint16_t port() const { return listener_->port(); }
  std::size_t connections() const { return listener_->connections(); }
  const SmtpCounts& counts() const;

  /// Takes no more connections and says goodbye on those that wait for a command; mails that are
  /// coming in may still arrive, for at most `wait_max`.
  void stop(net::Timeout wait_max = net::stop_wait_max) { listener_->stop(wait_max); }

 private:
  struct Shared;
  class Conversation;
  static net::Awaitable<void> converse(std::shared_ptr<Shared> shared, net::Connection connection);
  SmtpListener(std::shared_ptr<Shared> shared, std::unique_ptr<net::Listener> listener)
      : shared_(std::move(shared)), listener_(std::move(listener)) {}

  std::shared_ptr<Shared> shared_;
  std::unique_ptr<net::Listener> listener_;
};

}  // namespace tend::channel
