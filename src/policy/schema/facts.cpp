// SPDX-License-Identifier: Apache-2.0
#include "policy/schema/schema.hpp"
#include "policy/schema/sections.hpp"
#include "policy/words.hpp"

// What editors say of facts.yaml.
namespace tend::policy {
namespace {

const std::vector<std::string> weekdays(calendar::weekday_names.begin(),
                                        calendar::weekday_names.end());

Shape dated(std::string about, Shape each) {
  Shape shape{Shape::Kind::Dated, std::move(about)};
  shape.parts = {std::move(each)};
  return shape;
}

Shape holidays_shape() {
  std::vector<Member> moves;
  for (const auto& day : weekdays)
    moves.push_back(optional(day, word("The day it is kept on instead.", weekdays)));
  return object(
      "The dates on which calendars that name it are closed.",
      {optional("days", word("A list by rule.", std::vector<std::string>{"us_federal_holidays"})),
       optional("never", several("Of these, not.", text("A holiday, by its name."))),
       optional("moves",
                object("A holiday that falls on one day is kept on another.", std::move(moves))),
       optional("also", dated("Dates, with their names.", text("The holiday's name."))),
       optional("our_choice", text("Why, where the handbook leaves it open.")), acceptance()});
}

Shape person_shape() {
  return object(
      "Somebody who works at the desk.",
      {needed("name", text("Their name.")), needed("email", text("Their mail address.", "@")),
       optional("teams", several("The teams they are in.", name("A team."))),
       optional("skills",
                several("What they know: products, or names of their own.", text("A skill."))),
       optional("role", word("What they may do; `agent` unless said.", staff_role_names))});
}

Shape rota_shape() {
  const std::string moment = "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}$";
  auto turn =
      object("Somebody else's turn.",
             {needed("from", text("As 2026-12-24 08:00, on the desk's clock.", moment)),
              needed("to", text("When it ends.", moment)), needed("who", name("A person."))});
  return object(
      "Whose turn it is in the on-call policy of its name.",
      {needed("from", date("The first in the order begins with the change on or after it.")),
       needed("changes", text("Day and time, as mon 08:00.",
                              "^(mon|tue|wed|thu|fri|sat|sun) [0-9]{2}:[0-9]{2}$")),
       needed("order", several("People, a week each.", name("A person."))),
       optional("overrides", list("Turns that differ.", std::move(turn)))});
}

}  // namespace

Shape facts_schema() {
  return object(
      "Who and when: true today, changed any day, never part of a version.",
      {optional("holidays", named_things("Sets of holidays.", holidays_shape())),
       optional("overrides",
                named_things("Calendars, with dates that differ.",
                             dated("Dates, with that date's hours.", windows("Its hours.")))),
       optional("people", named_things("Who works here.", person_shape())),
       optional("rotas", named_things("On-call policies, with their turns.", rota_shape()))});
}

}  // namespace tend::policy
