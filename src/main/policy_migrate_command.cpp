// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <boost/json.hpp>
#include <exception>
#include <iterator>
#include <ostream>
#include <string>
#include <vector>

#include "app/migrate_ticket.hpp"
#include "app/set_up_desk.hpp"
#include "app/settle_facts.hpp"
#include "main/commands.hpp"
#include "main/offline.hpp"

namespace tend::main {
namespace {
namespace json = boost::json;
using app::TicketMigration;

constexpr int tickets_per_page = 200;

/// The command at one desk.
class Migration {
 public:
  Migration(app::Ports& ports, const std::string& desk)
      : ports_(ports), actor_(access::system_actor(DeskId(desk), "command line")) {}

  template <class UseCase>
  auto perform(const UseCase& use_case) {
    app::IdMaker ids(ports_.entropy, ports_.steady);
    return app::perform(ports_, actor_, ids.make<CommandTag>(), use_case);
  }

  /// The terms that tickets will be pinned to have to be kept before any of them is, and today's
  /// facts hold for what they leave.
  Result<void> keep_terms() {
    auto kept =
        perform([](const app::Situation& situation) { return app::set_up_desk(situation); });
    if (!kept) return std::unexpected(std::move(kept).error());
    RETURN_IF_ERROR(app::settle_facts(ports_, actor_.desk));
    return {};
  }

  Result<std::vector<TicketMigration>> preview(const std::vector<std::int64_t>& numbers) {
    if (numbers.empty()) return preview_all();
    std::vector<TicketMigration> previews;
    for (const auto number : numbers) {
      auto preview = app::ask(ports_, actor_, [&](const app::Situation& situation) {
        return app::preview_migration(situation, TicketNumber(number));
      });
      if (!preview) {
        return fail(preview.error().code, fmt::format("#{}: {}", number, preview.error().what));
      }
      previews.push_back(*std::move(preview));
    }
    return previews;
  }

  Result<void> migrate(const TicketMigration& ticket) {
    auto done = perform([&](const app::Situation& situation) {
      return app::migrate_ticket(situation, ticket.number);
    });
    if (!done) return std::unexpected(std::move(done).error());
    return {};
  }

 private:
  Result<std::vector<TicketMigration>> preview_all() {
    std::vector<TicketMigration> previews;
    std::string after;
    do {
      ASSIGN_OR_RETURN(auto page, app::ask(ports_, actor_, [&](const app::Situation& situation) {
                         return app::preview_migrations(situation, after, tickets_per_page);
                       }));
      std::ranges::move(page.tickets, std::back_inserter(previews));
      after = std::move(page.next);
    } while (!after.empty());
    return previews;
  }

