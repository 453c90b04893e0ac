// SPDX-License-Identifier: Apache-2.0
#include "main/sample_week.hpp"

#include <map>
#include <string>
#include <vector>

#include "app/advance_clock.hpp"
#include "app/identity.hpp"
#include "app/open_ticket.hpp"
#include "app/work_on_ticket.hpp"
#include "app/write_message.hpp"
#include "base/assert.hpp"
#include "main/real_world.hpp"

namespace tend::main {
namespace {
using Answers = std::vector<policy::GivenAnswer>;

enum class Verb : std::uint8_t {
  Opens,  ///< by the channel in `with`; `text` is "subject | words"
  Replies,
  Notes,
  Returns,  ///< the requester writes again
  Takes,    ///< assigns it to the agent in `with`
  Triages,  ///< and assigns it to the agent in `with`
  Raises,   ///< to the priority in `with`
  Asks,     ///< the requester, and waits
  Plans,    ///< for the day `with` days later
  Resolves,
};

/// Who does what when. `day` counts from Monday; the time is the desk's.
struct Act {
  int day;
  int hour;
  int minute;
  const char* who;
  Verb verb;
  const char* ticket;  ///< what this week calls it
  const char* with;
  const char* text;
  Answers answers = {};
};

const std::vector<Act>& itech_week() {
  using enum Verb;
  static const std::vector<Act> week{
      {0,
       8,
       4,
       "kim@client.example",
       Opens,
       "scanner",
       "portal",
       "Scanner on the second floor is offline | It has shown 'no network' since this morning.",
       {{"affected", {"one_person"}}, {"effect", {"disrupted"}}, {"workaround", {"exists"}}}},
      {0, 8, 11, "ben@itech.example", Takes, "scanner", "ben@itech.example", ""},
      {0, 8, 14, "ben@itech.example", Replies, "scanner", "",
       "Good morning Kim, I can see the scanner's port is down. I am looking into it now."},
      {0,
       9,
       30,
       "rita@harbor.example",
       Opens,
       "server",
       "portal",
       "The practice software does not open | Nobody at the front desk can check patients in.",
       {{"affected", {"critical_function"}}, {"effect", {"stopped"}}, {"workaround", {"none"}}}},
      {0, 9, 34, "cleo@itech.example", Takes, "server", "cleo@itech.example", ""},
      {0, 9, 36, "cleo@itech.example", Replies, "server", "",
       "We are on the server already and will write again within the hour."},
      {0, 9, 52, "cleo@itech.example", Plans, "server", "0",
       "The database did not come back after the night's update; we are restoring it."},
      {0, 11, 5, "cleo@itech.example", Resolves, "server", "",
       "The update was rolled back and the database restored. Nothing was lost."},
      {0, 14, 20, "ben@itech.example", Resolves, "scanner", "",
       "The patch cable behind the cabinet was damaged; it was replaced."},
      {1,
       10,
       2,
       "lena@orchard.example",
       Opens,
       "laptops",
       "portal",
       "Twelve laptops for the new classroom | Please set them up like those in room 4.",
       {{"deadline", {"pressing"}}}},
      {1, 10, 40, "ana@itech.example", Takes, "laptops", "cleo@itech.example", ""},
      {1, 10, 45, "ana@itech.example", Replies, "laptops", "",
       "Thank you Lena, Cleo will prepare them."},
      {1, 11, 0, "cleo@itech.example", Asks, "laptops", "",
       "Which accounts should be signed in on them, and by which date are they needed?"},
      {2, 8, 47, "lena@orchard.example", Returns, "laptops", "",
       "One account a pupil, I will send the list; Monday in two weeks is fine."},
      {2,
       9,
       15,
       "omar@harbor.example",
       Opens,
       "mail",
       "portal",
       "Mails to the insurance come back | All of them, since yesterday evening.",
       {{"affected", {"several_people"}}, {"effect", {"disrupted"}}, {"workaround", {"none"}}}},
      {2, 9, 31, "ben@itech.example", Takes, "mail", "ben@itech.example", ""},
      {2, 9, 33, "ben@itech.example", Replies, "mail", "",
       "Their server refuses our address; I have asked them why."},
      {3,
       13,
       8,
       "jo@client.example",
       Opens,
       "vpn",
       "phone",
       "Cannot connect from the road | Jo is at a customer's and the connection drops.",
       {{"affected", {"one_person"}}, {"effect", {"disrupted"}}, {"workaround", {"exists"}}}},
      {3, 13, 15, "ben@itech.example", Notes, "vpn", "",
       "Jo uses the old client; the certificate ran out."},
      {3, 13, 21, "ana@itech.example", Raises, "vpn", "P2", "Jo has to present there at three."},
      {4,
       9,
       20,
       "kim@client.example",
       Opens,
       "shared",
       "portal",
       "A shared folder for the auditors | They come in December.",
       {{"deadline", {"whenever"}}}},
      {4,
       15,
       41,
       "rita@harbor.example",
       Opens,
       "printer",
       "portal",
       "Labels print too small | Since the new driver.",
       {{"affected", {"one_person"}}, {"effect", {"minor"}}}},
  };
  return week;
}

const std::vector<Act>& gulf_week() {
  using enum Verb;
  static const std::vector<Act> week{
      {0, 7, 22, "lee@bayou.example", Opens, "dispatch", "portal",
       "Dispatch screens are frozen | Both yards, nobody can assign trucks."},
      {0,
       7,
       29,
       "tess@gulf.example",
       Triages,
       "dispatch",
       "tess@gulf.example",
       "",
       {{"affected", {"organization"}}, {"workaround", {"none"}}}},
      {0, 7, 33, "tess@gulf.example", Replies, "dispatch", "",
       "The message broker has stopped; I am restarting it."},
      {0, 8, 2, "tess@gulf.example", Resolves, "dispatch", "",
       "The broker's disk was full. It was cleared and is watched from now on."},
      {1, 18, 40, "dana@hillclinic.example", Opens, "phone", "portal",
       "New phone for the nurse's desk | The old one crackles."},
      {2,
       7,
       10,
       "sam@gulf.example",
       Triages,
       "phone",
       "sam@gulf.example",
       "",
       {{"affected", {"one_user"}}}},
      {2, 9, 0, "sam@gulf.example", Replies, "phone", "",
       "A new one is on its way and should be with you tomorrow."},
      {3, 10, 12, "mae@bayou.example", Opens, "invoices", "portal",
       "Invoices cannot be exported | The button does nothing."},
      {3,
       10,
       31,
       "tess@gulf.example",
       Triages,
       "invoices",
       "tess@gulf.example",
       "",
       {{"affected", {"site"}}, {"workaround", {"exists"}}}},
      {4, 16, 50, "lee@bayou.example", Opens, "badge", "portal",
       "Badge reader at the gate beeps twice | It opens all the same."},
  };
  return week;
}

/// One desk's week, act by act.
class Week {
 public:
  Week(const app::Ports& ports, DeskId desk, Instant monday, calendar::TimeZone zone)
      : clock_(monday),
        ports_{ports.store, clock_, ports.steady, ports.entropy, ports.handbooks},
        desk_(std::move(desk)),
        zone_(std::move(zone)),
        monday_(zone_.date_of(monday)) {}

