// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

// Everything that can be wrong with a pack, each with a code that never changes its meaning.
namespace tend::policy {

/// In the order of their codes within each group.
enum class FindingKind : std::uint8_t {
  // The form of a file.
  Unreadable,
  PastLimit,
  NotInPacks,
  WrongValue,
  Missing,
  EitherOr,
  // Calendars.
  PartitionHole,
  PartitionOverlap,
  NeverOpens,
  WindowsClash,
  HolidaysRunOut,
  SkippedHour,
  // Names.
  UnknownKey,
  UnknownName,
  NeverUsed,
  NotYetKnown,
  UnknownValue,
  Twice,
  TwoRulesInLine,
  // Tables.
  NeverReached,
  NoDefault,
  GridIncomplete,
  ChangesNothing,
  LevelNeverGiven,
  NeverHolds,
  DefinedAlike,
  // Targets.
  NoTarget,
  AnsweredAfterSolved,
  NeverMet,
  LooserWhenHigher,
  LooserForPlan,
  UpdatesTooRare,
  DueNeverKnown,
  LeadTimeUnmeasured,
  Against,
  DaysAroundTheClock,
  // Questions.
  AnswerUnused,
  NeverAsked,
  ChoiceUnused,
  // Escalation, paging and duty.
  NobodyThere,
  RotaGap,
  PageWithoutTarget,
  EscalationWithoutClock,
  EscalationTooLate,
  StepsOutlastCallBack,
  MailPages,
  NoFallback,
  // Consent and money.
  NobodyCanApprove,
  WaiverPointless,
  GateWithoutDoor,
  EntitlementUnused,
  BilledWithoutRate,
  DrawsOnNothing,
  PremiumWithoutRate,
  // Closing, notices and procedures.
  NeedUnmeetable,
  UnknownField,
  FieldNotKnown,
  StepNeverReached,
  GoesInCircles,
  // What the text says.
  NotQuoted,
  Unfounded,
  AcceptedInVain,
  DisclaimedCommitment,
};

enum class Weight : std::uint8_t {
  Error,    ///< the desk cannot run like this
  Warning,  ///< it can, but somebody should look; a pack may accept it by its code
};

/// What `docs/findings/CODE.md` says at length.
struct FindingInfo {
  FindingKind kind;
  std::string_view code;     ///< "E101", "W409"
  std::string_view title;    ///< what is wrong, without a full stop
  std::string_view way_out;  ///< what to do about it, a sentence
};

const FindingInfo& describe(FindingKind kind);
/// Errors have codes with an E, warnings with a W.
Weight weight(FindingKind kind);
std::optional<FindingKind> finding_kind_of(std::string_view code);
/// All of them, by code.
std::span<const FindingInfo> all_finding_kinds();

}  // namespace tend::policy
