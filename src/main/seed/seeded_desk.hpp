// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "access/actor.hpp"
#include "app/situation.hpp"
#include "main/seed/chance.hpp"
#include "policy/handbook.hpp"

namespace tend::main {

/// A desk with the people who will write to it and work there.
struct SeededDesk {
  DeskId desk;
  std::shared_ptr<const policy::Handbook> handbook;
  std::vector<access::Actor> agents;
  std::vector<access::Actor> contacts;  ///< the one who writes most often first
};

/// Sets every desk up, with clients enough for so many tickets and the usual sample people, all
/// under the sample password. Refused when a desk has clients already.
Result<std::vector<SeededDesk>> set_up_seeded_desks(app::Ports& ports, std::size_t tickets,
                                                    const Vocabulary& words, Chance chance);

}  // namespace tend::main
