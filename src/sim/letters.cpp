// SPDX-License-Identifier: Apache-2.0
#include "sim/letters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/assert.hpp"
#include "base/text.hpp"

namespace tend::sim {
namespace {
constexpr int outbox_rows_max = 10'000;

std::string domain_of(const std::string& address) {
  return address.substr(address.find('@') + 1);
}

/// "Kim" for kim@harbor.example.
std::string name_in(const std::string& address) {
  std::string name = address.substr(0, address.find('@'));
  if (!name.empty() && name.front() >= 'a' && name.front() <= 'z') {
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
  }
  return name;
}

std::string quoted(const std::string& text) {
  std::string lines;
  for (const auto line : split(text, '\n'))
    lines += fmt::format("> {}\n", line);
  return lines;
}

std::string crlf(std::string_view text) {
  std::string lines;
  for (const char c : text)
    lines += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return lines;
}
}  // namespace

std::string mailbox(const World& world) {
  for (const auto& channel : world.handbook().policy().channels.offered) {
    if (channel.channel == policy::Channel::Email) return channel.at;
  }
  return {};
}

Facts post(Stage& stage, const Letter& letter) {
  if (mailbox(stage.world).empty()) return {"the desk takes no mail"};
  notice::OutgoingMail mail;
  mail.from = {name_in(letter.from), letter.from};
  mail.to = {{"", letter.to}};
  mail.subject = letter.subject;
  mail.text = letter.text;
  mail.message_id = fmt::format("{}.letter@{}", ++stage.mails_written, domain_of(letter.from));
  mail.in_reply_to = letter.in_reply_to;
  mail.references = letter.references;
  mail.auto_submitted = letter.written_by;
  mail.date = stage.world.now();
  const auto bytes = notice::compose_mail(mail);
  if (!bytes) return {refusal(bytes.error())};

  const bool by_a_program = letter.written_by != notice::AutoSubmitted::No;
  app::IncomingMail incoming{
      by_a_program ? "" : letter.from, {letter.to}, crlf(letter.more_headers) + *bytes};
  stage.last_mails[letter.from] = incoming;
  stage.world.receive(std::move(incoming));
  return {};
}

std::optional<app::OutboxRow> last_mail_to(World& world, const std::string& address,
                                           std::optional<TicketNumber> about) {
  const auto rows = world.rows();
  const auto ticket = about ? rows->ticket(*about) : std::nullopt;
  for (auto& mail : rows->outbox(outbox_rows_max)) {
    const bool wanted = !about || (ticket && mail.ticket == ticket->id);
    if (wanted && mail.recipient == address) return std::move(mail);
  }
  return {};
}

std::optional<message::Mail> last_mail_from(World& world, const std::string& address,
                                            TicketNumber about) {
  const auto rows = world.rows();
  const auto contact = rows->contact_by_email(address);
  const auto ticket = rows->ticket(about);
  if (!contact || !ticket) return {};
  std::optional<message::Mail> last;
  for (const auto& message : rows->messages(ticket->id)) {
    if (message.author != contact->id.uuid || !message.raw) continue;
    if (const auto raw = rows->blob(*message.raw)) last = message::read_mail(raw->bytes);
  }
  return last;
}

Letter answer_to(World& world, const message::Mail& mail, const std::string& from,
                 const std::string& text) {
  Letter letter;
  letter.from = from;
  letter.to = mail.reply_to.empty() ? mailbox(world) : mail.reply_to.front().address;
  letter.subject = mail.subject.starts_with("Re: ") ? mail.subject : "Re: " + mail.subject;
  letter.text = fmt::format("{}\n\nOn {}, {} wrote:\n{}", text, moment(world, world.now()),
                            mail.from.name, quoted(mail.text));
  letter.in_reply_to = {mail.message_id};
  letter.references = mail.references;
  letter.references.push_back(mail.message_id);
  return letter;
}

app::IncomingMail delivery_failure(World& world, const app::OutboxRow& mail) {
  const std::string report = fmt::format(
      "From: Mail Delivery System <MAILER-DAEMON@{1}>\n"
      "To: {0}\n"
      "Subject: Undelivered Mail Returned to Sender\n"
      "Message-ID: <{4}.bounce@{1}>\n"
      "Auto-Submitted: auto-replied\n"
      "MIME-Version: 1.0\n"
      "Content-Type: multipart/report; report-type=delivery-status; boundary=\"parts\"\n"
      "\n"
      "--parts\n"
      "Content-Type: text/plain\n"
      "\n"
      "Your message could not be delivered.\n"
      "--parts\n"
      "Content-Type: message/delivery-status\n"
      "\n"
      "Reporting-MTA: dns; {1}\n"
      "\n"
      "Final-Recipient: rfc822; {2}\n"
      "Action: failed\n"
      "Status: 5.1.1\n"
      "--parts\n"
      "Content-Type: text/rfc822-headers\n"
      "\n"
      "Message-ID: <{3}>\n"
      "--parts--\n",
      mailbox(world), domain_of(mail.recipient), mail.recipient, mail.message_id,
      to_string(mail.id));
  return {"", {mailbox(world)}, crlf(report)};
}
}  // namespace tend::sim
