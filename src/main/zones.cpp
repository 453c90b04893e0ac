// SPDX-License-Identifier: Apache-2.0
#include "main/zones.hpp"

#include <cctz/time_zone.h>
#include <fmt/format.h>

#include <fstream>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace tend::main {
namespace {
constexpr std::string_view version_mark = "# version ";

/// A name people may use, and the zone whose data it has.
struct Listed {
  std::string name;
  std::string zone;
};

/// tzdata.zi, as zic(8) reads it: `Z name ...` begins a zone, `L zone name` is a link.
std::vector<Listed> read_list(std::istream& lines) {
  std::vector<Listed> listed;
  for (std::string line; std::getline(lines, line);) {
    const auto words = split(line, ' ');
    if (words[0] == "Z" && words.size() > 1) {
      listed.push_back({std::string(words[1]), std::string(words[1])});
    } else if (words[0] == "L" && words.size() == 3) {
      listed.push_back({std::string(words[2]), std::string(words[1])});
    }
  }
  return listed;
}
}  // namespace

Result<calendar::ZoneTable> load_zones(const std::string& folder) {
  std::ifstream lines(folder + "/tzdata.zi");
  std::string version;
  if (!std::getline(lines, version) || !version.starts_with(version_mark)) {
    return fail(Code::Unavailable,
                fmt::format("{}/tzdata.zi cannot be read; is tzdata installed?", folder));
  }
  version.erase(0, version_mark.size());

  std::vector<calendar::TimeZone> zones;
  for (const Listed& listed : read_list(lines)) {
    // A whole path, for cctz looks up a bare name wherever TZDIR says.
    cctz::time_zone zone;
    if (!cctz::load_time_zone(folder + "/" + listed.zone, &zone)) {
      return fail(Code::Unavailable, fmt::format("{}/{} cannot be read, but tzdata {} lists it",
                                                 folder, listed.zone, version));
    }
    zones.emplace_back(listed.name, zone);
  }
  return calendar::ZoneTable(std::move(version), std::move(zones));
}

}  // namespace tend::main
