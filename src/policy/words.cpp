// SPDX-License-Identifier: Apache-2.0
#include "policy/words.hpp"

namespace tend::policy {

std::string_view to_string(Milestone milestone) {
  return name_of(milestone_names, milestone);
}
std::optional<Milestone> parse_milestone(std::string_view name) {
  return named(milestone_names, name);
}

std::string_view to_string(const Fact& fact) {
  return fact.kind == FactKind::Answer ? fact.question : name_of(fact_names, fact.kind);
}

std::string_view to_string(Channel channel) {
  return name_of(channel_names, channel);
}
std::optional<Channel> parse_channel(std::string_view name) {
  return named(channel_names, name);
}

std::string_view to_string(ClosureReason reason) {
  return name_of(closure_reason_names, reason);
}
std::optional<ClosureReason> parse_closure_reason(std::string_view name) {
  return named(closure_reason_names, name);
}

std::string_view to_string(QueueKey key) {
  return name_of(queue_key_names, key);
}

std::string_view to_string(HeldFor held_for) {
  return name_of(held_for_names, held_for);
}

std::string_view to_string(ApprovalKind kind) {
  return name_of(approval_kind_names, kind);
}

std::string_view to_string(BillingStatus status) {
  return name_of(billing_status_names, status);
}

std::string_view to_string(PeopleWord word) {
  return name_of(people_word_names, word);
}

std::string_view to_string(const Addressee& addressee) {
  if (const auto* word = std::get_if<PeopleWord>(&addressee)) return to_string(*word);
  return std::get<std::string>(addressee);
}

std::string_view to_string(StaffRole role) {
  return name_of(staff_role_names, role);
}

std::string_view to_string(NoticeMoment moment) {
  return name_of(notice_moment_names, moment);
}

std::string_view to_string(NoticeField field) {
  return name_of(notice_field_names, field);
}

}  // namespace tend::policy
