// SPDX-License-Identifier: Apache-2.0
#include "main/seed/life.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>

#include "app/accept_mail.hpp"
#include "app/fire_timer.hpp"
#include "app/open_ticket.hpp"
#include "app/understand_mail.hpp"
#include "app/work_on_ticket.hpp"
#include "app/write_message.hpp"
#include "base/assert.hpp"
#include "main/seed/course.hpp"
#include "policy/decide.hpp"

namespace tend::main {
namespace {
constexpr std::size_t timers_of_one_life_max = 2'000;
constexpr double asks_for_a_priority = 0.02;
constexpr double leaves_out_what_is_optional = 0.3;

class Life {
 public:
  Life(const app::Ports& ports, const Birth& birth, const Vocabulary& words, Chance chance)
      : birth_(birth),
        words_(words),
        chance_(std::move(chance)),
        clock_(birth.at),
        steady_(clock_),
        entropy_(Chance{chance_.bits(), chance_.bits()}),
        ports_{ports.store, clock_, steady_, entropy_, ports.handbooks},
        contact_(contacts()[Zipf(contacts().size()).draw(chance_)]),
        agent_(chance_.one_of(birth.desk->agents)) {}

  Result<LifeReport> run(Instant until) {
    RETURN_IF_ERROR(open());
    Instant moment = birth_.at;
    for (const Step& step : draw_course(policy(), chance_)) {
      moment = moment_of(step, moment);
      if (moment >= until) break;
      RETURN_IF_ERROR(pass_time(moment));
      RETURN_IF_ERROR(take(step.deed));
    }
    RETURN_IF_ERROR(pass_time(until));
    return report_;
  }

 private:
  const policy::Policy& policy() const { return birth_.desk->handbook->policy(); }
  const std::vector<access::Actor>& contacts() const { return birth_.desk->contacts; }

  Instant moment_of(const Step& step, Instant before) const {
    const Instant moment = before + step.after;
    if (is_by_requester(step.deed)) return moment;
    return policy::usual_hours(*birth_.desk->handbook).next_opening(moment).value_or(moment);
  }

  /// Performs a use case and keeps what the schedule needs of it. The mails were delivered long
  /// ago.
  template <class UseCase>
  auto perform(const access::Actor& actor, const UseCase& use_case) {
    app::IdMaker ids(entropy_, steady_);
    return app::perform(ports_, actor, ids.make<CommandTag>(), [&](app::Situation situation) {
      situation.take_number = [this] { return birth_.number; };
      auto outcome = use_case(situation);
      if (outcome) settle(outcome->writes);
      return outcome;
    });
  }

  void settle(app::WriteSet& writes) {
    for (app::Write& write : writes.writes) {
      if (auto* mail = std::get_if<app::OutboxRow>(&write)) {
        mail->state = "sent";
        mail->attempts = 1;
      }
      if (const auto* row = std::get_if<app::TicketRow>(&write)) ticket_ = row->id;
      if (const auto* timers = std::get_if<app::TimersOf>(&write)) timers_ = timers->timers;
    }
  }

  /// Fires what is due on the way, at its second.
  Result<void> pass_time(Instant moment) {
    while (report_.timers < timers_of_one_life_max) {
      const auto next = std::ranges::min_element(timers_, {}, &app::TimerRow::fire_at);
      if (next == timers_.end() || next->fire_at > moment) break;
      clock_.set(std::max(clock_.now(), next->fire_at));
      RETURN_IF_ERROR(perform(access::system_actor(birth_.desk->desk, "timer"),
                              [this](const app::Situation& situation) {
                                return app::fire_timers_of(situation, ticket_);
                              }));
      ++report_.timers;
    }
    clock_.set(std::max(clock_.now(), moment));
    return {};
  }

  Result<void> open() {
    const auto& channel = chance_.one_of(policy().channels.offered).channel;
    ++report_.acts;
    if (channel == policy::Channel::Email) return open_by_mail();
    app::OpenTicket request;
    request.channel = policy::to_string(channel);
    request.type = chance_.one_of(policy().requests).key;
    request.subject = words_.sentence(chance_, 2 + chance_.below(6));
    request.body = words_.text(chance_, 1 + chance_.below(8));
    request.answers = answers(request.type, policy::AnsweredBy::Requester);
    const bool by_portal = channel == policy::Channel::Portal;
    if (by_portal) {
      request.requested_priority = requested_priority();
    } else {
      request.contact_email = contact_.email;
    }
    RETURN_IF_ERROR(perform(by_portal ? contact_ : agent_, [&](const app::Situation& situation) {
      return app::open_ticket(situation, request);
    }));
    return {};
  }

  Result<void> open_by_mail() {
    app::IdMaker ids(entropy_, steady_);
    const auto arrival = ids.make<ArrivalTag>();
    app::IncomingMail mail{contact_.email, {mailbox()}, letter(ids.token())};
    auto arrived = app::accept_mail(*ports_.store.in(birth_.desk->desk), birth_.desk->desk,
                                    std::move(mail), arrival, clock_.now());
    TEND_ASSERT(arrived.has_value());
    RETURN_IF_ERROR(app::commit_and_wait(ports_.store, *std::move(arrived)));
    RETURN_IF_ERROR(perform(access::system_actor(birth_.desk->desk, "email"),
                            [&](const app::Situation& situation) {
                              return app::understand_mail(situation, {}, arrival);
                            }));
    return {};
  }

