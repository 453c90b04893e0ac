// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <sstream>

#include "main/commands.hpp"
#include "main/seed/chance.hpp"
#include "store/sqlite/sqlite_store.hpp"
#include "store/testing.hpp"

namespace tend::main {
namespace {
constexpr int tickets = 60;
const std::string policies = std::string(TEND_SOURCE_DIR) + "/policies";

std::string seeded(const std::filesystem::path& data, std::uint64_t seed_number) {
  std::ostringstream answer;
  std::ostringstream complaints;
  const SeedRequest request{.data = data.string(),
                            .policies = policies,
                            .tickets = tickets,
                            .seed = seed_number,
                            .until = "2026-03-13T18:00:00Z",
                            .form = AnswerIn::Json};
  EXPECT_EQ(seed(request, answer, complaints), exit_done) << complaints.str();
  return answer.str();
}

std::vector<app::TicketRow> all_tickets(const std::filesystem::path& data) {
  store::SqliteStore store({.file = data / "tend.db"});
  std::vector<app::TicketRow> rows;
  const std::set<std::filesystem::path> packs(std::filesystem::directory_iterator(policies), {});
  for (const auto& pack : packs) {
    const DeskId desk(pack.filename().string());
    app::QueueQuery query{.which = app::QueueQuery::Which::All, .size = 200};
    for (auto& row : store.in(desk)->queue(query).tickets)
      rows.push_back(std::move(row));
  }
  return rows;
}

TEST(Seed, TheSameSeedMakesTheSameTicketsAndAnotherMakesOthers) {
  const store::testing::TemporaryDirectory first;
  const store::testing::TemporaryDirectory again;
  const store::testing::TemporaryDirectory other;
  const std::string told = seeded(first.path(), 7);
  EXPECT_EQ(seeded(again.path(), 7), told);
  seeded(other.path(), 8);

  const auto rows = all_tickets(first.path());
  EXPECT_EQ(rows.size(), tickets);
  EXPECT_EQ(all_tickets(again.path()), rows);
  EXPECT_NE(all_tickets(other.path()), rows);
}

TEST(Seed, WhatItMakesIsWhatItsEventsSay) {
  const store::testing::TemporaryDirectory folder;
  seeded(folder.path(), 7);
  std::ostringstream answer;
  std::ostringstream complaints;
  const RebuildRequest check{.data = folder.path().string(), .policies = policies, .check = true};
  EXPECT_EQ(rebuild(check, answer, complaints), exit_done) << answer.str() << complaints.str();

  std::set<std::string> states;
  std::set<std::string> channels;
  for (const auto& row : all_tickets(folder.path())) {
    states.insert(row.status);
    channels.insert(row.channel);
  }
  EXPECT_THAT(states, testing::IsSupersetOf({"new", "closed"}));
  EXPECT_THAT(channels, testing::IsSupersetOf({"portal", "phone", "email", "in_person"}));
}

TEST(Seed, AFolderInUseIsLeftAlone) {
  const store::testing::TemporaryDirectory folder;
  seeded(folder.path(), 7);
  std::ostringstream answer;
  std::ostringstream complaints;
  const SeedRequest request{
      .data = folder.path().string(), .policies = policies, .tickets = 1, .until = {}};
  EXPECT_EQ(seed(request, answer, complaints), exit_failed);
  EXPECT_THAT(complaints.str(), testing::HasSubstr("has clients already"));
  EXPECT_EQ(all_tickets(folder.path()).size(), tickets);
}

TEST(Seed, RanksFollowZipfsLaw) {
  constexpr int draws = 100'000;
  Chance chance(1, 2);
  const Zipf zipf(100);
  std::map<std::size_t, int> counts;
  for (int i = 0; i < draws; ++i)
    ++counts[zipf.draw(chance)];
  EXPECT_EQ(counts.rbegin()->first, 99);
  for (const std::size_t rank : {1U, 3U, 9U}) {
    const double expected = static_cast<double>(counts[0]) / static_cast<double>(rank + 1);
    EXPECT_NEAR(counts[rank], expected, expected / 10) << rank;
  }
}
}  // namespace
}  // namespace tend::main
