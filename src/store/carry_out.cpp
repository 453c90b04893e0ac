// SPDX-License-Identifier: Apache-2.0
#include "store/carry_out.hpp"

#include <fmt/core.h>

#include <charconv>
#include <type_traits>
#include <variant>

#include "base/assert.hpp"
#include "store/list_order.hpp"

namespace tend::store {
namespace {

// ---- preconditions ----

Result<void> conflict(std::string what) {
  return fail(Code::Conflict, std::move(what));
}

/// Checks one kind of precondition each, through `session`, for `desk`.
struct Checks {
  Session& session;
  const DeskId& desk;

  Result<void> operator()(const app::TicketAt& expected) const {
    return version_is(Statement::VersionOfTicket, expected.ticket.uuid, expected.version);
  }

  Result<void> operator()(const app::PersonAt& expected) const {
    using enum app::PersonAt::Kind;
    switch (expected.kind) {
      case Agent:
        return version_is(Statement::VersionOfAgent, expected.id, expected.version);
      case Client:
        return version_is(Statement::VersionOfClient, expected.id, expected.version);
      case Contact:
        return version_is(Statement::VersionOfContact, expected.id, expected.version);
    }
    TEND_UNREACHABLE("every kind of person has a version");
  }

  Result<void> operator()(const app::KeyFree& wanted) const {
    if (taken(wanted)) return conflict("Something else already has this key.");
    return {};
  }

  Result<void> operator()(const app::TimerPending& timer) const {
    if (found(Statement::TimerPending,
              {desk, timer.ticket, timer.kind, timer.subject, timer.due})) {
      return {};
    }
    return conflict("The timer has fired, or moved.");
  }

  Result<void> operator()(const app::ArrivalWaiting& waiting) const {
    if (is_waiting(Statement::StateOfArrival, waiting.arrival.uuid)) return {};
    return conflict("The arrival was dealt with already.");
  }

  Result<void> operator()(const app::OutboxWaiting& waiting) const {
    if (is_waiting(Statement::StateOfOutbox, waiting.outbox.uuid)) return {};
    return conflict("The message was sent or parked already.");
  }

 private:
  Result<void> version_is(Statement statement, const Uuid& id, Version expected) const {
    const auto version = field<Version>(session, statement, {desk, id}).value_or(Version(0));
    if (version == expected) return {};
    return conflict(fmt::format("It is at version {}, not {}.", version.value(), expected.value()));
  }

  bool taken(const app::KeyFree& wanted) const {
    using enum app::KeyFree::Space;
    switch (wanted.space) {
      case TicketNumber:
        return found(Statement::TicketByNumber, {desk, decimal(wanted.key)});
      case ContactEmail:
        return found(Statement::ContactByEmail, {desk, wanted.key});
      case AgentEmail:
        return found(Statement::AgentByEmail, {desk, wanted.key});
      case ClientDomain:
        return found(Statement::DomainTaken, {desk, wanted.key});
      case ArrivalFingerprint:
        return found(Statement::ArrivalByFingerprint, {desk, unhexed(wanted.key)});
      case CommandKey:
        return found(Statement::CommandByKey, {desk, wanted.key});
      case Command:
        return found(Statement::CommandById, {desk, uuid(wanted.key)});
    }
    TEND_UNREACHABLE("every key space has a statement");
  }

  bool found(Statement statement, std::initializer_list<Value> values) const {
    bool any = false;
    session.query(statement, std::span(values.begin(), values.size()),
                  [&any](const Columns&) { any = true; });
    return any;
  }

  bool is_waiting(Statement statement, const Uuid& id) const {
    return field<std::string>(session, statement, {desk, id}) == "waiting";
  }

  // The keys were written by the use cases, so one that cannot be read is a bug of ours.
  static std::int64_t decimal(std::string_view key) {
    std::int64_t number = 0;
    const auto [rest, error] = std::from_chars(key.data(), key.data() + key.size(), number);
    TEND_ASSERT(error == std::errc{} && rest == key.data() + key.size());
    return number;
  }

  static Uuid uuid(std::string_view key) {
    const auto parsed = parse_uuid(key);
    TEND_ASSERT(parsed.has_value());
    return *parsed;
  }

  static app::Sha256 unhexed(std::string_view key) {
    app::Sha256 hash{};
    TEND_ASSERT(key.size() == 2 * hash.size());
    for (std::size_t i = 0; i < hash.size(); ++i) {
      const char* digits = key.data() + 2 * i;
      const auto [rest, error] = std::from_chars(digits, digits + 2, hash[i], 16);
      TEND_ASSERT(error == std::errc{} && rest == digits + 2);
    }
    return hash;
  }
};

// ---- writes ----

/// Writes one kind of row each, through `session`, for `desk`.
struct Writes {
  Session& session;
  const DeskId& desk;

