// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <initializer_list>
#include <utility>

#include "base/assert.hpp"
#include "base/text.hpp"
#include "policy/new_pack_sentences.hpp"
#include "policy/words.hpp"

// The files of a new pack. They are for people to read and go on with, so they explain themselves.
namespace tend::policy {
namespace {

using Values = std::initializer_list<std::pair<std::string_view, std::string>>;

/// The text with `<key>` replaced by its value.
std::string filled(std::string_view text, Values values) {
  std::string whole;
  while (!text.empty()) {
    const auto open = text.find('<');
    whole += text.substr(0, open);
    if (open == std::string_view::npos) break;
    const auto close = text.find('>', open);
    const auto key = text.substr(open + 1, close - open - 1);
    const auto* value = std::ranges::find(values, key, &Values::value_type::first);
    TEND_ASSERT(value != values.end());
    whole += value->second;
    text.remove_prefix(close + 1);
  }
  return whole;
}

constexpr std::size_t columns_max = 100;

/// One line, of which a `because` goes on below where it is too long.
std::string folded(std::string_view line) {
  constexpr std::string_view mark = "because: \"";
  const auto begin = line.find(mark);
  if (begin == std::string_view::npos) return std::string(line);
  const auto text = begin + mark.size();
  std::string whole(line.substr(0, text));
  line.remove_prefix(text);
  while (text + line.size() > columns_max) {
    const auto space = line.rfind(' ', columns_max - text);
    if (space == std::string_view::npos) break;
    whole += fmt::format("{}\n{}", line.substr(0, space), std::string(text, ' '));
    line.remove_prefix(space + 1);
  }
  return whole + std::string(line);
}

std::string folded_lines(std::string_view text) {
  std::vector<std::string> lines;
  for (const auto line : split(text, '\n'))
    lines.push_back(folded(line));
  return join(lines, "\n");
}

constexpr std::string_view header =
    R"(# What <name> promises and how it works: the terms of this desk.
#
# A pack reads like the handbook it implements, the handbook.txt beside it. `because` quotes that
# text word for word, `our_choice` says why where it is silent, and both come back whenever Tend
# explains itself. A table is a list of rows; the first one of which all of `when` holds decides.
# What people read stands in "quotation marks", what Tend reads does not. After a change ask
# `tend policy check`; the whole language is in docs/policy.md.
desk: <desk>
name: "<name>"
time_zone: <time_zone>
targets_are: <targets_are>  # goals or commitments: how portal and mails speak of them
)";

constexpr std::string_view hours_with_nights = R"(
# ---- When we are there -------------------------------------------------------------------------
# A calendar has days with windows, or is `outside` others: open in all the rest of time. The first
# one is the desk's usual hours. The holidays it is `closed` on stand in facts.yaml.
hours:
  business:      {<days><closed>,
                  because: "<because>"}
  after_hours:   {outside: business, because: "All other time is after hours"}
  always_one_of: [business, after_hours]  # a claim, which is checked
)";

constexpr std::string_view hours_always = R"(
# ---- When we are there -------------------------------------------------------------------------
hours:
  business: {<days>, because: "<because>"}
)";

std::string hours(const NewPack& pack) {
  std::vector<std::string> days;
  for (const auto& [first, last] : pack.days) {
    const auto from = calendar::weekday_names[first];
    const auto range = first == last ? std::string(from)
                                     : fmt::format("{}-{}", from, calendar::weekday_names[last]);
    days.push_back(fmt::format("{}: {}", range, calendar::to_string(pack.hours)));
  }
  const bool is_closed = pack.holidays != NewPack::Holidays::None;
  const auto because = sentences::hours(pack);
  if (!sentences::has_after_hours(pack)) {
    return filled(hours_always, {{"days", join(days, ", ")}, {"because", because}});
  }
  return filled(hours_with_nights, {{"days", join(days, ", ")},
                                    {"closed", is_closed ? ", closed: holidays" : ""},
                                    {"because", because}});
}

constexpr std::string_view channels_text = R"(
# ---- How to reach us ---------------------------------------------------------------------------
channels:
  portal: {at: <portal>,
           because: "<ways>"}
  email:  {at: <mail>,
           because: "<ways>"}
)";

constexpr std::string_view telephone_text = R"(  phone:
    lines:
      support: {number: <telephone>,
                because: "<ways>"}
    because: "<ways>"
)";

std::string channels(const NewPack& pack) {
  const auto ways = sentences::ways(pack);
  const auto text =
      filled(channels_text, {{"portal", pack.portal}, {"mail", pack.mail}, {"ways", ways}});
  if (pack.telephone.empty()) return text;
  return text + filled(telephone_text, {{"telephone", pack.telephone}, {"ways", ways}});
}

