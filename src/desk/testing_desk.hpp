// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "calendar/testing_zones.hpp"
#include "desk/decide.hpp"
#include "policy/handbook.hpp"

// A desk for tests: one of the real packs, and a ticket whose life is told act by act.
namespace tend::desk::testing {

inline std::string file_text(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline policy::Handbook handbook_of(const std::string& name) {
  const std::string folder = std::string(TEND_SOURCE_DIR) + "/policies/" + name;
  auto handbook = policy::read_handbook(
      {name, file_text(folder + "/policy.yaml"), file_text(folder + "/facts.yaml"),
       file_text(folder + "/handbook.txt")},
      calendar::ZoneTable("test", {calendar::zone_named("America/Chicago"),
                                   calendar::zone_named("America/Los_Angeles")}));
  if (!handbook) throw std::runtime_error(handbook.error().what);
  return *std::move(handbook);
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
  explicit Life(const policy::Handbook& handbook) : handbook_(handbook) {}

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

}  // namespace tend::desk::testing
