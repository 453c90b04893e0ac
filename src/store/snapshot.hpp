// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/ports.hpp"
#include "store/session.hpp"

namespace tend::store {

/// The most tickets one page of a list has, whatever was asked for.
inline constexpr int queue_page_max = 200;

/// Reads one desk through a session of any engine. Every statement gets the desk first, so nothing
/// of another desk can be reached from here.
class SqlSnapshot : public app::Snapshot {
 public:
  /// `session` must show one unchanging state for as long as the snapshot lives.
  SqlSnapshot(Session& session, DeskId desk) : session_(session), desk_(std::move(desk)) {}

  std::optional<app::TicketRow> ticket(TicketId id) const override;
  std::optional<app::TicketRow> ticket(TicketNumber number) const override;
  /// A cursor that is none of ours begins at the top.
  app::QueuePage queue(const app::QueueQuery& query) const override;
  bool is_cursor(std::string_view text) const override;
  std::optional<std::int64_t> place_in_queue(const app::TicketRow& ticket) const override;
  std::vector<app::EventRow> events(TicketId ticket) const override;
  std::vector<app::MessageRow> messages(TicketId ticket) const override;
  std::vector<app::TimerRow> timers(TicketId ticket) const override;
  std::optional<std::string> text(TextId id) const override;

  std::optional<app::AgentRow> agent(AgentId id) const override;
  std::optional<app::AgentRow> agent_by_email(std::string_view canonical) const override;
  std::vector<app::AgentRow> agents() const override;
  std::optional<app::ClientRow> client(ClientId id) const override;
  std::optional<app::ClientRow> client_by_domain(std::string_view domain) const override;
  std::optional<app::ClientRow> unknown_client() const override;
  std::vector<app::ClientRow> clients() const override;
  std::optional<app::ContactRow> contact(ContactId id) const override;
  std::optional<app::ContactRow> contact_by_email(std::string_view canonical) const override;

  std::optional<TicketId> linked_ticket(std::string_view mail_link_key) const override;
  std::optional<app::ArrivalRow> arrival(ArrivalId id) const override;
  std::optional<ArrivalId> arrival_by_fingerprint(const app::Sha256& fingerprint) const override;
  std::vector<app::ArrivalRow> quarantined(int count_max) const override;
  std::optional<app::BlobRow> blob(const app::Sha256& sha256) const override;
  std::vector<app::OutboxRow> outbox(int count_max) const override;
  int automatic_mails_since(std::string_view recipient, Instant since) const override;

  std::optional<app::CommandRow> command(CommandId id) const override;
  std::optional<app::CommandRow> command_by_key(std::string_view key) const override;
  std::optional<app::PolicyRow> policy(std::string_view version) const override;
  std::optional<app::SessionRow> session(const app::Sha256& token_hash) const override;
  std::optional<app::ApiTokenRow> api_token(const app::Sha256& token_hash) const override;
  std::vector<app::FeedRow> feed_after(std::int64_t sequence, int count_max) const override;
  std::int64_t feed_end() const override;

 private:
  Session& session_;
  DeskId desk_;
};

}  // namespace tend::store
