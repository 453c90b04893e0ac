// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "calendar/weekly.hpp"
#include "policy/rule.hpp"

// Who and when: what facts.yaml says. True today, changed any day, never part of a version.
namespace tend::policy {

/// The dates a calendar is closed on, by the name its `closed` refers to.
struct HolidaySet {
  std::string key;
  std::vector<calendar::Holiday> dates;  ///< those of the rules, moved as told, and the named ones
  Rule rule;
};

/// The windows of a date instead of its usual ones. A holiday wins over it.
struct CalendarOverride {
  std::string calendar;
  LocalDate date;
  std::vector<calendar::Window> windows;  ///< none: closed
};

enum class StaffRole : std::uint8_t {
  Agent,
  Coordinator,
  Manager,
  Operator,  ///< of an outside answering service: opens and pages, reads nothing else (X22)
};
std::string_view to_string(StaffRole role);

/// Somebody who works at the desk.
struct Person {
  std::string key;
  std::string name;
  std::string email;
  std::vector<std::string> teams;
  std::vector<std::string> skills;  ///< choices of the question `product`, or names of their own
  StaffRole role = StaffRole::Agent;
};

/// Whose turn it is in an on-call policy of the same name.
struct Rota {
  struct Override {
    LocalTime from;  ///< on the desk's wall clock
    LocalTime to;
    std::string who;
  };
  std::string key;
  LocalDate from;  ///< the first in `order` begins with the change on or after it
  std::chrono::weekday changes_on;
  std::chrono::minutes changes_at;  ///< after midnight, on the desk's wall clock
  std::vector<std::string> order;   ///< people, a week each
  std::vector<Override> overrides;
  Rule rule;
};

struct DatedFacts {
  std::vector<HolidaySet> holidays;
  std::vector<CalendarOverride> overrides;
  std::vector<Person> people;
  std::vector<Rota> rotas;
};

}  // namespace tend::policy
