// SPDX-License-Identifier: Apache-2.0
#include "app/perform_once.hpp"

#include <charconv>

namespace tend::app {
namespace {
constexpr int status_done = 200;
}

void remember(const Situation& situation, const OnceKey& once, TicketNumber answer,
              WriteSet& writes) {
  if (once.key.empty()) return;
  writes.preconditions.emplace_back(KeyFree{KeyFree::Space::CommandKey, once.key});
  writes.writes.emplace_back(CommandRow{situation.command, once.key, once.fingerprint, status_done,
                                        std::to_string(answer.value()), situation.now});
}

Result<std::optional<TicketNumber>> recall(const Situation& situation, const OnceKey& once) {
  if (once.key.empty()) return std::optional<TicketNumber>{};
  const auto known = situation.rows.command_by_key(once.key);
  if (!known) return std::optional<TicketNumber>{};
  if (known->fingerprint != once.fingerprint) {
    return fail(Code::Duplicate, "This Idempotency-Key was used for another request.");
  }
  std::int64_t number = 0;
  std::from_chars(known->answer.data(), known->answer.data() + known->answer.size(), number);
  return std::optional(TicketNumber(number));
}
}  // namespace tend::app
