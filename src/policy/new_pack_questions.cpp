// SPDX-License-Identifier: Apache-2.0
#include "policy/new_pack.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "policy/words.hpp"

// What a new pack is asked, and what is taken as an answer.
namespace tend::policy {
namespace {

using calendar::ZoneTable;
using Kind = Allowance::Kind;

constexpr std::size_t name_bytes_max = 80;
constexpr std::size_t address_bytes_max = 120;
constexpr std::size_t levels_min = 2;
constexpr std::size_t levels_max = 4;
constexpr std::size_t people_max = 50;
constexpr std::int64_t hours_max = 1000;
constexpr std::int64_t working_days_max = 40;
constexpr Seconds shortest_day = std::chrono::hours(1);

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// What stands in quotation marks in the pack, and in sentences of its handbook.
bool is_plain(std::string_view text) {
  const auto breaks = [](unsigned char c) { return c < ' ' || c == 127 || c == '"' || c == '\\'; };
  return !text.empty() && text.size() <= name_bytes_max && is_utf8(text) &&
         std::ranges::none_of(text, breaks) && text.find("...") == std::string_view::npos;
}

bool consists_of(std::string_view text, std::string_view others) {
  return !text.empty() && text.size() <= address_bytes_max &&
         std::ranges::all_of(text, [&](char c) {
           return is_letter(c) || is_digit(c) || others.find(c) != std::string_view::npos;
         });
}

bool is_mail_address(std::string_view text) {
  const auto at = text.find('@');
  return consists_of(text, "@._+-") && at != std::string_view::npos && at > 0 &&
         at + 1 < text.size() && text.find('@', at + 1) == std::string_view::npos;
}

/// The parts between commas, without the blanks around them.
std::vector<std::string_view> parts_of(std::string_view text) {
  auto parts = split(text, ',');
  for (auto& part : parts)
    part = trim(part);
  return parts;
}

/// "P1 – Critical" is `p1_critical`.
std::string key_of(std::string_view name) {
  std::string key;
  for (const char c : to_lower(name)) {
    const bool is_kept = is_letter(c) || is_digit(c);
    if (is_kept) key += c;
    if (!is_kept && !key.empty() && key.back() != '_') key += '_';
  }
  while (key.ends_with('_'))
    key.pop_back();
  return key;
}

/// "acme-it" is "Acme It".
std::string spoken(std::string_view desk) {
  std::string name;
  for (const char c : desk) {
    const bool begins = name.empty() || name.back() == ' ';
    const bool is_small = c >= 'a' && c <= 'z';
    name += c == '-' ? ' ' : begins && is_small ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return std::string(trim(name));
}

bool take_name(std::string_view answer, const ZoneTable&, NewPack& pack) {
  pack.name = answer;
  return is_plain(answer);
}

bool take_time_zone(std::string_view answer, const ZoneTable& zones, NewPack& pack) {
  pack.time_zone = answer;
  return zones.find(answer).has_value();
}

bool take_days(std::string_view answer, const ZoneTable&, NewPack& pack) {
  std::array<bool, calendar::weekday_names.size()> open{};
  pack.days.clear();
  for (const auto part : parts_of(answer)) {
    const auto days = parse_days(part);
    if (!days) return false;
    for (auto day = days->first; day <= days->last; ++day) {
      if (std::exchange(open[day], true)) return false;
    }
    pack.days.push_back(*days);
  }
  return true;
}

Seconds length_of(calendar::Window window) {
  const Seconds length = window.close - window.open;
  return window.runs_over_midnight() ? length + std::chrono::hours(24) : length;
}

bool take_hours(std::string_view answer, const ZoneTable&, NewPack& pack) {
  const auto window = calendar::parse_window(answer);
  if (!window || window->open == window->close || length_of(*window) < shortest_day) return false;
  pack.hours = *window;
  return true;
}

bool take_holidays(std::string_view answer, const ZoneTable&, NewPack& pack) {
  const bool is_none = answer == "none";
  pack.holidays = is_none ? NewPack::Holidays::None : NewPack::Holidays::UsFederal;
  return is_none || answer == "us_federal_holidays";
}

bool take_targets_are(std::string_view answer, const ZoneTable&, NewPack& pack) {
  const auto are = named(targets_are_names, answer);
  pack.targets_are = are.value_or(TargetsAre::Goals);
  return are.has_value();
}

bool take_priorities(std::string_view answer, const ZoneTable&, NewPack& pack) {
  pack.levels.clear();
  for (const auto part : parts_of(answer)) {
    const auto key = key_of(part);
    const bool is_new =
        std::ranges::find(pack.levels, key, &NewPack::Level::key) == pack.levels.end();
    if (!is_plain(part) || !is_letter(part.front()) || !is_new) return false;
    pack.levels.push_back({key, std::string(part), {}, {}});
  }
  return pack.levels.size() >= levels_min && pack.levels.size() <= levels_max;
}

/// A time that a priority of a new pack may promise.
std::optional<Allowance> parse_promise(std::string_view text) {
  auto allowance = parse_allowance(text);
  if (!allowance || allowance->repeats) return std::nullopt;
  switch (allowance->kind) {
    case Kind::BestEffort:
      return allowance;
    case Kind::Duration:
      if (allowance->amount < 60 || allowance->amount > hours_max * 3600) return std::nullopt;
      return allowance;
    case Kind::WorkingDays:
      if (allowance->amount < 1 || allowance->amount > working_days_max) return std::nullopt;
      return allowance;
    default:
      return std::nullopt;
  }
}

/// One for each priority, kept in this member of it.
bool take_promises(std::string_view answer, Allowance NewPack::Level::* promise, NewPack& pack) {
  const auto parts = parts_of(answer);
  if (parts.size() != pack.levels.size()) return false;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto allowance = parse_promise(parts[i]);
    if (!allowance) return false;
    pack.levels[i].*promise = *allowance;
  }
  return true;
}

bool take_first_response(std::string_view answer, const ZoneTable&, NewPack& pack) {
  return take_promises(answer, &NewPack::Level::first_response, pack);
}

/// Whenever a request comes, the resolution is not due before the response is. A working day is at
/// least what is left of the first one and one more.
bool comes_after(const Allowance& resolution, const Allowance& response, Seconds day) {
  if (resolution.kind == Kind::BestEffort) return true;
  if (response.kind == Kind::BestEffort) return false;
  if (resolution.kind == response.kind) return resolution.amount >= response.amount;
  return response.kind == Kind::Duration
             ? Seconds(response.amount) <= resolution.amount * day
             : (response.amount + 1) * day <= Seconds(resolution.amount);
}

bool take_resolution(std::string_view answer, const ZoneTable&, NewPack& pack) {
  return take_promises(answer, &NewPack::Level::resolution, pack) &&
         std::ranges::all_of(pack.levels, [&](const NewPack::Level& level) {
           return comes_after(level.resolution, level.first_response, length_of(pack.hours));
         });
}

bool take_portal(std::string_view answer, const ZoneTable&, NewPack& pack) {
  pack.portal = answer;
  return answer.starts_with("https://") && answer.size() > 8 && consists_of(answer, "._~:/-");
}

bool take_mail(std::string_view answer, const ZoneTable&, NewPack& pack) {
  pack.mail = answer;
  return is_mail_address(answer);
}

bool take_telephone(std::string_view answer, const ZoneTable&, NewPack& pack) {
  constexpr std::size_t digits_min = 6;
  constexpr std::size_t digits_max = 15;  // ITU-T E.164
  pack.telephone = answer == "none" ? "" : answer;
  const auto digits = static_cast<std::size_t>(std::ranges::count_if(answer, is_digit));
  const bool is_number =
      answer.starts_with('+') && digits >= digits_min && digits <= digits_max &&
      std::ranges::all_of(answer.substr(1), [](char c) { return is_digit(c) || c == '-'; });
  return answer == "none" || is_number;
}

/// The letters of the first name; a number tells those apart who share it.
std::string key_for(std::string_view name, const std::vector<NewPack::Member>& others) {
  auto key = key_of(name.substr(0, name.find(' ')));
  if (key.empty() || !is_letter(key.front())) key = "person";
  const auto is_taken = [&](const std::string& wanted) {
    return std::ranges::find(others, wanted, &NewPack::Member::key) != others.end();
  };
  auto free = key;
  for (std::size_t number = 2; is_taken(free); ++number)
    free = fmt::format("{}_{}", key, number);
  return free;
}

bool take_people(std::string_view answer, const ZoneTable&, NewPack& pack) {
  pack.people.clear();
  for (const auto part : parts_of(answer)) {
    const auto open = part.find('<');
    if (open == std::string_view::npos || !part.ends_with('>')) return false;
    const auto name = trim(part.substr(0, open));
    const std::string email(part.substr(open + 1, part.size() - open - 2));
    const bool is_new =
        std::ranges::find(pack.people, email, &NewPack::Member::email) == pack.people.end();
    if (!is_plain(name) || !is_mail_address(email) || !is_new) return false;
    pack.people.push_back({key_for(name, pack.people), std::string(name), email});
  }
  return pack.people.size() <= people_max;
}

bool take_night_paging(std::string_view answer, const ZoneTable&, NewPack& pack) {
  pack.night_paging = answer == "yes" ? NewPack::NightPaging::Yes : NewPack::NightPaging::No;
  return answer == "yes" || answer == "no";
}

bool take_closes_after(std::string_view answer, const ZoneTable&, NewPack& pack) {
  const auto allowance = parse_promise(answer);
  if (!allowance || allowance->kind != Kind::WorkingDays) return false;
  pack.closes_after = *allowance;
  return true;
}

/// The one for as many priorities as the pack has.
std::string for_levels(const NewPack& pack, std::array<const char*, 3> of_two_three_four) {
  return of_two_three_four.at(pack.levels.size() - levels_min);
}

/// The usual ones, but none before the response that was answered.
std::string usual_resolutions(const NewPack& pack) {
  const auto usual = for_levels(pack, {"4h, best effort", "4h, 2 working days, best effort",
                                       "4h, 2 working days, 3 working days, best effort"});
  std::vector<std::string> resolutions;
  for (const auto part : parts_of(usual)) {
    const auto& response = pack.levels[resolutions.size()].first_response;
    const bool fits = comes_after(*parse_promise(part), response, length_of(pack.hours));
    resolutions.emplace_back(fits ? part : "best effort");
  }
  return join(resolutions, ", ");
}

constexpr std::array questions{
    PackQuestion{"name", "What is the desk called?",
                 "a name is expected, of at most 80 bytes without quotation marks and backslashes",
                 [](const NewPack& pack) { return spoken(pack.desk) + " Support"; }, take_name},
    PackQuestion{"time_zone", "In which time zone?", "a time zone is expected, as America/New_York",
                 [](const NewPack&) { return std::string("America/New_York"); }, take_time_zone},
    PackQuestion{"days", "On which days is it open?",
                 "days are expected, as mon-fri, or mon-thu, sat",
                 [](const NewPack&) { return std::string("mon-fri"); }, take_days},
    PackQuestion{"hours", "At what hours?",
                 "hours are expected, as 08:00-17:00, or 22:00-06:00 over midnight, an hour at "
                 "least",
                 [](const NewPack&) { return std::string("08:00-17:00"); }, take_hours},
    PackQuestion{"holidays", "On which holidays is it closed?",
                 "`us_federal_holidays` or `none` is expected",
                 [](const NewPack&) { return std::string("us_federal_holidays"); }, take_holidays},
    PackQuestion{"targets_are", "What are its times to its clients?",
                 "`goals` or `commitments` is expected",
                 [](const NewPack&) { return std::string("goals"); }, take_targets_are},
    PackQuestion{"priorities", "Which priorities, the highest first?",
                 "two to four different names are expected that begin with a letter, as Urgent, "
                 "High, Normal",
                 [](const NewPack&) { return std::string("Urgent, High, Normal, Low"); },
                 take_priorities},
    PackQuestion{"first_response", "By when does somebody respond, for each of them?",
                 "a time for each priority is expected, as 30m, 2h, 1 working day or best effort",
                 [](const NewPack& pack) {
                   return for_levels(pack, {"30m, 1 working day", "30m, 1h, 2 working days",
                                            "30m, 1h, 1 working day, 2 working days"});
                 },
                 take_first_response},
    PackQuestion{"resolution", "By when is it resolved, for each of them?",
                 "a time for each priority is expected, as 4h, 2 working days or best effort, and "
                 "none before its response is due",
                 usual_resolutions, take_resolution},
    PackQuestion{"portal", "Where will clients find the portal?",
                 "an address is expected, as https://support.example",
                 [](const NewPack& pack) { return fmt::format("https://{}.example", pack.desk); },
                 take_portal},
    PackQuestion{"mail", "To which address do they write?",
                 "a mail address is expected, as support@acme.example",
                 [](const NewPack& pack) { return fmt::format("support@{}.example", pack.desk); },
                 take_mail},
    PackQuestion{"telephone", "Which number do they call?",
                 "a telephone number is expected, as +1-212-555-0100, or `none`",
                 [](const NewPack&) { return std::string("+1-212-555-0100"); }, take_telephone},
    PackQuestion{"people", "Who works at the desk?",
                 "people are expected, as Ada Marsh <ada@acme.example>, Ben Osei "
                 "<ben@acme.example>",
                 [](const NewPack& pack) {
                   return fmt::format("Ada Marsh <ada@{0}.example>, Ben Osei <ben@{0}.example>",
                                      pack.desk);
                 },
                 take_people},
    PackQuestion{"night_paging", "Is somebody paged at night for the highest priority?",
                 "`yes` or `no` is expected", [](const NewPack&) { return std::string("no"); },
                 take_night_paging},
    PackQuestion{"closes_after", "When does a resolved request close by itself?",
                 "working days are expected, as 3 working days",
                 [](const NewPack&) { return std::string("3 working days"); }, take_closes_after},
};

}  // namespace

std::span<const PackQuestion> pack_questions() {
  return questions;
}

}  // namespace tend::policy
