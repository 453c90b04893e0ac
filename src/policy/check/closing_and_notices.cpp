// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "policy/check/promises.hpp"

// Needs nothing can meet before a ticket closes, and notices that promise a time nobody has.
namespace tend::policy {
namespace {

/// Whether in some case of the need a procedure runs that could come to its end.
bool can_be_done(const PackUnderCheck& pack, const Guard& need) {
  const auto needed = pack.cases.state(need);
  return std::ranges::any_of(pack.policy().procedures, [&](const Procedure& procedure) {
    const auto started = pack.cases.state(procedure.guard);
    return pack.cases.example(std::array{needed, started}).has_value();
  });
}

void check_needs(const PackUnderCheck& pack) {
  const auto& needs = pack.policy().closing.needs;
  for (std::size_t i = 0; i < needs.size(); ++i) {
    if (needs[i].have != ClosingNeed::ProcedureDone || can_be_done(pack, needs[i].guard)) continue;
    pack.add(FindingKind::NeedUnmeetable, {"closing", "needs", i, "have"},
             "no procedure runs in any of these cases");
  }
}

void check_reasons(const PackUnderCheck& pack) {
  const auto& reasons = pack.policy().closing.reasons;
  for (std::size_t i = 0; i < reasons.size(); ++i) {
    const auto& by = reasons[i].by;
    const bool has_way = by.empty() || std::ranges::any_of(by, [&](Channel channel) {
                           return offers(pack.policy(), channel);
                         });
    if (has_way) continue;
    pack.add(FindingKind::NeedUnmeetable, {"closing", "reasons", i, "by"},
             "none of these channels is offered, so nobody can be tried to reach by them");
  }
}

bool names_due(const NoticeRow& notice) {
  return std::ranges::any_of(
      notice.says, [](const NoticePiece& piece) { return piece.field == NoticeField::Due; });
}

/// A case in which this wording is written and the first response is due at no time.
std::optional<CaseFacts> without_due(const PackUnderCheck& pack, const Statement& written,
                                     const std::vector<Statement>& wordings_before) {
  const auto promises = promises_of(pack, Milestone::FirstResponse);
  for (const auto& promise : promises) {
    const auto& allowance = promise.target->allowance;
    if (has_due(allowance) || allowance.kind == Allowance::Kind::AsContracted) continue;
    auto others = wordings_before;
    others.insert(others.end(), promise.before.begin(), promise.before.end());
    if (auto found = pack.cases.example(std::array{written, promise.when}, others)) return found;
  }
  return std::nullopt;
}

void check_due_is_known(const PackUnderCheck& pack) {
  const auto& notices = pack.policy().notices;
  for (std::size_t i = 0; i < notices.size(); ++i) {
    if (notices[i].at != NoticeMoment::Received || !names_due(notices[i])) continue;
    std::vector<Statement> before;
    for (std::size_t k = 0; k < i; ++k) {
      if (notices[k].send == notices[i].send) before.push_back(pack.cases.state(notices[k].guard));
    }
    const auto found = without_due(pack, pack.cases.state(notices[i].guard), before);
    if (!found) continue;
    pack.add(FindingKind::DueNeverKnown, {"notices", i, "says"},
             fmt::format("{{due}} is empty, with {}", in_words(*found)));
  }
}

}  // namespace

void check_closing_and_notices(const PackUnderCheck& pack) {
  check_needs(pack);
  check_reasons(pack);
  check_due_is_known(pack);
}

}  // namespace tend::policy
