// SPDX-License-Identifier: Apache-2.0
#include "policy/new_pack_sentences.hpp"

#include <fmt/format.h>

#include <array>

#include "base/text.hpp"

namespace tend::policy::sentences {
namespace {

constexpr std::array<std::string_view, 7> day_names{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                    "Friday", "Saturday", "Sunday"};

constexpr std::array<std::string_view, 4> cases{
    "Several people cannot work.",
    "One person cannot work, or several people can work, but less well.",
    "One person can work, but less well, or nobody has told us yet.",
    "Nothing is broken; somebody would like something."};

/// Which of two, three or four levels each case has.
constexpr std::array<std::array<std::size_t, cases.size()>, 3> levels_of_cases{
    {{0, 0, 1, 1}, {0, 1, 1, 2}, {0, 1, 2, 3}}};

std::string listed(const std::vector<std::string>& words) {
  if (words.size() < 2) return join(words, "");
  const std::vector<std::string> all_but_last(words.begin(), words.end() - 1);
  return join(all_but_last, ", ") + " and " + words.back();
}

std::string days(const NewPack& pack) {
  std::vector<std::string> words;
  for (const auto& [first, last] : pack.days) {
    words.push_back(first == last ? std::string(day_names[first])
                                  : fmt::format("{} to {}", day_names[first], day_names[last]));
  }
  return listed(words);
}

/// "30 minutes", "1 working day".
std::string length(const Allowance& allowance) {
  if (allowance.kind == Allowance::Kind::WorkingDays) return allowance.written;
  const std::string number = allowance.written.substr(0, allowance.written.size() - 1);
  const char unit = allowance.written.back();
  const std::string_view word = unit == 's' ? "second" : unit == 'm' ? "minute" : "hour";
  return fmt::format("{} {}{}", number, word, number == "1" ? "" : "s");
}

std::string by_when(const Allowance& allowance) {
  return has_due(allowance) ? "within " + length(allowance) : "as soon as we can";
}

}  // namespace

bool has_after_hours(const NewPack& pack) {
  const bool all_day = pack.hours.open == Seconds(0) && pack.hours.close == std::chrono::hours(24);
  std::size_t days_open = 0;
  for (const auto& [first, last] : pack.days)
    days_open += last - first + 1;
  return !all_day || days_open < day_names.size() || pack.holidays != NewPack::Holidays::None;
}

const NewPack::Level& level_for(const NewPack& pack, std::size_t place) {
  return pack.levels.at(levels_of_cases.at(pack.levels.size() - 2).at(place));
}

std::string hours(const NewPack& pack) {
  const auto window = calendar::to_string(pack.hours);
  const auto dash = window.find('-');
  auto words = fmt::format("We are there {} from {} to {}", days(pack), window.substr(0, dash),
                           window.substr(dash + 1));
  if (pack.hours.runs_over_midnight()) words += " of the next day";
  if (pack.holidays == NewPack::Holidays::UsFederal) {
    words += ", except on the US federal holidays, as they are observed";
  }
  return words;
}

std::string ways(const NewPack& pack) {
  return pack.telephone.empty() ? "Use our portal or write to us"
                                : "Use our portal, write to us or call us";
}

std::string meaning(const NewPack& pack, const NewPack::Level& level) {
  std::vector<std::string> meant;
  for (std::size_t place = 0; place < cases.size(); ++place) {
    if (level_for(pack, place).key == level.key) meant.emplace_back(cases[place]);
  }
  return join(meant, " ");
}

std::string promise(const NewPack::Level& level) {
  return fmt::format("We respond {} and resolve it {}.", by_when(level.first_response),
                     by_when(level.resolution));
}

std::string untold(const NewPack& pack) {
  return fmt::format("Until we know who is affected, and how, it is {}.", level_for(pack, 2).name);
}

std::string duty(const NewPack& pack) {
  const auto& name = pack.levels.front().name;
  const auto when = has_after_hours(pack) ? "After hours somebody" : "At any time somebody";
  const auto how = pack.telephone.empty() ? "by portal" : "by portal or telephone";
  return fmt::format(
      "{} is on call for what is {} and comes {}: we page them at once, and they "
      "call back within 1 hour.",
      when, name, how);
}

std::string closing(const NewPack& pack) {
  return fmt::format(
      "A resolved request closes by itself after {}; an answer within 14 days of "
      "that opens it again.",
      length(pack.closes_after));
}

std::string handbook(const NewPack& pack) {
  const std::string_view rest = has_after_hours(pack) ? " All other time is after hours." : "";
  auto text = fmt::format(
      "How {} works\n\nWhen we are there\n\n{}.{} Times are those of {}.\n\n"
      "How to reach us\n\n{}: {}, {}",
      pack.name, hours(pack), rest, pack.time_zone, ways(pack), pack.portal, pack.mail);
  if (!pack.telephone.empty()) text += ", " + pack.telephone;
  text += ".\nEvery request gets a number, and we confirm it at once.";
  if (has_after_hours(pack)) {
    text += " What comes after hours we begin with when we open";
    text +=
        pack.night_paging == NewPack::NightPaging::Yes ? ", unless it is for who is on call." : ".";
  }
  text +=
      "\n\nHow urgent it is\n\nWe ask who is affected and what it does to them; one person or "
      "several, who cannot work or can work, but less well. A wish says what you would like. "
      "The answers give the priority, and whoever changes it later tells you why. " +
      untold(pack) + "\n";
  for (const auto& level : pack.levels)
    text += fmt::format("\n{}: {} {}\n", level.name, meaning(pack, level), promise(level));
  text += pack.targets_are == TargetsAre::Goals
              ? "\nThese times are our goals. They count while we are there.\n"
              : "\nWe are committed to these times. They count while we are there.\n";
  if (pack.night_paging == NewPack::NightPaging::Yes) text += "\nOn call\n\n" + duty(pack) + "\n";
  text +=
      "\nWho takes care of it\n\nOur support team works on requests by priority, and within a "
      "priority in the order received. You hear from us by mail.\n\nWhile we wait for "
      "you\n\nSometimes we need an answer from you. While we wait for it the time to resolve "
      "your request stands still, and after 2 working days we remind you.\n\nWhen it is "
      "done\n\nWe tell you how we resolved it. " +
      closing(pack) +
      " A request that you withdraw, or that is a duplicate, we close with the reason.\n";
  return text;
}

}  // namespace tend::policy::sentences
