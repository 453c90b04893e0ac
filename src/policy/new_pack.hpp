// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "calendar/weekly.hpp"
#include "policy/day_range.hpp"
#include "policy/handbook.hpp"
#include "policy/policy.hpp"
#include "policy/targets.hpp"

// A pack for a desk that has no handbook yet: questions, and the three files that follow from the
// answers.
namespace tend::policy {

/// What the questions ask for.
struct NewPack {
  struct Level {
    std::string key;
    std::string name;
    Allowance first_response;
    Allowance resolution;
  };
  struct Member {
    std::string key;
    std::string name;
    std::string email;
  };
  enum class Holidays : std::uint8_t { None, UsFederal };
  enum class NightPaging : std::uint8_t { No, Yes };

  std::string desk;
  std::string name;
  std::string time_zone;
  std::vector<DayRange> days;
  calendar::Window hours{};
  Holidays holidays = Holidays::UsFederal;
  TargetsAre targets_are = TargetsAre::Goals;
  std::vector<Level> levels;  ///< two to four, the highest first
  std::string portal;
  std::string mail;
  std::string telephone;  ///< empty: the desk has none
  std::vector<Member> people;
  NightPaging night_paging = NightPaging::No;
  Allowance closes_after;
};

struct PackQuestion {
  std::string_view key;       ///< its name in a file of answers
  std::string_view ask;       ///< in words
  std::string_view expected;  ///< "hours are expected, as 08:00-17:00"
  /// What no answer means, given the answers to those above.
  std::string (*otherwise)(const NewPack& pack);
  /// Whether this is an answer; then the pack has it.
  bool (*take)(std::string_view answer, const calendar::ZoneTable& zones, NewPack& pack);
};

/// In the order in which they are asked: an answer may depend on those before.
std::span<const PackQuestion> pack_questions();

/// Says what was found and what is expected where it is no answer.
Result<void> take_answer(const PackQuestion& question, std::string_view text,
                         const calendar::ZoneTable& zones, NewPack& pack);

/// The name a new desk lives under: lower-case letters, digits and hyphens, a letter first.
bool is_desk_name(std::string_view name);

/// Answers of a file, `key: value` in each line; a question that has none gets what no answer
/// means. Invalid with all that is wrong, each at its "file:line:column".
Result<NewPack> read_answers(std::string_view desk, std::string_view file, std::string_view text,
                             const calendar::ZoneTable& zones);

/// The files of the pack. Whatever the answers were, its check finds no error in them.
PackText write_pack(const NewPack& pack);

}  // namespace tend::policy
