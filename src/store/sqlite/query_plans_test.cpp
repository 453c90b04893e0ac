// SPDX-License-Identifier: Apache-2.0
#include <fmt/core.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "store/migrations.hpp"
#include "store/sqlite/connection.hpp"
#include "store/testing.hpp"

namespace tend::store::sqlite {
namespace {

// An index of waiting rows only does not grow with the desk: reading it from its start is meant.
constexpr std::string_view scans_meant = "SCAN arrivals USING INDEX arrivals_waiting";

// One ticket's messages are few, and nearly in order.
constexpr Statement sorts_meant[] = {Statement::MessagesOfTicket};

class QueryPlans : public ::testing::Test {
 protected:
  QueryPlans() { migrate(connection_, migrations()); }

  std::vector<std::string> plan_of(Statement statement) {
    const std::string_view sql = sql_of(statement);
    const std::vector<Value> values(static_cast<std::size_t>(std::ranges::count(sql, '?')),
                                    Value(0));
    std::vector<std::string> steps;
    connection_.query_text(
        fmt::format("EXPLAIN QUERY PLAN {}", sql), values,
        [&steps](const Columns& columns) { steps.emplace_back(columns.text(3)); });
    return steps;
  }

  Connection connection_{{.file = ":memory:"}};
};

TEST_F(QueryPlans, NoStatementReadsAWholeTable) {
  for (std::size_t i = 0; i < statement_count; ++i) {
    const auto statement = static_cast<Statement>(i);
    for (const auto& step : plan_of(statement)) {
      EXPECT_TRUE(!step.starts_with("SCAN") || step == scans_meant)
          << step << "\n  in " << sql_of(statement);
    }
  }
}

TEST_F(QueryPlans, NoStatementSortsWhatItFound) {
  for (std::size_t i = 0; i < statement_count; ++i) {
    const auto statement = static_cast<Statement>(i);
    if (std::ranges::find(sorts_meant, statement) != std::end(sorts_meant)) continue;
    for (const auto& step : plan_of(statement)) {
      EXPECT_FALSE(step.contains("TEMP B-TREE")) << step << "\n  in " << sql_of(statement);
    }
  }
}

TEST_F(QueryPlans, EveryIndexLeadsWithTheDeskOrHoldsWaitingWorkOnly) {
  const std::set<std::string> work{"timers_due", "outbox_due", "arrivals_waiting"};
  int indexes = 0;
  connection_.query_text(
      "SELECT i.name, (SELECT name FROM pragma_index_info(i.name) WHERE seqno = 0)"
      " FROM sqlite_master AS t, pragma_index_list(t.name) AS i"
      " WHERE t.type = 'table' AND t.name <> 'meta'",
      {}, [&](const Columns& columns) {
        ++indexes;
        if (work.contains(std::string(columns.text(0)))) return;
        EXPECT_EQ(columns.text(1), "desk") << columns.text(0);
      });
  EXPECT_GT(indexes, 30);
}

}  // namespace
}  // namespace tend::store::sqlite
