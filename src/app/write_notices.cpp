// SPDX-License-Identifier: Apache-2.0
#include "app/write_notices.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <optional>

#include "app/display_name.hpp"
#include "app/join_mail.hpp"
#include "desk/facts.hpp"
#include "message/threading.hpp"
#include "notice/mail.hpp"
#include "notice/wording.hpp"
#include "policy/decide.hpp"

namespace tend::app {
namespace {
using policy::NoticeField;
using policy::NoticeMoment;

constexpr auto unproved_pause = std::chrono::hours(24);
constexpr std::string_view nobody_yet = "nobody yet";

/// Something that happened which the handbook may want written about.
struct Occasion {
  NoticeMoment moment;
  std::string text{};    ///< what was written, asked, planned or explained
  std::string reason{};  ///< why the priority is what it is now
  std::optional<Instant> due{};
};

/// Whom a notice goes to.
struct Reader {
  std::string name;
  std::string address;
};

class NoticeWriter {
 public:
  NoticeWriter(const Situation& situation, const NoticeMaterial& material)
      : situation_(situation), material_(material), policy_(material.handbook.policy()) {
    if (material.ticket.assignee) assignee_ = situation.rows.agent(*material.ticket.assignee);
  }

  std::vector<Write> write() {
    const auto facts = desk::facts_of(material_.ticket, policy_);
    for (const Occasion& occasion : occasions()) {
      for (const auto& decided : policy::decide_notices(policy_, occasion.moment, facts)) {
        for (const Reader& reader : readers_of(decided.notice))
          write_one(occasion, decided.notice, reader);
      }
    }
    return std::move(writes_);
  }

 private:
  std::vector<Occasion> occasions() const {
    std::vector<Occasion> found;
    std::string priority = priority_before();
    for (std::size_t i = material_.first_new_event; i < material_.ticket.history.size(); ++i) {
      const desk::Event& event = material_.ticket.history[i].event;
      // What newer terms decide otherwise is nobody's act, and nobody is written to about it.
      if (std::holds_alternative<desk::Migrated>(event)) break;
      if (auto occasion = occasion_of(event, priority)) found.push_back(*std::move(occasion));
      if (const auto* decided = std::get_if<desk::PriorityDecided>(&event)) {
        priority = decided->priority;
      }
    }
    return found;
  }

  std::optional<Occasion> occasion_of(const desk::Event& event,
                                      const std::string& priority_before) const {
    if (std::holds_alternative<desk::Opened>(event)) {
      return Occasion{NoticeMoment::Received, "", "", first_contact_due()};
    }
    if (std::holds_alternative<desk::Triaged>(event)) {
      return Occasion{NoticeMoment::Triaged, "", reason_of_assessment(), {}};
    }
    if (const auto* decided = std::get_if<desk::PriorityDecided>(&event)) {
      if (priority_before.empty() || decided->priority == priority_before) return {};
      return Occasion{NoticeMoment::PriorityChanged, "", reason_of(*decided), {}};
    }
    if (const auto* planned = std::get_if<desk::Planned>(&event)) {
      return Occasion{NoticeMoment::PlanMade, text_of(planned->text), "", planned->date};
    }
    if (const auto* added = std::get_if<desk::MessageAdded>(&event)) {
      if (added->kind != "reply" || is_question(added->message)) return {};
      return Occasion{NoticeMoment::PublicReply, body_of(added->message), "", {}};
    }
    if (const auto* waiting = std::get_if<desk::WaitingStarted>(&event)) {
      if (!waiting->question) return {};
      return Occasion{NoticeMoment::Waiting, body_of(*waiting->question), "", waiting->remind_at};
    }
    if (const auto* reminded = std::get_if<desk::Reminded>(&event)) {
      return Occasion{NoticeMoment::Reminder, open_question(), "", reminded->due};
    }
    if (const auto* resolved = std::get_if<desk::Resolved>(&event)) {
      return Occasion{NoticeMoment::Resolved, text_of(resolved->explanation), "", {}};
    }
    return {};
  }

  /// A question is mailed as one, not as a reply too.
  bool is_question(MessageId message) const {
    return std::ranges::any_of(material_.ticket.history, [&](const desk::Recorded& recorded) {
      const auto* waiting = std::get_if<desk::WaitingStarted>(&recorded.event);
      return waiting != nullptr && waiting->question == message;
    });
  }

  std::string priority_before() const {
    std::string priority;
    for (std::size_t i = 0; i < material_.first_new_event; ++i) {
      const auto* decided = std::get_if<desk::PriorityDecided>(&material_.ticket.history[i].event);
      if (decided != nullptr) priority = decided->priority;
    }
    return priority;
  }