constexpr std::string_view questions = R"(
# ---- What we ask -------------------------------------------------------------------------------
# A question has choices, or takes a text. Each type of request asks some of them; one that does not
# say what it is, is of the first.
questions:
  affected:
    ask: "Who is affected?"
    one_of: {one: "One person", several: "Several people"}
    because: "We ask who is affected"
  effect:
    ask: "What does it do to them?"
    one_of: {stopped: "They cannot work", hampered: "They can work, but less well"}
    because: "We ask who is affected and what it does to them"
  description: "What happened?"
  wanted:      "What would you like?"
requests:
  incident: {name: "Something does not work", ask: [affected, effect, description],
             because: "We ask who is affected and what it does to them"}
  wish:     {name: "I would like something", ask: [wanted],
             because: "A wish says what you would like"}

# ---- How urgent it is --------------------------------------------------------------------------
# What portal and mails call them, the highest first, and what each of them means.
priorities:
)";

constexpr std::string_view tables = R"(
# The answers make impact and urgency, and a grid draws these two against each other. It says
# nothing while one of them is unknown; then the last row decides.
impact:
  - {when: {affected: several}, is: wide, because: "one person or several"}
  - {when: {affected: one}, is: narrow, because: "one person or several"}
urgency:
  - {when: {effect: stopped}, is: pressing, because: "who cannot work"}
  - {when: {effect: hampered}, is: bearable, because: "can work, but less well"}
priority:
  - {when: {type: wish}, is: <wished>,
     because: "Nothing is broken; somebody would like something."}
  - grid: [impact, urgency]
    is:
      wide:   {pressing: <gravest>, bearable: <grave>}
      narrow: {pressing: <grave>, bearable: <light>}
    because: "The answers give the priority"
  - {is: <light>, because: "<untold>"}

# What is promised, as 30m, 2h, 2 working days, next business day or best effort. These times count
# in the desk's usual hours.
targets:
)";

std::string promise_row(const NewPack::Level& level) {
  return filled(
      R"(  - {when: {priority: <key>}, first_response: <response>, resolution: <resolution>,
     because: "<promise>"}
)",
      {{"key", level.key},
       {"response", level.first_response.written},
       {"resolution", level.resolution.written},
       {"promise", sentences::promise(level)}});
}

std::string levels(const NewPack& pack) {
  std::string text(questions);
  for (const auto& level : pack.levels) {
    text += filled(
        "  <key>:\n    name: \"<name>\"\n    means: \"<means>\"\n",
        {{"key", level.key}, {"name", level.name}, {"means", sentences::meaning(pack, level)}});
  }
  text += filled(tables, {{"gravest", sentences::level_for(pack, 0).key},
                          {"grave", sentences::level_for(pack, 1).key},
                          {"light", sentences::level_for(pack, 2).key},
                          {"wished", sentences::level_for(pack, 3).key},
                          {"untold", sentences::untold(pack)}});
  for (const auto& level : pack.levels)
    text += promise_row(level);
  return text;
}

constexpr std::string_view duty_text =
    R"(  - {when: {<when>},
     call_back: 1h, count: around_the_clock,
     because: "<because>"}

# ---- On call -----------------------------------------------------------------------------------
# Each step waits for somebody to acknowledge. Whose turn it is stands in facts.yaml, by this name.
paging:
  - {when: {<when>}, page: on_duty_support,
     because: "<because>"}
on_call:
  on_duty_support:
    team: support
    steps:
      - {page: on_duty, wait: 10m}
<next>      - {page: support, wait: 10m}
    fallback: support
    because: "<because>"
    our_choice: "ten minutes to acknowledge, and then everybody"
)";

/// What somebody is paged for.
std::string paged_when(const NewPack& pack) {
  return fmt::format("priority: {}, channel: {}{}", pack.levels.front().key,
                     pack.telephone.empty() ? "portal" : "[portal, phone]",
                     sentences::has_after_hours(pack) ? ", hours: after_hours" : "");
}

std::string duty(const NewPack& pack) {
  if (pack.night_paging == NewPack::NightPaging::No) return {};
  const bool has_next = pack.people.size() > 1;
  return filled(duty_text, {{"when", paged_when(pack)},
                            {"because", sentences::duty(pack)},
                            {"next", has_next ? "      - {page: next_on_duty, wait: 10m}\n" : ""}});
}

constexpr std::string_view care = R"(
# ---- Who takes care of it ----------------------------------------------------------------------
teams:
  support: {name: "Support team", because: "Our support team works on requests"}
routing:
  - {to: support, because: "Our support team works on requests"}
