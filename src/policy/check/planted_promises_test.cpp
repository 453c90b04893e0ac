// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "policy/check/testing_planted.hpp"

// Promises that cannot be kept, questions for nothing, pages nobody hears.
namespace tend::policy {

// clang-format off
std::span<const Planted> planted_in_targets_and_questions() {
  static constexpr std::array rows{
      Planted{"E401", "gulf", "  - {triage: 15m, met_by: engineers,\n", "  - {when: {priority: [critical, high, medium]}, triage: 15m, met_by: engineers,\n", "  low:"},
      Planted{"E401", "itech", "  - when: {priority: P5}\n    first_response:  0.2h\n    resolution_plan: best effort\n    resolution:      best effort\n    because: \"0.2 hours | Best effort | Best effort\"\n", "", "  P5:"},
      Planted{"W402", "gulf", "  - {triage: 15m, met_by: engineers,\n", "  - {triage: 5h, met_by: engineers,\n", "triage: 5h"},
      Planted{"W402", "itech", "resolution_plan: 7h", "resolution_plan: 9h", "resolution_plan: 9h"},
      Planted{"E403", "itech", "172h\n    because", "5000h\n    because", "5000h"},
      Planted{"E403", "gulf", "resolution: 3 working days", "resolution: 300 working days", "300 working days"},
      Planted{"W404", "itech", "resolution:      24h", "resolution:      180h", "180h"},
      Planted{"W404", "gulf", "priority: critical}, resolution: 4h", "priority: critical}, resolution: 9h", "resolution: 9h"},
      Planted{"W405", "gulf", "  - {triage: 15m, met_by: engineers,\n", "  - {when: {client_has: texas_desk}, triage: 20m, met_by: engineers, our_choice: \"hm\"}\n  - {triage: 15m, met_by: engineers,\n", "our_choice: \"hm\""},
      Planted{"W405", "itx", "targets:\n", "targets:\n  - {when: {priority: urgent, hours: standard, plan: comprehensive_care}, investigation_started: 2h, our_choice: \"hm\"}\n", "our_choice: \"hm\""},
      Planted{"E406", "itech", "  - {when: {priority: P2}, next_update: every 2h,", "  - {when: {priority: P2}, next_update: every 9h,", "every 9h"},
      Planted{"E406", "gulf", "  - {triage: 15m, met_by: engineers,\n", "  - {next_update: every 5h, our_choice: \"hm\"}\n  - {triage: 15m, met_by: engineers,\n", "every 5h"},
      Planted{"W407", "itx", "Our current lead time: {lead_time}.", "We answer by {due}.", "We answer by {due}"},
      Planted{"E410", "itx", "call_back: 2h, count: around_the_clock", "call_back: 1 working day, count: around_the_clock", "call_back: 1 working day"},
      Planted{"W407", "gulf", "first_response: next business day,\n     because: \"Issues reported by email or client portal outside of normal support hours\n               will be addressed on the next business day\",\n     our_choice: \"what is resolved sooner was addressed too\", accepts: W402}", "first_response: best effort, our_choice: \"hm\"}", "We open on {opening}"},
      Planted{"E410", "itech", "resolution:      4h\n    count: around_the_clock", "resolution:      1 working day\n    count: around_the_clock", "resolution:      1 working day"},
      Planted{"W501", "itech", "    our_choice: \"it is kept on the ticket; nothing else follows from it\"\n    accepts: W501\n", "", "  shown_portal:"},
      Planted{"W501", "itworks", "    our_choice: \"the names of the two; their list is lost, and both are handled alike\"\n    accepts: W501\n", "", "  category:"},
      Planted{"E502", "itx", "ask: [wish_to_know]", "ask: [url]", "  wish_to_know:"},
      Planted{"E502", "itech", "ask: [wanted, deadline, shown_portal]", "ask: [wanted, shown_portal]", "  deadline:"},
      Planted{"W503", "gulf", "      one_user:     \"An individual user\"\n", "      one_user:     \"An individual user\"\n      guest:        \"A guest\"\n", "  affected:"},
      Planted{"W503", "itx", "      no_interruption:    \"It does not", "      not_yet_known:      \"We do not know\"\n      no_interruption:    \"It does not", "  effect:"},
  };
  return rows;
}

std::span<const Planted> planted_in_duty() {
  static constexpr std::array rows{
      Planted{"E601", "gulf", "teams: administration, skills", "teams: texas_desk, skills", "  administration:", In::Facts, In::Policy},
      Planted{"E601", "itx", "teams: consultants", "teams: help_desk", "  consultants:", In::Facts, In::Policy},
      Planted{"E602", "gulf", "from: 2026-01-02", "from: 2027-01-01", "from: 2027-01-01", In::Facts, In::Facts},
      Planted{"E602", "itx", "order: [dana, eli]", "order: [dana, fay]", "order: [dana, fay]", In::Facts, In::Facts},
      Planted{"E603", "itech", "    first_response:  0.2h\n    resolution_plan: 0.5h", "    resolution_plan: 0.5h", "page: night_duty"},
      Planted{"E603", "itx", "     unless: {premium: declined}, call_back: 2h, count", "     unless: {premium: declined}, next_update: every 2h, count", "page: night_duty"},
      Planted{"E604", "gulf", "{at: 50% of resolution,", "{at: 50% of dispatch,", "50% of dispatch"},
      Planted{"E604", "itx", "escalation:\n", "escalation:\n  - {at: 1h before resolution_plan, tell: owner, our_choice: \"hm\"}\n", "1h before"},
      Planted{"W605", "itx", "{at: 80% of any target,", "{at: 100% of any target,", "100% of any"},
      Planted{"W605", "itech", "{at: 75% of any target,", "{at: 100% of any target,", "100% of any"},
      Planted{"E607", "itx", "      - {page: on_duty, wait: 10m}", "      - {page: on_duty, wait: 3h}", "    steps:"},
      Planted{"E607", "gulf", "      - {page: on_duty, wait: 5m}", "      - {page: on_duty, wait: 30m}", "    steps:"},
      Planted{"W608", "gulf", "{when: {channel: phone, hours: after_hours}, page:", "{when: {hours: after_hours}, page:", "page: on_call_engineers"},
      Planted{"W608", "itech", "paging:\n", "paging:\n  - {when: {channel: email, hours: after_hours}, page: night_duty, our_choice: \"hm\"}\n", "our_choice: \"hm\""},
      Planted{"W609", "gulf", "    fallback: managers\n", "", "  on_call_engineers:"},
      Planted{"W609", "itx", "    fallback: managers\n", "", "  night_duty:"},
  };
  return rows;
}

std::span<const Planted> planted_in_money_and_closing() {
  static constexpr std::array rows{
      Planted{"E701", "itech", "{need: quote, before: visit,", "{need: quote, before: visit, given_by: liaisons,", "given_by: liaisons"},
      Planted{"E701", "itx", "    by: phone\n    covers: 1h", "    by: in_person\n    covers: 1h", "by: in_person"},
      Planted{"E702", "itx", "{when: {client_has: after_hours_support},", "{when: {client_has: after_hours_support, channel: email},", "after_hours_support, channel: email"},
      Planted{"E702", "itech", "{need: quote, before: visit,", "{need: quote,\n     waived: [{when: {type: visit}, our_choice: \"hm\"}],\n     before: visit,", "waived:"},
      Planted{"W703", "itech", "{need: quote, before: visit,", "{need: quote, before: development,", "before: development"},
      Planted{"W703", "itx", "    before: more_work", "    before: visit", "before: visit"},
      Planted{"W802", "itx", "includes: [proactive_monitoring, after_hours_support]", "includes: [proactive_monitoring, after_hours_support, fax]", "fax"},
      Planted{"W802", "itech", "  standard: {name: \"Service Level Agreement\",", "  standard: {name: \"Service Level Agreement\", includes: [lane],", "lane"},
      Planted{"E804", "itx", "  - {when: {client_has: maintenance_budget}, is: included, rate: standard,\n", "  - {when: {type: change}, is: included, rate: standard,\n", "draws_on"},
      Planted{"E804", "itworks", "{when: {type: training, client_has: training_plan}, is", "{when: {type: training, client_has: project_managers}, is", "draws_on"},
      Planted{"E805", "itx", "premium: yes,", "", "need: after_hours_premium"},
      Planted{"E805", "itech", "{need: quote, before: visit,", "{need: after_hours_premium, before: visit,", "after_hours_premium"},
      Planted{"E901", "gulf", "  needs:\n", "  needs:\n    - {have: procedure}\n", "have: procedure"},
      Planted{"E901", "itx", "    - {reason: withdrawn, our_choice", "    - {reason: no_answer, attempts: 2, on: 2 working days, by: in_person}\n    - {reason: withdrawn, our_choice", "in_person}"},
      Planted{"E904", "itworks", "preload: go to queries, import", "import", "step: queries"},
      Planted{"E904", "itrade", "then: {corrected: done, in_the_product: next, not_determined: done}", "then: {corrected: done, not_determined: done}", "step: development"},
      Planted{"E905", "itrade", "by: analysts, do: \"initial diagnosis\"}", "by: analysts, do: \"initial diagnosis\",\n         then: {over: go to root_cause, again: go to round}}\n      - {step: round, by: analysts, do: \"initial diagnosis\", then: {again: go to round}}", "step: round"},
      Planted{"E905", "itworks", "reclassify:\n", "reclassify:\n  - {when: {type: training, cause: training}, is: technical, our_choice: \"hm\"}\n", "{when: {type: technical, cause: training}, is: training"},
  };
  return rows;
}
// clang-format on

}  // namespace tend::policy
