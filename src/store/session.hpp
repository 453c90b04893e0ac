// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "store/row_columns.hpp"
#include "store/schema.hpp"
#include "store/statements.hpp"
#include "store/value.hpp"

namespace tend::store {

/// A connection to one of the engines, used by one thread at a time. It throws DatabaseError.
class Session {
 public:
  using EachRow = std::function<void(const Columns&)>;

  virtual ~Session() = default;

  /// Carries out a statement of the one text, which is prepared once and kept.
  virtual void query(Statement statement, std::span<const Value> values, const EachRow& each) = 0;

  /// Carries out any SQL: migrations and checks, which run once. `?` stands for a value.
  virtual void query_text(std::string_view sql, std::span<const Value> values,
                          const EachRow& each) = 0;

  virtual void begin_writing() = 0;
  /// What is read from here to the end of the transaction is one state of the database.
  virtual void begin_reading() = 0;
  /// Durable once it returns. When it throws, the outcome is the engine's to say.
  virtual void commit() = 0;
  /// Also after a failed commit, or when the engine has given up the transaction by itself.
  virtual void rollback() = 0;

  virtual bool has_table(std::string_view name) = 0;
  virtual const Dialect& dialect() const = 0;

  void run(Statement statement, std::span<const Value> values) {
    query(statement, values, [](const Columns&) {});
  }
  void run(Statement statement, std::initializer_list<Value> values) {
    run(statement, std::span(values.begin(), values.size()));
  }
  void run_text(std::string_view sql, std::initializer_list<Value> values = {}) {
    query_text(sql, std::span(values.begin(), values.size()), [](const Columns&) {});
  }
};

/// Runs `work` in a transaction that is undone when it throws.
template <class Work>
void in_transaction(Session& session, const Work& work) {
  session.begin_writing();
  try {
    work();
    session.commit();
  } catch (...) {
    session.rollback();
    throw;
  }
}

/// The rows a statement finds, in its order.
template <class Row>
std::vector<Row> all(Session& session, Statement statement, std::initializer_list<Value> values) {
  std::vector<Row> rows;
  session.query(statement, std::span(values.begin(), values.size()),
                [&rows](const Columns& columns) { rows.push_back(read_row<Row>(columns)); });
  return rows;
}

/// The row a statement finds by a unique key.
template <class Row>
std::optional<Row> one(Session& session, Statement statement, std::initializer_list<Value> values) {
  std::optional<Row> row;
  session.query(statement, std::span(values.begin(), values.size()),
                [&row](const Columns& columns) { row = read_row<Row>(columns); });
  return row;
}

/// The single column of the row a statement finds.
template <class Field>
std::optional<Field> field(Session& session, Statement statement,
                           std::initializer_list<Value> values) {
  std::optional<Field> found;
  session.query(statement, std::span(values.begin(), values.size()),
                [&found](const Columns& columns) { read(columns, 0, found.emplace()); });
  return found;
}

}  // namespace tend::store
