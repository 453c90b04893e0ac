// SPDX-License-Identifier: Apache-2.0
#include "channel/delivery/outbox_worker.hpp"

#include <algorithm>
#include <exception>
#include <future>
#include <utility>

#include "base/assert.hpp"
#include "channel/delivery/retry.hpp"

namespace tend::channel {
namespace {

/// How many rows are in hand at most, for each delivery that can run.
constexpr std::size_t in_hand_per_delivery = 8;

/// What an attempt made of a row.
app::OutboxSettled outcome_of(const app::OutboxRow& row, const Delivery& delivery,
                              app::MachineTime now) {
  app::OutboxSettled settled{.outbox = row.id,
                             .state = "sent",
                             .attempts = row.attempts + 1,
                             .next_attempt_at = now,
                             .last_error = {}};
  if (delivery.outcome == Delivery::Outcome::Sent) return settled;

  settled.last_error = delivery.answer;
  const auto wait = wait_after(settled.attempts);
  if (delivery.outcome == Delivery::Outcome::Permanent || !wait) {
    settled.state = "parked";
  } else {
    settled.state = "waiting";
    settled.next_attempt_at = now + *wait;
  }
  return settled;
}

}  // namespace

Deliver by_mail_server(MailServer server, DeliveryTimeouts timeouts) {
  return [server = std::move(server), timeouts](const app::OutboxRow& row,
                                                std::stop_token abandon) {
    return deliver(server, {row.sender, row.recipient, row.bytes}, std::move(abandon), timeouts);
  };
}

Deliver to_outbox_page() {
  return [](const app::OutboxRow&, const std::stop_token&) {
    return Delivery{Delivery::Outcome::Sent, {}};
  };
}

OutboxWorker::OutboxWorker(app::Store& store, const app::Steady& steady, Deliver deliver,
                           OutboxOptions options)
    : store_(store), steady_(steady), deliver_(std::move(deliver)), options_(options) {
  threads_.emplace_back([this] { look_until_stopped(); });
  for (std::size_t i = 0; i < options_.deliveries_at_once; ++i)
    threads_.emplace_back([this] { deliver_until_stopped(); });
}

void OutboxWorker::wake() {
  const std::scoped_lock lock(mutex_);
  look_wanted_ = true;
  changed_.notify_all();
}

void OutboxWorker::stop(std::chrono::milliseconds grace) {
  std::unique_lock lock(mutex_);
  stopping_ = true;
  for (const Due& due : queue_)
    in_hand_.erase(due.row.id);
  queue_.clear();
  changed_.notify_all();
  changed_.wait_for(lock, grace, [this] { return in_hand_.empty(); });
  lock.unlock();

  abandon_.request_stop();
  for (auto& thread : std::exchange(threads_, {}))
    thread.join();
}

void OutboxWorker::look_until_stopped() {
  for (;;) {
    {
      std::unique_lock lock(mutex_);
      changed_.wait_for(lock, options_.look_interval, [this] { return look_wanted_ || stopping_; });
      if (stopping_) return;
      look_wanted_ = false;
    }
    std::vector<Due> found = look();

    const std::scoped_lock lock(mutex_);
    if (stopping_) return;
    for (auto& due : found) {
      in_hand_.insert(due.row.id);
      queue_.push_back(std::move(due));
    }
    if (!found.empty()) changed_.notify_all();
  }
}

/// Rows that are due and that nobody has in hand, as many as there is room for.
std::vector<OutboxWorker::Due> OutboxWorker::look() {
  std::set<OutboxId> in_hand;
  {
    const std::scoped_lock lock(mutex_);
    in_hand = in_hand_;
  }
  const std::size_t in_hand_max = options_.deliveries_at_once * in_hand_per_delivery;
  if (in_hand.size() >= in_hand_max) return {};
  std::vector<Due> due;
  try {
    // A row that is settled while we look is still in this copy of the set; so what the store
    // showed as waiting just before is not sent a second time.
    due = store_.outbox_due(steady_.now(), static_cast<int>(in_hand_max));
  } catch (const std::exception&) {
    return {};  // The store has lost its environment; the next look may find it again.
  }
  std::erase_if(due, [&](const Due& found) { return in_hand.contains(found.row.id); });
  return due;
}

void OutboxWorker::deliver_until_stopped() {
  for (;;) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !queue_.empty() || stopping_; });
    if (stopping_) return;
    const Due due = std::move(queue_.front());
    queue_.pop_front();
    lock.unlock();

    attempt(due);

    lock.lock();
    in_hand_.erase(due.row.id);
    look_wanted_ = true;  // The next of the same ticket and recipient may go now.
    changed_.notify_all();
  }
}

void OutboxWorker::attempt(const Due& due) {
  const Delivery delivery = deliver_(due.row, abandon_.get_token());
  if (abandon_.stop_requested() && delivery.outcome == Delivery::Outcome::Temporary) return;

  const app::OutboxSettled settled = outcome_of(due.row, delivery, steady_.now());
  settle(due.desk, settled);
  if (settled.state == "sent") ++counts_.sent;
  if (settled.state == "waiting") ++counts_.deferred;
  if (settled.state == "parked") ++counts_.parked;
}

/// Writes the outcome down. A mail that is out and not written down would be sent again, so this is
/// tried until the store takes it or we are cut.
void OutboxWorker::settle(const DeskId& desk, const app::OutboxSettled& settled) {
  while (!abandon_.stop_requested()) {
    std::promise<app::CommitResult> promise;
    store_.commit(
        {.desk = desk, .preconditions = {app::OutboxWaiting{settled.outbox}}, .writes = {settled}},
        [&promise](app::CommitResult result) { promise.set_value(std::move(result)); });
    const app::CommitResult result = promise.get_future().get();
    // Conflict: it no longer waits, since somebody dropped or retried it by hand.
    if (result || result.error().code == Code::Conflict) return;

    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, options_.settle_retry, [this] { return abandon_.stop_requested(); });
  }
}

}  // namespace tend::channel
