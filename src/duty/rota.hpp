// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calendar/interval.hpp"
#include "calendar/zone.hpp"
#include "policy/facts.hpp"

// Whose turn it is. A turn lasts from one change of the rota to the next, a week later on the wall
// clock of `zone`: an hour less or more when clocks change in between. The first turn begins with
// the change on or after the rota's first date, and turns follow each other whatever the hours of
// any calendar. An override puts its person on duty from one wall-clock time to another, whoever's
// turn it is; of two that overlap, the one written later counts.
namespace tend::duty {

/// Who is on duty at this instant: a person's key. Nobody before the rota begins, unless an
/// override says so. At the instant of a change the next one is on duty already.
std::optional<std::string> on_duty(const policy::Rota& rota, const calendar::TimeZone& zone,
                                   Instant at);

/// Whom to call at this instant, one after the other: who is on duty, then everybody else of the
/// rota in the order of their turns to come. Nobody twice; who gave a turn away comes last. Empty
/// when nobody is on duty.
std::vector<std::string> in_turn(const policy::Rota& rota, const calendar::TimeZone& zone,
                                 Instant at);

/// A stretch of time with the same person on duty, or nobody: a gap.
struct Shift {
  calendar::Interval time;
  std::optional<std::string> who;

  bool operator==(const Shift&) const = default;
};

/// All of `range`, as far as it is business time, as consecutive shifts, neighbours differing in
/// who is on duty.
std::vector<Shift> shifts(const policy::Rota& rota, const calendar::TimeZone& zone,
                          calendar::Interval range);

}  // namespace tend::duty
