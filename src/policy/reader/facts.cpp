// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "policy/reader/sections.hpp"
#include "policy/words.hpp"

// facts.yaml: holidays, overrides, people.
namespace tend::policy {
namespace {

std::string read_email(const Node& node, Findings& findings) {
  auto email = read_text(node, findings);
  const auto at = email.find('@');
  const bool is_email = at != std::string::npos && at > 0 && at + 1 < email.size() &&
                        email.find_first_of(" \t<>,") == std::string::npos;
  if (!email.empty() && !is_email) {
    findings.add(FindingKind::WrongValue, node.place,
                 fmt::format("{} where a mail address is expected", found(node)));
  }
  return email;
}

Person read_person(const Entry& entry, FactsReading& reading) {
  auto& findings = reading.findings;
  Fields fields(entry.value, fmt::format("the person `{}`", entry.key), findings);
  Person person;
  person.key = entry.key;
  if (const auto* name = fields.need("name")) person.name = read_text(*name, findings);
  if (const auto* email = fields.need("email")) person.email = read_email(*email, findings);
  if (const auto* teams = fields.find("teams")) {
    for (const auto& word : read_words(*teams, findings)) {
      person.teams.push_back(word.text);
      reading.teams.push_back(word);
    }
  }
  if (const auto* skills = fields.find("skills")) {
    for (const auto& word : read_words(*skills, findings))
      person.skills.push_back(word.text);
  }
  if (const auto* role = fields.find("role")) {
    person.role = read_one_of(*role, "role", staff_role_names, findings).value_or(StaffRole::Agent);
  }
  const auto& people = reading.facts.people;
  const auto same = std::ranges::find(people, person.email, &Person::email);
  if (!person.email.empty() && same != people.end()) {
    findings.add(FindingKind::Twice, entry.place,
                 fmt::format("`{}` has the mail address of `{}`", entry.key, same->key));
  }
  return person;
}

void read_people(const Node& node, FactsReading& reading) {
  for (const auto* entry : read_named(node, "people", reading.findings))
    reading.facts.people.push_back(read_person(*entry, reading));
}

void read_overrides(const Node& node, FactsReading& reading) {
  auto& findings = reading.findings;
  for (const auto* entry : read_named(node, "calendars", findings)) {
    reading.calendars.push_back({entry->key, entry->place});
    if (entry->value.kind != Node::Kind::Map) {
      findings.add(FindingKind::WrongValue, entry->value.place,
                   fmt::format("{} where dates are expected, as {{2026-12-24: "
                               "08:00-12:00}}",
                               found(entry->value)));
    }
    for (const auto& [key, place, value] : entry->value.entries) {
      const auto date = parse_date(key);
      if (!date) {
        findings.add(FindingKind::WrongValue, place,
                     fmt::format("`{}` is no date, as 2026-12-24", cut(key, 60)));
        continue;
      }
      reading.facts.overrides.push_back({entry->key, *date, read_windows(value, findings)});
    }
  }
}

}  // namespace

void read_dated_facts(const Node& root, FactsReading& reading) {
  // A desk may open with nobody and nothing to say about dates.
  if (root.kind == Node::Kind::Nothing) return;
  Fields fields(root, "the facts of a pack", reading.findings);
  if (const auto* holidays = fields.find("holidays")) read_holidays(*holidays, reading);
  if (const auto* overrides = fields.find("overrides")) read_overrides(*overrides, reading);
  if (const auto* people = fields.find("people")) read_people(*people, reading);
  if (const auto* rotas = fields.find("rotas")) read_rotas(*rotas, reading);
}

}  // namespace tend::policy
