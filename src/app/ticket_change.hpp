// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/load_ticket.hpp"
#include "app/situation.hpp"
#include "desk/command.hpp"
#include "desk/decide.hpp"

namespace tend::app {

/// A ticket under one command: what is decided about it, and the rows that makes.
///
/// A ticket's timers that are due fire before anything else is done to it, so no command at the
/// same instant can slip in between a promise and its breach.
class TicketChange {
 public:
  /// Takes up a ticket the actor may see; `expected`, if given, must be its version, or it
  /// is Outdated (RFC 9110, section 13.1.1).
  static Result<TicketChange> of(const Situation& situation, TicketNumber number,
                                 std::optional<Version> expected = {});
  static Result<TicketChange> of(const Situation& situation, TicketId id);
  /// The same without firing what is due: for facts that change what is due.
  static Result<TicketChange> before_timers(const Situation& situation, TicketNumber number);
  /// One that is to be opened.
  static TicketChange begin(const Situation& situation,
                            std::shared_ptr<const policy::Handbook> handbook);

  const desk::Ticket& ticket() const { return ticket_; }
  const policy::Handbook& handbook() const { return *handbook_; }

  /// Decides the command as the actor's act. `happened_at` is now unless the act is noted down
  /// later than it was done.
  Result<void> apply(const desk::Command& command, std::optional<Instant> happened_at = {});

  /// Newer terms hold from here on. Refused, with nothing done, for a ticket that has left the
  /// queue or has what they do not know.
  Result<void> take_terms(std::shared_ptr<const policy::Handbook> newer);
  /// The ticket's own terms hold under today's facts from here on; so far they held under `older`.
  Result<void> leave_facts(const policy::Handbook& older);

  /// A text the events of the next commands will point to.
  desk::Text keep_text(std::string body);
  /// A message of the actor's on this ticket; its id goes into the command.
  MessageId keep_message(std::string kind, std::string body);
  MessageId keep_message(MessageRow message);

  /// Goes into the same commit.
  void also(Write write) { writes_.push_back(std::move(write)); }
  void require(Precondition precondition) { preconditions_.push_back(std::move(precondition)); }

  /// The requester and the subject, when this command brings them; else they are looked up.
  void set_requester(ContactRow contact) { contact_ = std::move(contact); }
  void set_subject(std::string subject) { subject_ = std::move(subject); }
  /// The Message-ID of the mail this command answers, so that automatic answers thread with it.
  void set_answers_mail(std::string message_id) { answers_mail_ = std::move(message_id); }
  /// Nothing automatic is mailed about this change (auto-replies, unproved addresses).
  void be_silent() { silent_ = true; }

  /// Writes the ticket's timers even if nothing was decided: what is no longer pending goes.
  void settle_timers() { timers_changed_ = true; }

  /// All of it: events, the list row, timers, notices. Empty if nothing was decided or kept.
  WriteSet take();

 private:
  TicketChange(const Situation& situation, desk::Ticket ticket,
               std::shared_ptr<const policy::Handbook> handbook);
  Result<void> fire_due_timers();
  Result<void> decide_as(const desk::Author& author, const std::string& via,
                         const desk::Command& command, Instant happened_at);
  void add_notices(WriteSet& set);

  const Situation& situation_;
  desk::Ticket ticket_;
  std::shared_ptr<const policy::Handbook> handbook_;
  Version version_at_start_;
  std::size_t recorded_at_start_;
  std::vector<Write> writes_;
  std::vector<Precondition> preconditions_;
  std::optional<ContactRow> contact_;
  std::string subject_;
  std::string answers_mail_;
  bool silent_ = false;
  bool timers_changed_ = false;
};

}  // namespace tend::app
