// SPDX-License-Identifier: Apache-2.0
#include "app/ticket_change.hpp"

#include <algorithm>

#include "app/list_row.hpp"
#include "app/write_notices.hpp"
#include "desk/codec.hpp"
#include "desk/migrate.hpp"
#include "desk/timers.hpp"

namespace tend::app {
namespace {
/// A ticket fires at most this many timers in one go; a repeating one that is far behind goes on
/// with the next change.
constexpr int timers_at_once_max = 64;

EventRow row_of(const desk::Recorded& recorded) {
  return {recorded.ticket,      recorded.version,
          recorded.id,          std::string(desk::name_of(recorded.event)),
          recorded.command,     recorded.happened_at,
          recorded.recorded_at, desk::encode(recorded)};
}

std::string_view kind_name(desk::Author::Kind kind) {
  switch (kind) {
    case desk::Author::Kind::Agent:
      return "agent";
    case desk::Author::Kind::Contact:
      return "contact";
    case desk::Author::Kind::System:
    case desk::Author::Kind::Timer:
      break;
  }
  return "system";
}
}  // namespace

TicketChange::TicketChange(const Situation& situation, desk::Ticket ticket,
                           std::shared_ptr<const policy::Handbook> handbook)
    : situation_(situation),
      ticket_(std::move(ticket)),
      handbook_(std::move(handbook)),
      version_at_start_(ticket_.version),
      recorded_at_start_(ticket_.history.size()) {}

Result<TicketChange> TicketChange::of(const Situation& situation, TicketNumber number,
                                      std::optional<Version> expected) {
  ASSIGN_OR_RETURN(LoadedTicket loaded, load_ticket(situation, number));
  if (expected && *expected != loaded.ticket.version) {
    return fail(Code::Outdated, "Somebody else changed this ticket meanwhile.");
  }
  TicketChange change(situation, std::move(loaded.ticket), std::move(loaded.handbook));
  RETURN_IF_ERROR(change.fire_due_timers());
  return change;
}

Result<TicketChange> TicketChange::before_timers(const Situation& situation, TicketNumber number) {
  ASSIGN_OR_RETURN(LoadedTicket loaded, load_ticket(situation, number));
  return TicketChange(situation, std::move(loaded.ticket), std::move(loaded.handbook));
}

Result<TicketChange> TicketChange::of(const Situation& situation, TicketId id) {
  ASSIGN_OR_RETURN(LoadedTicket loaded, load_ticket(situation, id));
  TicketChange change(situation, std::move(loaded.ticket), std::move(loaded.handbook));
  RETURN_IF_ERROR(change.fire_due_timers());
  return change;
}

TicketChange TicketChange::begin(const Situation& situation,
                                 std::shared_ptr<const policy::Handbook> handbook) {
  return {situation, {}, std::move(handbook)};
}

Result<void> TicketChange::fire_due_timers() {
  for (int fired = 0; fired < timers_at_once_max; ++fired) {
    const auto pending = desk::timers(ticket_, *handbook_, situation_.now);
    const auto soonest = std::ranges::min_element(pending, {}, &desk::Timer::fires_at);
    if (soonest == pending.end() || soonest->fires_at > situation_.now) return {};

    const Version before = ticket_.version;
    desk::Author author;
    author.kind = desk::Author::Kind::Timer;
    RETURN_IF_ERROR(decide_as(author, "timer",
                              desk::FireTimer{soonest->kind, soonest->subject, soonest->due},
                              soonest->due));
    if (ticket_.version == before) return {};
  }
  return {};
}

Result<void> TicketChange::apply(const desk::Command& command, std::optional<Instant> happened_at) {
  return decide_as(situation_.actor.author, situation_.actor.via, command,
                   happened_at.value_or(situation_.now));
}

Result<void> TicketChange::take_terms(std::shared_ptr<const policy::Handbook> newer) {
  const auto command = desk::migration(ticket_, *handbook_, *newer, situation_.now);
  std::swap(handbook_, newer);
  auto taken = apply(command);
  if (!taken) std::swap(handbook_, newer);
  return taken;
}

Result<void> TicketChange::leave_facts(const policy::Handbook& older) {
  return apply(desk::migration(ticket_, older, *handbook_, situation_.now));
}

Result<void> TicketChange::decide_as(const desk::Author& author, const std::string& via,
                                     const desk::Command& command, Instant happened_at) {
  ASSIGN_OR_RETURN(
      auto happenings,
      desk::decide(ticket_, command, {*handbook_, author, happened_at, situation_.now}));
  TicketId id = ticket_.id;
  if (const auto* open = std::get_if<desk::Open>(&command)) id = open->ticket;
  for (auto& happening : happenings) {
    desk::Recorded recorded{};
    recorded.id = situation_.ids.make<EventTag>();
    recorded.ticket = id;
    recorded.version = Version(ticket_.version.value() + 1);
    recorded.command = situation_.command;
    recorded.author = author;
    recorded.via = via;
    recorded.happened_at = happening.happened_at;
    recorded.recorded_at = situation_.now;
    recorded.event = std::move(happening.event);
    if (std::holds_alternative<desk::Opened>(recorded.event) &&
        author.kind == desk::Author::Kind::Agent) {
      recorded.on_behalf_of = std::get<desk::Opened>(recorded.event).contact;
    }
    desk::evolve(ticket_, std::move(recorded));
  }
  return {};
}

desk::Text TicketChange::keep_text(std::string body) {
  const desk::Text text{situation_.ids.make<TextTag>(), std::move(body)};
  writes_.emplace_back(TextRow{text.id, text.body});
  return text;
}

MessageId TicketChange::keep_message(std::string kind, std::string body) {
  MessageRow message{};
  message.kind = std::move(kind);
  message.author_kind = kind_name(situation_.actor.author.kind);
  message.author = situation_.actor.author.person;
  message.at = situation_.now;
  message.body = std::move(body);
  return keep_message(std::move(message));
}

MessageId TicketChange::keep_message(MessageRow message) {
  message.id = situation_.ids.make<MessageTag>();
  const MessageId id = message.id;
  writes_.emplace_back(std::move(message));
  return id;
}

WriteSet TicketChange::take() {
  WriteSet set;
  set.desk = situation_.desk();
  const bool decided = ticket_.history.size() > recorded_at_start_;
  if (!decided && writes_.empty() && !timers_changed_) return set;

  set.preconditions = std::move(preconditions_);
  set.preconditions.emplace_back(TicketAt{ticket_.id, version_at_start_});
  for (Write& write : writes_) {
    // The ticket's id is only known once it was opened.
    if (auto* message = std::get_if<MessageRow>(&write)) message->ticket = ticket_.id;
  }
  if (decided && !silent_) add_notices(set);
  for (Write& write : writes_)
    set.writes.push_back(std::move(write));
  for (std::size_t i = recorded_at_start_; i < ticket_.history.size(); ++i) {
    set.writes.emplace_back(row_of(ticket_.history[i]));
  }
  set.writes.emplace_back(list_row(ticket_, *handbook_, situation_.now));
  set.writes.emplace_back(TimersOf{ticket_.id, timer_rows(ticket_, *handbook_, situation_.now)});
  return set;
}

void TicketChange::add_notices(WriteSet& set) {
  if (!contact_) contact_ = situation_.rows.contact(ticket_.opened.contact);
  if (!contact_) return;
  if (subject_.empty()) subject_ = situation_.rows.text(ticket_.opened.subject).value_or("");
  const NoticeMaterial material{ticket_,  *handbook_, recorded_at_start_, *contact_,
                                subject_, writes_,    answers_mail_};
  for (Write& write : write_notices(situation_, material))
    set.writes.push_back(std::move(write));
}
}  // namespace tend::app
