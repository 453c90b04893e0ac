// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "notice/page/promises_sections.hpp"
#include "notice/page/section_writer.hpp"
#include "notice/page/words.hpp"

// When the desk is open and how it is reached: hours, channels, requests, plans, documents.
namespace tend::notice {
namespace {

namespace chrono = std::chrono;
using policy::ChannelTerms;
using policy::Hours;
using policy::Policy;

constexpr std::array<std::string_view, 7> days{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                               "Friday", "Saturday", "Sunday"};

std::string windows_in_words(const std::vector<calendar::Window>& windows) {
  if (windows.empty()) return "closed";
  std::vector<std::string> texts;
  for (const auto& window : windows)
    texts.push_back(in_words(window));
  return all_of(texts);
}

/// "Monday to Friday 08:00–17:00": days with the same windows share a line.
std::string week_in_words(const Hours& hours) {
  std::vector<std::string> parts;
  for (std::size_t first = 0; first < hours.week.size();) {
    std::size_t last = first;
    while (last + 1 < hours.week.size() && hours.week[last + 1] == hours.week[first])
      ++last;
    if (!hours.week[first].empty()) {
      const auto span = first == last ? std::string(days.at(first))
                                      : fmt::format("{} to {}", days.at(first), days.at(last));
      parts.push_back(fmt::format("{} {}", span, windows_in_words(hours.week[first])));
    }
    first = last + 1;
  }
  return join(parts, ", ");
}

std::string open_in_words(const Policy& policy, const Hours& hours) {
  if (hours.outside.empty()) return week_in_words(hours);
  std::vector<std::string> others;
  for (const auto& key : hours.outside)
    others.push_back(hours_named(policy, key));
  return fmt::format("All the time outside {}", all_of(others));
}

int year_of(LocalDate date) {
  return static_cast<int>(chrono::year_month_day(date).year());
}

bool is_this_or_next_year(LocalDate date, LocalDate day) {
  return year_of(date) == year_of(day) || year_of(date) == year_of(day) + 1;
}

/// The calendars that close on this set, in the handbook's order.
std::vector<std::string> closed_on(const Policy& policy, const std::string& set) {
  std::vector<std::string> names;
  for (const auto& hours : policy.hours) {
    if (std::ranges::find(hours.closed, set) != hours.closed.end()) names.push_back(hours.name);
  }
  return names;
}

/// A holiday of a rule says in its name when it is kept on another day than its own.
constexpr std::string_view observed_suffix = " (observed)";

std::string own_name(const calendar::Holiday& holiday) {
  const std::string_view name = holiday.name;
  return std::string(
      name.substr(0, name.size() - (name.ends_with(observed_suffix) ? observed_suffix.size() : 0)));
}

/// "Friday 2 January", or several.
std::string dates_of(const std::vector<calendar::Holiday>& dates, const std::string& name,
                     int year) {
  std::vector<std::string> texts;
  for (const auto& holiday : dates) {
    if (own_name(holiday) != name || year_of(holiday.date) != year) continue;
    const auto whole = in_words(holiday.date);
    const bool observed = holiday.name.ends_with(observed_suffix);
    texts.push_back(whole.substr(0, whole.rfind(' ')) +
                    (observed ? std::string(observed_suffix) : ""));
  }
  return texts.empty() ? "—" : join(texts, ", ");
}

/// A holiday a row, the two years beside each other.
Table table_of(std::vector<calendar::Holiday> dates, LocalDate day) {
  std::ranges::sort(dates);
  std::erase_if(dates, [day](const auto& one) { return !is_this_or_next_year(one.date, day); });
  const int year = year_of(day);
  Table table{"", {"Holiday", std::to_string(year), std::to_string(year + 1)}, {}};
  std::vector<std::string> names;
  for (const auto& holiday : dates) {
    auto name = own_name(holiday);
    if (std::ranges::find(names, name) != names.end()) continue;
    table.rows.push_back(
        {{{name}}, {{dates_of(dates, name, year)}}, {{dates_of(dates, name, year + 1)}}});
    names.push_back(std::move(name));
  }
  return table;
}

void write_holidays(SectionWriter& section, const policy::Handbook& handbook, LocalDate day) {
  for (const auto& set : handbook.facts.holidays) {
    const auto closed = closed_on(handbook.policy(), set.key);
    if (closed.empty()) continue;
    auto table = table_of(set.dates, day);
    table.caption = spaced(set.key);
    if (table.rows.empty()) {
      section.say(fmt::format("No {} in {} or {}.", to_lower(spaced(set.key)), year_of(day),
                              year_of(day) + 1));
    } else {
      section.say(section.cited(
          fmt::format("On {} there are no {}.", to_lower(spaced(set.key)), all_of(closed)),
          set.rule));
    }
    section.table(std::move(table));
  }
}

void write_overrides(SectionWriter& section, const policy::Handbook& handbook, LocalDate day) {
  Table table{"Dates that differ", {"Date", "Hours", "Open"}, {}};
  for (const auto& [key, date, windows] : handbook.facts.overrides) {
    if (!is_this_or_next_year(date, day)) continue;
    table.rows.push_back({{{in_words(date)}},
                          {{hours_named(handbook.policy(), key)}},
                          {{windows_in_words(windows)}}});
  }
  section.table(std::move(table));
}

std::string levels_named(const Policy& policy, const std::vector<std::string>& keys) {
  std::vector<std::string> names;
  for (const auto& key : keys)
    names.push_back(policy::find(policy.priorities, key)->name);
  return all_of(names);
}

/// What else there is to know about a way in, each in a sentence.
std::string remarks(const Policy& policy, const ChannelTerms& terms) {
  std::vector<std::string> sentences;
  if (!terms.is_offered) {
    sentences.emplace_back(
        "Not for requests: what comes here is kept, and answered with the ways "
        "that are.");
  }
  if (!terms.guard.open_to_everything()) {
    sentences.push_back(capitalized(in_words(policy, terms.guard)) + ".");
  }
  if (!terms.may_request.empty()) {
    sentences.push_back(
        fmt::format("You can ask for {} here.", levels_named(policy, terms.may_request)));
  }
  for (const auto& [priority, words] : terms.sounds_like) {
    sentences.push_back(fmt::format("A subject with {} sounds like {} to us.", either(words),
                                    policy::find(policy.priorities, priority)->name));
  }
  if (!terms.browsers.empty()) {
    sentences.push_back(fmt::format("We try it with {}.", all_of(terms.browsers)));
  }
  if (terms.answering_service && policy.channels.answering_service) {
    sentences.push_back(fmt::format("An answering service takes calls {}.",
                                    in_words(policy, *terms.answering_service)));
  }
  return join(sentences, " ");
}

/// A telephone line: where its callers are, and what its keys do.
std::vector<Cell> line_row(SectionWriter& section, const policy::Line& line, bool is_one_of_many) {
  std::vector<std::string> sentences;
  if (!line.site_region.empty()) {
    sentences.push_back(fmt::format("For {}{}.", spaced(line.site_region),
                                    line.and_others ? " and all others" : ""));
  }
  for (const auto& [digit, label] : line.keys)
    sentences.push_back(fmt::format("Press {} for {}.", digit, label));
  const auto name = is_one_of_many ? fmt::format("Telephone, {}", to_lower(spaced(line.key)))
                                   : std::string("Telephone");
  return {{section.cited(name, line.rule)}, {{line.number}}, {{join(sentences, " ")}}};
}

std::string request_remarks(const policy::RequestType& type) {
  std::vector<std::string> sentences;
  if (type.lasts_least) {
    const auto least = in_words(*type.lasts_least);
    sentences.push_back(*type.lasts_least == *type.lasts_most
                            ? fmt::format("It lasts {}.", least)
                            : fmt::format("It lasts {} to {}.", least, in_words(*type.lasts_most)));
  }
  if (type.takes_several) sentences.emplace_back("Several wishes fit in one request.");
  if (!type.has_clocks) sentences.emplace_back("No times are promised for it.");
  return join(sentences, " ");
}

}  // namespace

void write_hours(Page& page, const policy::Handbook& handbook) {
  const auto& policy = handbook.policy();
  SectionWriter section(page, "hours", "Hours");
  section.say(fmt::format("All times are those of {}. A window ends at the moment it names.",
                          policy.time_zone));
  Table table{"", {"Hours", "Open"}, {}};
  for (const auto& hours : policy.hours)
    table.rows.push_back(
        {{section.cited(hours.name, hours.rule)}, {{open_in_words(policy, hours)}}});
  section.table(std::move(table));
  write_holidays(section, handbook, page.day);
  write_overrides(section, handbook, page.day);
  section.done();
}

void write_ways_in(Page& page, const Policy& policy) {
  SectionWriter section(page, "contact", "How to reach us");
  Table table{"", {"Way", "Where", "What to know"}, {}};
  const auto& lines = policy.channels.lines;
  for (const auto& terms : policy.channels.offered) {
    const auto about = remarks(policy, terms);
    const bool is_phone = terms.channel == policy::Channel::Phone;
    if (!is_phone || !about.empty() || lines.empty()) {
      table.rows.push_back({{section.cited(std::string(title_of(terms.channel)), terms.rule)},
                            {{terms.at}},
                            {{about}}});
    }
    if (!is_phone) continue;
    for (const auto& line : lines)
      table.rows.push_back(line_row(section, line, lines.size() > 1));
  }
  section.table(std::move(table));
  section.done();
}

void write_requests(Page& page, const Policy& policy) {
  SectionWriter section(page, "requests", "What you can ask for, and what we ask back");
  Table table{"", {"Request", "What to have ready"}, {}};
  for (const auto& type : policy.requests) {
    std::vector<std::string> questions;
    for (const auto& key : type.ask) {
      const auto* question = policy::find(policy.questions, key);
      if (question && question->answered_by == policy::AnsweredBy::Requester) {
        questions.push_back(question->ask);
      }
    }
    table.rows.push_back(
        {{section.cited(type.name, type.rule)}, {{join(questions, " ")}, request_remarks(type)}});
  }
  section.table(std::move(table));
  section.done();
}

void write_plans(Page& page, const Policy& policy) {
  SectionWriter section(page, "plans", "Plans");
  Table table{"", {"Plan", "What it includes"}, {}};
  for (const auto& plan : policy.plans) {
    std::vector<std::string> includes;
    for (const auto& entitlement : plan.includes)
      includes.push_back(to_lower(spaced(entitlement)));
    std::vector<std::string> sentences;
    if (!includes.empty()) sentences.push_back(capitalized(all_of(includes)) + ".");
    if (plan.goes_first) sentences.emplace_back("Its requests go before those of other plans.");
    if (plan.is_default) sentences.emplace_back("The plan of whoever has agreed on no other.");
    table.rows.push_back({{section.cited(plan.name, plan.rule)}, {{join(sentences, " ")}}});
  }
  section.table(std::move(table));
  section.done();
}

void write_documents(Page& page, const Policy& policy) {
  SectionWriter section(page, "documents", "Documents");
  Table table{"", {"Document", "Who may have it"}, {}};
  for (const auto& document : policy.documents) {
    const auto who = capitalized(in_words(policy, document.guard));
    table.rows.push_back(
        {{section.cited(document.name, document.rule)}, {{who.empty() ? "Every client" : who}}});
  }
  section.table(std::move(table));
  section.done();
}

}  // namespace tend::notice