  void operator()(const app::BlobRow& row) const { put(Statement::AddBlob, row); }
  void operator()(const app::EventRow& row) const { put(Statement::AddEvent, row); }
  void operator()(const app::TicketRow& row) const {
    put(Statement::PutTicket, row, list_order(row));
  }
  void operator()(const app::MessageRow& row) const {
    put(Statement::AddMessage, row, desk, row.ticket);
  }
  void operator()(const app::TextRow& row) const { put(Statement::AddText, row); }
  void operator()(const app::MailLinkRow& row) const { put(Statement::AddMailLink, row); }
  void operator()(const app::AgentRow& row) const { put(Statement::PutAgent, row); }
  void operator()(const app::ClientRow& row) const {
    put(Statement::PutClient, row);
    session.run(Statement::DropDomainsOfClient, {desk, row.id});
    for (const auto& domain : row.domains) {
      session.run(Statement::AddDomain, {desk, domain, row.id});
    }
  }
  void operator()(const app::ContactRow& row) const { put(Statement::PutContact, row); }
  void operator()(const app::TimersOf& timers) const {
    session.run(Statement::DropTimersOfTicket, {desk, timers.ticket});
    for (const auto& timer : timers.timers) {
      TEND_ASSERT(timer.ticket == timers.ticket);
      put(Statement::AddTimer, timer);
    }
  }
  void operator()(const app::OutboxRow& row) const { put(Statement::PutOutbox, row, desk); }
  void operator()(const app::OutboxSettled& settled) const {
    session.run(Statement::SettleOutbox, {settled.state, settled.attempts, settled.next_attempt_at,
                                          settled.last_error, desk, settled.outbox});
  }
  void operator()(const app::ArrivalRow& row) const { put(Statement::PutArrival, row, desk); }
  void operator()(const app::ArrivalSettled& settled) const {
    session.run(Statement::SettleArrival,
                {settled.state, settled.reason, settled.attempts, desk, settled.arrival});
  }
  void operator()(const app::CommandRow& row) const { put(Statement::PutCommand, row); }
  void operator()(const app::PolicyRow& row) const { put(Statement::PutPolicy, row); }
  void operator()(const app::SessionRow& row) const { put(Statement::PutSession, row); }
  void operator()(const app::SessionEnded& ended) const {
    session.run(Statement::EndSession, {desk, ended.token_hash});
  }
  void operator()(const app::ApiTokenRow& row) const { put(Statement::PutApiToken, row); }
  void operator()(const app::AuditRow& row) const { put(Statement::AddAudit, row); }

 private:
  template <class Row, class... Also>
  void put(Statement statement, const Row& row, const Also&... also) const {
    session.run(statement, values_of(desk, row, also...));
  }
};

/// What a row weighs in the queue of commits.
template <class Row>
std::size_t weight(const Row& row) {
  constexpr std::size_t fixed = 256;
  if constexpr (std::is_same_v<Row, app::BlobRow> || std::is_same_v<Row, app::OutboxRow>) {
    return fixed + row.bytes.size();
  } else if constexpr (std::is_same_v<Row, app::MessageRow> || std::is_same_v<Row, app::TextRow> ||
                       std::is_same_v<Row, app::EventRow>) {
    return fixed + row.body.size();
  } else if constexpr (std::is_same_v<Row, app::CommandRow>) {
    return fixed + row.answer.size();
  } else {
    return fixed;
  }
}

}  // namespace

std::size_t byte_size(const app::WriteSet& writes) {
  std::size_t bytes = 0;
  for (const auto& write : writes.writes) {
    bytes += std::visit([](const auto& row) { return weight(row); }, write);
  }
  return bytes;
}

Result<void> check_limits(const app::WriteSet& writes) {
  for (const auto& write : writes.writes) {
    const auto* blob = std::get_if<app::BlobRow>(&write);
    if (blob != nullptr && blob->bytes.size() > blob_bytes_max) {
      return fail(Code::TooLarge, fmt::format("A file of {} bytes is more than the {} Tend keeps.",
                                              blob->bytes.size(), blob_bytes_max));
    }
  }
  if (byte_size(writes) > write_set_bytes_max) {
    return fail(Code::TooLarge, "This is more than Tend can store at once.");
  }
  return {};
}

Result<void> check_preconditions(Session& session, const app::WriteSet& writes) {
  const Checks checks{session, writes.desk};
  for (const auto& precondition : writes.preconditions) {
    RETURN_IF_ERROR(std::visit(checks, precondition));
  }
  return {};
}

void write_rows(Session& session, const app::WriteSet& writes) {
  const Writes write{session, writes.desk};
  for (const auto& row : writes.writes) {
    std::visit(write, row);
  }
}

}  // namespace tend::store
