// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <array>

#include "app/migrate_ticket.hpp"
#include "sim/sentence.hpp"
#include "sim/tell.hpp"

// What happens to the desk's pack, and to tickets because of it.
namespace tend::sim {
namespace {
using app::Situation;

/// In this file of the pack, the first text of the act takes the place of the second.
Facts rewrite(Stage& stage, const Act& act, std::string policy::PackText::* file) {
  auto pack = stage.world.pack();
  if (!pack) return {refusal(pack.error())};
  const auto& words = act.texts.front();
  const auto& old_words = act.texts.at(1);
  auto& text = (*pack).*file;
  auto at = text.find(old_words);
  if (at == std::string::npos) return {fmt::format("the pack does not say \"{}\"", old_words)};
  for (; at != std::string::npos; at = text.find(old_words, at + words.size()))
    text.replace(at, old_words.size(), words);
  const auto changed = stage.world.change_pack(*pack);
  return changed ? Facts{} : Facts{refusal(changed.error())};
}

Facts rewrite_terms(Stage& stage, const Act& act) {
  return rewrite(stage, act, &policy::PackText::policy_yaml);
}

Facts rewrite_facts(Stage& stage, const Act& act) {
  return rewrite(stage, act, &policy::PackText::facts_yaml);
}

Facts migrate(Stage& stage, const Act& act) {
  return attempt_on_ticket(stage, act, [](const Situation& situation, TicketNumber number) {
    return app::migrate_ticket(situation, number);
  });
}

std::string told(World& world, const std::optional<desk::ClockLine>& clock) {
  return clock ? tell_clock(world, *clock) : "not promised";
}

Facts tell(Stage& stage, const app::TicketMigration& migration) {
  const auto ticket = stage.cast.ticket_named(migration.number);
  if (migration.from == migration.to) return {ticket + " has these terms already"};
  Facts facts;
  for (const auto& [what, name] : migration.misfits)
    facts.push_back(fmt::format("{} does not fit: the {} `{}` has gone", ticket, what, name));
  if (!facts.empty()) return facts;
  const auto tell_change = [&](const char* what, const app::DecisionChange& change) {
    if (change.before == change.after) return;
    facts.push_back(fmt::format("{} {} {} -> {}", ticket, what, change.before, change.after));
  };
  tell_change("priority", migration.priority);
  tell_change("team", migration.team);
  for (const auto& clock : migration.clocks) {
    const auto before = told(stage.world, clock.before);
    const auto after = told(stage.world, clock.after);
    if (before != after) facts.push_back(fmt::format("{} {} -> {}", ticket, before, after));
  }
  for (const auto& sentence : migration.undecided)
    facts.push_back(fmt::format("{} undecided: {}", ticket, sentence));
  if (facts.empty()) facts.push_back(ticket + " stays as it is");
  return facts;
}

Facts preview(Stage& stage, const Act& act) {
  const auto number = stage.cast.number_of(act.ticket);
  if (!number) return {fmt::format("there is no T{}", act.ticket)};
  const auto actor = stage.world.sign_in(address(stage, act));
  if (!actor) return {refusal(actor.error())};
  const auto migration = stage.world.ask(*actor, [&](const Situation& situation) {
    return app::preview_migration(situation, *number);
  });
  if (!migration) return {refusal(migration.error())};
  return tell(stage, *migration);
}

constexpr std::array table{
    Sentence{"the handbook says {text} instead of {text}",
             "a new version of policy.yaml, with the first wherever the second stood",
             rewrite_terms},
    Sentence{"the facts say {text} instead of {text}", "the same in facts.yaml", rewrite_facts},
    Sentence{"{who} asks what the newer terms do to {ticket}", "what migrating it would change",
             preview},
    Sentence{"{who} migrates {ticket}", "it takes the newer terms", migrate},
};
}  // namespace

std::span<const Sentence> pack_sentences() {
  return table;
}
}  // namespace tend::sim
