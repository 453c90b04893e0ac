// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
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

enum class StaffRole : std::uint8_t { Agent, Coordinator, Manager };
std::string_view to_string(StaffRole role);

/// Somebody who works at the desk.
struct Person {
  std::string key;
  std::string name;
  std::string email;
  std::vector<std::string> teams;
  StaffRole role = StaffRole::Agent;
};

struct DatedFacts {
  std::vector<HolidaySet> holidays;
  std::vector<CalendarOverride> overrides;
  std::vector<Person> people;
};

}  // namespace tend::policy
