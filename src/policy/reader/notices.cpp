// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "policy/reader/sections.hpp"
#include "policy/reader/values.hpp"
#include "policy/words.hpp"

namespace tend::policy {
namespace {

using enum NoticeMoment;

/// A field that is only known at some moments; the others always are.
struct Occasional {
  NoticeField field;
  std::span<const NoticeMoment> known_at;
};
constexpr std::array text_known_at{PlanMade, PublicReply, Waiting, Reminder};
constexpr std::array reason_known_at{Triaged, PriorityChanged, Extended, Closed, Reopened};
constexpr std::array due_known_at{Received, PlanMade, Waiting, Reminder, Extended};
constexpr std::array resolution_known_at{Resolved};
constexpr std::array place_known_at{Received, Moved};
constexpr std::array missing_known_at{AnswersMissing};
constexpr std::array approval_known_at{ApprovalNeeded};
constexpr std::array confirm_known_at{Held};
constexpr std::array attempt_known_at{Attempt};
const std::array occasional{
    Occasional{NoticeField::Text, text_known_at},
    Occasional{NoticeField::Reason, reason_known_at},
    Occasional{NoticeField::Due, due_known_at},
    Occasional{NoticeField::Resolution, resolution_known_at},
    Occasional{NoticeField::Place, place_known_at},
    Occasional{NoticeField::Start, place_known_at},
    Occasional{NoticeField::Missing, missing_known_at},
    Occasional{NoticeField::Approval, approval_known_at},
    Occasional{NoticeField::Confirm, confirm_known_at},
    Occasional{NoticeField::AttemptCount, attempt_known_at},
    // Only what an approval asks speaks of money.
    Occasional{NoticeField::Rate, {}},
};

bool is_known_at(NoticeField field, NoticeMoment moment) {
  const auto found = std::ranges::find(occasional, field, &Occasional::field);
  return found == occasional.end() ||
         std::ranges::find(found->known_at, moment) != found->known_at.end();
}

std::optional<NoticeField> read_field(const Word& word, NoticeMoment moment, Findings& findings) {
  const auto field = named(notice_field_names, word.text);
  if (!field) {
    check_known(word, "field", all_names(notice_field_names), findings, FindingKind::UnknownField);
  }
  if (field && !is_known_at(*field, moment)) {
    findings.add(FindingKind::FieldNotKnown, word.place,
                 fmt::format("`{{{}}}` is not known when a notice is written at `{}`", word.text,
                             to_string(moment)));
  }
  return field;
}

std::vector<NoticePiece> read_wording(const Node& node, NoticeMoment moment, Findings& findings) {
  const auto text = read_text(node, findings);
  std::vector<NoticePiece> pieces;
  std::string_view rest = text;
  while (!rest.empty()) {
    const auto open = rest.find_first_of("{}");
    NoticePiece piece{std::string(rest.substr(0, open)), std::nullopt};
    rest.remove_prefix(std::min(open, rest.size()));
    if (!rest.empty()) {
      const auto close = rest.find('}');
      if (rest.front() == '}' || close == std::string_view::npos) {
        findings.add(FindingKind::WrongValue, node.place,
                     "a brace without its other half; fields are written as {number}");
        return {};
      }
      piece.field =
          read_field({std::string(rest.substr(1, close - 1)), node.place}, moment, findings);
      rest.remove_prefix(close + 1);
    }
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

NoticeRow read_notice(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(node, "a row of `notices`", findings);
  NoticeRow row{};
  row.guard = read_guard(fields, FactKind::Premium, reading);
  row.rule = read_rule(fields, node.place, reading);
  if (const auto* at = fields.need("at")) {
    row.at = read_one_of(*at, "moment", notice_moment_names, findings).value_or(Received);
  }
  if (const auto* send = fields.need("send")) row.send = read_name(*send, findings);
  row.to = {PeopleWord::Requester};
  if (const auto* to = fields.find("to")) row.to = read_addressees(*to, reading);
  if (const auto* within = fields.find("within")) row.within = read_duration(*within, findings);
  if (const auto* once = fields.find("once")) row.once = read_flag(*once, findings);
  if (const auto* attach = fields.find("attach")) {
    row.attach = read_known(*attach, "document", keys_of(reading.policy.documents), findings);
  }
  if (const auto* says = fields.need("says")) row.says = read_wording(*says, row.at, findings);
  return row;
}

}  // namespace

void read_notices(const Node& node, Reading& reading) {
  for (const auto& item : read_list(node, "rows", reading.findings))
    reading.policy.notices.push_back(read_notice(item, reading));
}

}  // namespace tend::policy
