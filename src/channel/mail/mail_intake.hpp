// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <utility>

#include "app/accept_mail.hpp"
#include "app/ports.hpp"
#include "channel/mail/smtp_session.hpp"
#include "net/awaitable.hpp"
#include "net/worker_pool.hpp"

namespace tend::channel {

/// How often a mail that lost a race is tried again before its sender has to.
inline constexpr int accept_attempts_max = 5;

/// Stores what the mail listener receives: one arrival for each desk among the recipients, however
/// many of its addresses the mail was sent to.
class MailIntake {
 public:
  struct Ports {
    app::Store& store;
    const app::Clock& clock;
    const app::Steady& steady;
    app::Entropy& entropy;
    net::WorkerPool& workers;
  };

  /// `stored` is called, from any thread, when an arrival waits to be understood.
  MailIntake(Ports ports, std::function<void()> stored)
      : ports_(ports), stored_(std::move(stored)) {}

  /// Stored: every desk has it, durably. Otherwise the sender tries all of them again, and those
  /// that have it already will not take it twice. Throws when the store has lost its environment.
  net::Awaitable<Acceptance> accept(ReceivedMail mail);

 private:
  net::Awaitable<Acceptance> accept_for(DeskId desk, std::shared_ptr<const app::IncomingMail> mail);

  Ports ports_;
  std::function<void()> stored_;
};

}  // namespace tend::channel
