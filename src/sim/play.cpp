// SPDX-License-Identifier: Apache-2.0
#include "sim/play.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "app/set_up_desk.hpp"
#include "app/write_notices.hpp"
#include "base/text.hpp"
#include "sim/sentence.hpp"
#include "sim/watcher.hpp"

namespace tend::sim {
namespace {
constexpr std::size_t line_width_max = 100;
constexpr std::string_view fact_indent = "    -> ";
constexpr std::string_view more_indent = "       ";

/// The clients in the order of the story, each with its people. What is not said about them is made
/// of their names.
std::vector<app::SampleClient> clients_of(const Story& story) {
  std::vector<app::SampleClient> clients;
  for (const auto& person : story.contacts) {
    auto client = std::ranges::find(clients, person.domain, &app::SampleClient::domain);
    if (client == clients.end()) {
      client = clients.insert(clients.end(), {person.domain, person.domain, {}});
    }
    app::SampleContact contact{person.name, person.email(), person.site_region, person.marks};
    contact.name.front() = static_cast<char>(std::toupper(contact.name.front()));
    client->contacts.push_back(std::move(contact));
  }
  return clients;
}

/// In one line, and by the names of the story.
std::string told(const Cast& cast, std::string_view fact) {
  std::string line;
  for (const char c : cast.as_stories_write(fact)) {
    const bool blank = c == ' ' || c == '\n' || c == '\t';
    if (!blank) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  return std::string(trim(line));
}

std::vector<Fault> unknown_people(const Story& story, const Cast& cast) {
  std::vector<Fault> faults;
  for (const Step& step : story.steps) {
    for (const auto& name : step.act.people) {
      if (cast.address_of(name)) continue;
      faults.push_back({std::to_string(step.line),
                        fmt::format("nobody is called `{}`; `people:` names the clients' people, "
                                    "facts.yaml the desk's",
                                    name)});
    }
  }
  return faults;
}

class Player {
 public:
  explicit Player(World& world, Cast& cast) : stage_{world, cast} {}

  Facts play(const Step& step) {
    const Instant at = stage_.world.zone().to_instant(step.at);
    Facts facts = let_time_pass(*step.act.sentence, at);
    append(watcher_.news(stage_), facts);
    append(step.act.sentence->play(stage_, step.act), facts);
    append(watcher_.news(stage_), facts);
    for (auto& fact : facts)
      fact = told(stage_.cast, fact);
    return facts;
  }

 private:
  Facts let_time_pass(const Sentence& sentence, Instant until) {
    if (sentence.before == Sentence::Before::Rests) {
      const auto started = stage_.world.restart(until);
      return started ? Facts{} : Facts{refusal(started.error())};
    }
    const auto advanced = stage_.world.advance(until);
    return advanced ? Facts{} : Facts{refusal(advanced.error())};
  }

  static void append(Facts more, Facts& facts) {
    std::ranges::move(more, std::back_inserter(facts));
  }

  Stage stage_;
  Watcher watcher_;
};

/// A fact as it is written: below the act, broken where the line is full.
std::string written(std::string_view fact) {
  std::string text;
  std::string line(fact_indent);
  for (const auto word : split(fact, ' ')) {
    const bool begins = line == fact_indent || line == more_indent;
    if (!begins && line.size() + 1 + word.size() > line_width_max) {
      text += line + "\n";
      line = more_indent;
    } else if (!begins) {
      line += ' ';
    }
    line += word;
  }
  return text + line + "\n";
}
}  // namespace

Result<std::vector<Played>> play(const Story& story, const Theatre& theatre, Until until) {
  ASSIGN_OR_RETURN(const auto world, World::begin({.handbooks = theatre.handbooks,
                                                   .desk = DeskId(story.desk),
                                                   .begins = story.steps.front().at,
                                                   .clients = clients_of(story),
                                                   .parent = theatre.parent}));
  Cast cast(world->handbook(), story);
  if (auto faults = unknown_people(story, cast); !faults.empty()) {
    return fail(Code::Invalid, "The story has people nobody knows.", std::move(faults));
  }
  Player player(*world, cast);
  std::vector<Played> played;
  for (const Step& step : story.steps) {
    played.push_back({&step, player.play(step)});
    if (until == Until::FirstDifference && !played.back().as_written()) break;
  }
  return played;
}

std::string rewrite(std::string_view text, const std::vector<Played>& played) {
  std::string rewritten;
  auto next = played.begin();
  std::size_t number = 0;
  bool in_facts = false;
  for (const auto line : split(text, '\n')) {
    ++number;
    const bool in_step = next != played.end() && number >= next->step->line;
    const auto content = trim(line);
    if (!in_step || content.starts_with("# ")) in_facts = false;
    if (in_step && content.starts_with("->")) in_facts = true;
    if (!in_facts) rewritten += std::string(line) + "\n";
    if (in_step && number == next->step->last_line) {
      for (const auto& fact : next->facts)
        rewritten += written(fact);
      ++next;
      in_facts = false;
    }
  }
  // The text ended in a line break, behind which stood nothing.
  if (rewritten.ends_with("\n\n") && text.ends_with('\n')) rewritten.pop_back();
  return rewritten;
}
}  // namespace tend::sim
