// SPDX-License-Identifier: Apache-2.0
#include "notice/page/promises.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "notice/page/html.hpp"
#include "notice/page/testing_page.hpp"
#include "policy/testing_packs.hpp"

namespace tend::notice {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr LocalDate day =
    LocalDate(std::chrono::sys_days(std::chrono::year(2026) / 11 / 22).time_since_epoch());

Page page_of(const std::string& pack) {
  return promises(policy::handbook_of(policy::pack_named(pack)), day);
}

/// A line that the page of a pack has, in the desk's own words.
struct Row {
  const char* row;  ///< of the requirements
  const char* pack;
  const char* line;
};

// clang-format off
const Row rows[] = {
    {"X1", "itx", "\nStandard hours | Monday to Friday 08:00–17:00\n"},
    {"X1", "itx", "\nAfter-hours weekdays | All the time outside Standard hours and After-hours weekends\n"},
    {"X2", "itx", "\nNormal Priority | “Requests that are not in response to an interruption of your business processes are considered normal priority requests”\n"},
    {"X3", "itx", "\nInvestigation begins | Priority Urgent and High-Priority; received in Standard hours | 1 hour\n"},
    {"X4", "itx", "| 2 hours (around the clock)\n"},
    {"X4", "itx", "We call whoever is on duty (10 minutes to answer), then the next on duty (10 minutes to answer), then Managers; up to 5 times over."},
    {"X7", "itx", "usually two working days"},
    {"X9", "itx", "\nAn estimate | Every request | Before more work is done"},
    {"X10", "itx", "\nIncluded, from the Maintenance budget, at the rate “standard” | From a client with something left of the Maintenance budget\n"},
    {"X11", "itx", "\nNo charge | The cause is ours\n"},
    {"X12", "itx", "\nStandard | USD 160.00 | 15 minutes | 15 minutes\n"},
    {"X13", "itx", "Work is under warranty for 30 days from its delivery"},
    {"X14", "itx", "Requests are taken by priority, then by plan, then in the order in which they came."},
    {"X16", "itx", "\nUntil an authorized contact confirms it | From a client with authorized contacts; unless from an authorized contact\n"},
    {"X18", "itx", "It lasts 1 hour to 2 hours."},
    {"X20", "itx", "\nService goals\n"},
    {"X21", "itx", "\nTelephone, toll free | +1-800-555-0101 | Press 1 for Production Support.\n"},
    {"H8", "itech", "\nNew Year's Day | Thursday 1 January | Friday 1 January, Friday 31 December (observed)\n"},
    {"H9", "itech", "\nHigh impact | P1 – Critical | P2 – High | P3 – Medium | P4 – Low\n"},
    {"H10", "itech", "\nPriority | First response | Dispatch | Plan with a date | Progress update | Resolution\n"},
    {"H10", "itech", "\nP2 – High | 0.2 hours (12 minutes) | 0.2 hours (12 minutes) (conditions below) | 7 hours | every 2 hours | 8 hours\n"},
    {"H14", "itech", "\nService commitments\n"},
    {"H28", "itech", "\nP1 – Critical | “Widespread or critical system failure causing complete loss of service"},
    {"W2", "itworks", "\nUntil a liaison confirms it | Always, unless from a liaison\n"},
    {"W4", "itworks", "\nCall back | Received in After hours; by telephone | next business day\n"},
    {"W9", "itworks", "Before all others: priority Very High."},
    {"W10", "itworks", "\nLow | 3 working days | every 1 working day (conditions below) | a date that both sides agree\n"},
    {"W12", "itworks", "\nWaiting for your IT support | Resolution | after 1 working day\n"},
    {"W14", "itworks", "\nA quote | “Change request or enhancement” | Before it is developed"},
    {"W18", "itworks", "\nService goals\n"},
    {"W21", "itworks", "One time in 4 a request is closed we ask: “How did we do?” – “Good”, “Fair” or “Poor”, with room for a comment."},
    {"T2", "itrade", "\nSSAE-18 report | From a client with assurance reports\n"},
    {"T4", "itrade", "\nLevel 2 – Urgent | 8 hours (unless your contract names another time)\n"},
    {"T9", "itrade", "- There is no answer, after 3 attempts to reach you by telephone or mail on 3 working days; any answer begins again\n"},
    {"T12", "itrade", "We try it with Chrome, Edge, Firefox and Safari."},
    {"G1", "gulf", "\nSupport desk hours | Monday to Friday 07:00–17:00\n"},
    {"G3", "gulf", "\nTelephone, louisiana | +1-337-555-0152 | For Louisiana and all others. Press 2 for Support.\n"},
    {"G4", "gulf", "\nFirst response | By mail or in the portal; received in After hours | next business day\n"},
    {"G6", "gulf", "\nTriage | Everything else | 15 minutes (by Engineers)\n"},
    {"G13", "gulf", "\nAn explanation of how it was resolved | Closed as resolved\n"},
};
// clang-format on

TEST(Promises, are_told_in_the_desks_words) {
  for (const auto& [row, pack, line] : rows)
    EXPECT_THAT(in_lines(page_of(pack)), HasSubstr(line)) << row;
}

TEST(Promises, list_the_holidays_of_this_year_and_the_next) {
  const auto page = promises(policy::handbook_of(policy::pack_named("itech")), day);
  EXPECT_THAT(in_lines(page), HasSubstr("\nHoliday | 2026 | 2027\n"));
  EXPECT_THAT(in_lines(page), HasSubstr("\nIndependence Day | Friday 3 July (observed) | Monday 5 "
                                        "July (observed)\n"));
  EXPECT_THAT(in_lines(page_of("itx")), HasSubstr("\nNo holidays in 2026 or 2027.\n"));
}

/// X26: word for word beside every goal, and nowhere beside a commitment.
TEST(Promises, have_the_disclaimer_under_every_table_of_goals_and_of_nothing_else) {
  for (const auto* pack : {"gulf", "itech", "itrade", "itworks", "itx"}) {
    const auto handbook = policy::handbook_of(policy::pack_named(pack));
    const auto& disclaimer = handbook.policy().disclaimer;
    for (const auto& section : promises(handbook, day).sections) {
      for (const auto& block : section.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
          EXPECT_EQ(table->foot, section.id == "targets" ? disclaimer : "") << pack;
        }
      }
    }
  }
  EXPECT_THAT(to_html(page_of("itx")), HasSubstr("Under no circumstances will ITX be responsible"));
}

