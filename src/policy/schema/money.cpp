// SPDX-License-Identifier: Apache-2.0
#include "policy/schema/sections.hpp"
#include "policy/words.hpp"

// What editors say of procedures, approvals, bills and notices.
namespace tend::policy {
namespace {

std::vector<Member> step_members() {
  auto outcome = text("Where it leads: next, done, go to STEP, wait for REASON, start PROCEDURE.",
                      "^(next|done|(go to|wait for|start) [A-Za-z][A-Za-z0-9_]*)$");
  return std::vector{
             needed("step", name("Its name within the procedure.")),
             needed("do", text("What to do, in the handbook's words.")),
             optional("by", name("The team that does it.")),
             optional("with", name("The mark of the contact to ask, as `it`.")),
             optional("shows",
                      word("What is shown beside it.", std::vector<std::string>{"later_releases"})),
             optional("needs", word("An approval it needs.", approval_kind_names)),
             optional("makes", word("What it brings about.", step_makes_names)),
             optional("then", named_things("Its outcomes; without them the next step follows.",
                                           std::move(outcome)))} +
         reasons();
}

Shape procedure_shape() {
  auto inner = object("A step of a step, entered by `go to` only.", step_members());
  auto step = object(
      "A step.", step_members() +
                     std::vector{optional("steps", list("Steps of this step.", std::move(inner)))});
  return object(
      "A checklist or workflow.",
      guards() +
          std::vector{optional("skipping", word("Whether a step may be skipped.", skipping_names)),
                      needed("steps", list("In the handbook's order.", std::move(step)))} +
          reasons());
}

Shape approval_row() {
  auto waiver = object("When nobody needs to be asked.", guards() + reasons());
  return object(
      "What somebody must agree to; for each kind the first row that matches holds.",
      guards() +
          std::vector{
              needed("need", word("Which approval.", approval_kind_names)),
              optional("before", word("What does not happen until it is given; work unless said.",
                                      approval_gate_names)),
              optional("given_by", people("Who gives it; authorized contacts unless said.")),
              optional("by", channels_named("How it is given; portal and mail unless said.")),
              optional("ask", text("The words put to them; may name {rate}.")),
              optional("covers", duration("The ceiling, as 1h.")),
              optional("expires", length_of_time("When the question lapses; 30 days unless said.")),
              optional("waived", list("When nobody needs to be asked.", std::move(waiver)))} +
          reasons());
}

Shape billing_row() {
  return object(
      "How work is billed; the first row that matches decides.",
      guards() +
          std::vector{needed("is", word("The bill.", billing_status_names)),
                      optional("rate", name("A rate.")), optional("draws_on", name("A block."))} +
          reasons());
}

Shape rate_shape() {
  Shape amount{Shape::Kind::Amount, "An hour, in the pack's currency, as 160.00."};
  return object("A rate.",
                std::vector{needed("per_hour", std::move(amount)),
                            optional("at_least", duration("The least that is billed.")),
                            optional("rounds_up_to", duration("Time is rounded up to whole ones of "
                                                              "these.")),
                            optional("premium", flag("It is told and accepted before the work."))} +
                    reasons());
}

Shape notice_row() {
  return object(
      "A wording of a notice; of those with the same `send` the first that matches is written.",
      guards() +
          std::vector{needed("at", word("What has just happened.", notice_moment_names)),
                      needed("send", name("The notice this is a wording of.")),
                      optional("to", people("Who gets it; the requester unless said.")),
                      optional("within", duration("Of its moment, as 60s.")),
                      optional("once", flag("Once to each.")),
                      optional("attach", name("A document.")),
                      needed("says", text("The text; {number} and others are filled in."))} +
          reasons());
}

}  // namespace

std::vector<Member> procedure_section() {
  return {optional("procedures", named_things("Checklists and workflows.", procedure_shape()))};
}

std::vector<Member> money_sections() {
  auto warranty = object(
      "Of all work.",
      std::vector{needed("lasts", length_of_time("From delivery; receipt decides."))} + reasons());
  auto invoices =
      object("When invoices are sent.",
             std::vector{needed("sent", word("How often.", invoice_period_names))} + reasons());
  return {optional("approvals", list("What needs consent.", approval_row())),
          optional("billing", list("Its last row is for everything else.", billing_row())),
          optional("rates", named_things("What an hour costs.", rate_shape())),
          optional("warranty", std::move(warranty)), optional("invoices", std::move(invoices))};
}

std::vector<Member> notice_section() {
  return {optional("notices", list("What is written, and when.", notice_row()))};
}

}  // namespace tend::policy
