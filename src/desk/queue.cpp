// SPDX-License-Identifier: Apache-2.0
#include "desk/queue.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "desk/facts.hpp"

namespace tend::desk {
namespace {
/// Hexadecimal digits of a fixed width sort as the numbers do; the offset lets instants before
/// 1970 sort too.
std::string sortable(Instant instant) {
  constexpr std::int64_t offset = std::int64_t{1} << 40;
  return fmt::format("{:012x}", instant.time_since_epoch().count() + offset);
}

std::string sortable_priority(const std::string& priority, const policy::Policy& policy) {
  const auto level = std::ranges::find(policy.priorities, priority, &policy::PriorityLevel::key);
  return fmt::format("{:02x}", level - policy.priorities.begin());
}

bool all_hold(const std::vector<policy::Condition>& conditions, const policy::CaseFacts& facts) {
  return std::ranges::all_of(conditions, [&](const policy::Condition& condition) {
    return std::ranges::any_of(condition.any_of, [&](const std::string& value) {
      return facts.holds(condition.fact, value);
    });
  });
}
}  // namespace

std::string queue_rank(const Ticket& ticket, const policy::Policy& policy) {
  const policy::Queue& queue = policy.queue;
  const bool goes_first = !queue.first.empty() && all_hold(queue.first, facts_of(ticket, policy));
  const bool to_triage = !queue.triage.empty() && !ticket.triaged;

  std::string rank;
  rank += goes_first ? '0' : '1';
  rank += to_triage ? '0' : '1';
  for (const policy::QueueKey key : to_triage ? queue.triage : queue.order) {
    rank += key == policy::QueueKey::Priority ? sortable_priority(ticket.priority, policy)
                                              : sortable(ticket.received_at);
  }
  rank += fmt::format("{:012x}", ticket.opened.number.value());
  return rank;
}
}  // namespace tend::desk
