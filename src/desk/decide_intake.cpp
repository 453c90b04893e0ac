// SPDX-License-Identifier: Apache-2.0
#include "desk/draft.hpp"

// How a ticket begins, and how its requester goes on with it.
namespace tend::desk {
namespace {
/// The pending reason that ends as soon as the requester writes again (H27).
constexpr std::string_view waiting_for_client = "client";
}  // namespace

Result<void> apply(Draft& draft, const Open& open) {
  if (policy::find(draft.policy().requests, open.facts.type) == nullptr) {
    return fail(Code::Invalid, "There is no such type of request.",
                {{"/type", "expected one of the desk's request types"}});
  }
  draft.add(open.facts);
  assess_and_route(draft);
  draft.add(MessageAdded{open.message, "contact"});
  return {};
}

Result<void> apply(Draft& draft, const ReceiveAnswer& answer) {
  if (!takes_answers(draft.ticket(), draft.handbook(), draft.now())) {
    return fail(Code::Refused, "This ticket was closed too long ago to go on with.");
  }
  draft.add(MessageAdded{answer.message, "contact"});
  if (!draft.ticket().in_queue()) {
    draft.add(Reopened{});
  } else if (draft.ticket().waiting && draft.ticket().waiting->reason == waiting_for_client) {
    draft.add(WaitingEnded{});
  }
  return {};
}
}  // namespace tend::desk
