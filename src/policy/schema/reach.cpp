// SPDX-License-Identifier: Apache-2.0
#include "policy/schema/sections.hpp"
#include "policy/words.hpp"

// What editors say of the header, hours, channels, plans, blocks and holds.
namespace tend::policy {
namespace {

Shape calendar_shape() {
  const std::string day = "(mon|tue|wed|thu|fri|sat|sun)";
  std::vector<Member> members{
      optional("name", text("What people call it; without it, its key.")),
      optional("closed", several("Sets of holidays of facts.yaml on which it is closed.",
                                 name("A set of holidays."))),
      optional("outside", several("It is open when none of these calendars above it is.",
                                  name("A calendar."))),
      {"^" + day + "(-" + day + ")?$", windows("The hours of this day, or of these days."),
       Member::Presence::Optional, true}};
  return object("The hours of a calendar.", std::move(members) + reasons());
}

Shape line_shape() {
  auto keys =
      object("What the keys of the telephone mean.",
             {{"^[0-9*#]$", text("What this key is for."), Member::Presence::Optional, true}});
  return object(
      "A telephone line.",
      std::vector{needed("number", text("As +1-737-555-0151.", "^\\+[0-9-]{7,23}$")),
                  optional("keys", std::move(keys)),
                  optional("site_region", name("Where the sites of its callers are.")),
                  optional("and_others", flag("It also serves everybody whose region is unknown or "
                                              "has no line."))} +
          reasons());
}

/// What every channel can say.
std::vector<Member> of_every_channel() {
  return std::vector{
             optional("when", conditions("Who may use it.")),
             optional("unless", conditions("Who may not.")),
             optional("offered", flag("If not, what comes is kept, and answered with the ways "
                                      "that are.")),
             optional("opens", name("The request that begins here when nobody says."))} +
         reasons();
}

Shape phone_shape() {
  return object("By telephone.",
                std::vector{needed("lines", named_things("Its lines, by name.", line_shape())),
                            optional("answering_service",
                                     object("When outside operators answer the telephone.",
                                            guards() + reasons()))} +
                    of_every_channel());
}

Shape email_shape() {
  const std::string words = "Words in a subject that ask for this priority.";
  return object(
      "By mail.",
      std::vector{needed("at", text("The mailbox.", "@")),
                  optional("sounds_like",
                           named_things("Priorities, with the words in a subject that ask for "
                                        "them.",
                                        several(words, text(words))))} +
          of_every_channel());
}

Shape portal_shape() {
  return object(
      "In the portal.",
      std::vector{
          needed("at", text("Its address.")),
          optional("may_request",
                   several("Priorities a requester may ask for here.", name("A priority."))),
          optional("browsers", several("What the portal is tried with.", text("A browser.")))} +
          of_every_channel());
}

Shape plan_shape() {
  return object("A plan that clients have.",
                std::vector{needed("name", text("What people call it.")),
                            optional("includes", several("Entitlements, which `client_has` asks "
                                                         "about.",
                                                         name("An entitlement."))),
                            optional("goes_first", flag("Before other plans, where the queue looks "
                                                        "at plans.")),
                            optional("default", flag("What a client has that has no other."))} +
                    reasons());
}

Shape block_shape() {
  return object(
      "An amount that a contract gives and work draws down.",
      std::vector{needed("name", text("What people call it.")),
                  optional("measured_in", word("Its unit; `time` unless said.", block_unit_names)),
                  optional("renews", word("When it is full again; `never` unless said.",
                                          block_renewal_names)),
                  optional("warn_at", percent("What is left when it warns, as 20%.")),
                  optional("when_used_up", word("Whether the rest asks for approval, or it may go "
                                                "below zero.",
                                                block_used_up_names))} +
          reasons());
}

Shape hold_shape() {
  auto held_for = word("What it waits for.",
                       std::vector<std::string>{"contract", "liaison", "authorized_contact"});
  return object("Which requests are kept and not worked.",
                guards() + std::vector{needed("hold_for", std::move(held_for))} + reasons());
}

}  // namespace

std::vector<Member> header_section() {
  return {needed("desk", text("The name it lives under: lower-case letters, digits, hyphens.",
                              "^[a-z0-9-]{1,40}$")),
          needed("name", text("What people call the desk.")),
          needed("time_zone", text("A name of tzdata, as America/Chicago.")),
          needed("targets_are", word("How pages and mails speak of targets.", targets_are_names)),
          optional("currency", text("Of rates and invoices, as USD.", "^[A-Z]{3}$")),
          optional("language", text("Of the pack's texts, as en.", "^[a-z]{2}$")),
          optional("preface", text("Opens the page of promises; quotes the handbook.")),
          optional("disclaimer", text("Stands beside every goal, word for word; never beside "
                                      "commitments.")),
          optional("sla_page", word("Who may read the page of promises.", sla_page_names))};
}

std::vector<Member> reach_sections() {
  auto hours = named_things("Calendars, by name; the first are the usual hours.", calendar_shape());
  hours.members = {
      optional("always_one_of", several("A claim that is checked: exactly one of these "
                                        "is open at any moment.",
                                        name("A calendar.")))};
  return {
      needed("hours", std::move(hours)),
      needed("channels", object("The ways in, in the handbook's order.",
                                {optional("portal", portal_shape()),
                                 optional("phone", phone_shape()), optional("email", email_shape()),
                                 optional("in_person", object("In person.", of_every_channel())),
                                 optional("monitoring", object("Alerts.", of_every_channel())),
                                 optional("api", object("By programs.", of_every_channel()))}))};
}

std::vector<Member> client_sections() {
  return {optional("plans", named_things("What clients have.", plan_shape())),
          optional("blocks", named_things("What contracts give an amount of.", block_shape())),
          optional("holds", list("When a request is kept and not worked.", hold_shape()))};
}

}  // namespace tend::policy