  Result<void> live(const Act& act, Instant now) {
    const Instant at = instant_of(act.day, act.hour, act.minute);
    if (at >= now) return {};
    RETURN_IF_ERROR(app::advance_clock(ports_, clock_, std::max(at, clock_.now())));
    ASSIGN_OR_RETURN(const access::Actor actor, actor_with(act.who));
    return act.verb == Verb::Opens ? open(act, actor) : work(act, actor);
  }

 private:
  Instant instant_of(int day, int hour, int minute) const {
    return zone_.to_instant(LocalTime(monday_ + std::chrono::days(day)) + std::chrono::hours(hour) +
                            Minutes(minute));
  }

  Result<access::Actor> actor_with(const char* email) {
    return app::ask(
        ports_, access::system_actor(desk_, "sample"),
        [&](const app::Situation& situation) { return app::actor_with_address(situation, email); });
  }

  template <class UseCase>
  Result<TicketNumber> perform(const access::Actor& actor, const UseCase& use_case) {
    app::IdMaker ids(ports_.entropy, ports_.steady);
    return app::perform(ports_, actor, ids.make<CommandTag>(), use_case);
  }

  Result<void> open(const Act& act, const access::Actor& actor) {
    const std::string text = act.text;
    const std::size_t bar = text.find(" | ");
    app::OpenTicket request;
    request.channel = act.with;
    request.subject = text.substr(0, bar);
    request.body = text.substr(bar + 3);
    request.answers = act.answers;
    request.type = type_for(act.answers);
    access::Actor opener = actor;
    if (request.channel != "portal") {
      request.contact_email = actor.email;
      ASSIGN_OR_RETURN(opener, actor_with("ana@itech.example"));
    }
    ASSIGN_OR_RETURN(const TicketNumber number,
                     perform(opener, [&](const app::Situation& situation) {
                       return app::open_ticket(situation, request);
                     }));
    numbers_.emplace(act.ticket, number);
    return {};
  }

