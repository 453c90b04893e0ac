// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "app/rows.hpp"
#include "app/write_set.hpp"
#include "base/error.hpp"

// What the use cases need from the world. Only main makes real ones. A port that loses its
// environment (disk gone, database closed) throws; what can be expected is in the return type.
namespace tend::app {

/// Business time, what a handbook speaks of. It can be stopped and moved forward.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual Instant now() const = 0;
};

/// The machine's time: sessions, leases, retries, limits. Never stopped.
class Steady {
 public:
  virtual ~Steady() = default;
  virtual MachineTime now() const = 0;
};

/// Unpredictable bytes. Seeded in stories, so that a run repeats itself.
class Entropy {
 public:
  virtual ~Entropy() = default;
  virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// Which part of the queue is asked for.
struct QueueQuery {
  enum class Which : std::uint8_t { Open, Finished, All } which = Which::Open;
  std::optional<AgentId> assignee = {};
  bool unassigned = false;  ///< only what nobody has
  std::optional<ClientId> client = {};
  std::optional<ContactId> contact = {};
  std::string after = {};  ///< the cursor of the page before; empty: from the top
  int size = 50;
};

struct QueuePage {
  std::vector<TicketRow> tickets;  ///< in the handbook's order; finished ones newest first
  std::string next;                ///< cursor of the next page; empty: this was the last
};

/// One desk's rows, as they were when it was taken. It may be used by one thread at a time and
/// should be short-lived: the store keeps what it sees alive.
class Snapshot {
 public:
  virtual ~Snapshot() = default;

  virtual std::optional<TicketRow> ticket(TicketId id) const = 0;
  virtual std::optional<TicketRow> ticket(TicketNumber number) const = 0;
  virtual QueuePage queue(const QueueQuery& query) const = 0;
  /// Whether a page can go on from there; queue() begins at the top where it cannot.
  virtual bool is_cursor(std::string_view text) const = 0;
  /// Where a ticket stands among the open ones of the desk, from 1; nothing for one that left them.
  virtual std::optional<std::int64_t> place_in_queue(const TicketRow& ticket) const = 0;
  virtual std::vector<EventRow> events(TicketId ticket) const = 0;      ///< in version order
  virtual std::vector<MessageRow> messages(TicketId ticket) const = 0;  ///< oldest first
  virtual std::vector<TimerRow> timers(TicketId ticket) const = 0;
  virtual std::optional<std::string> text(TextId id) const = 0;

  virtual std::optional<AgentRow> agent(AgentId id) const = 0;
  virtual std::optional<AgentRow> agent_by_email(std::string_view canonical) const = 0;
  virtual std::vector<AgentRow> agents() const = 0;  ///< by name
  virtual std::optional<ClientRow> client(ClientId id) const = 0;
  virtual std::optional<ClientRow> client_by_domain(std::string_view domain) const = 0;
  virtual std::optional<ClientRow> unknown_client() const = 0;
  virtual std::vector<ClientRow> clients() const = 0;  ///< by name
  virtual std::optional<ContactRow> contact(ContactId id) const = 0;
  virtual std::optional<ContactRow> contact_by_email(std::string_view canonical) const = 0;

  virtual std::optional<TicketId> linked_ticket(std::string_view mail_link_key) const = 0;
  virtual std::optional<ArrivalRow> arrival(ArrivalId id) const = 0;
  virtual std::optional<ArrivalId> arrival_by_fingerprint(const Sha256& fingerprint) const = 0;
  virtual std::vector<ArrivalRow> quarantined(int count_max) const = 0;
  virtual std::optional<BlobRow> blob(const Sha256& sha256) const = 0;
  virtual std::vector<OutboxRow> outbox(int count_max) const = 0;  ///< newest first
  /// How many automatic mails went to this address since then: the brake of DESIGN rule 15.
  virtual int automatic_mails_since(std::string_view recipient, Instant since) const = 0;

  virtual std::optional<CommandRow> command(CommandId id) const = 0;
  virtual std::optional<CommandRow> command_by_key(std::string_view key) const = 0;
  virtual std::optional<PolicyRow> policy(std::string_view version) const = 0;
  virtual std::optional<SessionRow> session(const Sha256& token_hash) const = 0;
  virtual std::optional<ApiTokenRow> api_token(const Sha256& token_hash) const = 0;
  virtual std::vector<FeedRow> feed_after(std::int64_t sequence, int count_max) const = 0;
  virtual std::int64_t feed_end() const = 0;
};

/// How a commit ended: nothing, or which kind of failure. Conflict: a precondition did not hold
/// (run the use case again). Unavailable: the queue is full, or the store is closing. DiskFull:
/// until there is room, nothing will be stored.
using CommitResult = Result<void>;

/// A timer, arrival or outbox row that is due, with the desk it belongs to.
template <class Row>
struct Due {
  DeskId desk;
  Row row;
};

/// Thrown by whatever reads when the store cannot answer just now: too much is being read, or the
/// database is failing. Where requests end it becomes Code::Unavailable.
class StoreUnavailable : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Store {
 public:
  virtual ~Store() = default;

  /// The only door to a desk's rows. A desk nobody created has no rows.
  virtual std::unique_ptr<Snapshot> in(const DeskId& desk) = 0;

  /// Carries the write set out, durably, or not at all; then calls `done` once, from a thread of
  /// the store's. Write sets of several callers share one fsync.
  virtual void commit(WriteSet writes, std::function<void(CommitResult)> done) = 0;

  /// A number no ticket of the desk has had. It is lost if the commit that uses it fails.
  virtual TicketNumber take_number(const DeskId& desk) = 0;

  // What waits, over all desks, soonest first.
  virtual std::vector<Due<TimerRow>> timers_due(Instant now, int count_max) = 0;
  virtual std::optional<Instant> next_timer() = 0;
  /// Heads of their (ticket, recipient) lines only, so that order is kept.
  virtual std::vector<Due<OutboxRow>> outbox_due(MachineTime now, int count_max) = 0;
  virtual std::vector<Due<ArrivalRow>> arrivals_waiting(int count_max) = 0;

  /// Called after each commit that moved a ticket, from a thread of the store's, in feed order.
  /// There is one listener; null ends it. Once this returns, the one before is not running.
  using Listener = std::function<void(const DeskId&, const std::vector<FeedRow>&)>;
  virtual void on_feed(Listener listener) = 0;
};

}  // namespace tend::app
