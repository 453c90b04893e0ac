// SPDX-License-Identifier: Apache-2.0
#include "store/migrations.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <vector>

#include "store/check.hpp"
#include "store/database_error.hpp"
#include "store/sqlite/connection.hpp"
#include "store/sqlite/simulated_disk.hpp"
#include "store/sqlite/sqlite_store.hpp"
#include "store/testing.hpp"

namespace tend::store::sqlite {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using Kind = Migration::Kind;

std::string shape_of(Session& session) {
  std::string shape;
  session.query_text("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name", {},
                     [&shape](const Columns& columns) { shape += columns.text(0); });
  return shape;
}

// A release that gives agents a language: added, filled in portions of two, the old column gone.
std::vector<Migration> three_more() {
  const auto first = migrations().front();
  return {first,
          {.version = 2,
           .kind = Kind::Expand,
           .what = "agents have a language",
           .ddl = "ALTER TABLE agents ADD COLUMN language $text NOT NULL DEFAULT ''",
           .backfill_some = {}},
          {.version = 3,
           .kind = Kind::Backfill,
           .what = "which was English",
           .ddl = "",
           .backfill_some =
               [](Session& session) {
                 std::vector<std::pair<std::string, AgentId>> agents;
                 session.query_text("SELECT desk, id FROM agents WHERE language = '' LIMIT 2", {},
                                    [&](const Columns& columns) {
                                      auto& agent = agents.emplace_back(columns.text(0), AgentId{});
                                      read(columns, 1, agent.second);
                                    });
                 for (const auto& [desk, id] : agents) {
                   session.run_text("UPDATE agents SET language = 'en' WHERE desk = ? AND id = ?",
                                    {desk, id});
                 }
                 return !agents.empty();
               }},
          {.version = 4,
           .kind = Kind::Contract,
           .what = "audit rows no longer say the kind of actor",
           .ddl = "ALTER TABLE audit DROP COLUMN actor_kind",
           .backfill_some = {}}};
}

void add_agents(Session& session, int count) {
  for (int i = 0; i < count; ++i) {
    auto agent = ana();
    agent.id = id<AgentId>(static_cast<std::uint32_t>(i + 1));
    agent.email = std::to_string(i);
    session.run(Statement::PutAgent, values_of(DeskId("itech"), agent));
  }
}

std::int64_t agents_speaking(Session& session, const char* language) {
  std::int64_t count = 0;
  const Value values[] = {language};
  session.query_text("SELECT count(*) FROM agents WHERE language = ?", values,
                     [&count](const Columns& columns) { count = columns.integer(0); });
  return count;
}

TEST(Migrations, AreNumberedFromOneWithoutGaps) {
  int version = 0;
  for (const auto& step : migrations()) {
    EXPECT_EQ(step.version, ++version);
    EXPECT_EQ(step.kind == Kind::Backfill, static_cast<bool>(step.backfill_some)) << step.what;
    EXPECT_EQ(step.kind == Kind::Backfill, step.ddl.empty()) << step.what;
  }
}

TEST(Migrations, AnEmptyDatabaseGetsAllOfThemAndAFinishedOneNone) {
  Connection connection({.file = ":memory:"});
  EXPECT_EQ(schema_version(connection), 0);
  migrate(connection, migrations());
  EXPECT_EQ(schema_version(connection), migrations().back().version);
  const auto shape = shape_of(connection);
  migrate(connection, migrations());
  EXPECT_EQ(shape_of(connection), shape);
}

TEST(Migrations, ExpandFillAndContract) {
  Connection connection({.file = ":memory:"});
  migrate(connection, migrations().first(1));
  add_agents(connection, 7);
  migrate(connection, three_more());
  EXPECT_EQ(schema_version(connection), 4);
  EXPECT_EQ(agents_speaking(connection, "en"), 7);
  EXPECT_THROW(connection.run_text("SELECT actor_kind FROM audit"), DatabaseError);
}

TEST(Migrations, AnswerANewerDatabaseWithASentenceAndLeaveItAlone) {
  const TemporaryDirectory directory;
  const auto file = directory / "tend.db";
  std::string shape;
  {
    Connection newer({.file = file});
    migrate(newer, three_more());
    shape = shape_of(newer);
  }
  try {
    SqliteStore store({.file = file});
    FAIL() << "a newer schema was taken";
  } catch (const SchemaTooNew& refusal) {
    EXPECT_THAT(refusal.what(), HasSubstr("schema version 4; this Tend knows versions up to 1"));
  }
  Connection after({.file = file});
  EXPECT_EQ(shape_of(after), shape);
}

TEST(Migrations, GoOnWhereThePowerWentOut) {
  int cuts = 0;
  for (bool finished = false; !finished; ++cuts) {
    SimulatedDisk disk;
    const ConnectionOptions options{.file = "tend.db", .vfs = disk.vfs()};
    {
      Connection connection(options);
      connection.make_durable();
      migrate(connection, migrations().first(1));
      add_agents(connection, 5);
    }
    disk.cut_power_after(1 + cuts);
    try {
      Connection connection(options);
      connection.make_durable();
      migrate(connection, three_more());
      finished = !disk.power_is_off();
    } catch (const DatabaseError&) {
    }
    disk.restore_power(static_cast<std::uint64_t>(cuts));

    Connection connection(options);
    connection.make_durable();
    migrate(connection, three_more());
    EXPECT_EQ(agents_speaking(connection, "en"), 5) << cuts;
  }
  EXPECT_GT(cuts, 10);
}

// tests/store/schema_version_1.sql is a desk as version 1 left it. It never changes.
TEST(Migrations, ADatabaseOfVersionOneIsStillUnderstood) {
  const TemporaryDirectory directory;
  const auto file = directory / "tend.db";
  {
    std::ifstream fixture(TEND_SOURCE_DIR "/tests/store/schema_version_1.sql");
    Connection old({.file = file});
    const std::string script(std::istreambuf_iterator<char>(fixture), {});
    ASSERT_FALSE(script.empty());
    old.run_script(script);
  }
  SqliteStore store({.file = file});
  const auto desk = store.in(DeskId("itech"));
  EXPECT_EQ(desk->ticket(TicketNumber(1001)), ticket(1001, 2));
  EXPECT_THAT(desk->events(id<TicketId>(1001)), ElementsAre(event(1001, 1), event(1001, 2)));
  EXPECT_EQ(desk->contact_by_email("kim@client.example"), kim());
  EXPECT_THAT(desk->outbox(10), ElementsAre(mail(1)));
  EXPECT_EQ(store.take_number(DeskId("itech")), TicketNumber(1002));

  Connection connection({.file = file});
  EXPECT_THAT(check_database(connection, [](double) {}).faults, IsEmpty());
}

}  // namespace
}  // namespace tend::store::sqlite
