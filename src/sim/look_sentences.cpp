// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "app/see_tickets.hpp"
#include "base/text.hpp"
#include "sim/letters.hpp"
#include "sim/sentence.hpp"
#include "sim/tell.hpp"

// What people look at: they change nothing, and are told what they may see.
namespace tend::sim {
namespace {
using app::Situation;

/// What the first person of the act is shown: `view` is asked for it, `tell` puts it into words.
template <class View, class Tell>
Facts show(Stage& stage, const Act& act, const View& view, const Tell& tell) {
  const auto actor = stage.world.sign_in(address(stage, act));
  if (!actor) return {refusal(actor.error())};
  const auto seen = stage.world.ask(*actor, view);
  if (!seen) return {refusal(seen.error())};
  return tell(*seen);
}

template <class View, class Tell>
Facts show_ticket(Stage& stage, const Act& act, const View& view, const Tell& tell) {
  const auto number = stage.cast.number_of(act.ticket);
  if (!number) return {fmt::format("there is no T{}", act.ticket)};
  return show(
      stage, act, [&](const Situation& situation) { return view(situation, *number); }, tell);
}

Facts look_at_ticket(Stage& stage, const Act& act) {
  return show_ticket(stage, act, app::see_ticket,
                     [&](const app::TicketView& view) { return tell_ticket(stage, view); });
}

Facts look_at_queue(Stage& stage, const Act& act) {
  return show(
      stage, act, [](const Situation& situation) { return app::see_queue(situation, {}); },
      [&](const app::QueueView& view) { return tell_list(stage, view); });
}

Facts look_at_requests(Stage& stage, const Act& act) {
  return show(
      stage, act, [](const Situation& situation) { return app::see_tickets(situation, {}); },
      [&](const app::QueueView& view) { return tell_list(stage, view); });
}

Facts ask_why(Stage& stage, const Act& act) {
  return show_ticket(stage, act, app::explain_ticket, [&](const app::ExplanationView& view) {
    return tell_why(stage, view, act.words.front());
  });
}

Facts read_last_mail(Stage& stage, const Act& act) {
  const auto mail = last_mail_to(stage.world, address(stage, act));
  if (!mail) return {"there is no mail"};
  return tell_mail(stage, message::read_mail(mail->bytes));
}

Facts look_at_desk(Stage& stage, const Act&) {
  return tell_desk(stage.world.handbook().policy());
}

constexpr std::array table{
    Sentence{"{who} looks at {ticket}", "all they may see of it", look_at_ticket},
    Sentence{"{who} looks at the queue", "what is open, in the order to work in", look_at_queue},
    Sentence{"{who} looks at their requests", "newest first", look_at_requests},
    Sentence{"{who} looks at the desk", "how to reach it and what it asks", look_at_desk},
    Sentence{"{who} asks why {ticket} {word}",
             "the reasons of its priority, team, place in the queue, or of one of its clocks",
             ask_why},
    Sentence{"{who} reads the last mail", "the last one the desk wrote to them, whole",
             read_last_mail},
};
}  // namespace

std::span<const Sentence> look_sentences() {
  return table;
}
}  // namespace tend::sim
