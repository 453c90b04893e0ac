// SPDX-License-Identifier: Apache-2.0
#include "policy/schema/sections.hpp"
#include "policy/words.hpp"

// What editors say of targets, of the numbers a desk keeps, and of what moves a promise.
namespace tend::policy {
namespace {

Shape promise_of(Milestone milestone) {
  if (milestone == Milestone::NextUpdate) {
    return text("A period, as `every 2h` or `every 3 working days`, or `none`.",
                "^(every ([0-9]+(\\.[0-9]{1,3})?[smh]|1 working day|[0-9]+ working days)|none)$");
  }
  const bool is_measured =
      milestone == Milestone::FirstResponse || milestone == Milestone::ResolutionPlan;
  const std::string words = std::string(
                                "15m, 0.2h, 2 working days, same business day, next business "
                                "day, best effort, negotiated, as contracted, ") +
                            (is_measured ? "lead time, none." : "none.");
  const std::string pattern =
      std::string(
          "^([0-9]+(\\.[0-9]{1,3})?[smh]|1 working day|[0-9]+ working days|same business "
          "day|next business day|best effort|negotiated|as contracted|") +
      (is_measured ? "lead time|none)$" : "none)$");
  return text(words, pattern);
}

Shape target_row() {
  std::vector<Member> promises;
  for (const auto& [milestone, name] : milestone_names)
    promises.push_back(optional(std::string(name), promise_of(milestone)));
  return object(
      "Promises; for each milestone the first row that matches and names it decides.",
      guards() + std::move(promises) +
          std::vector{optional("count", name("The calendar its time counts in; the usual hours "
                                             "unless said. `around_the_clock` is always there.")),
                      optional("from", word("What its time counts from; receipt unless said.",
                                            clock_start_names)),
                      optional("met_by", name("Only an act of this team counts."))} +
          reasons());
}

Shape lead_time_shape() {
  return object(
      "The median time to a milestone of late.",
      guards() +
          std::vector{needed("of", word("To this milestone.", milestone_names)),
                      needed("last", length_of_time("How far back it looks.")),
                      optional("at_least", number("Tickets; with fewer the text stands.", 1, 1000)),
                      needed("otherwise", text("What is said then."))} +
          reasons());
}

Shape urgent_share_shape() {
  return object(
      "Which part of the requests asks for urgency, beside which part is urgent.",
      std::vector{needed("requested", several("Priorities that ask for it.", name("A priority."))),
                  needed("assessed", several("Severities that are it.", name("A severity."))),
                  needed("last", length_of_time("How far back it looks.")),
                  optional("shown_to", people("Who sees it."))} +
          reasons());
}

Shape measures_shape() {
  return object(
      "Numbers that are kept and shown.",
      {optional("lead_time", lead_time_shape()),
       optional("first_contact",
                object("Resolved in the opening contact.",
                       std::vector{needed("stays_resolved",
                                          length_of_time("And still resolved this much later."))} +
                           reasons())),
       optional("urgent_share", urgent_share_shape()),
       optional("same_person",
                object("Which part is closed by the one who began it.",
                       std::vector{optional("shown_to", people("Who sees it."))} + reasons()))});
}

Shape extensions_shape() {
  return object(
      "Exceptional events that move what is promised.",
      std::vector{needed("kinds", named_things("Which there are.", text("What people read."))),
                  needed("declared_by", several("Teams.", name("A team."))),
                  needed("moves", milestones("What they move.")),
                  optional("at_most", length_of_time("By how much at most."))} +
          reasons());
}

}  // namespace

std::vector<Member> target_sections() {
  auto misses = object(
      "A miss that is not ours is counted apart.",
      std::vector{
          needed("laid_to", word("Whom it may be laid to.", std::vector<std::string>{"client"})),
          optional("with", word("On which ground.", std::vector<std::string>{"evidence"}))} +
          reasons());
  return {needed("targets", list("What is promised.", target_row())),
          optional("measures", measures_shape()), optional("misses", std::move(misses)),
          optional("extensions", extensions_shape())};
}

}  // namespace tend::policy
