// SPDX-License-Identifier: Apache-2.0
#include "app/begin_ticket.hpp"

#include "base/text.hpp"

namespace tend::app {
namespace {
MessageRow first_message(const Situation& situation, const ContactRow& contact,
                         const Beginning& beginning) {
  MessageRow message{};
  message.kind = "contact";
  message.author_kind = "contact";
  message.author = contact.id.uuid;
  message.at = situation.now;
  message.body = beginning.body;
  message.raw = beginning.raw;
  return message;
}

desk::Opened facts(const Situation& situation, const policy::Handbook& handbook,
                   const Requester& from, const Beginning& beginning) {
  desk::Opened opened{};
  opened.policy = handbook.version();
  opened.channel = beginning.channel;
  opened.type = beginning.type;
  opened.line = beginning.line;
  opened.pressed = beginning.pressed;
  opened.requested_priority = beginning.requested_priority;
  opened.hours = policy::hours_open_at(handbook, situation.now);
  opened.contact_marks = from.contact.marks;
  opened.site_region = from.contact.site_region;
  opened.plan = from.client.plan;
  opened.client = from.client.id;
  opened.contact = from.contact.id;
  opened.answers = beginning.answers;
  return opened;
}
}  // namespace

Result<Outcome<TicketNumber>> begin_ticket(const Situation& situation, TicketChange change,
                                           Requester from, Beginning beginning) {
  desk::Open open{
      situation.ids.make<TicketTag>(), facts(situation, change.handbook(), from, beginning), {}};
  const std::string subject(trim(beginning.subject));
  open.facts.subject = change.keep_text(subject).id;
  open.message = change.keep_message(first_message(situation, from.contact, beginning));
  open.facts.number = situation.take_number();
  change.set_subject(subject);
  change.set_requester(from.contact);
  change.require(KeyFree{KeyFree::Space::TicketNumber, std::to_string(open.facts.number.value())});
  for (auto& precondition : from.preconditions)
    change.require(std::move(precondition));
  for (auto& write : from.writes)
    change.also(std::move(write));
  RETURN_IF_ERROR(change.apply(open));
  return Outcome<TicketNumber>{change.ticket().opened.number, change.take()};
}
}  // namespace tend::app
