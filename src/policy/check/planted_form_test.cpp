// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <string>

#include "policy/check/testing_planted.hpp"

// What is wrong with the form of a pack.
namespace tend::policy {
namespace {

/// More skills than a list may have.
std::string too_many_skills(const std::string& before) {
  std::string words;
  for (int i = 0; i <= 1'000; ++i)
    words += (i == 0 ? "s" : ", s") + std::to_string(i);
  return before + "skills: [" + words + "]";
}

}  // namespace

std::span<const Planted> planted_in_the_form() {
  static const auto many_of_uma = too_many_skills("teams: administration, ");
  static const auto many_of_gil = too_many_skills("teams: consultants, ");
  // clang-format off
  static const std::array rows{
      Planted{"E001", "gulf", "currency: USD", "currency: [USD", "targets_are: goals"},
      Planted{"E001", "itx", "currency: USD", "currency: [USD", "targets_are: goals"},
      Planted{"E001", "itech", "people:\n", "people: \"\n", "  ana:", In::Facts, In::Facts},
      Planted{"E002", "gulf", "teams: administration, skills: [servers]", many_of_uma, "uma:", In::Facts, In::Facts},
      Planted{"E002", "itx", "teams: consultants", many_of_gil, "gil:", In::Facts, In::Facts},
      Planted{"E003", "gulf", "name: \"Gulf Support\"", "name: &name \"Gulf Support\"", "&name"},
      Planted{"E003", "itech", "currency: USD", "currency: !!str USD", "!!str"},
      Planted{"E004", "gulf", "    repeat: 5", "    repeat: often", "often"},
      Planted{"E004", "itech", "{per_hour: 180.00,", "{per_hour: much,", "much"},
      Planted{"E004", "itx", "warn_at: 20%", "warn_at: soon", "soon"},
      Planted{"E005", "gulf", "    name: \"Critical\"\n", "", "critical:"},
      Planted{"E005", "itech", "{closes_after: 5 working days, reopens_within: 14 days,", "{closes_after: , reopens_within: 14 days,", "closes_after"},
      Planted{"E005", "itx", "per_hour: 160.00, ", "", "standard: {at_least"},
      Planted{"E006", "gulf", "page: on_call_engineers,\n", "page: on_call_engineers, tell: managers,\n", "tell: managers,"},
      Planted{"E006", "itech", "  - {at: 75% of any target,", "  - {at: 75% of any target, for_reason: slow,", "for_reason"},
      Planted{"E006", "itx", "    answer: url\n", "    answer: url\n    one_of: {a: \"A\"}\n", "    answer: url"},
      Planted{"E201", "gulf", "queue:\n", "queue:\n  ordr: [priority]\n", "ordr"},
      Planted{"E201", "itech", "to: emergency,\n     because: \"to ensure", "two: emergency, to: emergency,\n     because: \"to ensure", "two:"},
      Planted{"E202", "gulf", "to: texas_desk,", "to: texas_dsk,", "texas_dsk"},
      Planted{"E202", "itech", "page: night_duty,", "page: night_watch,", "night_watch"},
      Planted{"E202", "itx", "rate: premium,\n", "rate: premum,\n", "premum"},
      Planted{"E204", "gulf", "{when: {affected: organization}, is: critical,", "{when: {priority: high}, is: critical,", "{priority: high}, is"},
      Planted{"E204", "itech", "{when: {contact: mobile, workaround: none}, is: medium,", "{when: {urgency: high, workaround: none}, is: medium,", "urgency: high, workaround"},
      Planted{"E204", "itx", "{when: {effect: reduced_efficiency}, is: urgent,", "{when: {premium: accepted}, is: urgent,", "{premium: accepted}, is: urgent"},
      Planted{"E205", "gulf", "{when: {site_region: texas}, to", "{when: {site_region: utah}, to", "utah"},
      Planted{"E205", "itech", "{when: {deadline: whenever}, is", "{when: {deadline: later}, is", "deadline: later"},
      Planted{"E205", "itx", "{when: {warranty: running}, is: no_charge", "{when: {warranty: ending}, is: no_charge", "warranty: ending"},
      Planted{"E206", "gulf", "  managers:       {name", "  engineers: {name: \"More\"}\n  managers:       {name", "\"More\""},
      Planted{"E206", "itech", "desk: itech\n", "desk: itech\ndesk: other\n", "desk: other"},
      Planted{"E206", "itx", "    goes_first: yes\n", "    goes_first: yes\n    goes_first: yes # again\n", "# again"},
      Planted{"E207", "gulf", "", "\ndocuments: {a: {name: \"A\", file: a.pdf, our_choice: \"a\"}, b: {name: \"B\", file: b.pdf, our_choice: \"b\"}}\n", "documents:"},
      Planted{"E207", "itech", "{need: quote, before: visit,", "{need: quote,\n     waived: [{when: {flags: data_loss}, our_choice: \"a\"}, {when: {flags: legal_risk}, our_choice: \"b\"}],\n     before: visit,", "waived:"},
      Planted{"E303", "itech", "high:   {high: P1, medium: P2, low: P3, minimal: P4}", "high:   {high: P1, medium: P2, low: P3}", "high:   {high: P1"},
      Planted{"E303", "gulf", "  - {when: {affected: organization}, is: critical,", "  - {grid: [affected, workaround], is: {one_user: low, site: high}}\n  - {when: {affected: organization}, is: critical,", "grid:"},
      Planted{"E302", "gulf", "  - {is: low,\n", "  - {when: {affected: one_user}, is: low,\n", "^priority:"},
      Planted{"E302", "itx", "  - {to: help_desk,", "  - {when: {type: [issue, change, training, alert]}, to: help_desk,", "routing:"},
      Planted{"E902", "gulf", "{number} is resolved: {resolution}", "{ticket} is resolved: {resolution}", "{ticket}"},
      Planted{"E902", "itx", "{number}, {subject}: {approval}", "{number}, {title}: {approval}", "{title}"},
      Planted{"E903", "gulf", "It is {number} in our ticketing system.", "It is {number}: {resolution}", "It is {number}: {"},
      Planted{"E903", "itx", "We have your question as {number}.", "We have your question: {text}", "your question: {text}"},
      Planted{"E408", "itech", "resolution_plan: best effort", "resolution_plan: lead time", "lead time"},
      Planted{"E408", "gulf", "{when: {flags: elevated_access}, resolution: 3 working days,", "{when: {flags: elevated_access}, resolution_plan: lead time,", "lead time"},
      Planted{"E803", "gulf", "     rate: after_hours, because: \"Additional", "     because: \"Additional", "worked_in: after_hours"},
      Planted{"E803", "itx", "  - {is: billable, rate: standard,", "  - {is: billable,", "  - {is: billable,"},
      Planted{"E909", "itx", "targets_are: goals", "targets_are: commitments", "disclaimer:"},
      Planted{"E909", "itech", "targets_are: commitments\n", "targets_are: commitments\ndisclaimer: \"our team will reach out to you directly\"\n", "disclaimer:"},
  };
  // clang-format on
  return rows;
}

}  // namespace tend::policy
