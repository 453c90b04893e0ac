// SPDX-License-Identifier: Apache-2.0
#include "policy/reader/closed_facts.hpp"

#include "policy/reader/fields.hpp"
#include "policy/words.hpp"

namespace tend::policy {

std::vector<std::string> closed_values(FactKind fact) {
  switch (fact) {
    case FactKind::Channel:
      return all_names(channel_names);
    case FactKind::Knowledge:
      return {"new", "trained", "expert"};
    case FactKind::Cause:
      return {"provider", "client", "training", "third_party", "unknown"};
    case FactKind::Warranty:
      return {"running", "over", "none"};
    case FactKind::HeldFor:
      return all_names(held_for_names);
    case FactKind::Premium:
      return {"accepted", "declined", "not_asked"};
    case FactKind::Contact:
      return {"authorized", "liaison", "administrator", "it", "mobile", "known", "unknown"};
    case FactKind::Contract:
      return {"active", "expired", "none"};
    default:
      return {};
  }
}

}  // namespace tend::policy
