// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "sim/act_reader.hpp"
#include "sim/story.hpp"

namespace tend::sim {
namespace {
constexpr std::string_view fact_mark = "->";

/// What a story can say about its people: their address is proved, or they work on the move.
constexpr std::array<std::string_view, 2> marks_of_people{"known", "mobile"};

std::vector<std::string> words_in(std::string_view text, char separator) {
  std::vector<std::string> words;
  for (const auto word : split(text, separator)) {
    if (!trim(word).empty()) words.emplace_back(trim(word));
  }
  return words;
}

/// `# words`; a word such as `#T1` may begin a line of its own.
bool is_comment(std::string_view line) {
  return line == "#" || line.starts_with("# ");
}

class StoryReader {
 public:
  Result<Story> read(std::string_view text) {
    for (const auto line : split(text, '\n')) {
      ++line_;
      read_line(line);
      if (faults_.size() == story_faults_max) break;
    }
    finish_step();
    require_header();
    if (faults_.empty()) return std::move(story_);
    return fail(Code::Invalid, "This is not a story that can be played.", by_line());
  }

 private:
  void fault(std::string what) { faults_.emplace_back(line_, std::move(what)); }

  std::vector<Fault> by_line() {
    std::ranges::stable_sort(faults_, {}, &std::pair<std::size_t, std::string>::first);
    std::vector<Fault> faults;
    for (auto& [line, what] : faults_)
      faults.push_back({std::to_string(line), std::move(what)});
    return faults;
  }

  void read_line(std::string_view line) {
    const std::string_view content = trim(line);
    if (content.empty() || is_comment(line)) {
      finish_step();
    } else if (line.starts_with(' ')) {
      read_indented(content);
    } else if (const auto colon = header_colon(content); colon != std::string_view::npos) {
      read_header(content.substr(0, colon), trim(content.substr(colon + 1)));
    } else {
      finish_step();
      step_ = Step{};
      step_->line = step_->last_line = line_;
      step_->words = content;
    }
  }

  /// Where the colon of `rows: H4` stands; a time has its colon behind a blank.
  static std::size_t header_colon(std::string_view content) {
    const auto colon = content.find(':');
    const auto letters = content.substr(0, std::min(colon, content.size()));
    const bool is_word = std::ranges::all_of(letters, [](char c) { return c >= 'a' && c <= 'z'; });
    return is_word ? colon : std::string_view::npos;
  }

  void read_indented(std::string_view content) {
    if (!step_) {
      fault("an indented line belongs to an act; there is none above it");
      return;
    }
    step_->last_line = line_;
    if (is_comment(content)) return;
    if (content.starts_with(fact_mark)) {
      if (step_->facts.empty()) step_->facts_from = line_;
      step_->facts.emplace_back(trim(content.substr(fact_mark.size())));
      step_->fact_lines.push_back(line_);
    } else {
      std::string& continued = step_->facts.empty() ? step_->words : step_->facts.back();
      continued += " " + std::string(content);
    }
  }

  void finish_step() {
    if (!step_) return;
    Step step = *std::move(step_);
    step_.reset();
    const std::size_t line_read = std::exchange(line_, step.line);
    take_step(std::move(step));
    line_ = line_read;
  }

  void take_step(Step step) {
    auto read = read_act(step.words, before_);
    if (!read) {
      fault(std::move(read.error().what));
      return;
    }
    if (before_ && read->at < *before_) fault("this act is before the one above it");
    if (story_.steps.size() == story_steps_max) {
      fault(fmt::format("a story has at most {} acts", story_steps_max));
      return;
    }
    before_ = step.at = read->at;
    step.act = std::move(read->act);
    story_.steps.push_back(std::move(step));
  }

  void read_header(std::string_view key, std::string_view value) {
    if (!story_.steps.empty() || step_) {
      fault(fmt::format("`{}:` stands above the first act", key));
    } else if (value.empty()) {
      fault(fmt::format("`{}:` says nothing", key));
    } else if (key == "story") {
      story_.name = value;
    } else if (key == "rows") {
      story_.rows = words_in(value, ',');
    } else if (key == "desk") {
      story_.desk = value;
    } else if (key == "people") {
      for (const auto& group : words_in(value, ';'))
        read_people(group);
    } else {
      fault(fmt::format("`{}:` is unknown; expected story, rows, desk or people", key));
    }
  }

  /// "kim, lee of harbor.example in texas known mobile"
  void read_people(const std::string& group) {
    const auto of = group.find(" of ");
    if (of == std::string::npos) {
      fault(fmt::format("`{}` is nobody; expected `kim of harbor.example`", group));
      return;
    }
    auto words = words_in(group.substr(of + 4), ' ');
    StoryContact contact{"", words.empty() ? "" : words.front(), "", {}};
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (std::ranges::find(marks_of_people, words[i]) != marks_of_people.end()) {
        contact.marks.push_back(words[i]);
      } else if (words[i] == "in" && i + 1 < words.size()) {
        contact.site_region = words[++i];
      } else {
        fault(fmt::format("`{}` is unexpected; people may be `in` a region, `known` and `mobile`",
                          words[i]));
      }
    }
    for (auto& name : words_in(group.substr(0, of), ',')) {
      contact.name = std::move(name);
      story_.contacts.push_back(contact);
    }
  }

  void require_header() {
    line_ = 1;
    if (story_.name.empty()) fault("`story:` is missing, what it shows in a sentence");
    if (story_.rows.empty()) fault("`rows:` is missing, the requirements it shows");
    if (story_.desk.empty()) fault("`desk:` is missing, the name of its pack");
    if (story_.steps.empty() && faults_.empty()) fault("nothing happens in it");
  }

  Story story_;
  std::vector<std::pair<std::size_t, std::string>> faults_;  ///< each at its line
  std::size_t line_ = 0;
  std::optional<Step> step_;
  std::optional<LocalTime> before_;
};
}  // namespace

Result<Story> read_story(std::string_view text) {
  if (text.size() > story_bytes_max) {
    return fail(Code::TooLarge, fmt::format("a story has at most {} bytes", story_bytes_max));
  }
  return StoryReader().read(text);
}
}  // namespace tend::sim
