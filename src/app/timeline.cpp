// SPDX-License-Identifier: Apache-2.0
#include "app/timeline.hpp"

#include <fmt/format.h>

#include "app/display_name.hpp"
#include "desk/codec.hpp"

namespace tend::app {
namespace {
/// A line of the timeline, and whether the requester reads it too. No words: not worth a line.
struct Words {
  std::string text{};
  Reader reader = Reader::Desk;
};

class Teller {
 public:
  Teller(const policy::Policy& policy, const Snapshot& rows, People& people)
      : policy_(policy), rows_(rows), people_(people) {}

  Words operator()(const desk::Opened& opened) const {
    return {fmt::format("opened by {} as {}", opened.channel,
                        display_name(policy_.requests, opened.type)),
            Reader::Requester};
  }
  Words operator()(const desk::PriorityDecided& decided) const {
    std::string text = "priority " + display_name(policy_.priorities, decided.priority);
    if (decided.reason) text += ": " + rows_.text(*decided.reason).value_or("");
    return {std::move(text), Reader::Requester};
  }
  Words operator()(const desk::Routed& routed) const {
    return {"goes to " + display_name(policy_.teams, routed.team)};
  }
  Words operator()(const desk::Triaged&) const { return {"triaged", Reader::Requester}; }
  Words operator()(const desk::Assigned& assigned) const {
    if (!assigned.agent) return {"taken from its owner"};
    return {"assigned to " + people_.agent(*assigned.agent).name, Reader::Requester};
  }
  Words operator()(const desk::WaitingStarted& waiting) const {
    return {"waits: " + display_name(policy_.waiting, waiting.reason), Reader::Requester};
  }
  Words operator()(const desk::WaitingEnded&) const { return {"goes on", Reader::Requester}; }
  Words operator()(const desk::Reminded&) const { return {"reminded of the open question"}; }
  Words operator()(const desk::Planned& planned) const {
    return {"planned: " + rows_.text(planned.text).value_or(""), Reader::Requester};
  }
  Words operator()(const desk::Resolved& resolved) const {
    return {"resolved: " + rows_.text(resolved.explanation).value_or(""), Reader::Requester};
  }
  Words operator()(const desk::Closed& closed) const {
    std::string text = "closed: " + closed.reason;
    if (closed.text) text += ", " + rows_.text(*closed.text).value_or("");
    return {std::move(text), Reader::Requester};
  }
  Words operator()(const desk::Reopened&) const { return {"reopened", Reader::Requester}; }
  Words operator()(const desk::Breached& breached) const {
    return {"missed: " + breached.milestone, Reader::Requester};
  }
  Words operator()(const desk::BreachWithdrawn& withdrawn) const {
    return {"kept after all: " + withdrawn.milestone, Reader::Requester};
  }
  Words operator()(const desk::Migrated& migrated) const {
    if (!migrated.to_other_terms()) return {"promises follow a change of holidays or hours"};
    return {"goes on under newer terms", Reader::Requester};
  }
  Words operator()(const desk::Promised&) const { return {}; }
  Words operator()(const desk::MessageAdded&) const { return {}; }

 private:
  const policy::Policy& policy_;
  const Snapshot& rows_;
  People& people_;
};

/// What the handbook decided was nobody's doing, whoever's act made it decide.
bool decided_by_rule(const desk::Event& event) {
  if (const auto* decided = std::get_if<desk::PriorityDecided>(&event)) {
    return !decided->rules.empty();
  }
  const auto* routed = std::get_if<desk::Routed>(&event);
  return routed != nullptr && !routed->rule.empty();
}

std::optional<std::string> actor(const desk::Recorded& recorded, People& people) {
  const auto kind = recorded.author.kind;
  const bool a_person = kind == desk::Author::Kind::Agent || kind == desk::Author::Kind::Contact;
  if (!a_person || decided_by_rule(recorded.event)) return {};
  return people.author(recorded.author).name;
}
}  // namespace

std::vector<TimelineView> timeline(const desk::Ticket& ticket, const policy::Policy& policy,
                                   const Snapshot& rows, People& people, Reader reader) {
  std::vector<TimelineView> lines;
  const Teller teller(policy, rows, people);
  for (const auto& recorded : ticket.history) {
    Words words = std::visit(teller, recorded.event);
    const bool for_the_desk_only = words.reader == Reader::Desk && reader == Reader::Requester;
    if (words.text.empty() || for_the_desk_only) continue;
    lines.push_back({recorded.happened_at, std::string(desk::name_of(recorded.event)),
                     std::move(words.text), actor(recorded, people)});
  }
  return lines;
}
}  // namespace tend::app
