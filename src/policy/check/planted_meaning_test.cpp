// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "policy/check/testing_planted.hpp"

// What is wrong with the meaning of calendars, names and tables.
namespace tend::policy {

// clang-format off
std::span<const Planted> planted_in_calendars_and_names() {
  static constexpr std::array rows{
      Planted{"E101", "gulf", "{outside: support, because", "{mon-fri: 17:00-24:00, because", "always_one_of"},
      Planted{"E101", "itx", "outside: [standard, weekend],", "mon-wed: 17:00-08:00,", "always_one_of"},
      Planted{"E102", "gulf", "{outside: support, because", "{mon-sun: 16:00-07:00, because", "always_one_of"},
      Planted{"E102", "itx", " fri: 17:00-24:00,", " fri: 16:00-24:00,", "always_one_of"},
      Planted{"E103", "gulf", "mon-fri: 07:00-17:00,", "mon-fri: closed,", "mon-fri: closed"},
      Planted{"E103", "itx", "outside: [standard, weekend],", "mon-thu: closed,", "mon-thu: closed"},
      Planted{"E104", "gulf", "mon-fri: 07:00-17:00,", "mon-fri: [07:00-17:00, 16:00-18:00],", "16:00-18:00"},
      Planted{"E104", "itx", "mon-fri: 08:00-17:00, closed", "mon-fri: 08:00-17:00, fri: 08:00-17:00, closed", "fri: 08:00-17:00, closed"},
      Planted{"W105", "itx", ", accepts: W105", "", "the handbook names none", In::Facts, In::Facts},
      Planted{"W105", "itech", "{days: us_federal_holidays, moves: {sat: fri, sun: mon},", "{also: {2025-12-25: \"Christmas\"},", "2025-12-25", In::Facts, In::Facts},
      Planted{"W106", "gulf", "mon-fri: 07:00-17:00,", "mon-fri: 07:00-17:00, sun: 02:15-02:45,", "02:15"},
      Planted{"W106", "itech", "mon-fri: 08:00-17:00, closed", "mon-fri: 08:00-17:00, sun: 02:00-03:00, closed", "02:00"},
      Planted{"W203", "gulf", "  managers:       {name", "  visitors: {name: \"Visitors\"}\n  managers:       {name", "visitors"},
      Planted{"W203", "itx", "rates:\n  standard: {per_hour", "rates:\n  cheap: {per_hour: 1.00}\n  standard: {per_hour", "cheap"},
      Planted{"W203", "itech", "holidays:\n", "holidays:\n  bank_holidays: {days: us_federal_holidays}\n", "bank_holidays", In::Facts, In::Facts},
  };
  return rows;
}

std::span<const Planted> planted_in_tables() {
  static constexpr std::array rows{
      Planted{"E301", "gulf", "  - {when: {affected: organization}, is: critical,", "  - {when: {affected: site, workaround: exists}, is: high, our_choice: \"hm\"}\n  - {when: {affected: organization}, is: critical,", "is: high, our_choice: \"hm\""},
      Planted{"E301", "itx", "  - {to: help_desk,", "  - {when: {type: rates}, to: help_desk, our_choice: \"hm\"}\n  - {to: help_desk,", "our_choice: \"hm\""},
      Planted{"E301", "itech", "  - {when: {priority: P1, channel: [phone, portal]}, tell", "  - {when: {priority: P1, channel: phone, hours: after_hours}, tell: emergency, our_choice: \"hm\"}\n  - {when: {priority: P1, channel: [phone, portal]}, tell", "our_choice: \"hm\""},
      Planted{"W304", "gulf", "  - {is: low,\n", "  - {when: {affected: one_user}, is: low}\n  - {is: low,\n", "{affected: one_user}, is: low}"},
      Planted{"W304", "itech", "  - {is: P3, our", "  - {when: {type: service}, is: P3}\n  - {is: P3, our", "{type: service}, is: P3}"},
      Planted{"W305", "gulf", "hours:\n", "  trifle: {name: \"Trifle\"}\n\nhours:\n", "trifle"},
      Planted{"W305", "itech", "  P5:\n    name: \"P5", "  P0: {name: \"P0\"}\n  P5:\n    name: \"P5", "P0:"},
      Planted{"E306", "gulf", "  - {when: {affected: organization}, is: critical,", "  - {when: {affected: one_user, workaround: exists}, is: low, our_choice: \"hm\"}\n  - {when: {affected: organization}, is: critical,", "our_choice: \"hm\""},
      Planted{"E306", "itech", "impact:\n", "impact:\n  - {when: {type: service, affected: one_person}, is: low, our_choice: \"hm\"}\n", "our_choice: \"hm\""},
      Planted{"E306", "itx", "  - {when: {channel: email}, is: normal,", "  - {when: {channel: email, line: support}, is: normal, our_choice: \"hm\"}\n  - {when: {channel: email}, is: normal,", "our_choice: \"hm\""},
      Planted{"W307", "itworks", "    name: \"Medium\"\n    means: \"An issue with no known work around affects a single user and is critical to be addressed\n            immediately\"\n    our_choice: \"Medium is what is not critical, or has a work around\"\n    accepts: W307\n",
              "    name: \"Medium\"\n    means: \"An issue with no known work around affects a single user and is critical to be addressed immediately\" # again\n", "# again"},
      Planted{"W307", "itx", "    means: \"System failures leading to a severe obstruction of daily activities, costing time and\n            money. A system is functional but efficiency is greatly reduced or a workaround is\n            required.\"\n  normal:\n    name: \"Normal Priority\"\n    means: \"Requests that are not in response to an interruption of your business processes are\n            considered normal priority requests\"",
              "    means: \"what you are trying to accomplish\"\n  normal:\n    name: \"Normal Priority\"\n    means: \"what you are trying to accomplish\" # again", "# again"},
      Planted{"W409", "gulf", "     because: \"review and triage ticket submissions", "     against: \"Resolved incidents are closed\",\n     because: \"review and triage ticket submissions", "against"},
      Planted{"W409", "itx", "     because: \"Investigation begins within an hour during normal business hours\"}\n", "     because: \"Investigation begins within an hour during normal business hours\",\n     against: \"will return your call within 2 hours\"}\n", "against"},
      Planted{"W906", "gulf", "because: \"Texas call\"", "because: \"Texans call\"", "Texans"},
      Planted{"W906", "itx", "because: \"or ... option 1. Do not email\"", "because: \"or ... option 7. Do not email\"", "option 7"},
      Planted{"W907", "gulf", "  - {triage: 15m, met_by: engineers,\n     because: \"review and triage ticket submissions within 15 minutes of receipt.\n               Engineers will triage and route your ticket\"}", "  - {triage: 15m, met_by: engineers}", "{triage: 15m, met_by: engineers}"},
      Planted{"W907", "itech", "    because: \"0.2 hours | 60 hours | 172 hours\"\n    our_choice: \"these hours are business hours\"\n", "", "  - when: {priority: P4}"},
      Planted{"W908", "gulf", "because: \"escalated according to the SLA timeline\",\n     our_choice: \"the administrators at half of the time\"}", "because: \"escalated according to the SLA timeline\",\n     our_choice: \"the administrators at half of the time\", accepts: W605}", "at: 50% of resolution"},
      Planted{"W908", "itech", "    our_choice: \"it is kept on the ticket; nothing else follows from it\"\n    accepts: W501\n", "    our_choice: \"it is kept on the ticket; nothing else follows from it\"\n    accepts: [W501, W503]\n", "  shown_portal:"},
  };
  return rows;
}
// clang-format on

}  // namespace tend::policy
