// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>

#include "app/handbooks.hpp"
#include "main/commands.hpp"
#include "main/pack_files.hpp"
#include "main/zones.hpp"
#include "sim/difference.hpp"
#include "sim/play.hpp"

namespace tend::main {
namespace {
namespace fs = std::filesystem;
namespace json = boost::json;

constexpr std::string_view story_ending = ".story";
constexpr std::size_t story_files_max = 10'000;

/// A story that was played: its value, its text, and what happened.
struct Performance {
  std::string file;
  std::string text;
  sim::Story story;
  std::vector<sim::Played> played;

  bool as_written() const { return std::ranges::all_of(played, &sim::Played::as_written); }
};

Result<std::string> read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(file), {});
  if (!file) return fail(Code::NotFound, fmt::format("{}: cannot be read", path.string()));
  return text;
}

/// The files named, and all stories of the folders named, in order.
Result<std::vector<fs::path>> story_files(const std::vector<std::string>& paths) {
  std::vector<fs::path> files;
  for (const fs::path path : paths) {
    std::error_code unknown;
    if (!fs::is_directory(path, unknown)) {
      files.push_back(path);
      continue;
    }
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(path)) {
      if (entry.path().extension() == story_ending) found.push_back(entry.path());
    }
    std::ranges::sort(found);
    std::ranges::move(found, std::back_inserter(files));
  }
  if (files.empty()) return fail(Code::NotFound, "there is no story here");
  if (files.size() > story_files_max) {
    return fail(Code::TooLarge, fmt::format("more than {} stories", story_files_max));
  }
  return files;
}

/// Plays stories, each under the pack of its desk.
class Company {
 public:
  Company(calendar::ZoneTable zones, fs::path policies)
      : handbooks_(std::move(zones)), policies_(std::move(policies)) {}

  Result<Performance> play(const fs::path& file) {
    Performance performance{file.string(), {}, {}, {}};
    ASSIGN_OR_RETURN(performance.text, read_text(file));
    ASSIGN_OR_RETURN(performance.story, sim::read_story(performance.text));
    RETURN_IF_ERROR(fetch_handbook(performance.story.desk));
    ASSIGN_OR_RETURN(performance.played, sim::play(performance.story, {handbooks_}));
    return performance;
  }

 private:
  Result<void> fetch_handbook(const std::string& desk) {
    if (handbooks_.current(DeskId(desk))) return {};
    ASSIGN_OR_RETURN(const auto pack, load_pack(policies_ / desk));
    return handbooks_.load(pack);
  }

  app::Handbooks handbooks_;
  fs::path policies_;
};

std::string mark_of(sim::DifferenceLine::In in) {
  switch (in) {
    case sim::DifferenceLine::In::Written:
      return "  - ";
    case sim::DifferenceLine::In::Happened:
      return "  + ";
    case sim::DifferenceLine::In::Both:
      break;
  }
  return "    ";
}

void print_difference(const Performance& performance, const sim::Played& played,
                      std::ostream& out) {
  out << fmt::format("{}:{}: {}\n", performance.file, played.step->line, played.step->words);
  for (const auto& [in, line] : sim::difference(played.step->facts, played.facts))
    out << mark_of(in) << line << '\n';
}

void print(const Performance& performance, std::ostream& out) {
  if (performance.as_written()) {
    out << fmt::format("as written  {}: {}\n", performance.file, performance.story.name);
    return;
  }
  for (const auto& played : performance.played) {
    if (!played.as_written()) print_difference(performance, played, out);
  }
}

json::array to_json(const std::vector<std::string>& lines) {
  json::array array;
  for (const auto& line : lines)
    array.emplace_back(line);
  return array;
}

json::value to_json(const Performance& performance) {
  json::array differences;
  for (const auto& played : performance.played) {
    if (played.as_written()) continue;
    differences.push_back({{"line", played.step->line},
                           {"act", played.step->words},
                           {"written", to_json(played.step->facts)},
                           {"happened", to_json(played.facts)}});
  }
  return {{"file", performance.file},
          {"story", performance.story.name},
          {"rows", to_json(performance.story.rows)},
          {"desk", performance.story.desk},
          {"as_written", performance.as_written()},
          {"differences", std::move(differences)}};
}

/// Faults as an editor opens them: "mail.story:12: what is wrong".
void complain(const fs::path& file, const Error& error, std::ostream& complaints) {
  if (error.faults.empty()) complaints << fmt::format("{}: {}\n", file.string(), error.what);
  for (const auto& [where, what] : error.faults)
    complaints << fmt::format("{}:{}: {}\n", file.string(), where, what);
}

bool write_file(const Performance& performance) {
  std::ofstream file(performance.file, std::ios::binary | std::ios::trunc);
  file << sim::rewrite(performance.text, performance.played);
  return static_cast<bool>(file.flush());
}
/// What all performances together come to.
class Programme {
 public:
  Programme(const StoryOptions& options, std::ostream& answer, std::ostream& complaints)
      : options_(options), answer_(answer), complaints_(complaints) {}

  void add(const fs::path& file, const Result<Performance>& performance) {
    if (!performance) {
      complain(file, performance.error(), complaints_);
      ++failed_;
      return;
    }
    const bool rewrites =
        options_.on_difference == StoryOptions::OnDifference::Rewrite && !performance->as_written();
    if (rewrites && !write_file(*performance)) {
      complaints_ << fmt::format("{}: cannot be written\n", performance->file);
      ++failed_;
    } else if (rewrites) {
      ++rewritten_;
    } else {
      ++(performance->as_written() ? as_written_ : different_);
    }
    if (options_.form == AnswerIn::Json) {
      stories_.push_back(to_json(*performance));
    } else {
      print(*performance, answer_);
      answer_.flush();
    }
  }

  int finish() {
    if (options_.form == AnswerIn::Json) {
      answer_ << json::serialize(json::value{{"stories", std::move(stories_)}}) << '\n';
    } else {
      answer_ << fmt::format("{} as written, {} different, {} rewritten, {} not played\n",
                             as_written_, different_, rewritten_, failed_);
    }
    if (failed_ > 0) return exit_failed;
    return different_ == 0 ? exit_done : exit_no;
  }

 private:
  const StoryOptions& options_;
  std::ostream& answer_;
  std::ostream& complaints_;
  json::array stories_;
  int as_written_ = 0;
  int different_ = 0;
  int rewritten_ = 0;
  int failed_ = 0;
};
}  // namespace

int play_stories(const StoryOptions& options, std::ostream& answer, std::ostream& complaints) {
  auto zones = load_zones();
  const auto files = story_files(options.paths);
  if (!zones || !files) {
    complaints << (zones ? files.error().what : zones.error().what) << '\n';
    return exit_failed;
  }
  Company company(*std::move(zones), options.policies);
  Programme programme(options, answer, complaints);
  for (const auto& file : *files)
    programme.add(file, company.play(file));
  return programme.finish();
}
}  // namespace tend::main