TEST(Promises, that_are_commitments_show_no_disclaimer_whatever_the_pack_holds) {
  auto handbook = policy::handbook_of(policy::pack_named("itx"));
  handbook.terms.policy.targets_are = policy::TargetsAre::Commitments;
  EXPECT_THAT(in_lines(promises(handbook, day)), Not(HasSubstr("aspires")));
}

TEST(Promises, cite_the_handbook_with_numbers_that_lead_to_notes) {
  for (const auto* pack : {"gulf", "itech", "itrade", "itworks", "itx"}) {
    int last = 0;
    for (const auto& section : page_of(pack).sections) {
      for (const auto& note : section.notes) {
        EXPECT_EQ(note.number, ++last) << pack;
        EXPECT_FALSE(in_one_line(note).empty()) << pack;
      }
    }
    EXPECT_GT(last, 20) << pack;
  }
}

TEST(Promises, tell_a_conflict_in_the_text) {
  const auto html = to_html(page_of("itech"));
  EXPECT_THAT(html, HasSubstr("The text also says “Resolution required within one business day”."));
}

TEST(Promises, are_the_same_for_the_same_pack_and_day) {
  EXPECT_EQ(to_html(page_of("itworks")), to_html(page_of("itworks")));
  const auto handbook = policy::handbook_of(policy::pack_named("itworks"));
  EXPECT_NE(to_html(promises(handbook, day)),
            to_html(promises(handbook, day + std::chrono::days(1))));
}

}  // namespace
}  // namespace tend::notice
