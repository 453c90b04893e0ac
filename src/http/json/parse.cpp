// SPDX-License-Identifier: Apache-2.0
#include "http/json/parse.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "http/json/faults.hpp"
#include "http/json/limits.hpp"

namespace tend::http::json {
namespace {
namespace bj = boost::json;

/// Builds the value, as Boost.JSON's own parser does, and notes what that one lets pass: of two
/// equal names it silently keeps the last.
class StrictBuilder {
 public:
  static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
  static constexpr std::size_t max_array_size = std::numeric_limits<std::size_t>::max();
  static constexpr std::size_t max_key_size = text_bytes_max;
  static constexpr std::size_t max_string_size = std::numeric_limits<std::size_t>::max();

  StrictBuilder() { stack_.reset(); }

  bj::value release() { return stack_.release(); }
  std::vector<Fault> take_faults() { return std::move(faults_); }

  bool on_document_begin(bj::error_code&) { return true; }
  bool on_document_end(bj::error_code&) { return true; }

  bool on_object_begin(bj::error_code&) { return enter(); }
  bool on_object_end(std::size_t count, bj::error_code&) {
    check_names();
    stack_.push_object(count);
    return leave();
  }
  bool on_array_begin(bj::error_code&) { return enter(); }
  bool on_array_end(std::size_t count, bj::error_code&) {
    stack_.push_array(count);
    return leave();
  }

  bool on_key_part(bj::string_view part, std::size_t, bj::error_code&) {
    levels_.back().at += part;
    stack_.push_chars(part);
    return true;
  }
  bool on_key(bj::string_view part, std::size_t, bj::error_code&) {
    Level& level = levels_.back();
    level.at += part;
    level.names.push_back(level.at);
    if (level.at.contains('\0')) fault(pointer(), "the name has a NUL character");
    stack_.push_key(part);
    return true;
  }

  bool on_string_part(bj::string_view part, std::size_t, bj::error_code&) {
    check_text(part);
    stack_.push_chars(part);
    return true;
  }
  bool on_string(bj::string_view part, std::size_t, bj::error_code&) {
    check_text(part);
    stack_.push_string(part);
    return next();
  }

  bool on_number_part(bj::string_view, bj::error_code&) { return true; }
  bool on_int64(std::int64_t number, bj::string_view, bj::error_code&) {
    stack_.push_int64(number);
    return next();
  }
  bool on_uint64(std::uint64_t number, bj::string_view, bj::error_code&) {
    stack_.push_uint64(number);
    return next();
  }
  bool on_double(double number, bj::string_view, bj::error_code&) {
    if (!std::isfinite(number)) fault(pointer(), "the number is too large");
    stack_.push_double(number);
    return next();
  }
  bool on_bool(bool truth, bj::error_code&) {
    stack_.push_bool(truth);
    return next();
  }
  bool on_null(bj::error_code&) {
    stack_.push_null();
    return next();
  }

  bool on_comment_part(bj::string_view, bj::error_code&) { return true; }
  bool on_comment(bj::string_view, bj::error_code&) { return true; }

 private:
  /// An object or list that is being read.
  struct Level {
    std::string at;  ///< the name of the field that is being read; empty in a list
    std::size_t index = 0;
    std::vector<std::string> names;
  };

  bool enter() {
    levels_.emplace_back();
    return true;
  }
  bool leave() {
    levels_.pop_back();
    return next();
  }
  bool next() {
    if (levels_.empty()) return true;
    levels_.back().at.clear();
    ++levels_.back().index;
    return true;
  }

  std::string pointer() const {
    std::string text;
    for (const Level& level : levels_) {
      append_pointer(text, level.names.empty() ? std::to_string(level.index) : level.at);
    }
    return text;
  }

  void check_names() {
    auto& names = levels_.back().names;
    std::ranges::sort(names);
    const auto twice = std::ranges::adjacent_find(names);
    if (twice == names.end()) return;
    levels_.back().at = *twice;
    fault(pointer(), "stands here twice");
  }

  void check_text(bj::string_view part) {
    if (part.contains('\0')) fault(pointer(), "has a NUL character");
  }

  void fault(std::string where, std::string what) {
    if (faults_.size() < faults_max) faults_.push_back({std::move(where), std::move(what)});
  }

  bj::value_stack stack_;
  std::vector<Level> levels_;
  std::vector<Fault> faults_;
};

/// "line 2, column 7" of the byte at `offset`.
std::string place(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto line = 1 + std::ranges::count(before, '\n');
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  return fmt::format("line {}, column {}", line, offset - line_start + 1);
}
}  // namespace

Result<bj::value> parse(std::string_view text) {
  bj::parse_options options;
  options.max_depth = depth_max;
  bj::basic_parser<StrictBuilder> parser(options);
  bj::error_code error;
  const std::size_t read = parser.write_some(false, text.data(), text.size(), error);
  if (!error && read < text.size()) error = bj::error::extra_data;
  if (error) {
    return fail(Code::Invalid, "The body is not JSON.",
                {{"", fmt::format("{} at {}", error.message(), place(text, read))}});
  }
  if (auto faults = parser.handler().take_faults(); !faults.empty()) {
    return fail(Code::Invalid, "The body has faults.", std::move(faults));
  }
  return parser.handler().release();
}

}  // namespace tend::http::json
