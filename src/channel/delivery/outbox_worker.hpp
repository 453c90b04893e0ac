// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <set>
#include <stop_token>
#include <thread>
#include <vector>

#include "app/ports.hpp"
#include "channel/delivery/mail_sender.hpp"

// What commits have put into the outbox leaves from here (DESIGN rule 7): at least once, under a
// Message-ID that stays the same; in order per ticket and recipient; a mail that cannot be
// delivered is parked, which lets the ones behind it go.
namespace tend::channel {

/// One attempt to deliver a row. It blocks, and gives up soon when it is asked to.
using Deliver = std::function<Delivery(const app::OutboxRow&, std::stop_token abandon)>;

/// By SMTP, through the server that passes all our mail on.
Deliver by_mail_server(MailServer server, DeliveryTimeouts timeouts = {});

/// Without a mail server a row is as good as sent: it is there to be looked at.
Deliver to_outbox_page();

struct OutboxOptions {
  std::size_t deliveries_at_once = 4;
  /// How often the outbox is looked at without being told to: for mails whose next attempt has
  /// come, and in case a hint was lost.
  std::chrono::milliseconds look_interval = std::chrono::seconds(1);
  std::chrono::milliseconds settle_retry = std::chrono::milliseconds(200);
};

/// Since the start, for /metrics.
struct OutboxCounts {
  std::atomic<std::uint64_t> sent = 0;
  std::atomic<std::uint64_t> deferred = 0;
  std::atomic<std::uint64_t> parked = 0;
};

class OutboxWorker {
 public:
  /// Works from here on. The ports must outlive it.
  OutboxWorker(app::Store& store, const app::Steady& steady, Deliver deliver,
               OutboxOptions options = {});
  OutboxWorker(const OutboxWorker&) = delete;
  OutboxWorker& operator=(const OutboxWorker&) = delete;
  ~OutboxWorker() { stop(std::chrono::milliseconds(0)); }

  /// A hint that there may be something to send. From any thread; it never waits for a delivery
  /// or for the store.
  void wake();

  /// Begins no delivery any more, lets those that run end for at most `grace`, then cuts them; such
  /// a mail is sent again after the next start. A second call does nothing.
  void stop(std::chrono::milliseconds grace);

  const OutboxCounts& counts() const { return counts_; }

 private:
  using Due = app::Due<app::OutboxRow>;

  void look_until_stopped();
  std::vector<Due> look();
  void deliver_until_stopped();
  void attempt(const Due& due);
  void settle(const DeskId& desk, const app::OutboxSettled& settled);

  app::Store& store_;
  const app::Steady& steady_;
  const Deliver deliver_;
  const OutboxOptions options_;
  OutboxCounts counts_;
  std::stop_source abandon_;

  std::mutex mutex_;
  std::condition_variable changed_;
  bool look_wanted_ = true;
  bool stopping_ = false;
  std::deque<Due> queue_;
  std::set<OutboxId> in_hand_;  ///< queued, or being delivered
  std::vector<std::thread> threads_;
};

}  // namespace tend::channel
