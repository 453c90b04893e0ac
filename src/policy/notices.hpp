// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/table.hpp"

namespace tend::policy {

/// What has just happened when a notice is written.
enum class NoticeMoment : std::uint8_t {
  Received,
  Triaged,
  PriorityChanged,
  PlanMade,
  PublicReply,
  Waiting,   ///< a question was asked of the requester
  Reminder,  ///< it is still open
  Resolved,
};
std::string_view to_string(NoticeMoment moment);

/// What the wording may name in {braces}.
enum class NoticeField : std::uint8_t {
  Number,
  Subject,
  Requester,
  Client,
  Priority,    ///< by its name for people
  Team,        ///< by its name for people
  Owner,       ///< the agent's name; words for nobody while nobody has it
  Phone,       ///< the line that serves the requester's region
  Link,        ///< the ticket in the portal
  Text,        ///< what was just written, asked or planned
  Reason,      ///< why the priority was changed
  Due,         ///< of the first response; of the plan; by when an answer is needed
  Opening,     ///< when the desk's usual hours begin next
  Resolution,  ///< the explanation
};
std::string_view to_string(NoticeField field);

enum class Recipient : std::uint8_t { Requester, Owner };

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
  Recipient to = Recipient::Requester;
  std::vector<NoticePiece> says;
  Rule rule;
};

}  // namespace tend::policy