  void write_one(const Occasion& occasion, const policy::NoticeRow& row, const Reader& reader) {
    if (reader.address.empty() || too_soon_for(reader.address, occasion.moment)) return;

    const OutboxId id = situation_.ids.make<OutboxTag>();
    const std::string mailbox = own_mailbox();
    const std::string domain = mailbox.substr(mailbox.find('@') + 1);
    const auto token = message::parse_reply_token(situation_.ids.token());
    const bool automatic =
        occasion.moment == NoticeMoment::Received || occasion.moment == NoticeMoment::Reminder;
    notice::OutgoingMail mail;
    mail.from = {policy_.name, mailbox};
    mail.to = {{reader.name, reader.address}};
    mail.reply_to = {{policy_.name, message::reply_address(mailbox, *token)}};
    mail.subject =
        fmt::format("{} {}", message::subject_tag(situation_.desk(), number()), material_.subject);
    mail.text = fmt::format("{}\n\n-- \n{}\n{}", notice::fill(row.says, values(occasion)),
                            policy_.name, link());
    mail.message_id = to_string(message::OwnMessageId{id.uuid, *token, domain});
    if (!material_.answers_mail.empty()) mail.in_reply_to = {material_.answers_mail};
    mail.references = references(domain);
    mail.auto_submitted =
        automatic ? notice::AutoSubmitted::AutoReplied : notice::AutoSubmitted::No;
    mail.loop_mark = policy_.desk;
    mail.date = situation_.now;
    keep(mail, id, to_string(*token), row.send, automatic);
  }

  /// Every mail about a ticket refers to one id that no mail has, so that mail programs show them
  /// as one conversation whichever of them they have seen.
  std::vector<std::string> references(const std::string& domain) const {
    std::vector<std::string> ids{fmt::format("{}@{}", to_string(material_.ticket.id), domain)};
    if (!material_.answers_mail.empty()) ids.push_back(material_.answers_mail);
    return ids;
  }

  void keep(const notice::OutgoingMail& mail, OutboxId id, const std::string& token,
            const std::string& notice, bool automatic) {
    auto bytes = notice::compose_mail(mail);
    if (!bytes) return;  // Not an address one could write to; the ticket has it all the same.
    const TicketId ticket = material_.ticket.id;
    writes_.emplace_back(MailLinkRow{sent_mail_key(mail.message_id), ticket});
    writes_.emplace_back(MailLinkRow{token_key(token), ticket});
    OutboxRow row{};
    row.id = id;
    row.ticket = ticket;
    row.recipient = mail.to.front().address;
    row.sender = automatic ? "" : mail.from.address;
    row.notice = notice;
    row.message_id = mail.message_id;
    row.subject = mail.subject;
    row.bytes = *std::move(bytes);
    row.created_at = situation_.now;
    row.state = "waiting";
    row.next_attempt_at = situation_.machine_now;
    writes_.emplace_back(std::move(row));
  }

  notice::FieldValues values(const Occasion& occasion) const {
    const auto& hours = policy::usual_hours(material_.handbook);
    notice::FieldValues values{
        {NoticeField::Number, fmt::format("#{}", number().value())},
        {NoticeField::Subject, material_.subject},
        {NoticeField::Requester, material_.contact.name},
        {NoticeField::Client, client_name()},
        {NoticeField::Priority, display_name(policy_.priorities, material_.ticket.priority)},
        {NoticeField::Severity, display_name(policy_.severities, material_.ticket.severity)},
        {NoticeField::Team, display_name(policy_.teams, material_.ticket.team)},
        {NoticeField::Owner, assignee_ ? assignee_->name : std::string(nobody_yet)},
        {NoticeField::Link, link()},
        {NoticeField::Text, occasion.text},
        {NoticeField::Reason, occasion.reason},
        {NoticeField::Resolution, occasion.text},
        {NoticeField::LeadTime, lead_time()},
    };
    const auto region = policy::region_of(policy_, material_.ticket.opened.line,
                                          material_.ticket.opened.site_region);
    if (const auto* line = policy::line_for(policy_, region)) {
      values[NoticeField::Phone] = line->number;
    }
    if (occasion.due) values[NoticeField::Due] = notice::spoken(*occasion.due, hours.zone());
    if (const auto opening = hours.next_opening(situation_.now)) {
      values[NoticeField::Opening] = notice::spoken(*opening, hours.zone());
    }
    return values;
  }

