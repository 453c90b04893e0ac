// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <boost/json.hpp>
#include <exception>
#include <ostream>
#include <string>

#include "main/commands.hpp"
#include "main/progress_bar.hpp"
#include "store/sqlite/backup.hpp"

namespace tend::main {
namespace {
namespace json = boost::json;

/// A watched task that may take long.
template <class Task>
auto with_progress(const char* what, const Task& task) {
  ProgressBar bar(what);
  return task([&bar](double done) { bar.show(done); });
}

void print_words(const std::string& file, const store::CheckReport& report, std::ostream& out) {
  for (const auto& fault : report.faults)
    out << fault << '\n';
  const auto shown = static_cast<std::int64_t>(report.faults.size());
  if (report.fault_count > shown) {
    out << fmt::format("and {} more\n", report.fault_count - shown);
  }
  if (!report.counts.empty()) {
    out << fmt::format("schema version {}\n", report.schema_version);
    for (const auto& [table, count] : report.counts) {
      out << fmt::format("{:>12} {}\n", count, table);
    }
  }
  out << fmt::format("{}: {}\n", file,
                     report.fault_count == 0 ? std::string("sound")
                                             : fmt::format("{} faults", report.fault_count));
}

void print_json(const store::CheckReport& report, std::ostream& out) {
  json::object counts;
  for (const auto& [table, count] : report.counts)
    counts[table] = count;
  out << json::object{{"sound", report.fault_count == 0},
                      {"schema_version", report.schema_version},
                      {"counts", std::move(counts)},
                      {"fault_count", report.fault_count},
                      {"faults", json::array(report.faults.begin(), report.faults.end())}}
      << '\n';
}

/// Runs the command; what it could not do becomes a sentence and exit status 2.
template <class Command>
int or_complain(std::ostream& complaints, const Command& command) {
  try {
    return command();
  } catch (const std::exception& error) {
    complaints << "tend: " << error.what() << '\n';
    return exit_failed;
  }
}

}  // namespace

int backup(const std::string& data_directory, const std::string& file, std::ostream& complaints) {
  return or_complain(complaints, [&] {
    with_progress("Copying", [&](const store::Progress& progress) {
      store::back_up(data_directory, file, progress);
    });
    return exit_done;
  });
}

int restore_check(const std::string& file, AnswerIn form, std::ostream& answer,
                  std::ostream& complaints) {
  return or_complain(complaints, [&] {
    const auto report = with_progress("Checking", [&](const store::Progress& progress) {
      return store::check_backup(file, progress);
    });
    if (form == AnswerIn::Json) {
      print_json(report, answer);
    } else {
      print_words(file, report, answer);
    }
    return report.fault_count == 0 ? exit_done : exit_no;
  });
}

int restore(const std::string& file, const std::string& data_directory, std::ostream& answer,
            std::ostream& complaints) {
  return or_complain(complaints, [&] {
    const auto report = with_progress("Checking", [&](const store::Progress& progress) {
      return store::check_backup(file, progress);
    });
    if (report.fault_count > 0) {
      print_words(file, report, answer);
      return exit_no;
    }
    with_progress("Copying", [&](const store::Progress& progress) {
      store::restore(file, data_directory, progress);
    });
    return exit_done;
  });
}

}  // namespace tend::main
