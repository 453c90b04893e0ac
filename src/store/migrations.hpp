// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>
#include <stdexcept>
#include <string_view>

#include "store/session.hpp"

// How a database of an older Tend becomes one of this Tend: forward only, one version a step. A
// change comes as up to three steps, each a version of its own, so that programs of two
// neighbouring releases can share a database while nodes are replaced one by one: expand adds what
// the old program may ignore, backfill fills it, contract removes what nobody reads any more.
namespace tend::store {

struct Migration {
  enum class Kind : std::uint8_t { Expand, Backfill, Contract };

  int version;  ///< the schema's version once the step is done
  Kind kind;
  std::string_view what;  ///< for the log: "tickets know their severity"

  /// DDL with $words, statements divided by semicolons. Empty in a backfill.
  std::string_view ddl;

  /// One bounded portion of a backfill, in a transaction of its own; false: nothing is left. It
  /// looks for rows that still lack the value, so it goes on where a crash stopped it.
  std::function<bool(Session&)> backfill_some;
};

/// All steps there are, from version 1 on.
std::span<const Migration> migrations();

/// Brings the database to the last of `steps`; an empty one gets all of them. Throws SchemaTooNew,
/// having touched nothing, if the database is beyond them.
void migrate(Session& session, std::span<const Migration> steps);

/// The version of the tables there are; 0: none yet.
int schema_version(Session& session);

class SchemaTooNew : public std::runtime_error {
 public:
  SchemaTooNew(int found, int known);
};

}  // namespace tend::store
