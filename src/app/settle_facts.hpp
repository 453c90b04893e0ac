// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "app/situation.hpp"

namespace tend::app {

/// Brings the desk's tickets in line with what facts.yaml says now, if it says something else than
/// the last time: what is promised, and neither met nor missed, is derived anew and leaves an event
/// (rule 4 of the design); what was met or missed, also by finished tickets, stays as it was.
/// Tickets that it changes nothing about are left alone. Answers how many it changed. It belongs
/// before anything fires under the new facts.
Result<std::int64_t> settle_facts(Ports& ports, const DeskId& desk);

}  // namespace tend::app
