// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/accept_mail.hpp"
#include "policy/intake.hpp"
#include "sim/cast.hpp"
#include "sim/story.hpp"
#include "sim/world.hpp"

// The sentences a story is made of, each with what it does to the world.
namespace tend::sim {

/// What follows from an act, each fact in words.
using Facts = std::vector<std::string>;

/// A story that is being played.
struct Stage {
  World& world;
  Cast& cast;
  std::map<std::string, app::IncomingMail> last_mails = {};  ///< by the sender's address
  int mails_written = 0;
};

struct Sentence {
  enum class Settings : std::uint8_t { None, Any };
  /// Whether the desk runs until this act, or is without power since the last one.
  enum class Before : std::uint8_t { Runs, Rests };

  /// Words that stand as they are, and holes: {who} a person, {ticket} T1, {text} in quotes,
  /// {word}, {time}.
  std::string_view pattern;
  std::string_view means;
  /// Answers with what the person is told; what changes at the desk is observed from outside.
  Facts (*play)(Stage& stage, const Act& act);
  Settings settings = Settings::None;
  Before before = Before::Runs;
};

/// All of them, and by subject.
const std::vector<Sentence>& sentences();
std::span<const Sentence> mail_sentences();
std::span<const Sentence> request_sentences();
std::span<const Sentence> work_sentences();
std::span<const Sentence> look_sentences();
std::span<const Sentence> time_sentences();
std::span<const Sentence> pack_sentences();

/// "refused: The ticket has this priority already.", with the faults in brackets.
std::string refusal(const Error& error);

/// "Mon 2 Mar 09:12", at the desk.
std::string moment(World& world, Instant instant);

/// The address of an act's person; every name is known once the story has begun.
std::string address(const Stage& stage, const Act& act, std::size_t person = 0);

/// The text as the desk gets it, with the real numbers of tickets.
std::string text(const Stage& stage, const Act& act, std::size_t index = 0);

/// The value of a setting; empty when it is not there.
std::string setting(const Act& act, std::string_view key);

/// All settings but these, as answers to the desk's questions.
std::vector<policy::GivenAnswer> answers(const Stage& stage, const Act& act,
                                         std::span<const std::string_view> but);

/// The first person of the act does this at the desk; tells why not if they may not.
template <class UseCase>
Facts attempt(Stage& stage, const Act& act, const UseCase& use_case) {
  const auto actor = stage.world.sign_in(address(stage, act));
  if (!actor) return {refusal(actor.error())};
  const auto done = stage.world.perform(*actor, use_case);
  if (!done) return {refusal(done.error())};
  return {};
}

/// As `attempt`, on the act's ticket: `use_case` is given the situation and its number.
template <class UseCase>
Facts attempt_on_ticket(Stage& stage, const Act& act, const UseCase& use_case) {
  const auto number = stage.cast.number_of(act.ticket);
  if (!number) return {"there is no T" + std::to_string(act.ticket)};
  return attempt(stage, act,
                 [&](const app::Situation& situation) { return use_case(situation, *number); });
}

}  // namespace tend::sim
