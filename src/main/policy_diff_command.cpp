// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <boost/json.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "main/commands.hpp"
#include "main/pack_files.hpp"
#include "policy/diff.hpp"

namespace tend::main {
namespace {
namespace json = boost::json;
using policy::ChangePart;
using policy::PackChange;

/// A pack to compare, and how it was called.
struct Compared {
  std::string path;
  policy::PackTree tree;
};

Result<Compared> open_pack(const std::string& path) {
  ASSIGN_OR_RETURN(const auto pack, load_pack(path));
  ASSIGN_OR_RETURN(auto tree, policy::parse_pack(pack));
  return Compared{path, std::move(tree)};
}

void complain(const std::string& path, const Error& error, std::ostream& complaints) {
  complaints << error.what << '\n';
  for (const auto& [where, what] : error.faults)
    complaints << fmt::format("{}: {}: {}\n", path, where, what);
}

/// "policy.yaml:12 -> 14", or the one line where only one pack has it.
std::string place_of(const PackChange& change) {
  if (change.line_before == 0) return fmt::format("{}:{}", change.file, change.line_after);
  if (change.line_after == 0) return fmt::format("{}:{}", change.file, change.line_before);
  if (change.line_before == change.line_after) {
    return fmt::format("{}:{}", change.file, change.line_before);
  }
  return fmt::format("{}:{} -> {}", change.file, change.line_before, change.line_after);
}

/// What stands above all changes of one section.
std::string heading_of(const PackChange& change) {
  switch (change.part) {
    case ChangePart::Terms:
      return change.section;
    case ChangePart::Facts:
      return "facts, " + change.section;
    case ChangePart::Reasons:
      return "reasons, " + change.section;
    case ChangePart::Text:
      return "the handbook's text";
  }
  return {};
}

void print(const Compared& before, const Compared& after, const std::vector<PackChange>& changes,
           std::ostream& out) {
  out << fmt::format("{}: version {} -> {}: version {}\n", before.path, before.tree.version,
                     after.path, after.tree.version);
  std::string heading;
  for (const auto& change : changes) {
    if (heading_of(change) != heading) out << (heading = heading_of(change)) << '\n';
    const bool has_place = change.line_before != 0 || change.line_after != 0;
    out << "  " << change.words << (has_place ? fmt::format("  [{}]", place_of(change)) : "")
        << '\n';
  }
  if (!changes.empty()) return;
  out << (before.tree.version == after.tree.version
              ? "They are the same.\n"
              : "They say the same; only comments, spacing or the order of sections differ.\n");
}

json::value line_or_null(int line) {
  return line == 0 ? json::value() : json::value(line);
}

json::value to_json(const PackChange& change) {
  return {{"part", to_string(change.part)},
          {"kind", to_string(change.kind)},
          {"file", change.file},
          {"section", change.section},
          {"about", change.about},
          {"before", change.before},
          {"after", change.after},
          {"line_before", line_or_null(change.line_before)},
          {"line_after", line_or_null(change.line_after)},
          {"words", change.words}};
}

json::value to_json(const Compared& compared) {
  return {{"pack", compared.path}, {"version", compared.tree.version}};
}

void print_json(const Compared& before, const Compared& after,
                const std::vector<PackChange>& changes, std::ostream& out) {
  json::array told;
  for (const auto& change : changes)
    told.push_back(to_json(change));
  out << json::object{{"before", to_json(before)},
                      {"after", to_json(after)},
                      {"equal", changes.empty()},
                      {"changes", std::move(told)}}
      << '\n';
}

}  // namespace

int policy_diff(const std::string& before, const std::string& after, AnswerIn form,
                std::ostream& answer, std::ostream& complaints) {
  const auto older = open_pack(before);
  const auto newer = open_pack(after);
  if (!older) complain(before, older.error(), complaints);
  if (!newer) complain(after, newer.error(), complaints);
  if (!older || !newer) return exit_failed;

  const auto changes = policy::diff(older->tree, newer->tree);
  if (form == AnswerIn::Json) {
    print_json(*older, *newer, changes, answer);
  } else {
    print(*older, *newer, changes, answer);
  }
  return changes.empty() ? exit_done : exit_no;
}

}  // namespace tend::main
