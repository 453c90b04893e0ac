// SPDX-License-Identifier: Apache-2.0
#include "app/settle_facts.hpp"

#include <map>
#include <memory>
#include <string>

#include "app/ticket_change.hpp"
#include "desk/clock_line.hpp"
#include "desk/clocks.hpp"
#include "desk/timers.hpp"

namespace tend::app {
namespace {
constexpr int tickets_per_page = 200;

/// Under which the facts stand beside the versions of the terms; none of those is called so.
constexpr std::string_view kept_facts = "facts";

std::vector<desk::ClockLine> lines_of(const desk::Ticket& ticket, const policy::Handbook& handbook,
                                      Instant now) {
  std::vector<desk::ClockLine> lines;
  for (const auto& clock : desk::clocks(ticket, handbook, now))
    lines.push_back(desk::line_of(clock));
  return lines;
}

/// One desk between what facts.yaml said and what it says.
class Settling {
 public:
  Settling(Ports& ports, DeskId desk, std::string older_facts)
      : ports_(ports),
        actor_(access::system_actor(std::move(desk), "facts")),
        older_facts_(std::move(older_facts)) {}

  Result<std::int64_t> settle_all() {
    std::int64_t changed = 0;
    QueueQuery query;
    // Finished ones too: what they kept must not be judged by holidays nobody knew of.
    query.which = QueueQuery::Which::All;
    query.size = tickets_per_page;
    do {
      const QueuePage page = ports_.store.in(actor_.desk)->queue(query);
      for (const TicketRow& row : page.tickets) {
        ASSIGN_OR_RETURN(const bool differs, settle(row.number));
        changed += differs ? 1 : 0;
      }
      query.after = page.next;
    } while (!query.after.empty());
    return changed;
  }

  Result<bool> keep(const std::string& facts_yaml) {
    return perform([&](const Situation& situation) -> Result<Outcome<bool>> {
      Outcome<bool> outcome{true};
      outcome.writes.writes.emplace_back(
          PolicyRow{std::string(kept_facts), facts_yaml, "", situation.now});
      return outcome;
    });
  }

 private:
  template <class UseCase>
  Result<bool> perform(const UseCase& use_case) {
    IdMaker ids(ports_.entropy, ports_.steady);
    return app::perform(ports_, actor_, ids.make<CommandTag>(), use_case);
  }

  Result<bool> settle(TicketNumber number) {
    return perform([&](const Situation& situation) -> Result<Outcome<bool>> {
      ASSIGN_OR_RETURN(TicketChange change, TicketChange::before_timers(situation, number));
      const auto older = under_older_facts(change.handbook().version(), situation.rows);
      if (!older) return Outcome<bool>{false};
      const auto before = lines_of(change.ticket(), *older, situation.now);
      const auto after = lines_of(change.ticket(), change.handbook(), situation.now);
      if (before != after) RETURN_IF_ERROR(change.leave_facts(*older));
      // When a resolved ticket closes is promised to nobody, so it moves without an event.
      const bool closes_otherwise = desk::timers(change.ticket(), *older, situation.now) !=
                                    desk::timers(change.ticket(), change.handbook(), situation.now);
      if (before == after && !closes_otherwise) return Outcome<bool>{false};
      change.settle_timers();
      return Outcome<bool>{true, change.take()};
    });
  }

  /// Nothing when this Tend cannot read the facts of then any more.
  std::shared_ptr<const policy::Handbook> under_older_facts(const std::string& version,
                                                            const Snapshot& rows) {
    const auto known = older_.find(version);
    if (known != older_.end()) return known->second;
    auto bound = ports_.handbooks.under_facts(actor_.desk, version, older_facts_, rows);
    return older_[version] = bound ? *std::move(bound) : nullptr;
  }

  Ports& ports_;
  access::Actor actor_;
  std::string older_facts_;
  std::map<std::string, std::shared_ptr<const policy::Handbook>> older_;
};
}  // namespace

Result<std::int64_t> settle_facts(Ports& ports, const DeskId& desk) {
  ASSIGN_OR_RETURN(const auto pack, ports.handbooks.text_of(desk));
  const auto known = ports.store.in(desk)->policy(kept_facts);
  if (known && known->policy_yaml == pack.facts_yaml) return 0;
  Settling settling(ports, desk, known ? known->policy_yaml : std::string());
  std::int64_t changed = 0;
  if (known) {
    ASSIGN_OR_RETURN(changed, settling.settle_all());
  }
  // Last, so that whoever is interrupted begins again.
  RETURN_IF_ERROR(settling.keep(pack.facts_yaml));
  return changed;
}
}  // namespace tend::app
