// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "policy/milestone.hpp"
#include "policy/people.hpp"
#include "policy/table.hpp"
#include "policy/targets.hpp"

// Who is called, when, and what happens while nobody has come.
namespace tend::policy {

/// A row of `paging`: a page to whoever is on call, or a word to teams at their desks.
struct PagingRow {
  Guard guard;
  std::string page;               ///< an on-call policy; empty: nobody is paged
  std::vector<std::string> tell;  ///< teams
  Rule rule;
};

/// Who a step of an on-call policy pages: the one on duty, those after him, or a team.
enum class DutyWord : std::uint8_t { OnDuty, NextOnDuty };
using Paged = std::variant<DutyWord, std::string>;

struct OnCall {
  struct Step {
    Paged page;
    Allowance wait;  ///< for an acknowledgement, before the next step
    int line = 0;
  };
  std::string key;
  std::string team;
  std::vector<Step> steps;
  int rounds = 3;        ///< how often the steps are gone through
  std::string fallback;  ///< the team that is paged at once when nobody is on duty
  Rule rule;
};

/// A moment in the life of a clock, at which an escalation fires once.
struct ClockMoment {
  enum class Kind : std::uint8_t {
    Percent,  ///< `80% of resolution`
    Before,   ///< `30m before resolution`
    After,    ///< `1h after first_response`
    Closing,  ///< `closing during investigation_started`: the first closing of its calendar
  };
  Kind kind = Kind::Percent;
  std::int64_t amount = 0;             ///< percent, or seconds
  std::optional<Milestone> milestone;  ///< nothing: any target
};

/// "80% of resolution", "30m before resolution", "80% of any target", "closing during …".
std::optional<ClockMoment> parse_clock_moment(std::string_view text);

struct EscalationRow {
  Guard guard;
  std::optional<ClockMoment> at;
  std::string for_reason;  ///< a button for agents instead of a moment
  std::vector<Addressee> tell;
  std::string move_to;  ///< a team: the owner changes
  std::string work_to;  ///< a team works; the owner stays the contact (T7)
  std::string page;     ///< an on-call policy
  bool propose_visit = false;
  Rule rule;
};

struct MajorIncidents {
  Guard guard;  ///< what proposes one
  std::vector<std::string> declared_by;
  Rule rule;
};

/// Exceptional events that move what is promised (H17).
struct ExtensionTerms {
  struct Kind {
    std::string key;
    std::string name;
  };
  std::vector<Kind> kinds;
  std::vector<std::string> declared_by;  ///< teams
  std::vector<Milestone> moves;
  std::optional<Allowance> at_most;
  Rule rule;
};

}  // namespace tend::policy
