// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/text.hpp"
#include "desk/draft.hpp"
#include "desk/facts.hpp"
#include "desk/timers.hpp"
#include "policy/decide.hpp"

// How a ticket ends, and what happens to it by itself.
namespace tend::desk {
namespace {
/// What the handbook demands before a ticket may end for this reason (G13). `text` is what was
/// written about the end.
Result<void> require_closing_needs(const Draft& draft, policy::ClosureReason reason,
                                   std::string_view text, const char* pointer) {
  policy::CaseFacts facts = facts_of(draft.ticket(), draft.policy());
  facts.replace(policy::FactKind::ClosingAs, std::string(policy::to_string(reason)));
  for (const auto& demand : policy::closing_demands(draft.policy(), facts)) {
    if (demand.need == policy::ClosingNeed::ResolutionText && trim(text).empty()) {
      return fail(Code::Refused, "The handbook asks for an explanation of the resolution.",
                  {{pointer, "expected a text that is not empty"}});
    }
  }
  return {};
}

Result<void> close_resolved(Draft& draft) {
  if (draft.ticket().status != Status::Resolved) {
    return fail(Code::Refused,
                "The ticket is not resolved yet; resolve it, or give another reason.");
  }
  draft.add(Closed{std::string(policy::to_string(policy::ClosureReason::Resolved)), {}});
  return {};
}

/// Whether what the timer is about is still so: the promise, question or resolution may have gone
/// since it was set.
bool still_pending(const Draft& draft, const FireTimer& timer) {
  const auto pending = timers(draft.ticket(), draft.handbook(), draft.now());
  return std::ranges::any_of(pending, [&](const Timer& candidate) {
    return candidate.kind == timer.kind && candidate.subject == timer.subject &&
           candidate.due == timer.due && candidate.fires_at <= draft.now();
  });
}
}  // namespace

Result<void> apply(Draft& draft, const Resolve& resolve) {
  RETURN_IF_ERROR(require_in_queue(draft.ticket()));
  RETURN_IF_ERROR(require_closing_needs(draft, policy::ClosureReason::Resolved,
                                        resolve.explanation.body, "/explanation"));
  draft.add(Resolved{resolve.explanation.id});
  return {};
}

Result<void> apply(Draft& draft, const Close& close) {
  if (draft.ticket().status == Status::Closed) {
    return fail(Code::Refused, "This ticket is closed already.");
  }
  const auto reason = close.reason.empty() ? policy::ClosureReason::Resolved
                                           : policy::parse_closure_reason(close.reason);
  if (!reason || policy::find_closure(draft.policy(), *reason) == nullptr) {
    return fail(Code::Refused, "The handbook has no such reason to close a ticket.",
                {{"/reason", "expected one of the desk's closing reasons"}});
  }
  if (*reason == policy::ClosureReason::Resolved) return close_resolved(draft);

  const std::string text = close.text ? close.text->body : "";
  RETURN_IF_ERROR(require_closing_needs(draft, *reason, text, "/text"));
  RETURN_IF_ERROR(require_text(text, "/text"));
  draft.add(Closed{std::string(policy::to_string(*reason)), close.text->id});
  return {};
}

Result<void> apply(Draft& draft, const FireTimer& timer) {
  if (!still_pending(draft, timer)) return {};
  if (timer.kind == breach_timer) {
    draft.add_at(Breached{timer.subject, timer.due}, timer.due);
  } else if (timer.kind == reminder_timer) {
    draft.add_at(Reminded{timer.due}, timer.due);
  } else if (timer.kind == closure_timer) {
    draft.add_at(Closed{std::string(policy::to_string(policy::ClosureReason::Resolved)), {}},
                 timer.due);
  }
  return {};
}
}  // namespace tend::desk
