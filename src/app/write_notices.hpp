// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/situation.hpp"
#include "desk/ticket.hpp"

namespace tend::app {

/// What the notices of one command are made from.
struct NoticeMaterial {
  const desk::Ticket& ticket;  ///< as the command left it
  const policy::Handbook& handbook;
  std::size_t first_new_event;  ///< in the ticket's history
  const ContactRow& contact;    ///< the requester
  const std::string& subject;
  const std::vector<Write>& written;  ///< messages and texts of this command
  const std::string& answers_mail;    ///< Message-ID the mails answer, or empty
};

/// The mails the handbook wants written about what just happened, final and ready to leave, with
/// the links by which answers to them find the ticket. An address that nobody has proved gets one
/// automatic mail a day.
std::vector<Write> write_notices(const Situation& situation, const NoticeMaterial& material);

/// The mark of a contact whose address is known to be theirs: they answered a mail of ours, or
/// somebody of the desk vouched for it.
inline constexpr std::string_view proved_mark = "known";

}  // namespace tend::app
