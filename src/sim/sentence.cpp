// SPDX-License-Identifier: Apache-2.0
#include "sim/sentence.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "sim/story_time.hpp"

namespace tend::sim {
namespace {
std::vector<Sentence> all_sentences() {
  std::vector<Sentence> all;
  for (const auto some : {mail_sentences(), request_sentences(), work_sentences(), look_sentences(),
                          time_sentences(), pack_sentences()})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}
}  // namespace

const std::vector<Sentence>& sentences() {
  static const std::vector<Sentence> all = all_sentences();
  return all;
}

std::string refusal(const Error& error) {
  std::string words = fmt::format("{}: {}", describe(error.code).problem, error.what);
  for (const auto& [where, what] : error.faults)
    words += fmt::format(" ({}: {})", where, what);
  return words;
}

std::string moment(World& world, Instant instant) {
  const auto& zone = world.zone();
  return to_words(zone.to_local(instant), year_of(zone.to_local(world.now())));
}

std::string address(const Stage& stage, const Act& act, std::size_t person) {
  return stage.cast.address_of(act.people.at(person)).value_or("");
}

std::string text(const Stage& stage, const Act& act, std::size_t index) {
  return stage.cast.as_the_desk_writes(act.texts.at(index));
}

std::string setting(const Act& act, std::string_view key) {
  const auto found = std::ranges::find(act.settings, key, &Setting::key);
  return found == act.settings.end() ? "" : join(found->values, ",");
}

std::vector<policy::GivenAnswer> answers(const Stage& stage, const Act& act,
                                         std::span<const std::string_view> but) {
  std::vector<policy::GivenAnswer> given;
  for (const auto& [key, values] : act.settings) {
    if (std::ranges::find(but, key) != but.end()) continue;
    given.push_back({key, {}});
    for (const auto& value : values)
      given.back().values.push_back(stage.cast.as_the_desk_writes(value));
  }
  return given;
}
}  // namespace tend::sim
