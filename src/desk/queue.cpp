// SPDX-License-Identifier: Apache-2.0
#include "desk/queue.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/assert.hpp"
#include "desk/facts.hpp"

namespace tend::desk {
namespace {
/// Hexadecimal digits of a fixed width sort as the numbers do; the offset lets instants before
/// 1970 sort too.
std::string sortable(Instant instant) {
  constexpr std::int64_t offset = std::int64_t{1} << 40;
  return fmt::format("{:012x}", instant.time_since_epoch().count() + offset);
}

/// An unknown level sorts behind all others.
std::string sortable(const std::string& level, const std::vector<policy::PriorityLevel>& levels) {
  const auto found = std::ranges::find(levels, level, &policy::PriorityLevel::key);
  return fmt::format("{:02x}", found - levels.begin());
}

std::string sortable_plan(const std::string& plan, const policy::Policy& policy) {
  const auto* known = policy::find(policy.plans, plan);
  return known != nullptr && known->goes_first ? "0" : "1";
}

std::string sortable(policy::QueueKey key, const Ticket& ticket, const policy::Policy& policy) {
  switch (key) {
    case policy::QueueKey::Priority:
      return sortable(ticket.priority, policy.priorities);
    case policy::QueueKey::Severity:
      return sortable(ticket.severity, policy.severities);
    case policy::QueueKey::Plan:
      return sortable_plan(ticket.opened.plan, policy);
    case policy::QueueKey::Received:
      return sortable(ticket.received_at);
  }
  TEND_UNREACHABLE("every key of a queue is listed");
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
  for (const policy::QueueKey key : to_triage ? queue.triage : queue.order)
    rank += sortable(key, ticket, policy);
  rank += fmt::format("{:012x}", ticket.opened.number.value());
  return rank;
}
}  // namespace tend::desk