  std::string mailbox() const {
    for (const auto& channel : policy().channels.offered) {
      if (channel.channel == policy::Channel::Email) return channel.at;
    }
    return {};
  }

  std::string letter(const std::string& message_id) {
    std::string body;
    for (const char c : words_.text(chance_, 1 + chance_.below(8)))
      body += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return fmt::format(
        "From: {} <{}>\r\nTo: {}\r\nSubject: {}\r\nDate: {:%d %b %Y %H:%M:%S} +0000\r\n"
        "Message-ID: <{}@{}>\r\n\r\n{}\r\n",
        contact_.name, contact_.email, mailbox(), words_.sentence(chance_, 2 + chance_.below(6)),
        fmt::gmtime(std::chrono::system_clock::to_time_t(clock_.now())), message_id,
        contact_.email.substr(contact_.email.find('@') + 1), body);
  }

  std::string requested_priority() {
    const auto offered = policy::requestable(policy(), "portal");
    if (offered.empty() || !chance_.happens(asks_for_a_priority)) return {};
    return chance_.one_of(offered);
  }

  std::vector<policy::GivenAnswer> answers(const std::string& type, policy::AnsweredBy by) {
    std::vector<policy::GivenAnswer> given;
    for (const auto& key : policy::find(policy().requests, type)->ask) {
      const auto* question = policy::find(policy().questions, key);
      if (question == nullptr || question->answered_by != by) continue;
      if (question->optional && chance_.happens(leaves_out_what_is_optional)) continue;
      given.push_back({key, {answer(*question)}});
    }
    return given;
  }

  std::string answer(const policy::Question& question) {
    if (!question.choices.empty()) return chance_.one_of(question.choices).key;
    switch (question.text) {
      case policy::TextKind::Url:
        return fmt::format("https://{}.example", words_.word(chance_));
      case policy::TextKind::Date:
        return fmt::format("{:%Y-%m-%d}",
                           fmt::gmtime(std::chrono::system_clock::to_time_t(clock_.now())));
      case policy::TextKind::Number:
        return std::to_string(1 + chance_.below(100));
      case policy::TextKind::Text:
      case policy::TextKind::TextOrFile:
      case policy::TextKind::File:
        break;
    }
    return words_.text(chance_, 1);
  }

  /// What the ticket does not allow any more, because a timer closed it or the handbook says no, is
  /// left undone, as people find when they try.
  Result<void> take(Deed deed) {
    const access::Actor& actor = is_by_requester(deed) ? contact_ : agent_;
    const auto done = perform(
        actor, [&](const app::Situation& situation) { return outcome_of(situation, deed); });
    if (done) ++report_.acts;
    const bool not_possible =
        !done && (done.error().code == Code::Refused || done.error().code == Code::Invalid);
    if (!done && !not_possible) return std::unexpected(done.error());
    return {};
  }

  Result<app::Outcome<TicketNumber>> outcome_of(const app::Situation& situation, Deed deed) {
    using Audience = app::WriteMessage::Audience;
    const app::TicketRef ticket{birth_.number};
    switch (deed) {
      case Deed::Triage:
        return app::triage_ticket(situation, ticket, triage(situation));
      case Deed::Assign:
        return app::assign_ticket(situation, ticket, {agent_.email});
      case Deed::Reply:
      case Deed::Answer:
        return app::write_message(situation, {birth_.number, {}, Audience::Public, words(6)});
      case Deed::Note:
        return app::write_message(situation, {birth_.number, {}, Audience::Internal, words(3)});
      case Deed::ChangePriority:
        return app::change_priority(situation, ticket,
                                    {chance_.one_of(policy().priorities).key, words(1)});
      case Deed::Ask:
        return app::let_wait(situation, ticket,
                             {chance_.one_of(policy().waiting).key, words(2), {}});
      case Deed::Resume:
        return app::resume(situation, ticket);
      case Deed::Plan:
        return app::plan_ticket(
            situation, ticket, {situation.now + std::chrono::days(1 + chance_.below(5)), words(1)});
      case Deed::Resolve:
        return app::resolve_ticket(situation, ticket, words(3));
      case Deed::Close:
        return app::close_ticket(situation, ticket, {"resolved", ""});
      case Deed::Withdraw:
        return app::close_ticket(situation, ticket, {"withdrawn", words(1)});
    }
    TEND_UNREACHABLE("every deed has a use case");
  }

  app::TriageTicket triage(const app::Situation& situation) {
    app::TriageTicket triage;
    const auto row = situation.rows.ticket(birth_.number);
    if (row) triage.answers = answers(row->type, policy::AnsweredBy::Agent);
    triage.agent = agent_.email;
    return triage;
  }

  std::string words(std::size_t sentences_most) {
    return words_.text(chance_, 1 + chance_.below(sentences_most));
  }

  const Birth birth_;
  const Vocabulary& words_;
  Chance chance_;
  StandingClock clock_;
  SteadyByClock steady_;
  SeededEntropy entropy_;
  app::Ports ports_;
  const access::Actor& contact_;
  const access::Actor& agent_;
  TicketId ticket_{};
  std::vector<app::TimerRow> timers_;
  LifeReport report_;
};
}  // namespace

Result<LifeReport> live(const app::Ports& ports, const Birth& birth, const Vocabulary& words,
                        Chance chance, Instant until) {
  return Life(ports, birth, words, std::move(chance)).run(until);
}
}  // namespace tend::main
