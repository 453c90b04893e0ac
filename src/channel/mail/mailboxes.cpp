// SPDX-License-Identifier: Apache-2.0
#include "channel/mail/mailboxes.hpp"

#include "base/text.hpp"

namespace tend::channel {

void Mailboxes::add(std::string_view address, const DeskId& desk) {
  const std::string folded = to_lower(address);
  const std::size_t at = folded.rfind('@');
  desks_.insert_or_assign(folded, desk);
  if (at != std::string::npos) desks_.try_emplace("postmaster" + folded.substr(at), desk);
  if (!first_) first_ = desk;
}

std::optional<DeskId> Mailboxes::desk_of(std::string_view address) const {
  std::string folded = to_lower(address);
  if (folded == "postmaster") return first_;
  if (const auto found = desks_.find(folded); found != desks_.end()) return found->second;

  const std::size_t at = folded.rfind('@');
  const std::size_t plus = folded.find('+');
  if (at == std::string::npos || plus == std::string::npos || plus > at) return std::nullopt;
  const auto found = desks_.find(folded.erase(plus, at - plus));
  return found == desks_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace tend::channel