queue: {order: [priority, received],
        because: "by priority, and within a priority in the order received"}

# ---- While we wait for you ---------------------------------------------------------------------
waiting:
  client: {name: "Waiting for you", stops: [resolution], remind: 2 working days,
           because: "While we wait for it the time to resolve your request stands still, and after
                     2 working days we remind you"}

# ---- When it is done ---------------------------------------------------------------------------
closing:
  reasons:
    - {reason: resolved,  because: "We tell you how we resolved it"}
    - {reason: withdrawn, because: "A request that you withdraw ... we close with the reason"}
    - {reason: duplicate, because: "or that is a duplicate, we close with the reason"}
  needs:
    - {have: resolution_text, when: {closing_as: resolved},
       because: "We tell you how we resolved it"}
  closes_after:   <closes_after>
  reopens_within: 14 days
  because: "<closing>"

# ---- What we write to you ----------------------------------------------------------------------
# Of the rows that `send` the same, the first that matches is written.
notices:
)";

constexpr std::string_view duty_notice = R"(  - at: received
    send: acknowledgement
    when: {<when>}
    says: "We have your request as {number}. Whoever is on call is paged and calls you back."
    because: "<because>"
)";

constexpr std::string_view opening_notice = R"(  - at: received
    send: acknowledgement
    when: {hours: after_hours}
    says: "We have your request as {number} and begin with it when we open, {opening}."
    because: "What comes after hours we begin with when we open"
)";

constexpr std::string_view notices = R"(  - at: received
    send: acknowledgement
    says: "We have your request as {number}."
    because: "Every request gets a number, and we confirm it at once"
  - at: priority_changed
    send: priority_changed
    says: "{number} is now {priority}: {reason}"
    because: "whoever changes it later tells you why"
  - at: public_reply
    send: reply
    says: "{text}"
    because: "You hear from us by mail"
  - at: waiting
    send: question
    says: "{text} We ask for your answer by {due}."
    because: "Sometimes we need an answer from you"
  - at: reminder
    send: reminder
    says: "We still need your answer to go on with {number}: {text}"
    because: "after 2 working days we remind you"
  - at: resolved
    send: resolution
    says: "{number} is resolved: {resolution}"
    because: "We tell you how we resolved it"
)";

std::string policy(const NewPack& pack) {
  auto text =
      filled(header, {{"name", pack.name},
                      {"desk", pack.desk},
                      {"time_zone", pack.time_zone},
                      {"targets_are", std::string(name_of(targets_are_names, pack.targets_are))}});
  text += hours(pack) + channels(pack) + levels(pack) + duty(pack);
  text += filled(
      care, {{"closes_after", pack.closes_after.written}, {"closing", sentences::closing(pack)}});
  if (pack.night_paging == NewPack::NightPaging::Yes) {
    text += filled(duty_notice, {{"when", paged_when(pack)}, {"because", sentences::duty(pack)}});
  }
  if (sentences::has_after_hours(pack)) text += opening_notice;
  return text + std::string(notices);
}

constexpr std::string_view holidays_text = R"(
holidays:
  holidays:
    days:  us_federal_holidays
    moves: {sat: fri, sun: mon}  # one that falls on a Saturday is kept on Friday
    # never: ["Columbus Day"]
    # also:  {2026-11-27: "Day after Thanksgiving"}
)";

std::string facts(const NewPack& pack) {
  std::string text =
      "# Who and when: true today, changed any day, for every request that is open.\n";
  if (pack.holidays == NewPack::Holidays::UsFederal) text += holidays_text;
  text +=
      "\n# A date that differs from its usual hours:\n"
      "# overrides:\n#   business: {2026-12-24: 08:00-12:00}\n\n"
      "# The first one coordinates; other roles are agent, manager and operator.\npeople:\n";
  for (const auto& [key, name, email] : pack.people) {
    const bool is_first = key == pack.people.front().key;
    text += fmt::format("  {}: {{name: \"{}\", email: {}, teams: support{}}}\n", key, name, email,
                        is_first ? ", role: coordinator" : "");
  }
  if (pack.night_paging == NewPack::NightPaging::No) return text;
  std::vector<std::string> order;
  for (const auto& person : pack.people)
    order.push_back(person.key);
  return text + fmt::format(
                    "\n# A week each, from the Monday on or after this date.\nrotas:\n"
                    "  on_duty_support: {{from: 2026-01-05, changes: mon 08:00, order: "
                    "[{}]}}\n",
                    join(order, ", "));
}

}  // namespace

PackText write_pack(const NewPack& pack) {
  return {pack.desk, folded_lines(policy(pack)), facts(pack), sentences::handbook(pack)};
}

}  // namespace tend::policy
