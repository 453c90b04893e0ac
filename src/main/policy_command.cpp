// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <boost/json.hpp>
#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include "main/commands.hpp"
#include "main/pack_files.hpp"
#include "main/zones.hpp"
#include "policy/handbook.hpp"

namespace tend::main {
namespace {
namespace fs = std::filesystem;
namespace json = boost::json;

/// What a check found out about one pack.
struct Verdict {
  fs::path path;  ///< as it was given
  std::string version;
  std::size_t rule_count = 0;
  std::vector<Fault> faults;
  std::vector<Fault> doubts;
};

Verdict judge(const fs::path& path, const policy::PackText& pack,
              const calendar::ZoneTable& zones) {
  auto handbook = policy::read_handbook(pack, zones);
  if (!handbook) return {path, {}, 0, std::move(handbook.error().faults), {}};
  return {path,
          handbook->version(),
          policy::rules(handbook->policy()).size(),
          {},
          handbook->terms.doubts};
}

/// "policy.yaml:12:5" as a path that an editor can open.
std::string place_of(const fs::path& path, const std::string& where) {
  constexpr std::string_view terms = "policy.yaml";
  std::error_code unknown;
  if (fs::is_directory(path, unknown)) return (path / where).string();
  if (where.starts_with(terms)) return path.string() + where.substr(terms.size());
  return (path.parent_path() / where).string();
}

void print(const Verdict& verdict, std::ostream& out) {
  for (const auto& [where, what] : verdict.faults)
    out << fmt::format("{}: {}\n", place_of(verdict.path, where), what);
  for (const auto& [where, what] : verdict.doubts)
    out << fmt::format("{}: doubt: {}\n", place_of(verdict.path, where), what);
  if (verdict.faults.empty()) {
    out << fmt::format("{}: version {}, {} rules, {} {}\n", verdict.path.string(), verdict.version,
                       verdict.rule_count, verdict.doubts.size(),
                       verdict.doubts.size() == 1 ? "doubt" : "doubts");
  }
}

json::array to_json(const fs::path& path, const std::vector<Fault>& faults) {
  json::array array;
  for (const auto& [where, what] : faults)
    array.push_back({{"where", place_of(path, where)}, {"what", what}});
  return array;
}

json::value to_json(const Verdict& verdict) {
  return {{"pack", verdict.path.string()},
          {"version", verdict.version.empty() ? json::value() : json::value(verdict.version)},
          {"rules", verdict.rule_count},
          {"faults", to_json(verdict.path, verdict.faults)},
          {"doubts", to_json(verdict.path, verdict.doubts)}};
}

}  // namespace

int policy_check(const std::string& path, AnswerIn form, std::ostream& answer,
                 std::ostream& complaints) {
  const auto zones = load_zones();
  const auto pack = load_pack(path);
  if (!zones || !pack) {
    complaints << (zones ? pack.error().what : zones.error().what) << '\n';
    return exit_failed;
  }
  const auto verdict = judge(path, *pack, *zones);
  if (form == AnswerIn::Json) {
    answer << json::serialize(to_json(verdict)) << '\n';
  } else {
    print(verdict, answer);
  }
  return verdict.faults.empty() ? exit_done : exit_no;
}

}  // namespace tend::main
