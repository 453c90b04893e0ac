// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/people.hpp"
#include "policy/table.hpp"
#include "policy/targets.hpp"

namespace tend::policy {

/// What has just happened when a notice is written.
enum class NoticeMoment : std::uint8_t {
  Received,
  Held,            ///< kept, not worked
  AnswersMissing,  ///< asked once
  Triaged,
  Assigned,
  ApprovalNeeded,
  PriorityChanged,
  PlanMade,
  Moved,  ///< its place in the queue
  PublicReply,
  Waiting,   ///< a question was asked of the requester
  Reminder,  ///< it is still open
  Attempt,   ///< to reach the client
  Extended,  ///< an exceptional event moved what was promised
  Released,  ///< the version that resolves it is out
  Resolved,
  Closed,
  Reopened,
  Joined,  ///< a person was added to a client
};
std::string_view to_string(NoticeMoment moment);

/// What the wording may name in {braces}.
enum class NoticeField : std::uint8_t {
  Number,
  Subject,
  Requester,
  Client,
  Priority,    ///< by its name for people
  Severity,    ///< likewise
  Team,        ///< by its name for people
  Owner,       ///< the agent's name; words for nobody while nobody has it
  Phone,       ///< the line that serves the requester's region
  Link,        ///< the ticket in the portal
  Text,        ///< what was just written, asked or planned
  Reason,      ///< why the priority was changed
  Due,         ///< of the first response; of the plan; by when an answer is needed
  Opening,     ///< when the desk's usual hours begin next
  Resolution,  ///< the explanation
  LeadTime,    ///< the present one, or the pack's words
  Place,       ///< in the queue
  Start,       ///< when work on it is expected to begin
  Missing,     ///< the questions that are not answered
  Approval,    ///< what is asked, with the way to give it
  Confirm,     ///< the way to confirm
  AttemptCount,
  Rate,  ///< an hour, in words; only in what an approval asks
};
std::string_view to_string(NoticeField field);

/// A wording in pieces: text, then perhaps a field.
struct NoticePiece {
  std::string text;
  std::optional<NoticeField> field;

  bool operator==(const NoticePiece&) const = default;
};

/// A row of the table of notices. Rows with the same `send` are wordings of one notice, and the
/// first that matches is written.
struct NoticeRow {
  Guard guard;
  NoticeMoment at;
  std::string send;
  std::vector<Addressee> to;        ///< the requester, when nobody is named
  std::optional<Allowance> within;  ///< of the moment
  bool once = false;                ///< for each recipient
  std::string attach;               ///< a document
  std::vector<NoticePiece> says;
  Rule rule;
};

}  // namespace tend::policy
