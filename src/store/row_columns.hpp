// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <concepts>
#include <cstring>
#include <tuple>
#include <type_traits>
#include <utility>

#include "app/rows.hpp"
#include "store/value.hpp"

// Which column each field of a row stands in. This is the order of the column lists in
// statements.cpp, after the desk, and it serves both ways: values_of() writes a row, read_row()
// reads it.
namespace tend::store {

/// A string that is bytes, not text: it may hold anything, so its column is a blob.
template <class String>
struct Raw {
  String& string;
};
template <class String>
Raw(String&) -> Raw<String>;

template <class R, class Row>
concept Is = std::same_as<std::remove_const_t<R>, Row>;

/// References to fields, and Raw by value.
template <class... Fields>
std::tuple<Fields...> fields(Fields&&... all) {
  return {std::forward<Fields>(all)...};
}

auto columns_of(Is<app::EventRow> auto& r) {
  return fields(r.ticket, r.version, r.id, r.type, r.command, r.happened_at, r.recorded_at, r.body);
}
auto columns_of(Is<app::TicketRow> auto& r) {
  return fields(r.id, r.number, r.version, r.policy, r.status, r.priority, r.type, r.channel,
                r.team, r.client, r.contact, r.assignee, r.subject, r.received_at, r.changed_at,
                r.in_queue, r.queue_rank, r.clocks);
}
auto columns_of(Is<app::MessageRow> auto& r) {
  return fields(r.ticket, r.id, r.kind, r.author_kind, r.author, r.at, r.body, r.raw, r.unverified);
}
auto columns_of(Is<app::TextRow> auto& r) {
  return fields(r.id, r.body);
}
auto columns_of(Is<app::MailLinkRow> auto& r) {
  return fields(r.key, r.ticket);
}
auto columns_of(Is<app::AgentRow> auto& r) {
  return fields(r.id, r.version, r.name, r.email, r.roles, r.teams, r.password_hash, r.active);
}
auto columns_of(Is<app::ClientRow> auto& r) {
  return fields(r.id, r.version, r.name, r.plan, r.domains, r.unknown);
}
auto columns_of(Is<app::ContactRow> auto& r) {
  return fields(r.id, r.version, r.client, r.name, r.email, r.phone, r.site_region, r.marks,
                r.password_hash, r.active);
}
auto columns_of(Is<app::TimerRow> auto& r) {
  return fields(r.ticket, r.kind, r.subject, r.due, r.fire_at);
}
auto columns_of(Is<app::OutboxRow> auto& r) {
  return fields(r.id, r.ticket, r.recipient, r.sender, r.notice, r.message_id, r.subject,
                Raw{r.bytes}, r.created_at, r.state, r.attempts, r.next_attempt_at, r.last_error);
}
auto columns_of(Is<app::ArrivalRow> auto& r) {
  return fields(r.id, r.channel, r.fingerprint, r.raw, r.envelope_from, r.envelope_to,
                r.received_at, r.state, r.reason, r.attempts);
}
auto columns_of(Is<app::BlobRow> auto& r) {
  return fields(r.sha256, Raw{r.bytes});
}
auto columns_of(Is<app::CommandRow> auto& r) {
  return fields(r.id, r.key, r.fingerprint, r.status, r.answer, r.at);
}
auto columns_of(Is<app::PolicyRow> auto& r) {
  return fields(r.version, r.policy_yaml, r.handbook_txt, r.loaded_at);
}
auto columns_of(Is<app::SessionRow> auto& r) {
  return fields(r.token_hash, r.person_kind, r.person, r.csrf_hash, r.expires_at);
}
auto columns_of(Is<app::ApiTokenRow> auto& r) {
  return fields(r.token_hash, r.agent, r.name, r.created_at);
}
auto columns_of(Is<app::AuditRow> auto& r) {
  return fields(r.id, r.at, r.actor_kind, r.actor, r.what, r.about, r.details);
}
auto columns_of(Is<app::FeedRow> auto& r) {
  return fields(r.sequence, r.ticket, r.number, r.version);
}

template <class T>
Value value_of(const T& field) {
  return Value(field);
}
template <class String>
Value value_of(Raw<String> raw) {
  return Value(Bytes(reinterpret_cast<const std::uint8_t*>(raw.string.data()), raw.string.size()));
}
inline void read(const Columns& columns, int column, Raw<std::string> raw) {
  const Bytes bytes = columns.bytes(column);
  raw.string.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

/// The parameters that write the row: the desk, the fields, then whatever the statement also asks.
template <class Row, class... Also>
auto values_of(const DeskId& desk, const Row& row, const Also&... also) {
  return std::apply(
      [&](const auto&... field) {
        return std::array{Value(desk), value_of(field)..., Value(also)...};
      },
      columns_of(row));
}

/// The row whose fields begin at column `first`.
template <class Row>
Row read_row(const Columns& columns, int first = 0) {
  Row row;
  std::apply([&](auto&&... field) { (read(columns, first++, field), ...); }, columns_of(row));
  return row;
}

}  // namespace tend::store
