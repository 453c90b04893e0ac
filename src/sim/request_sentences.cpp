// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "app/open_ticket.hpp"
#include "app/write_message.hpp"
#include "sim/sentence.hpp"

// What people ask for in the portal, on the telephone and in person.
namespace tend::sim {
namespace {
using app::Situation;

constexpr std::array<std::string_view, 4> no_answers{"type", "wants", "line", "pressed"};

Facts open(Stage& stage, const Act& act, const app::OpenTicket& request) {
  return attempt(stage, act,
                 [&](const Situation& situation) { return app::open_ticket(situation, request); });
}

app::OpenTicket request_of(const Stage& stage, const Act& act, std::string channel) {
  app::OpenTicket request{};
  request.channel = std::move(channel);
  request.type = setting(act, "type");
  request.subject = text(stage, act, 0);
  request.body = text(stage, act, 1);
  request.answers = answers(stage, act, no_answers);
  request.requested_priority = setting(act, "wants");
  request.line = setting(act, "line");
  request.pressed = setting(act, "pressed");
  return request;
}

Facts request_in_portal(Stage& stage, const Act& act) {
  app::OpenTicket request = request_of(stage, act, "portal");
  request.type = act.words.front();
  return open(stage, act, request);
}

Facts on_behalf(Stage& stage, const Act& act, std::string channel) {
  app::OpenTicket request = request_of(stage, act, std::move(channel));
  request.contact_email = address(stage, act, 1);
  return open(stage, act, request);
}

Facts take_call(Stage& stage, const Act& act) {
  return on_behalf(stage, act, "phone");
}

Facts meet(Stage& stage, const Act& act) {
  return on_behalf(stage, act, "in_person");
}

Facts write_in_portal(Stage& stage, const Act& act) {
  return attempt_on_ticket(stage, act, [&](const Situation& situation, TicketNumber number) {
    return app::write_message(situation,
                              {number, {}, app::WriteMessage::Audience::Public, text(stage, act)});
  });
}

constexpr std::array table{
    Sentence{"{who} requests {word} {text} {text}",
             "a request of this type in the portal, subject and words; settings: wants (a "
             "priority), and answers",
             request_in_portal, Sentence::Settings::Any},
    Sentence{"{who} takes a call from {who} {text} {text}",
             "opens a ticket for a caller; settings: type, line, pressed (a key), and answers",
             take_call, Sentence::Settings::Any},
    Sentence{"{who} meets {who} {text} {text}",
             "opens a ticket for somebody who came by; settings: type, and answers", meet,
             Sentence::Settings::Any},
    Sentence{"{who} writes on {ticket} {text}", "an answer of the requester's in the portal",
             write_in_portal},
};
}  // namespace

std::span<const Sentence> request_sentences() {
  return table;
}
}  // namespace tend::sim
