// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <boost/json.hpp>
#include <chrono>
#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "main/commands.hpp"
#include "main/pack_files.hpp"
#include "main/zones.hpp"
#include "policy/check.hpp"

namespace tend::main {
namespace {
namespace fs = std::filesystem;
namespace json = boost::json;
using policy::Finding;
using policy::Weight;

constexpr std::size_t columns_shown_max = 100;

std::string_view word_for(const Finding& finding) {
  if (!finding.accepted_for.empty()) return "accepted";
  return policy::weight(finding.kind) == Weight::Error ? "error" : "warning";
}

/// The file as a path that an editor can open.
std::string file_of(const fs::path& pack, const Finding& finding) {
  std::error_code unknown;
  if (fs::is_directory(pack, unknown)) return (pack / finding.file).string();
  return finding.file == "policy.yaml" ? pack.string()
                                       : (pack.parent_path() / finding.file).string();
}

/// The line with a caret below the column, cut around it when it is long.
std::string line_with_caret(std::string_view text, policy::Place place) {
  const auto lines = split(text, '\n');
  if (place.line > static_cast<int>(lines.size())) return {};
  auto line = lines[static_cast<std::size_t>(place.line) - 1];
  auto column = static_cast<std::size_t>(place.column) - 1;
  if (column > columns_shown_max / 2 && line.size() > columns_shown_max) {
    const auto left_out = std::min(column - columns_shown_max / 2, line.size() - columns_shown_max);
    line.remove_prefix(left_out);
    column -= left_out;
  }
  const auto number = fmt::format("{:>6}", place.line);
  return fmt::format("{} | {}\n{:>6} | {:>{}}\n", number, line.substr(0, columns_shown_max), "",
                     "^", column + 1);
}

std::string count_of(std::size_t count, std::string_view one) {
  return fmt::format("{} {}{}", count, one, count == 1 ? "" : "s");
}

class Report {
 public:
  Report(fs::path path, const policy::PackText& pack, const policy::Verdict& verdict)
      : path_(std::move(path)), pack_(pack), verdict_(verdict) {}

  void print(std::ostream& out) const {
    for (const auto& finding : verdict_.findings)
      print(finding, out);
    out << path_.string() << ": ";
    if (const auto& handbook = verdict_.handbook) {
      out << fmt::format("version {}, {}, ", handbook->version(), count_of(rule_count(), "rule"));
    }
    out << fmt::format("{}, {}", count_of(count("error"), "error"),
                       count_of(count("warning"), "warning"));
    if (const auto accepted = count("accepted")) out << fmt::format(", {} accepted", accepted);
    out << '\n';
  }

  json::value in_json() const {
    json::array findings;
    for (const auto& finding : verdict_.findings) {
      const auto& info = policy::describe(finding.kind);
      findings.push_back(
          {{"code", info.code},
           {"weight", policy::weight(finding.kind) == Weight::Error ? "error" : "warning"},
           {"file", file_of(path_, finding)},
           {"line", finding.place.line},
           {"column", finding.place.column},
           {"what", finding.what},
           {"way_out", info.way_out},
           {"accepted_for",
            finding.accepted_for.empty() ? json::value() : json::value(finding.accepted_for)}});
    }
    const auto& handbook = verdict_.handbook;
    return {{"pack", path_.string()},
            {"version", handbook ? json::value(handbook->version()) : json::value()},
            {"rules", rule_count()},
            {"findings", std::move(findings)}};
  }

 private:
  void print(const Finding& finding, std::ostream& out) const {
    const auto& info = policy::describe(finding.kind);
    out << fmt::format("{}: {} {}: {}\n", policy::in_words(file_of(path_, finding), finding.place),
                       word_for(finding), info.code, finding.what);
    if (!finding.accepted_for.empty()) {
      out << fmt::format("       | {}\n", finding.accepted_for);
      return;
    }
    const auto& text = finding.file == "policy.yaml" ? pack_.policy_yaml : pack_.facts_yaml;
    out << line_with_caret(text, finding.place) << fmt::format("       | {}\n", info.way_out);
  }

  std::size_t count(std::string_view word) const {
    return static_cast<std::size_t>(std::ranges::count(verdict_.findings, word, word_for));
  }

  std::size_t rule_count() const {
    return verdict_.handbook ? policy::rules(verdict_.handbook->policy()).size() : 0;
  }

  fs::path path_;
  const policy::PackText& pack_;
  const policy::Verdict& verdict_;
};

/// The day to check on, or today's.
Result<LocalDate> day_of(const std::string& on) {
  if (on.empty())
    return LocalDate(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()).time_since_epoch());
  const auto date = parse_date(on);
  if (!date) return fail(Code::Invalid, fmt::format("`{}` is no date, as 2026-12-24", cut(on, 60)));
  return *date;
}

}  // namespace

int policy_check(const PolicyCheckRequest& request, std::ostream& answer,
                 std::ostream& complaints) {
  const auto zones = load_zones();
  const auto pack = load_pack(request.pack);
  const auto today = day_of(request.on);
  if (!zones || !pack || !today) {
    complaints << (!zones  ? zones.error().what
                   : !pack ? pack.error().what
                           : today.error().what)
               << '\n';
    return exit_failed;
  }
  const auto verdict = policy::check_pack(*pack, *zones, *today);
  const Report report(request.pack, *pack, verdict);
  if (request.form == AnswerIn::Json) {
    answer << json::serialize(report.in_json()) << '\n';
  } else {
    report.print(answer);
  }
  return policy::can_run(verdict) ? exit_done : exit_no;
}

}  // namespace tend::main
