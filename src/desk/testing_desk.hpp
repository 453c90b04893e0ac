// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "calendar/testing_zones.hpp"
#include "desk/clocks.hpp"
#include "desk/decide.hpp"
#include "policy/handbook.hpp"

// A desk for tests: one of the real packs, and a ticket whose life is told act by act.
namespace tend::desk::testing {

inline std::string file_text(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// What stands in a file of a pack, and what is to stand there instead.
struct Edit {
  std::string found;
  std::string instead;
};

inline std::string edited(std::string text, const std::vector<Edit>& edits) {
  for (const auto& [found, instead] : edits) {
    const auto place = text.find(found);
    if (place == std::string::npos) throw std::runtime_error("not in the pack: " + found);
    text.replace(place, found.size(), instead);
  }
  return text;
}

inline policy::Handbook handbook_of(const std::string& name, const std::vector<Edit>& facts,
                                    const std::vector<Edit>& terms = {}) {
  const std::string folder = std::string(TEND_SOURCE_DIR) + "/policies/" + name;
  auto handbook = policy::read_handbook(
      {name, edited(file_text(folder + "/policy.yaml"), terms),
       edited(file_text(folder + "/facts.yaml"), facts), file_text(folder + "/handbook.txt")},
      calendar::ZoneTable("test", {calendar::zone_named("America/Chicago"),
                                   calendar::zone_named("America/Los_Angeles")}));
  if (!handbook) throw std::runtime_error(handbook.error().what);
  return *std::move(handbook);
}

/// The pack as it stands, which is read once.
inline policy::Handbook handbook_of(const std::string& name) {
  static std::map<std::string, policy::Handbook> known;
  const auto found = known.find(name);
  return found != known.end() ? found->second : known[name] = handbook_of(name, {});
}

inline Instant at(const char* text) {
  const auto instant = parse_instant(text);
  if (!instant) throw std::runtime_error(std::string("not an instant: ") + text);
  return *instant;
}

inline Author agent(std::vector<std::string> teams = {}) {
  return {Author::Kind::Agent, make_uuid7(1, {7}), std::move(teams)};
}
inline Author contact() {
  return {Author::Kind::Contact, make_uuid7(1, {9}), {}};
}
inline Author timer() {
  return {Author::Kind::Timer, {}, {}};
}

inline Text text(const char* body = "words") {
  return {TextId{make_uuid7(2, {1})}, body};
}

/// One ticket and everything done to it, in the order it is told.
class Life {
 public:
  explicit Life(const policy::Handbook& handbook, Ticket ticket = {})
      : handbook_(handbook), ticket_(std::move(ticket)) {}

  const Ticket& ticket() const { return ticket_; }
  const policy::Handbook& handbook() const { return handbook_; }

  /// Opened by a contact; `facts` need only say what matters to the test.
  void open(const char* when, Opened facts) {
    facts.policy = handbook_.version();
    facts.hours = policy::hours_open_at(handbook_, at(when));
    if (facts.type.empty()) facts.type = handbook_.policy().requests.front().key;
    facts.number = TicketNumber(1001);
    must(act(when, contact(), Open{TicketId{make_uuid7(3, {3})}, facts, {}}));
  }

  /// Done at `when`, noted down at `noted` if that was later.
  Result<std::vector<Event>> act(const char* when, const Author& author, const Command& command,
                                 const char* noted = nullptr) {
    const Instant now = at(noted == nullptr ? when : noted);
    auto happenings = decide(ticket_, command, {handbook_, author, at(when), now});
    if (!happenings) return std::unexpected(happenings.error());
    std::vector<Event> events;
    for (auto& happening : *happenings) {
      Recorded recorded{};
      recorded.ticket = TicketId{make_uuid7(3, {3})};
      recorded.version = Version(ticket_.version.value() + 1);
      recorded.author = author;
      recorded.happened_at = happening.happened_at;
      recorded.recorded_at = now;
      recorded.event = happening.event;
      events.push_back(std::move(happening.event));
      evolve(ticket_, std::move(recorded));
    }
    return events;
  }

  static std::vector<Event> must(Result<std::vector<Event>> result) {
    if (!result) throw std::runtime_error(result.error().what);
    return *std::move(result);
  }

 private:
  const policy::Handbook& handbook_;
  Ticket ticket_;
};

/// A request that came this way, of which nothing else is said.
inline Opened by(const char* channel) {
  Opened facts{};
  facts.channel = channel;
  return facts;
}

inline SlaClock clock_of(const Life& life, policy::Milestone milestone, const char* now,
                         const policy::Handbook& handbook) {
  for (auto& clock : clocks(life.ticket(), handbook, at(now))) {
    if (clock.milestone == milestone) return clock;
  }
  throw std::runtime_error("no such clock");
}
inline SlaClock clock_of(const Life& life, policy::Milestone milestone, const char* now) {
  return clock_of(life, milestone, now, life.handbook());
}

inline std::string due_of(const Life& life, policy::Milestone milestone, const char* now,
                          const policy::Handbook& handbook) {
  const SlaClock clock = clock_of(life, milestone, now, handbook);
  return clock.due ? to_iso8601(*clock.due) : "none";
}
inline std::string due_of(const Life& life, policy::Milestone milestone, const char* now) {
  return due_of(life, milestone, now, life.handbook());
}

}  // namespace tend::desk::testing
