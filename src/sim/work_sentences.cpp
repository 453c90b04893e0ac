// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "app/work_on_ticket.hpp"
#include "app/write_message.hpp"
#include "sim/sentence.hpp"

// What agents do with tickets.
namespace tend::sim {
namespace {
using app::Situation;

Facts write(Stage& stage, const Act& act, app::WriteMessage::Audience audience) {
  return attempt_on_ticket(stage, act, [&](const Situation& situation, TicketNumber number) {
    return app::write_message(situation, {number, {}, audience, text(stage, act)});
  });
}

Facts reply(Stage& stage, const Act& act) {
  return write(stage, act, app::WriteMessage::Audience::Public);
}

Facts note(Stage& stage, const Act& act) {
  return write(stage, act, app::WriteMessage::Audience::Internal);
}

Facts assign_to(Stage& stage, const Act& act, const std::string& agent) {
  return attempt_on_ticket(stage, act, [&](const Situation& situation, TicketNumber number) {
    return app::assign_ticket(situation, {number}, {agent});
  });
}

Facts take(Stage& stage, const Act& act) {
  return assign_to(stage, act, address(stage, act));
}

Facts assign(Stage& stage, const Act& act) {
  return assign_to(stage, act, address(stage, act, 1));
}

Facts give_back(Stage& stage, const Act& act) {
  return assign_to(stage, act, "");
}

Facts triage(Stage& stage, const Act& act) {
  static constexpr std::array<std::string_view, 5> known{"type", "priority", "team", "for",
                                                         "reason"};
  app::TriageTicket request{setting(act, "type"),
                            answers(stage, act, known),
                            setting(act, "priority"),
                            setting(act, "team"),
                            {},
                            setting(act, "reason")};
  const std::string engineer = setting(act, "for");
  if (!engineer.empty()) request.agent = stage.cast.address_of(engineer).value_or(engineer);
  return attempt_on_ticket(stage, act, [&](const Situation& situation, TicketNumber number) {
    return app::triage_ticket(situation, {number}, request);
  });
}

Facts change_priority(Stage& stage, const Act& act) {
  return attempt_on_ticket(stage, act, [&](const Situation& situation, TicketNumber number) {
    return app::change_priority(situation, {number}, {act.words.front(), text(stage, act)});
  });
}

Facts wait_for_answer(Stage& stage, const Act& act) {
  app::LetTicketWait request{"client", text(stage, act), {}};
  if (!act.times.empty()) request.remind_at = stage.world.zone().to_instant(act.times.front());
  return attempt_on_ticket(stage, act, [&](const Situation& situation, TicketNumber number) {
    return app::let_wait(situation, {number}, request);
  });
}

Facts wait_for(Stage& stage, const Act& act) {
  return attempt_on_ticket(stage, act, [&](const Situation& situation, TicketNumber number) {
    return app::let_wait(situation, {number}, {act.words.front(), "", {}});
  });
}

Facts resume(Stage& stage, const Act& act) {
  return attempt_on_ticket(stage, act, [](const Situation& situation, TicketNumber number) {
    return app::resume(situation, {number});
  });
}

Facts plan(Stage& stage, const Act& act) {
  const Instant date = stage.world.zone().to_instant(act.times.front());
  return attempt_on_ticket(stage, act, [&](const Situation& situation, TicketNumber number) {
    return app::plan_ticket(situation, {number}, {date, text(stage, act)});
  });
}

Facts resolve(Stage& stage, const Act& act) {
  return attempt_on_ticket(stage, act, [&](const Situation& situation, TicketNumber number) {
    return app::resolve_ticket(situation, {number}, text(stage, act));
  });
}

Facts close(Stage& stage, const Act& act) {
  return attempt_on_ticket(stage, act, [](const Situation& situation, TicketNumber number) {
    return app::close_ticket(situation, {number}, {});
  });
}

Facts close_as(Stage& stage, const Act& act) {
  return attempt_on_ticket(stage, act, [&](const Situation& situation, TicketNumber number) {
    return app::close_ticket(situation, {number}, {act.words.front(), text(stage, act)});
  });
}

constexpr std::array table{
    Sentence{"{who} replies to {ticket} {text}", "a public reply", reply},
    Sentence{"{who} notes on {ticket} {text}", "an internal note", note},
    Sentence{"{who} takes {ticket}", "assigns it to themselves", take},
    Sentence{"{who} assigns {ticket} to nobody", "takes it from whoever has it", give_back},
    Sentence{"{who} assigns {ticket} to {who}", "gives it to an agent", assign},
    Sentence{"{who} triages {ticket}",
             "assesses it; settings: type, priority, team, for (an agent), reason, and answers",
             triage, Sentence::Settings::Any},
    Sentence{"{who} makes {ticket} {word} {text}", "changes the priority, with the reason",
             change_priority},
    Sentence{"{who} asks on {ticket} {text}", "lets it wait for the client's answer",
             wait_for_answer},
    Sentence{"{who} asks on {ticket} {text} until {time}", "and says when to remind them",
             wait_for_answer},
    Sentence{"{who} lets {ticket} wait for {word}", "waits for a reason of the pack, unasked",
             wait_for},
    Sentence{"{who} resumes {ticket}", "it waits no longer", resume},
    Sentence{"{who} plans {ticket} for {time} {text}", "a date the requester is told", plan},
    Sentence{"{who} resolves {ticket} {text}", "with its explanation", resolve},
    Sentence{"{who} closes {ticket}", "a resolved one", close},
    Sentence{"{who} closes {ticket} as {word} {text}", "for another reason", close_as},
};
}  // namespace

std::span<const Sentence> work_sentences() {
  return table;
}
}  // namespace tend::sim
