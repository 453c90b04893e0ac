// SPDX-License-Identifier: Apache-2.0
#include "app/understand_mail.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/rights.hpp"
#include "app/begin_ticket.hpp"
#include "app/join_mail.hpp"
#include "app/open_ticket.hpp"
#include "app/write_notices.hpp"
#include "base/text.hpp"
#include "message/automatic.hpp"
#include "message/mail.hpp"
#include "message/reply.hpp"
#include "message/threading.hpp"
#include "policy/intake.hpp"

namespace tend::app {
namespace {
constexpr std::string_view no_subject = "(no subject)";

/// A mail, how it came, and what the desk knows of its sender.
struct Understanding {
  const Situation& situation;
  const MailTrust& trust;
  ArrivalRow arrival;
  message::Mail mail;
  std::shared_ptr<const policy::Handbook> handbook;
};

ArrivalSettled settled(const ArrivalRow& arrival, std::string state, std::string reason = {}) {
  return {arrival.id, std::move(state), std::move(reason), arrival.attempts + 1};
}

Outcome<MailFate> set_aside(const ArrivalRow& arrival, std::string reason) {
  Outcome<MailFate> outcome{{MailFate::Kind::SetAside, {}, reason}};
  outcome.writes.preconditions.emplace_back(ArrivalWaiting{arrival.id});
  outcome.writes.writes.emplace_back(settled(arrival, "quarantined", std::move(reason)));
  return outcome;
}

message::Ourselves ourselves(const policy::Policy& policy) {
  message::Ourselves us;
  us.loop_mark = policy.desk;
  for (const auto& channel : policy.channels.offered) {
    const auto address = message::canonical_address(channel.at);
    if (channel.channel == policy::Channel::Email && address) us.addresses.push_back(*address);
  }
  return us;
}

/// Words for what came with the mail; the attachments stay in its raw form.
std::string attachment_lines(const message::Mail& mail) {
  std::string lines;
  for (const auto& attachment : mail.attachments) {
    lines += fmt::format("\n[attached: {}, {} bytes]", attachment.name, attachment.content.size());
  }
  return lines;
}

std::string body_of(const message::Mail& mail, std::string text) {
  text += attachment_lines(mail);
  return std::string(cut(text, message_bytes_max));
}

/// The events say that the sender did it, though it is Tend that carries it out.
Situation as_sender(const Situation& situation, const ContactRow& contact) {
  Situation sender = situation;
  sender.actor.author = {desk::Author::Kind::Contact, contact.id.uuid, {}};
  sender.actor.name = contact.name;
  sender.actor.email = contact.email;
  sender.actor.via = "email";
  return sender;
}

void add_arrival(const Understanding& what, TicketId ticket, WriteSet& writes) {
  writes.preconditions.emplace_back(ArrivalWaiting{what.arrival.id});
  writes.writes.emplace_back(settled(what.arrival, "done"));
  if (!what.mail.message_id.empty()) {
    writes.writes.emplace_back(MailLinkRow{received_mail_key(what.mail.message_id), ticket});
  }
}

/// Whoever answers with a token has read a mail we sent to that address.
void prove(ContactRow contact, WriteSet& writes) {
  if (std::ranges::count(contact.marks, proved_mark) > 0 || contact.version == Version(0)) return;
  writes.preconditions.emplace_back(
      PersonAt{PersonAt::Kind::Contact, contact.id.uuid, contact.version});
  contact.version = Version(contact.version.value() + 1);
  contact.marks.emplace_back(proved_mark);
  writes.writes.emplace_back(std::move(contact));
}

Result<Outcome<MailFate>> open(const Understanding& what, Requester from, bool silent) {
  const Situation sender = as_sender(what.situation, from.contact);
  TicketChange change = TicketChange::begin(sender, what.handbook);
  change.set_answers_mail(what.mail.message_id);
  if (silent) change.be_silent();

  Beginning beginning;
  beginning.channel = "email";
  const auto& policy = what.handbook->policy();
  const std::string subject =
      message::without_tags(cut(what.mail.subject, subject_bytes_max), what.situation.desk());
  beginning.type = policy::type_opened_by(policy, beginning.channel);
  beginning.requested_priority =
      policy::priority_it_sounds_like(policy, beginning.channel, subject);
  beginning.subject = subject.empty() ? no_subject : subject;
  beginning.body = body_of(what.mail, what.mail.text);
  beginning.raw = what.arrival.raw;
  ASSIGN_OR_RETURN(auto begun,
                   begin_ticket(sender, std::move(change), std::move(from), std::move(beginning)));
  Outcome<MailFate> outcome{{MailFate::Kind::Opened, begun.answer, ""}, std::move(begun.writes)};
  add_arrival(what, ticket_of(outcome.writes), outcome.writes);
  return outcome;
}

MessageRow message_of(const Understanding& what, const ContactRow& contact,
                      const Joining& joining) {
  MessageRow message{};
  message.kind = "contact";
  message.author_kind = "contact";
  message.author = contact.id.uuid;
  message.at = what.situation.now;
  message.body = body_of(what.mail, std::string(message::new_words(what.mail.text)));
  message.raw = what.arrival.raw;
  message.unverified = joining.how == Joining::How::ByNumber;
  return message;
}

Result<Outcome<MailFate>> join(const Understanding& what, Requester from, const Joining& joining) {
  const Situation sender = as_sender(what.situation, from.contact);
  ASSIGN_OR_RETURN(TicketChange change, TicketChange::of(sender, joining.ticket));
  if (!desk::takes_answers(change.ticket(), change.handbook(), sender.now)) {
    return open(what, std::move(from), what.mail.auto_reply);
  }
  const MessageId message = change.keep_message(message_of(what, from.contact, joining));
  if (what.mail.auto_reply) {
    // What a program wrote is kept and read, but wakes nothing up.
    RETURN_IF_ERROR(change.apply(desk::AddNote{message, what.mail.text + "."}));
  } else {
    RETURN_IF_ERROR(change.apply(desk::ReceiveAnswer{message}));
  }
  for (auto& precondition : from.preconditions)
    change.require(std::move(precondition));
  const bool is_new = !from.writes.empty();
  for (auto& write : from.writes)
    change.also(std::move(write));
  Outcome<MailFate> outcome{{MailFate::Kind::Joined, change.ticket().opened.number, ""},
                            change.take()};
  add_arrival(what, joining.ticket, outcome.writes);
  if (joining.how == Joining::How::ByToken && !is_new) prove(from.contact, outcome.writes);
  return outcome;
}

Result<Outcome<MailFate>> understand(const Understanding& what) {
  const message::Mail& mail = what.mail;
  const auto us = ourselves(what.handbook->policy());
  if (mail.bounce) return set_aside(what.arrival, "it reports that a mail was not delivered");
  if (message::is_our_own(mail, us)) return set_aside(what.arrival, "we sent it ourselves");
  auto from = requester(what.situation, mail.from.address, mail.from.name);
  if (!from) return set_aside(what.arrival, "it has no sender who could be answered");

  if (const auto joining =
          find_ticket(what.situation, what.trust, what.arrival, mail, from->contact)) {
    return join(what, *std::move(from), *joining);
  }
  const auto silence = message::why_not_answered(mail, what.arrival.envelope_from, us);
  return open(what, *std::move(from), silence.has_value());
}

/// A mail that keeps failing is counted, and set aside in the end.
void note_failure(Ports& ports, const Due<ArrivalRow>& due, const std::string& why) {
  const bool last = due.row.attempts + 1 >= understand_attempts_max;
  WriteSet writes{due.desk, {ArrivalWaiting{due.row.id}}, {}};
  writes.writes.emplace_back(settled(due.row, last ? "quarantined" : "waiting", why));
  std::ignore = commit_and_wait(ports.store, std::move(writes));
}
}  // namespace

Result<Outcome<MailFate>> understand_mail(const Situation& situation, const MailTrust& trust,
                                          ArrivalId id) {
  RETURN_IF_ERROR(access::require(situation.actor, access::Right::ReceiveMail));
  const auto arrival = situation.rows.arrival(id);
  if (!arrival || arrival->state != "waiting") return Outcome<MailFate>{};
  const auto raw = situation.rows.blob(arrival->raw);
  if (!raw) return set_aside(*arrival, "its bytes are missing");
  ASSIGN_OR_RETURN(auto handbook, situation.handbooks.current(situation.desk()));
  return understand(
      {situation, trust, *arrival, message::read_mail(raw->bytes), std::move(handbook)});
}

int understand_waiting_mails(Ports& ports, const MailTrust& trust, int count_max) {
  int dealt_with = 0;
  for (const auto& due : ports.store.arrivals_waiting(count_max)) {
    IdMaker ids(ports.entropy, ports.steady);
    const auto fate = perform(
        ports, access::system_actor(due.desk, "email"), ids.make<CommandTag>(),
        [&](const Situation& situation) { return understand_mail(situation, trust, due.row.id); });
    if (!fate && is_for_now(fate.error().code)) break;  // no fault of the mail's
    if (!fate) note_failure(ports, due, fate.error().what);
    ++dealt_with;
  }
  return dealt_with;
}
}  // namespace tend::app