  std::string lead_time() const {
    const auto& measured = policy_.measures.lead_time;
    return measured ? measured->otherwise : "";
  }

  TicketNumber number() const { return material_.ticket.opened.number; }

  std::string link() const {
    for (const auto& channel : policy_.channels.offered) {
      if (channel.channel == policy::Channel::Portal) {
        return fmt::format("{}/requests/{}", channel.at, number().value());
      }
    }
    return {};
  }

  std::string client_name() const {
    const auto client = situation_.rows.client(material_.ticket.opened.client);
    return client ? client->name : "";
  }

  template <class Row, class RowId>
  const Row* written(RowId id) const {
    for (const Write& write : material_.written) {
      const auto* row = std::get_if<Row>(&write);
      if (row != nullptr && row->id == id) return row;
    }
    return nullptr;
  }

  std::string text_of(TextId id) const {
    if (const auto* text = written<TextRow>(id)) return text->body;
    return situation_.rows.text(id).value_or("");
  }

  std::string body_of(MessageId id) const {
    if (const auto* message = written<MessageRow>(id)) return message->body;
    for (const auto& message : situation_.rows.messages(material_.ticket.id)) {
      if (message.id == id) return message.body;
    }
    return {};
  }

  std::string open_question() const {
    const auto& waiting = material_.ticket.waiting;
    return waiting && waiting->question ? body_of(*waiting->question) : "";
  }

  std::string reason_of(const desk::PriorityDecided& decided) const {
    if (decided.reason) return text_of(*decided.reason);
    return decided.rules.empty() ? "" : sentence_of(decided.rules.back());
  }

  /// A desk with severities assesses those; their rule stands right before that of the priority.
  std::string reason_of_assessment() const {
    const auto* decided = desk::last_event<desk::PriorityDecided>(material_.ticket);
    if (decided == nullptr) return {};
    const bool by_severity = !decided->severity.empty() && decided->rules.size() > 1;
    return by_severity ? sentence_of(*std::prev(decided->rules.end(), 2)) : reason_of(*decided);
  }

  std::string sentence_of(const desk::RuleRef& reference) const {
    const auto* rule = policy::find_rule(policy_, reference);
    if (rule == nullptr) return {};
    return rule->because.empty() ? rule->our_choice : rule->because;
  }

  /// Of what was promised at receipt, the first instant by which a person has been in touch.
  std::optional<Instant> first_contact_due() const {
    for (const char* milestone : {"first_response", "call_back", "triage"}) {
      for (const auto& recorded : material_.ticket.history) {
        const auto* promised = std::get_if<desk::Promised>(&recorded.event);
        if (promised != nullptr && promised->milestone == milestone) return promised->due;
      }
    }
    return {};
  }

  std::string own_mailbox() const {
    for (const auto& channel : policy_.channels.offered) {
      if (channel.channel == policy::Channel::Email) return channel.at;
    }
    return fmt::format("support@{}.example", policy_.desk);
  }

  std::vector<Reader> readers_of(const policy::NoticeRow& row) const {
    std::vector<Reader> readers;
    for (const auto& addressee : row.to) {
      if (const auto* team = std::get_if<std::string>(&addressee)) {
        add_team(*team, readers);
      } else if (addressee == policy::Addressee(policy::PeopleWord::Requester)) {
        readers.push_back({material_.contact.name, material_.contact.email});
      } else if (addressee == policy::Addressee(policy::PeopleWord::Owner) && assignee_) {
        readers.push_back({assignee_->name, assignee_->email});
      }
    }
    return readers;
  }

  void add_team(const std::string& team, std::vector<Reader>& readers) const {
    for (const auto& agent : situation_.rows.agents()) {
      const bool is_in = std::ranges::find(agent.teams, team) != agent.teams.end();
      if (agent.active && is_in) readers.push_back({agent.name, agent.email});
    }
  }

  bool too_soon_for(const std::string& address, NoticeMoment moment) const {
    if (moment != NoticeMoment::Received || material_.ticket.opened.channel != "email")
      return false;
    if (std::ranges::count(material_.contact.marks, proved_mark) > 0) return false;
    return situation_.rows.automatic_mails_since(address, situation_.now - unproved_pause) > 0;
  }

  const Situation& situation_;
  const NoticeMaterial& material_;
  const policy::Policy& policy_;
  std::optional<AgentRow> assignee_;
  std::vector<Write> writes_;
};
}  // namespace

std::vector<Write> write_notices(const Situation& situation, const NoticeMaterial& material) {
  return NoticeWriter(situation, material).write();
}
}  // namespace tend::app
