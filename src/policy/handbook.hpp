// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "base/time.hpp"
#include "calendar/calendar.hpp"
#include "policy/facts.hpp"
#include "policy/policy.hpp"

// What decisions are made with: the terms of one version of a pack, under today's facts.
namespace tend::policy {

/// The files of a pack as text; whoever calls has read them.
struct PackText {
  std::string name;
  std::string policy_yaml;
  std::string facts_yaml;
  std::string handbook_txt;
};

inline constexpr std::size_t pack_file_bytes_max = 1 << 20;

/// The part of a pack that has versions.
struct Terms {
  std::string version;  ///< of policy.yaml and handbook.txt
  Policy policy;
};

struct NamedCalendar {
  std::string key;
  calendar::Calendar calendar;
};

struct Handbook {
  Terms terms;
  DatedFacts facts;
  std::vector<NamedCalendar> calendars;  ///< the terms' hours in their order, around_the_clock last

  const Policy& policy() const { return terms.policy; }
  const std::string& version() const { return terms.version; }
};

inline constexpr std::size_t faults_max = 100;

/// Reads a whole pack. What is wrong comes back at once, up to `faults_max`, as Code::Invalid with
/// each fault at its "file:line:column", saying what was found and what was expected.
Result<Handbook> read_handbook(const PackText& pack, const calendar::ZoneTable& zones);

/// The version these terms have: 16 hexadecimal digits of SHA-256.
std::string version_of(std::string_view policy_yaml, std::string_view handbook_txt);

/// The two halves alone: a ticket keeps the terms it was opened under, whatever version those are,
/// and the facts are today's. `bind` passes over what only another version of the terms knows (a
/// team, the override of a calendar); holidays the facts no longer have are Invalid.
Result<Terms> read_terms(std::string_view policy_yaml, std::string_view handbook_txt);
Result<DatedFacts> read_facts(std::string_view facts_yaml);
Result<Handbook> bind(Terms terms, DatedFacts facts, const calendar::ZoneTable& zones);

/// A calendar of the pack, or around_the_clock. Requires a name the terms use.
const calendar::Calendar& calendar_named(const Handbook& handbook, std::string_view key);

/// The first of the pack's hours: what "working days" and "we open at" mean.
const calendar::Calendar& usual_hours(const Handbook& handbook);

/// The values of the fact Hours at this instant: the pack's calendars that are open.
std::vector<std::string> hours_open_at(const Handbook& handbook, Instant instant);

}  // namespace tend::policy
