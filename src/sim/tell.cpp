// SPDX-License-Identifier: Apache-2.0
#include "sim/tell.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "app/display_name.hpp"
#include "base/text.hpp"

namespace tend::sim {
namespace {
std::string waiting_line(Stage& stage, const app::TicketView& view) {
  std::string words = fmt::format("waits since {}: {}", moment(stage.world, view.waiting->since),
                                  view.waiting->name);
  if (view.waiting->question) words += fmt::format(" \"{}\"", *view.waiting->question);
  return words;
}

std::string message_line(Stage& stage, const app::MessageView& message) {
  return fmt::format("{} {}{}{}: \"{}\"", moment(stage.world, message.at), message.author.name,
                     message.kind == "note" ? ", note" : "",
                     message.unverified ? ", unverified" : "", message.body);
}

std::string keys_of(const policy::Line& line) {
  std::string keys;
  for (const auto& key : line.keys)
    keys += fmt::format(", {} for {}", key.digit, key.label);
  return keys;
}

std::string choices_of(const policy::Question& question) {
  std::string choices;
  for (const auto& choice : question.choices)
    choices += fmt::format("{} {}", choices.empty() ? ":" : ",", choice.label);
  return choices;
}
/// When it is asked, unless it always is.
std::string condition_of(const policy::Question& question) {
  std::string condition;
  for (const auto& [fact, any_of] : question.guard.when) {
    condition += fmt::format("{} {} {}", condition.empty() ? " when" : " and", to_string(fact),
                             fmt::join(any_of, " or "));
  }
  return condition;
}
}  // namespace

std::string tell_state(Stage& stage, const app::TicketLineView& line) {
  const auto& policy = stage.world.handbook().policy();
  std::string words = fmt::format("{} {}, {}", stage.cast.ticket_named(TicketNumber(line.number)),
                                  line.status, line.priority_name);
  if (line.team) words += ", " + app::display_name(policy.teams, *line.team);
  if (line.assignee) words += ", " + line.assignee->name;
  return words;
}

std::string tell_clock(World& world, const desk::ClockLine& clock) {
  if (clock.state == "running") {
    return fmt::format("{} due {}", clock.milestone, moment(world, *clock.due_at));
  }
  if (clock.state == "met" && clock.breached_at) return clock.milestone + " met late";
  if (clock.state == "breached") {
    return fmt::format("{} missed, due {}", clock.milestone, moment(world, *clock.breached_at));
  }
  if (clock.state == "best_effort") return clock.milestone + " best effort";
  if (clock.state == "negotiated") return clock.milestone + " negotiated";
  return fmt::format("{} {}", clock.milestone, clock.state);
}

Facts tell_ticket(Stage& stage, const app::TicketView& view) {
  Facts facts{tell_state(stage, view),
              fmt::format("\"{}\" from {} of {}, by {}", view.subject, view.contact.name,
                          view.client.name, view.channel)};
  if (view.priority_reason) facts.push_back(fmt::format("priority: {}", *view.priority_reason));
  if (!view.missing.empty())
    facts.push_back(fmt::format("lacks {}", fmt::join(view.missing, ", ")));
  if (view.waiting) facts.push_back(waiting_line(stage, view));
  if (view.plan) {
    facts.push_back(fmt::format("planned for {}: \"{}\"", moment(stage.world, view.plan->date),
                                view.plan->text));
  }
  if (view.resolution)
    facts.push_back(fmt::format("resolution: \"{}\"", view.resolution->explanation));
  std::vector<std::string> clocks;
  for (const auto& clock : view.clocks)
    clocks.push_back(tell_clock(stage.world, clock));
  if (!clocks.empty()) facts.push_back(join(clocks, "; "));
  for (const auto& message : view.messages)
    facts.push_back(message_line(stage, message));
  for (const auto& entry : view.timeline) {
    facts.push_back(fmt::format("{} {}{}", moment(stage.world, entry.at), entry.text,
                                entry.actor ? ", by " + *entry.actor : ""));
  }
  return facts;
}

Facts tell_list(Stage& stage, const app::QueueView& view) {
  if (view.tickets.empty()) return {"nothing"};
  Facts facts;
  for (const auto& line : view.tickets) {
    facts.push_back(fmt::format("{}, by {} {}", tell_state(stage, line), line.channel,
                                moment(stage.world, line.received_at)));
  }
  return facts;
}

std::string words_of(const message::Mail& mail) {
  const std::string_view text = mail.text;
  std::string line;
  for (const auto word : split(text.substr(0, text.find("\n-- \n")), '\n')) {
    if (!trim(word).empty()) line += (line.empty() ? "" : " ") + std::string(trim(word));
  }
  return line;
}

Facts tell_mail(Stage&, const message::Mail& mail) {
  Facts facts{fmt::format("from {} <{}>", mail.from.name, mail.from.address)};
  for (const auto& address : mail.reply_to)
    facts.push_back("answers go to " + address.address);
  facts.push_back("subject " + mail.subject);
  if (mail.auto_reply) facts.push_back("written by a program: " + mail.auto_reply_because);
  for (const auto line : split(mail.text, '\n')) {
    if (!trim(line).empty()) facts.emplace_back(trim(line));
  }
  return facts;
}

Facts tell_desk(const policy::Policy& policy) {
  Facts facts{policy.name};
  for (const auto& terms : policy.channels.offered) {
    facts.push_back(fmt::format("by {}{}{}", to_string(terms.channel),
                                terms.at.empty() ? "" : " at ", terms.at));
  }
  for (const auto& line : policy.channels.lines)
    facts.push_back(fmt::format("line {}: {}{}", line.key, line.number, keys_of(line)));
  for (const auto& request : policy.requests) {
    facts.push_back(
        fmt::format("{}: {}, asks {}", request.key, request.name, fmt::join(request.ask, ", ")));
  }
  for (const auto& question : policy.questions)
    facts.push_back(fmt::format("{}{}: {}{}", question.key, condition_of(question), question.ask,
                                choices_of(question)));
  for (const auto& team : policy.teams)
    facts.push_back(fmt::format("team {}: {}", team.key, team.name));
  return facts;
}
}  // namespace tend::sim