  /// itech asks for a deadline where something is wanted, and for effects where something broke.
  static std::string type_for(const Answers& answers) {
    return !answers.empty() && answers.front().question == "deadline" ? "service" : "incident";
  }

  Result<void> work(const Act& act, const access::Actor& actor) {
    RETURN_IF_ERROR(perform(actor, [&](const app::Situation& situation) {
      return outcome_of(situation, act, {numbers_.at(act.ticket)});
    }));
    return {};
  }

  Result<app::Outcome<TicketNumber>> outcome_of(const app::Situation& situation, const Act& act,
                                                const app::TicketRef& ticket) const {
    using Audience = app::WriteMessage::Audience;
    switch (act.verb) {
      case Verb::Replies:
      case Verb::Returns:
        return app::write_message(situation, {ticket.number, {}, Audience::Public, act.text});
      case Verb::Notes:
        return app::write_message(situation, {ticket.number, {}, Audience::Internal, act.text});
      case Verb::Takes:
        return app::assign_ticket(situation, ticket, {act.with});
      case Verb::Triages:
        return app::triage_ticket(situation, ticket, {"", act.answers, "", "", act.with, ""});
      case Verb::Raises:
        return app::change_priority(situation, ticket, {act.with, act.text});
      case Verb::Asks:
        return app::let_wait(situation, ticket, {"client", act.text, {}});
      case Verb::Plans:
        return app::plan_ticket(
            situation, ticket,
            {instant_of(act.day + std::stoi(act.with), act.hour + 3, act.minute), act.text});
      case Verb::Resolves:
        return app::resolve_ticket(situation, ticket, act.text);
      case Verb::Opens:
        break;
    }
    TEND_UNREACHABLE("opening a ticket is no work on one");
  }

  StandingClock clock_;
  app::Ports ports_;
  DeskId desk_;
  calendar::TimeZone zone_;
  LocalDate monday_;
  std::map<std::string, TicketNumber> numbers_;
};

/// The Monday of a week that is over, or nearly.
Instant monday_before(Instant now, const calendar::TimeZone& zone) {
  const LocalDate date = zone.date_of(now) - std::chrono::days(5);
  const auto since_monday = std::chrono::weekday(date) - std::chrono::Monday;
  return zone.to_instant(LocalTime(date - since_monday));
}
}  // namespace

Result<void> live_sample_week(const app::Ports& ports, Instant now) {
  const std::map<std::string, const std::vector<Act>&> weeks{{"itech", itech_week()},
                                                             {"gulf", gulf_week()}};
  for (const auto& [name, acts] : weeks) {
    const DeskId desk(name);
    const auto handbook = ports.handbooks.current(desk);
    if (!handbook || ports.store.in(desk)->feed_end() > 0) continue;
    const auto& zone = policy::usual_hours(**handbook).zone();
    Week week(ports, desk, monday_before(now, zone), zone);
    for (const Act& act : acts)
      RETURN_IF_ERROR(week.live(act, now));
  }
  return {};
}
}  // namespace tend::main
