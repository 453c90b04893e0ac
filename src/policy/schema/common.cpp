// SPDX-License-Identifier: Apache-2.0
#include "policy/finding_kinds.hpp"
#include "policy/reader/closed_facts.hpp"
#include "policy/schema/schema.hpp"
#include "policy/schema/sections.hpp"
#include "policy/words.hpp"

namespace tend::policy {
namespace {

/// What each fact of the vocabulary is, for those who write a `when`.
struct About {
  FactKind fact;
  const char* words;
};

constexpr std::array facts{
    About{FactKind::Channel, "how it arrived, or the call that joined it"},
    About{FactKind::Line, "the telephone line that was called"},
    About{FactKind::Pressed, "the key that was pressed on the telephone"},
    About{FactKind::Hours, "the calendars open at receipt"},
    About{FactKind::Plan, "the client's plan"},
    About{FactKind::Contract, "the state of the client's contract"},
    About{FactKind::ClientHas,
          "what the plan includes, a block with something left, `authorized_contacts`, `liaisons`, "
          "or a team that works with the client"},
    About{FactKind::Type, "a request of `requests`"},
    About{FactKind::SiteRegion, "a region of the lines"},
    About{FactKind::Contact, "what the person is; several may hold at once"},
    About{FactKind::Knowledge, "how well the person knows the product"},
    About{FactKind::RequestedPriority, "the priority the requester asked for"},
    About{FactKind::Cause, "who is at the bottom of it, once an agent has found out"},
    About{FactKind::Warranty, "of the earlier work it is about"},
    About{FactKind::Impact, "what the table `impact` concludes"},
    About{FactKind::Urgency, "what the table `urgency` concludes"},
    About{FactKind::Severity, "a severity of the pack"},
    About{FactKind::Priority, "a priority of the pack"},
    About{FactKind::HeldFor, "why it is kept and not worked"},
    About{FactKind::Premium, "whether the after-hours rate was accepted"},
    About{FactKind::WorkedIn, "only in `billing`: the calendars open when it was worked"},
    About{FactKind::WorkWithin, "only in `billing`: an approval whose ceiling covers the time"},
    About{FactKind::ClosingAs, "only in `closing: needs`: a reason of `closing`"},
};

Shape value_of(FactKind fact, std::string words) {
  const auto closed = closed_values(fact);
  // Some editors read the key of a telephone as a number.
  if (fact == FactKind::Pressed) {
    return several(words,
                   either("A key.", {number("A digit.", 0, 9), text("A key.", "^[0-9*#]$")}));
  }
  return several(words, closed.empty() ? text(words) : word(words, closed));
}

}  // namespace

std::vector<Member> reasons() {
  return {
      optional("because", text("A quotation of the handbook, word for word, with `...` for what "
                               "is left out.")),
      optional("our_choice", text("Why it says so, where the handbook leaves something open.")),
      optional("against", text("A sentence of the same handbook that says otherwise; the check "
                               "tells the conflict.")),
      acceptance()};
}

Member acceptance() {
  std::vector<std::string> warnings;
  for (const auto& kind : all_finding_kinds()) {
    if (weight(kind.kind) == Weight::Warning) warnings.emplace_back(kind.code);
  }
  auto codes = several("Warnings of the check that are lived with; `our_choice` says why.",
                       word("The code of a warning.", std::move(warnings)));
  codes.definition = "accepted_warnings";
  return optional("accepts", std::move(codes));
}

Shape conditions(std::string about) {
  std::vector<Member> members;
  for (const auto& [fact, words] : facts)
    members.push_back(optional(std::string(name_of(fact_names, fact)), value_of(fact, words)));
  const std::string answer = "The answer to a question of the pack: one or several of its choices.";
  auto shape = named_things("What must be known of a request, as fact: value.",
                            several(answer, text(answer)));
  shape.members = std::move(members);
  shape.definition = "conditions";
  return policy::about(std::move(about), std::move(shape));
}

std::vector<Member> guards() {
  return {optional("when", conditions("All of it must hold; of several values any.")),
          optional("unless", conditions("If all of it holds, the row does not count."))};
}

Shape duration(std::string about) {
  return text(std::move(about), "^[0-9]+(\\.[0-9]{1,3})?[smh]$");
}

Shape length_of_time(std::string about) {
  return text(std::move(about),
              "^([0-9]+(\\.[0-9]{1,3})?[smh]|1 (working )?day|[0-9]+ (working )?days)$");
}

Shape percent(std::string about) {
  return text(std::move(about), "^([1-9][0-9]?|100)%$");
}

Shape milestones(std::string about) {
  return several(about, word(about, milestone_names));
}

Shape channels_named(std::string about) {
  return several(about, word(about, channel_names));
}

Shape people(std::string about) {
  std::vector<std::string> words;
  for (const auto& [value, name] : people_word_names)
    words.emplace_back(name);
  return several(about, either(about, {word("A word for people.", words), name("A team.")}));
}

Shape windows(std::string about) {
  const std::string pattern =
      "^([0-9]{1,2}:[0-9]{2}(:[0-9]{2})?-[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?|closed)$";
  return several(about, text("As 08:00-17:00, or `closed`.", pattern));
}

Shape date(std::string about) {
  return text(std::move(about), "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
}

Shape policy_schema() {
  return object("The terms of a desk: what its handbook promises.",
                header_section() + reach_sections() + client_sections() + intake_sections() +
                    level_sections() + target_sections() + care_sections() + duty_sections() +
                    procedure_section() + money_sections() + notice_section());
}

}  // namespace tend::policy
