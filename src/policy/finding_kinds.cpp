// SPDX-License-Identifier: Apache-2.0
#include "policy/finding_kinds.hpp"

#include <algorithm>
#include <array>

#include "base/assert.hpp"

namespace tend::policy {
namespace {
using enum FindingKind;

// clang-format off
constexpr std::array kinds{
    FindingInfo{Unreadable, "E001", "The file cannot be read", "Make it one YAML document in UTF-8."},
    FindingInfo{PastLimit, "E002", "More than a pack may have", "Split or shorten what is named; the limit stands in the message."},
    FindingInfo{NotInPacks, "E003", "YAML that packs do not use", "Write it out where it is needed."},
    FindingInfo{WrongValue, "E004", "Another value is expected here", "Write it as the message shows."},
    FindingInfo{Missing, "E005", "Something needed is missing", "Add what the message names."},
    FindingInfo{EitherOr, "E006", "Keys that exclude each other", "Keep one of them."},

    FindingInfo{PartitionHole, "E101", "Hours that should cover all time leave a hole", "Extend one of the calendars, or let one be `outside` the others."},
    FindingInfo{PartitionOverlap, "E102", "Hours that should exclude each other overlap", "Shorten one of the calendars, or let one be `outside` the others."},
    FindingInfo{NeverOpens, "E103", "A calendar never opens", "Give it windows on a day that is not always closed."},
    FindingInfo{WindowsClash, "E104", "Windows of one day overlap, or a day is given twice", "Join the windows into one, or name each day once."},
    FindingInfo{HolidaysRunOut, "W105", "A set of holidays has no date in the next twelve months", "Add the dates of next year to facts.yaml, or name a built-in set."},
    FindingInfo{SkippedHour, "W106", "A window lies in an hour that the zone skips", "Move the window out of the hour in which clocks go forward."},

    FindingInfo{UnknownKey, "E201", "An unknown key", "Use one of the keys the message names."},
    FindingInfo{UnknownName, "E202", "A name that nothing has", "Declare it in its section, or mend the spelling."},
    FindingInfo{NeverUsed, "W203", "Something declared that nothing uses", "Use it, or take it out."},
    FindingInfo{NotYetKnown, "E204", "A fact that is not known yet where it is asked about", "Ask about facts that are decided before this table."},
    FindingInfo{UnknownValue, "E205", "A value the fact can never have", "Use one of its values."},
    FindingInfo{Twice, "E206", "The same thing twice", "Keep one of them, or give one another name."},
    FindingInfo{TwoRulesInLine, "E207", "Two rules in one line", "Put each rule in a line of its own: explanations name a rule by its line."},

    FindingInfo{NeverReached, "E301", "A row that is never reached", "Move it above the row that takes its cases, or take it out."},
    FindingInfo{NoDefault, "E302", "A table without a row for everything else", "Add a last row without `when` and `unless`."},
    FindingInfo{GridIncomplete, "E303", "A grid says nothing for some values", "Add the missing line or cell."},
    FindingInfo{ChangesNothing, "W304", "A row that changes nothing", "Take it out: what follows decides the same."},
    FindingInfo{LevelNeverGiven, "W305", "A level nothing ever gets", "Add a row that concludes it, or take the level out."},
    FindingInfo{NeverHolds, "E306", "A row whose conditions never hold together", "Take out the condition that excludes the others."},
    FindingInfo{DefinedAlike, "W307", "Two levels the text defines alike", "Ask who wrote the handbook how they differ, and accept it meanwhile."},

    FindingInfo{NoTarget, "E401", "A case without any promise", "Add a row to `targets`, or say `none` there."},
    FindingInfo{AnsweredAfterSolved, "W402", "An earlier milestone is due after the resolution", "Shorten the earlier target or lengthen the resolution."},
    FindingInfo{NeverMet, "E403", "A target its calendar cannot meet within a year", "Shorten the target, or count it in a calendar that is open longer."},
    FindingInfo{LooserWhenHigher, "W404", "A higher level has the looser target", "Exchange the targets, or accept it with a reason."},
    FindingInfo{LooserForPlan, "W405", "A plan's own target is looser than everybody's", "Shorten the plan's target, or take the row out."},
    FindingInfo{UpdatesTooRare, "E406", "Updates are rarer than the resolution is long", "Shorten `next_update`."},
    FindingInfo{DueNeverKnown, "W407", "A notice names a due time where there can be none", "Leave {due} out of this wording, or give the case a target with a due time."},
    FindingInfo{LeadTimeUnmeasured, "E408", "A lead time that nothing measures", "Add `measures: lead_time`."},
    FindingInfo{Against, "W409", "The text says two things", "Ask who wrote the handbook which holds, and accept it meanwhile."},
    FindingInfo{DaysAroundTheClock, "E410", "Working days of a calendar that never closes", "Count in a calendar with days, or write hours."},

    FindingInfo{AnswerUnused, "W501", "A question whose answer decides nothing", "Let a row ask about it, or take the question out."},
    FindingInfo{NeverAsked, "E502", "A question nobody is asked", "Name it in `ask` of a request whose other answers its `when` needs."},
    FindingInfo{ChoiceUnused, "W503", "Choices that no row tells apart", "Let a row tell them apart, or make them one choice."},

    FindingInfo{NobodyThere, "E601", "Work or a page goes to a team with nobody in it", "Put somebody into the team in facts.yaml."},
    FindingInfo{RotaGap, "E602", "Nobody is on duty at some moment", "Begin the rota earlier, fill its order, or add an override."},
    FindingInfo{PageWithoutTarget, "E603", "A page for a case that promises no contact", "Give the case a `call_back`, `triage` or `first_response`."},
    FindingInfo{EscalationWithoutClock, "E604", "An escalation on a clock its cases do not have", "Name a milestone these cases have, with a due time."},
    FindingInfo{EscalationTooLate, "W605", "An escalation only when it is too late", "Add one before the due time."},
    FindingInfo{StepsOutlastCallBack, "E607", "The last person is paged after the call back was due", "Shorten the waits, or lengthen the call back."},
    FindingInfo{MailPages, "W608", "A mail can page somebody", "Name the channels in `when`, without `email`."},
    FindingInfo{NoFallback, "W609", "A page that nobody may come to hear", "Name a `fallback` team."},

    FindingInfo{NobodyCanApprove, "E701", "An approval nobody can give", "Name people this desk has in `given_by`."},
    FindingInfo{WaiverPointless, "E702", "A waiver that always or never holds", "Take the approval out, or mend the waiver's conditions."},
    FindingInfo{GateWithoutDoor, "W703", "An approval before something that never happens", "Add what it stands before, or take it out."},

    FindingInfo{EntitlementUnused, "W802", "A plan includes what no row asks about", "Let a row ask about it by `client_has`, or take it out."},
    FindingInfo{BilledWithoutRate, "E803", "Billable work without a rate", "Name one of `rates`."},
    FindingInfo{DrawsOnNothing, "E804", "Work that draws on a block its client may not have", "Demand the block in `when: {client_has: ...}`."},
    FindingInfo{PremiumWithoutRate, "E805", "A premium that no rate is", "Mark a rate as `premium: yes`."},

    FindingInfo{NeedUnmeetable, "E901", "Closing needs what nothing brings about", "Add the procedure or step that makes it."},
    FindingInfo{UnknownField, "E902", "A notice names an unknown field", "Use one of the fields docs/policy.md lists."},
    FindingInfo{FieldNotKnown, "E903", "A field that is empty when the notice is written", "Leave the field out, or write the notice at a later moment."},
    FindingInfo{StepNeverReached, "E904", "A step no way leads to", "Let another step lead to it, or take it out."},
    FindingInfo{GoesInCircles, "E905", "A way without an end", "Let one outcome lead out of the circle."},
    FindingInfo{NotQuoted, "W906", "The handbook does not say this", "Quote it word for word, or say `our_choice` instead."},
    FindingInfo{Unfounded, "W907", "A promise without a reason", "Add `because` or `our_choice`."},
    FindingInfo{AcceptedInVain, "W908", "An acceptance of what is not found", "Take `accepts` out: what it accepted is mended."},
    FindingInfo{DisclaimedCommitment, "E909", "A disclaimer beside commitments", "Take the disclaimer out, or call the targets goals."},
};
// clang-format on

}  // namespace

const FindingInfo& describe(FindingKind kind) {
  const auto found = std::ranges::find(kinds, kind, &FindingInfo::kind);
  TEND_ASSERT(found != kinds.end());
  return *found;
}

Weight weight(FindingKind kind) {
  return describe(kind).code.front() == 'E' ? Weight::Error : Weight::Warning;
}

std::optional<FindingKind> finding_kind_of(std::string_view code) {
  const auto found = std::ranges::find(kinds, code, &FindingInfo::code);
  return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

std::span<const FindingInfo> all_finding_kinds() {
  return kinds;
}

}  // namespace tend::policy
