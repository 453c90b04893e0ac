// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/ticket_change.hpp"
#include "policy/intake.hpp"

namespace tend::app {

/// Checks the answers against the handbook's questions and keeps them: choices as they are, free
/// texts as texts of their own. Invalid: each fault at its JSON pointer.
Result<std::vector<desk::Answer>> keep_answers(TicketChange& change, const std::string& type,
                                               const std::vector<policy::GivenAnswer>& given,
                                               policy::AnsweredBy by);

}  // namespace tend::app
