// SPDX-License-Identifier: Apache-2.0
#include "store/snapshot.hpp"

#include <algorithm>

#include "store/list_order.hpp"

namespace tend::store {
namespace {
/// The statement that filters by what the query names; see the order of the eight in Statement.
Statement statement_of(const app::QueueQuery& query) {
  const bool by_assignee = query.assignee || query.unassigned;
  const int filters = (by_assignee ? 4 : 0) | (query.client ? 2 : 0) | (query.contact ? 1 : 0);
  return static_cast<Statement>(static_cast<int>(Statement::QueuePage) + filters);
}
}  // namespace

std::optional<app::TicketRow> SqlSnapshot::ticket(TicketId id) const {
  return one<app::TicketRow>(session_, Statement::TicketById, {desk_, id});
}

std::optional<app::TicketRow> SqlSnapshot::ticket(TicketNumber number) const {
  return one<app::TicketRow>(session_, Statement::TicketByNumber, {desk_, number});
}

app::QueuePage SqlSnapshot::queue(const app::QueueQuery& query) const {
  const std::size_t size = static_cast<std::size_t>(std::clamp(query.size, 1, queue_page_max));
  ListStretch stretch = stretch_of(query.which);
  if (auto place = read_cursor(query.after)) stretch.after = *std::move(place);

  std::vector<Value> values{desk_};
  if (query.assignee || query.unassigned) values.emplace_back(query.assignee);
  if (query.client) values.emplace_back(*query.client);
  if (query.contact) values.emplace_back(*query.contact);
  values.emplace_back(stretch.end);
  values.emplace_back(stretch.after.list_order);
  values.emplace_back(stretch.after.number);
  values.emplace_back(size + 1);  // one more shows whether there is a next page

  app::QueuePage page;
  session_.query(statement_of(query), values, [&page](const Columns& columns) {
    page.tickets.push_back(read_row<app::TicketRow>(columns));
  });
  if (page.tickets.size() > size) {
    page.tickets.resize(size);
    page.next = cursor_after(page.tickets.back());
  }
  return page;
}

bool SqlSnapshot::is_cursor(std::string_view text) const {
  return read_cursor(text).has_value();
}

std::optional<std::int64_t> SqlSnapshot::place_in_queue(const app::TicketRow& ticket) const {
  if (!ticket.in_queue) return std::nullopt;
  const auto before = field<std::int64_t>(session_, Statement::TicketsBefore,
                                          {desk_, list_order(ticket), ticket.number});
  return before.value_or(0) + 1;
}

std::vector<app::EventRow> SqlSnapshot::events(TicketId ticket) const {
  return all<app::EventRow>(session_, Statement::EventsOfTicket, {desk_, ticket});
}

std::vector<app::MessageRow> SqlSnapshot::messages(TicketId ticket) const {
  return all<app::MessageRow>(session_, Statement::MessagesOfTicket, {desk_, ticket});
}

std::vector<app::TimerRow> SqlSnapshot::timers(TicketId ticket) const {
  return all<app::TimerRow>(session_, Statement::TimersOfTicket, {desk_, ticket});
}

std::optional<std::string> SqlSnapshot::text(TextId id) const {
  return field<std::string>(session_, Statement::TextById, {desk_, id});
}

std::optional<app::AgentRow> SqlSnapshot::agent(AgentId id) const {
  return one<app::AgentRow>(session_, Statement::AgentById, {desk_, id});
}

std::optional<app::AgentRow> SqlSnapshot::agent_by_email(std::string_view canonical) const {
  return one<app::AgentRow>(session_, Statement::AgentByEmail, {desk_, canonical});
}

std::vector<app::AgentRow> SqlSnapshot::agents() const {
  return all<app::AgentRow>(session_, Statement::Agents, {desk_});
}

std::optional<app::ClientRow> SqlSnapshot::client(ClientId id) const {
  return one<app::ClientRow>(session_, Statement::ClientById, {desk_, id});
}

std::optional<app::ClientRow> SqlSnapshot::client_by_domain(std::string_view domain) const {
  return one<app::ClientRow>(session_, Statement::ClientByDomain, {desk_, desk_, domain});
}

std::optional<app::ClientRow> SqlSnapshot::unknown_client() const {
  return one<app::ClientRow>(session_, Statement::UnknownClient, {desk_});
}

std::vector<app::ClientRow> SqlSnapshot::clients() const {
  return all<app::ClientRow>(session_, Statement::Clients, {desk_});
}

std::optional<app::ContactRow> SqlSnapshot::contact(ContactId id) const {
  return one<app::ContactRow>(session_, Statement::ContactById, {desk_, id});
}

std::optional<app::ContactRow> SqlSnapshot::contact_by_email(std::string_view canonical) const {
  return one<app::ContactRow>(session_, Statement::ContactByEmail, {desk_, canonical});
}

std::optional<TicketId> SqlSnapshot::linked_ticket(std::string_view mail_link_key) const {
  return field<TicketId>(session_, Statement::TicketByMailLink, {desk_, mail_link_key});
}

std::optional<app::ArrivalRow> SqlSnapshot::arrival(ArrivalId id) const {
  return one<app::ArrivalRow>(session_, Statement::ArrivalById, {desk_, id});
}

std::optional<ArrivalId> SqlSnapshot::arrival_by_fingerprint(const app::Sha256& fingerprint) const {
  return field<ArrivalId>(session_, Statement::ArrivalByFingerprint, {desk_, fingerprint});
}

std::vector<app::ArrivalRow> SqlSnapshot::quarantined(int count_max) const {
  return all<app::ArrivalRow>(session_, Statement::ArrivalsQuarantined, {desk_, count_max});
}

std::optional<app::BlobRow> SqlSnapshot::blob(const app::Sha256& sha256) const {
  return one<app::BlobRow>(session_, Statement::BlobBySha256, {desk_, sha256});
}

std::vector<app::OutboxRow> SqlSnapshot::outbox(int count_max) const {
  return all<app::OutboxRow>(session_, Statement::OutboxNewest, {desk_, count_max});
}

int SqlSnapshot::automatic_mails_since(std::string_view recipient, Instant since) const {
  return field<int>(session_, Statement::AutomaticMailsSince, {desk_, recipient, since})
      .value_or(0);
}

std::optional<app::CommandRow> SqlSnapshot::command(CommandId id) const {
  return one<app::CommandRow>(session_, Statement::CommandById, {desk_, id});
}

std::optional<app::CommandRow> SqlSnapshot::command_by_key(std::string_view key) const {
  return one<app::CommandRow>(session_, Statement::CommandByKey, {desk_, key});
}

std::optional<app::PolicyRow> SqlSnapshot::policy(std::string_view version) const {
  return one<app::PolicyRow>(session_, Statement::PolicyByVersion, {desk_, version});
}

std::optional<app::SessionRow> SqlSnapshot::session(const app::Sha256& token_hash) const {
  return one<app::SessionRow>(session_, Statement::SessionByHash, {desk_, token_hash});
}

std::optional<app::ApiTokenRow> SqlSnapshot::api_token(const app::Sha256& token_hash) const {
  return one<app::ApiTokenRow>(session_, Statement::ApiTokenByHash, {desk_, token_hash});
}

std::vector<app::FeedRow> SqlSnapshot::feed_after(std::int64_t sequence, int count_max) const {
  return all<app::FeedRow>(session_, Statement::FeedAfter, {desk_, sequence, count_max});
}

std::int64_t SqlSnapshot::feed_end() const {
  return field<std::int64_t>(session_, Statement::FeedEnd, {desk_}).value_or(0);
}

}  // namespace tend::store
