// SPDX-License-Identifier: Apache-2.0
#include "sim/watcher.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "app/load_ticket.hpp"
#include "app/see_tickets.hpp"
#include "base/text.hpp"
#include "message/mail.hpp"
#include "sim/tell.hpp"

namespace tend::sim {
namespace {
constexpr int rows_max = 1000;

/// Somebody with a manager's rights who does nothing.
access::Actor onlooker(const DeskId& desk) {
  access::Actor actor = access::system_actor(desk, "sim");
  actor.roles = {access::Role::Manager};
  return actor;
}

/// What happened by itself, in words; empty for what people did.
std::string by_itself(const desk::Recorded& recorded) {
  if (const auto* breached = std::get_if<desk::Breached>(&recorded.event)) {
    return "missed " + breached->milestone;
  }
  if (const auto* withdrawn = std::get_if<desk::BreachWithdrawn>(&recorded.event)) {
    return "kept after all " + withdrawn->milestone;
  }
  if (std::holds_alternative<desk::Reminded>(recorded.event)) return "reminds of its question";
  const bool closes = std::holds_alternative<desk::Closed>(recorded.event) &&
                      recorded.author.kind == desk::Author::Kind::Timer;
  return closes ? "closes by itself" : "";
}

std::vector<app::TicketRow> tickets_by_number(World& world) {
  app::QueueQuery query{};
  query.which = app::QueueQuery::Which::All;
  query.size = rows_max;
  auto tickets = world.rows()->queue(query).tickets;
  std::ranges::sort(tickets, {}, &app::TicketRow::number);
  return tickets;
}

/// How the ticket stands, and when its requester will be reminded.
std::string state_of(Stage& stage, const app::TicketView& view) {
  std::string state = tell_state(stage, view);
  if (view.waiting && view.waiting->remind_at) {
    state += ", reminds " + moment(stage.world, *view.waiting->remind_at);
  }
  return state;
}
/// Whether both lines are told in the same words.
bool stands_as(const desk::ClockLine& a, const desk::ClockLine& b) {
  const auto due = [](const desk::ClockLine& clock) {
    return clock.state == "running" ? clock.due_at : clock.breached_at;
  };
  return a.state == b.state && due(a) == due(b);
}
}  // namespace

Facts Watcher::news(Stage& stage) {
  News news;
  for (const auto& ticket : tickets_by_number(stage.world))
    watch_ticket(stage, ticket, news);
  watch_outbox(stage, news);
  watch_quarantine(stage, news);
  return in_order(stage, std::move(news));
}

void Watcher::watch_ticket(Stage& stage, const app::TicketRow& ticket, News& news) {
  Known& known = tickets_[ticket.number];
  // Nothing about a ticket changes without an event, not even what it missed.
  if (known.version == ticket.version) return;
  const auto view = stage.world.ask(
      onlooker(stage.world.desk()),
      [&](const app::Situation& situation) { return app::see_ticket(situation, ticket.number); });
  if (!view) {
    news.states.push_back(refusal(view.error()));
    return;
  }
  news.missed.clear();
  watch_stream(stage, ticket, known, news);
  watch_messages(stage, *view, known, news);
  std::string state = state_of(stage, *view);
  if (known.state != state) news.states.push_back(state);
  known.state = std::move(state);
  watch_clocks(stage, *view, known, news);
}

void Watcher::watch_stream(Stage& stage, const app::TicketRow& ticket, Known& known, News& news) {
  for (const auto& recorded : app::read_stream(*stage.world.rows(), ticket.id)) {
    if (recorded.version <= known.version) continue;
    known.version = recorded.version;
    const std::string happened = by_itself(recorded);
    if (happened.empty()) continue;
    news.by_itself.push_back(
        {recorded.happened_at, stage.cast.ticket_named(ticket.number) + " " + happened});
    if (const auto* breached = std::get_if<desk::Breached>(&recorded.event)) {
      news.missed.insert(breached->milestone);
    }
  }
}

void Watcher::watch_messages(Stage& stage, const app::TicketView& view, Known& known, News& news) {
  for (const auto& message : view.messages) {
    const bool is_new = known.messages.insert(message.id).second;
    if (!is_new || message.kind != "contact") continue;
    news.messages.push_back(
        fmt::format("{} from {}{}: \"{}\"", stage.cast.ticket_named(TicketNumber(view.number)),
                    message.author.name, message.unverified ? ", unverified" : "", message.body));
  }
}

/// All that is new about the ticket's clocks is one fact; what it missed was told already.
void Watcher::watch_clocks(Stage& stage, const app::TicketView& view, Known& known, News& news) {
  std::vector<std::string> changes;
  for (const auto& clock : view.clocks) {
    const auto before =
        std::ranges::find(known.clocks, clock.milestone, &desk::ClockLine::milestone);
    const bool is_new = before == known.clocks.end() || !stands_as(*before, clock);
    const bool told = clock.state == "breached" && news.missed.contains(clock.milestone);
    if (is_new && !told) changes.push_back(tell_clock(stage.world, clock));
  }
  for (const auto& clock : known.clocks) {
    const auto still = std::ranges::find(view.clocks, clock.milestone, &desk::ClockLine::milestone);
    if (still == view.clocks.end()) changes.push_back(clock.milestone + " no longer promised");
  }
  if (!changes.empty()) {
    const std::string ticket = stage.cast.ticket_named(TicketNumber(view.number));
    news.states.push_back(fmt::format("{} {}", ticket, join(changes, "; ")));
  }
  known.clocks = view.clocks;
}

void Watcher::watch_outbox(Stage& stage, News& news) {
  auto rows = stage.world.rows()->outbox(rows_max);
  std::ranges::sort(rows, {}, &app::OutboxRow::id);
  for (const auto& row : rows) {
    if (!mails_.insert(row.id).second) continue;
    const auto mail = message::read_mail(row.bytes);
    std::string fact = fmt::format("mail to {} ({}) \"{}\": {}", stage.cast.name_of(row.recipient),
                                   row.notice, mail.subject, words_of(mail));
    if (row.created_at < stage.world.now()) {
      news.by_itself.push_back({row.created_at, std::move(fact)});
    } else {
      news.mails.push_back(std::move(fact));
    }
  }
}

void Watcher::watch_quarantine(Stage& stage, News& news) {
  for (const auto& arrival : stage.world.rows()->quarantined(rows_max)) {
    if (set_aside_.insert(arrival.id).second) {
      news.mails.push_back("mail set aside: " + arrival.reason);
    }
  }
}

/// What happened at the same time stays in the order in which it was found.
Facts Watcher::in_order(Stage& stage, News news) {
  Facts facts;
  std::ranges::stable_sort(news.by_itself, {}, &Timed::at);
  for (auto& [at, fact] : news.by_itself) {
    const bool earlier = at < stage.world.now();
    facts.push_back(earlier ? moment(stage.world, at) + " " + fact : std::move(fact));
  }
  for (auto* some : {&news.messages, &news.states, &news.mails})
    std::ranges::move(*some, std::back_inserter(facts));
  return facts;
}
}  // namespace tend::sim
