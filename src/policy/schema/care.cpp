// SPDX-License-Identifier: Apache-2.0
#include "policy/schema/sections.hpp"
#include "policy/words.hpp"

// What editors say of teams, routing, the queue, waiting, closing, the survey, and the night.
namespace tend::policy {
namespace {

Shape routing_row() {
  return object(
      "Who takes it; the first row that matches decides, the last is for everything else.",
      guards() +
          std::vector{
              needed("to", several("Teams, of which the wishes choose one.", name("A team."))),
              optional("choose", several("What a team, and a person in it, is chosen by.",
                                         word("A wish.", routing_wish_names))),
              optional("confirmed_by", name("A team that confirms it: then it is a "
                                            "proposal."))} +
          reasons());
}

Shape queue_shape() {
  const auto order = [](std::string about) {
    return several(about, word("What tickets are put in order by.", queue_key_names));
  };
  return object(
      "In which order tickets are taken.",
      std::vector{
          needed("order", order("Each breaks the ties of the one before.")),
          optional("triage", order("If set, what nobody has triaged comes first, in this "
                                   "order.")),
          optional("first", conditions("Tickets of which this holds go before all others.")),
          optional("shown", object("Whose requesters see their place.", guards() + reasons()))} +
          reasons());
}

Shape waiting_shape() {
  auto stops = either("Clocks that stand still meanwhile, or `none`.",
                      {word("None.", std::vector<std::string>{"none"}), milestones("Milestones.")});
  return object(
      "A reason to wait.",
      std::vector{needed("name", text("What people call it.")), needed("stops", std::move(stops)),
                  optional("remind", length_of_time("When the requester is reminded, in "
                                                    "the usual hours."))} +
          reasons());
}

Shape closing_shape() {
  auto reason = object(
      "A reason to close.",
      std::vector{needed("reason", word("Which.", closure_reason_names)),
                  optional("attempts", number("Of no_answer: to reach the client.", 1, 20)),
                  optional("on", text("Of no_answer: on so many separate days, as 3 working days.",
                                      "^(1 working day|[0-9]+ working days)$")),
                  optional("by", channels_named("Of no_answer: by these ways."))} +
          reasons());
  auto need =
      object("What must be there first.",
             guards() + std::vector{needed("have", word("What.", closing_need_names))} + reasons());
  return object(
      "When a ticket may close, and how it ends.",
      std::vector{optional("reasons", list("Only `resolved` unless said.", std::move(reason))),
                  optional("needs", list("All that match must be there.", std::move(need))),
                  optional("closes_after", length_of_time("After which a resolved ticket closes by "
                                                          "itself.")),
                  optional("reopens_within", length_of_time("Of closing; a later answer is a new "
                                                            "ticket."))} +
          reasons());
}

Shape survey_shape() {
  return object(
      "What a requester is asked afterwards.",
      std::vector{needed("at", word("When it is asked.", survey_at_names)),
                  needed("ask", text("The question.")),
                  needed("one_of", named_things("Its choices.", text("What people read."))),
                  optional("comment", flag("With room for a comment.")),
                  optional("one_in", number("Of so many requesters one is asked.", 1, 100))} +
          reasons());
}

Shape on_call_shape() {
  auto step = object("Who is paged, and how long to wait for an answer.",
                     {needed("page", name("on_duty, next_on_duty, or a team.")),
                      needed("wait", duration("For an acknowledgement, as 10m."))});
  return object(
      "An on-call policy; its rota stands in facts.yaml under the same name.",
      std::vector{
          needed("team", name("Whose duty it is.")),
          needed("steps", list("One after the other.", std::move(step))),
          optional("repeat", number("How often the steps are gone through; 3 unless said.", 1, 20)),
          optional("fallback", name("The team that is paged at once when nobody is on "
                                    "duty."))} +
          reasons());
}

Shape paging_row() {
  return object("Who is called at once; the first row that matches decides.",
                guards() +
                    std::vector{optional("page", name("An on-call policy.")),
                                optional("tell", several("Teams that are told at their desks.",
                                                         name("A team.")))} +
                    reasons());
}

Shape escalation_row() {
  return object(
      "What happens as time runs on; every row that matches acts, once.",
      guards() +
          std::vector{
              optional("at",
                       text("A moment of a clock: 80% of resolution, 30m before resolution, 1h "
                            "after first_response, 80% of any target, closing during triage.",
                            "^([0-9]+% of |[0-9.]+[smh] (before|after) |closing during )")),
              optional("for_reason", name("A button for agents instead of a moment.")),
              optional("tell", people("Who is told.")),
              optional("move_to", name("The team it passes to.")),
              optional("work_to", name("A team that works on it while the owner stays the "
                                       "contact.")),
              optional("page", name("An on-call policy.")),
              optional("propose", word("What is proposed.", std::vector<std::string>{"visit"}))} +
          reasons());
}

}  // namespace

std::vector<Member> care_sections() {
  auto team =
      object("A team.", std::vector{needed("name", text("What people call it.")),
                                    optional("tier", number("Its level of support.", 1, 9))} +
                            reasons());
  auto handover = object(
      "What handing a ticket over needs.",
      std::vector{needed("needs", word("What.", std::vector<std::string>{"reason"}))} + reasons());
  return {needed("teams", named_things("Who works here.", std::move(team))),
          needed("routing", list("Who takes what.", routing_row())),
          optional("handover", std::move(handover)),
          needed("queue", queue_shape()),
          optional("waiting", named_things("Why tickets wait.", waiting_shape())),
          needed("closing", closing_shape()),
          optional("survey", survey_shape())};
}

std::vector<Member> duty_sections() {
  auto major_incidents =
      object("When many are hit at once.",
             guards() + std::vector{needed("declared_by", several("Teams.", name("A team.")))} +
                 reasons());
  return {optional("on_call", named_things("Who is paged, step by step.", on_call_shape())),
          optional("paging", list("Who is called at once.", paging_row())),
          optional("escalation", list("What happens as time runs on.", escalation_row())),
          optional("major_incidents", std::move(major_incidents))};
}

}  // namespace tend::policy
