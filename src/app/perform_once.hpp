// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/digest.hpp"
#include "app/situation.hpp"

namespace tend::app {

/// A caller's own name for a request: the same one again gets the same answer and changes nothing.
struct OnceKey {
  std::string key;       ///< the caller, the route and their Idempotency-Key; empty: no promise
  Sha256 fingerprint{};  ///< of the request's body
};

inline constexpr std::size_t idempotency_key_bytes_max = 255;

/// Remembers the ticket a key led to, in the same commit as what was done.
void remember(const Situation& situation, const OnceKey& once, TicketNumber answer,
              WriteSet& writes);

/// The ticket the key led to before; nothing if it is new. Duplicate: it was another request.
Result<std::optional<TicketNumber>> recall(const Situation& situation, const OnceKey& once);

/// Performs a use case that answers with a ticket's number, at most once for its key.
template <class UseCase>
Result<TicketNumber> perform_once(Ports& ports, const access::Actor& actor, CommandId command,
                                  const OnceKey& once, const UseCase& use_case) {
  return perform(ports, actor, command,
                 [&](const Situation& situation) -> Result<Outcome<TicketNumber>> {
                   ASSIGN_OR_RETURN(const auto before, recall(situation, once));
                   if (before) return Outcome<TicketNumber>{*before};
                   ASSIGN_OR_RETURN(auto outcome, use_case(situation));
                   remember(situation, once, outcome.answer, outcome.writes);
                   return outcome;
                 });
}

}  // namespace tend::app
