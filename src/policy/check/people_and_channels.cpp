// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "policy/check/checks.hpp"

namespace tend::policy {

bool offers(const Policy& policy, Channel channel) {
  return std::ranges::any_of(policy.channels.offered, [&](const ChannelTerms& terms) {
    return terms.channel == channel && terms.is_offered;
  });
}

std::vector<std::string> members_of(const PackUnderCheck& pack, const std::string& team) {
  std::vector<std::string> members;
  for (const auto& person : pack.handbook.facts.people) {
    if (std::ranges::find(person.teams, team) != person.teams.end()) members.push_back(person.key);
  }
  return members;
}

}  // namespace tend::policy
