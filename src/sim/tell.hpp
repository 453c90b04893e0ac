// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "app/views.hpp"
#include "message/mail.hpp"
#include "sim/sentence.hpp"

// What people see on pages and in mails, in the words of a story.
namespace tend::sim {

/// "T1 new, P3 – Medium, Service Delivery Team, Ben Castell".
std::string tell_state(Stage& stage, const app::TicketLineView& line);

/// "first_response due Mon 2 Mar 09:12", "resolution met late".
std::string tell_clock(World& world, const desk::ClockLine& clock);

Facts tell_ticket(Stage& stage, const app::TicketView& view);
Facts tell_list(Stage& stage, const app::QueueView& view);

/// Why the ticket has its `priority`, `team` or place in the `queue`, or when a milestone is due:
/// what the handbook says, what was known, and which time counted.
Facts tell_why(Stage& stage, const app::ExplanationView& view, std::string_view about);

Facts tell_mail(Stage& stage, const message::Mail& mail);

/// What a handbook offers to those who fill in its forms.
Facts tell_desk(const policy::Policy& policy);

/// A mail's words without the signature every mail of the desk has, in one line.
std::string words_of(const message::Mail& mail);

}  // namespace tend::sim
