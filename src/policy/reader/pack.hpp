// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calendar/calendar.hpp"
#include "policy/handbook.hpp"
#include "policy/reader/sections.hpp"

namespace tend::policy {

/// A pack while it is read: both files as trees, what they mean, and what is wrong with them.
class PackReading {
 public:
  /// `pack` outlives this.
  PackReading(const PackText& pack, const calendar::ZoneTable& zones);
  PackReading(const PackReading&) = delete;
  PackReading& operator=(const PackReading&) = delete;

  Findings policy_findings{"policy.yaml"};
  Findings facts_findings{"facts.yaml"};
  HandbookText handbook;
  Node policy_root;
  Node facts_root;
  Reading terms{policy_findings, handbook};
  FactsReading dated{facts_findings};

  /// The terms and facts as they were read. Require faultless, and leave nothing behind.
  Terms take_terms();
  DatedFacts take_facts() { return std::move(dated.facts); }

  bool faultless() const { return policy_findings.faultless() && facts_findings.faultless(); }

 private:
  const PackText& pack_;

  /// What the terms name and only the facts can have, and the other way about.
  void check_together();
  void check_calendars(const calendar::TimeZone& zone);
};

/// The tree of a file that is not too long.
Node parse_pack_file(std::string_view text, Findings& findings);

/// The calendar that the pack's hours come to under its facts. Requires that `above` has those it
/// is `outside`; one that never opens is Invalid.
Result<calendar::Calendar> make_calendar(const Hours& hours, const DatedFacts& facts,
                                         const calendar::TimeZone& zone,
                                         const std::vector<NamedCalendar>& above);

}  // namespace tend::policy
