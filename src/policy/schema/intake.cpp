// SPDX-License-Identifier: Apache-2.0
#include "policy/schema/sections.hpp"
#include "policy/words.hpp"

// What editors say of questions, requests, documents, levels and the tables that decide.
namespace tend::policy {
namespace {

Shape choices(std::string about) {
  return named_things(std::move(about), text("What people read."));
}

Shape question_shape() {
  const std::string what = "A question; one that is only a text is asked as it stands.";
  auto whole = object(
      what,
      std::vector{
          needed("ask", text("The question.")),
          optional("one_of", choices("Choices, of which one is the answer.")),
          optional("any_of", choices("Choices, of which any may be ticked.")),
          optional("answer", word("What a question without choices takes.", text_kind_names)),
          optional("wants", text("A shorter text is taken, and asked about once; as `80 letters`.",
                                 "^[1-9][0-9]{0,3} letters$")),
          optional("when", conditions("It is asked only when this holds.")),
          optional("answered_by",
                   word("Who answers; the requester unless said.", answered_by_names)),
          optional("optional", flag("Nobody owes an answer."))} +
          reasons());
  return either(what, {text("The question."), std::move(whole)});
}

Shape request_shape() {
  return object(
      "What somebody may ask the desk for.",
      std::vector{
          needed("name", text("What people call it.")),
          optional("ask", several("Questions, in this order.", name("A question."))),
          optional("kind", word("What it is; `request` unless said.", request_kind_names)),
          optional("clocks", flag("If not, nothing is promised, held, approved or billed.")),
          optional("takes_several", flag("Several wishes fit in one.")),
          optional("lasts", text("Of a session or visit: 1h, or 1h to 2h.",
                                 "^[0-9.]+[smh]( to [0-9.]+[smh])?$"))} +
          reasons());
}

Shape document_shape() {
  return object("A document of the pack.",
                guards() +
                    std::vector{needed("name", text("What people call it.")),
                                optional("file", text("Its file."))} +
                    reasons());
}

/// A row of a table that concludes a word.
Shape decision_row(const std::string& concludes) {
  auto line = either("The value, or a value for each across.",
                     {name("A value."), named_things("The values across.", name("A value."))});
  auto is = either(concludes,
                   {text("A value; in `priority` also `as requested`."),
                    named_things("The lines of a grid, from top to bottom.", std::move(line))});
  return object(
      "A row; the first one that matches decides.",
      guards() +
          std::vector{needed("is", std::move(is)),
                      optional("grid", list("Two facts against each other: [down, across].",
                                            name("A fact or a question.")))} +
          reasons());
}

Shape level_shape(const std::string& what) {
  return object(what, std::vector{needed("name", text("What people call it.")),
                                  optional("means", text("The handbook's definition, quoted."))} +
                          reasons());
}

}  // namespace

std::vector<Member> intake_sections() {
  return {
      optional("questions", named_things("What requests ask.", question_shape())),
      needed("requests", named_things("What people may ask for; the first is what one is taken for "
                                      "that does not say.",
                                      request_shape())),
      optional("documents",
               named_things("What clients may have, or notices attach.", document_shape())),
      optional("reclassify", list("When a request turns out to be another.",
                                  decision_row("The request it is.")))};
}

std::vector<Member> level_sections() {
  return {needed("priorities", named_things("Highest first.", level_shape("A priority."))),
          optional("severities", named_things("Where a desk assesses by itself what its clients "
                                              "ask for; highest first.",
                                              level_shape("A severity."))),
          optional("impact", list("How far it reaches.", decision_row("The impact."))),
          optional("urgency", list("How pressing it is.", decision_row("The urgency."))),
          optional("severity",
                   list("Needed once there are `severities`.", decision_row("The severity."))),
          needed("priority",
                 list("Its last row is for everything else.", decision_row("The priority.")))};
}

}  // namespace tend::policy
