// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "calendar/testing_zones.hpp"
#include "policy/check.hpp"
#include "policy/handbook.hpp"

// The packs of this repository, and small ones, for tests; pure code reads no file.
namespace tend::policy {

inline const calendar::ZoneTable& test_zones() {
  static const calendar::ZoneTable zones(
      "test", {calendar::zone_named("America/Chicago"), calendar::zone_named("America/Los_Angeles"),
               calendar::zone_named("America/New_York")});
  return zones;
}

inline std::string text_of(const std::string& file) {
  std::ifstream stream(std::string(TEND_SOURCE_DIR "/") + file, std::ios::binary);
  EXPECT_TRUE(stream) << file;
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline PackText pack_named(const std::string& name) {
  const auto folder = "policies/" + name + "/";
  return {name, text_of(folder + "policy.yaml"), text_of(folder + "facts.yaml"),
          text_of(folder + "handbook.txt")};
}

/// Each fault in a line of its own, "policy.yaml:3:5 what is wrong".
inline std::string in_lines(const std::vector<Fault>& faults) {
  std::string lines;
  for (const auto& [where, what] : faults)
    lines += where + " " + what + "\n";
  return lines;
}

inline Handbook handbook_of(const PackText& pack) {
  auto handbook = read_handbook(pack, test_zones());
  EXPECT_TRUE(handbook) << in_lines(handbook ? std::vector<Fault>{} : handbook.error().faults);
  return handbook ? *std::move(handbook) : Handbook{};
}

/// The day on which packs are checked in tests.
inline LocalDate check_day() {
  return *parse_date("2026-11-23");
}

/// Each finding that the pack does not accept in a line of its own, "policy.yaml:3:5 E201 what is
/// wrong".
inline std::string findings_in_lines(const PackText& pack) {
  std::string lines;
  for (const auto& finding : check_pack(pack, test_zones(), check_day()).findings) {
    if (!finding.accepted_for.empty()) continue;
    lines += fmt::format("{} {} {}\n", in_words(finding.file, finding.place),
                         describe(finding.kind).code, finding.what);
  }
  return lines;
}

/// The text without what begins in this line: that line, and those below it that are indented more.
inline std::string without_rule(std::string_view yaml, int line) {
  std::string kept;
  int number = 0;
  std::size_t indent_left_out = std::string_view::npos;
  for (const auto text : split(yaml, '\n')) {
    const auto indent = text.find_first_not_of(' ');
    if (++number == line) {
      indent_left_out = indent;
      continue;
    }
    const bool belongs = indent_left_out != std::string_view::npos && indent > indent_left_out;
    if (belongs) continue;
    indent_left_out = std::string_view::npos;
    kept += std::string(text) + "\n";
  }
  return kept;
}

}  // namespace tend::policy
