// SPDX-License-Identifier: Apache-2.0
#include "store/migrations.hpp"

#include <fmt/core.h>

#include <array>
#include <string>

#include "base/assert.hpp"
#include "base/text.hpp"

namespace tend::store {
namespace {
constexpr std::string_view version_name = "schema_version";

void run_script(Session& session, std::string_view ddl) {
  const std::string sql = in_dialect(ddl, session.dialect());
  for (const auto statement : split(sql, ';')) {
    if (!trim(statement).empty()) session.run_text(statement);
  }
}

void carry_out(Session& session, const Migration& step) {
  const auto finish = [&] {
    session.run(Statement::PutMeta, {version_name, std::to_string(step.version)});
  };
  if (step.kind != Migration::Kind::Backfill) {
    in_transaction(session, [&] {
      run_script(session, step.ddl);
      finish();
    });
    return;
  }
  for (bool more = true; more;) {
    in_transaction(session, [&] {
      more = step.backfill_some(session);
      if (!more) finish();
    });
  }
}
}  // namespace

SchemaTooNew::SchemaTooNew(int found, int known)
    : std::runtime_error(fmt::format(
          "The database has schema version {}; this Tend knows versions up to {}. It was last "
          "used by a newer Tend: start that one, or restore a backup made before the upgrade.",
          found, known)) {}

std::span<const Migration> migrations() {
  static const std::array all{
      Migration{.version = 1,
                .kind = Migration::Kind::Expand,
                .what = "the first tables",
                .ddl = schema_version_1,
                .backfill_some = {}},
  };
  return all;
}

int schema_version(Session& session) {
  if (!session.has_table("meta")) return 0;
  const auto text = field<std::string>(session, Statement::MetaValue, {version_name});
  return text ? std::stoi(*text) : 0;
}

void migrate(Session& session, std::span<const Migration> steps) {
  const int found = schema_version(session);
  const int known = steps.back().version;
  if (found > known) throw SchemaTooNew(found, known);
  for (const auto& step : steps) {
    if (step.version <= found) continue;
    carry_out(session, step);
  }
}

}  // namespace tend::store