  app::Ports& ports_;
  access::Actor actor_;
};

bool fits(const TicketMigration& ticket) {
  return ticket.misfits.empty();
}

std::string in_words(const std::optional<desk::ClockLine>& clock) {
  if (!clock) return "not promised";
  if (clock->met_at) return "met";
  const auto instant = clock->due_at ? clock->due_at : clock->breached_at;
  return instant ? fmt::format("due {}", to_iso8601(*instant)) : clock->state;
}

void print(const TicketMigration& ticket, std::ostream& out) {
  out << fmt::format("#{} from {}: ", ticket.number.value(), ticket.from);
  if (!fits(ticket)) {
    std::string why;
    for (const auto& [what, name] : ticket.misfits)
      why += fmt::format("{}the {} `{}` has gone", why.empty() ? "" : ", ", what, name);
    out << "left alone: " << why << '\n';
    return;
  }
  const auto shown = [](const app::DecisionChange& change) {
    return change.before == change.after ? change.after
                                         : fmt::format("{} -> {}", change.before, change.after);
  };
  out << fmt::format("priority {}, team {}\n", shown(ticket.priority), shown(ticket.team));
  for (const auto& clock : ticket.clocks) {
    const auto before = in_words(clock.before);
    const auto after = in_words(clock.after);
    Seconds paused{};
    for (const auto& [from, to] : clock.pauses)
      paused += to - from;
    out << fmt::format(
        "  {}: {}{}{}\n", clock.milestone, before, before == after ? "" : " -> " + after,
        paused.count() == 0 ? "" : fmt::format(", {} s of pause kept", paused.count()));
  }
  for (const auto& sentence : ticket.undecided)
    out << "  undecided: " << sentence << '\n';
}

json::value to_json(const app::DecisionChange& change) {
  return {{"before", change.before}, {"after", change.after}};
}

json::value instant_or_null(const std::optional<Instant>& instant) {
  return instant ? json::value(to_iso8601(*instant)) : json::value();
}

json::value to_json(const std::optional<desk::ClockLine>& clock) {
  if (!clock) return nullptr;
  return {{"state", clock->state},
          {"due_at", instant_or_null(clock->due_at)},
          {"met_at", instant_or_null(clock->met_at)},
          {"breached_at", instant_or_null(clock->breached_at)},
          {"calendar", clock->calendar},
          {"target", clock->target}};
}

json::value to_json(const TicketMigration& ticket) {
  json::array misfits;
  for (const auto& [what, name] : ticket.misfits)
    misfits.push_back({{"what", what}, {"name", name}});
  json::array clocks;
  for (const auto& clock : ticket.clocks) {
    json::array pauses;
    for (const auto& [from, to] : clock.pauses)
      pauses.push_back({{"from", to_iso8601(from)}, {"to", to_iso8601(to)}});
    clocks.push_back({{"milestone", clock.milestone},
                      {"before", to_json(clock.before)},
                      {"after", to_json(clock.after)},
                      {"pauses", std::move(pauses)}});
  }
  json::array undecided(ticket.undecided.begin(), ticket.undecided.end());
  return {{"ticket", ticket.number.value()},
          {"from", ticket.from},
          {"to", ticket.to},
          {"misfits", std::move(misfits)},
          {"priority", to_json(ticket.priority)},
          {"team", to_json(ticket.team)},
          {"clocks", std::move(clocks)},
          {"undecided", std::move(undecided)}};
}

enum class Told : std::uint8_t { WouldBe, Done };

void tell(const std::vector<TicketMigration>& tickets, Told told, AnswerIn form,
          std::ostream& out) {
  const auto fitting = std::ranges::count_if(tickets, fits);
  const auto alone = static_cast<std::ptrdiff_t>(tickets.size()) - fitting;
  if (form == AnswerIn::Json) {
    json::array all;
    for (const auto& ticket : tickets)
      all.push_back(to_json(ticket));
    out << json::object{{"done", told == Told::Done},
                        {"migrated", told == Told::Done ? fitting : 0},
                        {"left_alone", alone},
                        {"tickets", std::move(all)}}
        << '\n';
    return;
  }
  for (const auto& ticket : tickets)
    print(ticket, out);
  out << fmt::format("{} {}, {} left alone{}\n", fitting,
                     told == Told::Done ? "migrated" : "to migrate", alone,
                     told == Told::Done || fitting == 0 ? "" : "; with --yes it is done");
}

Result<std::optional<Instant>> clock_of(const std::string& text) {
  if (text.empty()) return std::optional<Instant>();
  if (const auto instant = parse_instant(text)) return std::optional(*instant);
  return fail(Code::Invalid,
              "--clock '" + text + "' is not an instant such as 2026-03-13T18:05:00-05:00");
}

Result<int> carry_out(const MigrateRequest& request, std::ostream& answer) {
  ASSIGN_OR_RETURN(const auto clock, clock_of(request.clock));
  const auto beside = request.yes ? Beside::Nobody : Beside::AServer;
  ASSIGN_OR_RETURN(const auto offline,
                   Offline::open({request.data, request.policies, beside, clock}));
  Migration migration(offline->ports(), request.desk);
  if (request.yes) RETURN_IF_ERROR(migration.keep_terms());
  ASSIGN_OR_RETURN(auto tickets, migration.preview(request.tickets));
  std::erase_if(tickets, [](const TicketMigration& ticket) { return ticket.from == ticket.to; });
  if (request.yes) {
    for (const auto& ticket : tickets) {
      if (fits(ticket)) RETURN_IF_ERROR(migration.migrate(ticket));
    }
  }
  tell(tickets, request.yes ? Told::Done : Told::WouldBe, request.form, answer);
  return std::ranges::all_of(tickets, fits) ? exit_done : exit_no;
}

}  // namespace

int policy_migrate(const MigrateRequest& request, std::ostream& answer, std::ostream& complaints) {
  try {
    const auto status = carry_out(request, answer);
    if (status) return *status;
    complaints << "tend: " << status.error().what << '\n';
  } catch (const std::exception& lost) {
    complaints << "tend: " << lost.what() << '\n';
  }
  return exit_failed;
}

}  // namespace tend::main
