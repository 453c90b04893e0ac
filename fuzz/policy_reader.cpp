// SPDX-License-Identifier: Apache-2.0
#include <cctz/time_zone.h>

#include <algorithm>

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "policy/check.hpp"

// Whatever stands in the files of a pack, reading and checking them ends, with findings at places.
namespace {
using tend::calendar::TimeZone;
using tend::calendar::ZoneTable;

/// The files of a pack in one input: policy.yaml, facts.yaml, handbook.txt, a form feed between.
tend::policy::PackText pack_of(std::string_view input) {
  const auto take = [&input] {
    const auto part = input.substr(0, input.find('\f'));
    input.remove_prefix(std::min(part.size() + 1, input.size()));
    return std::string(part);
  };
  tend::policy::PackText pack{"fuzz", {}, {}, {}};
  pack.policy_yaml = take();
  pack.facts_yaml = take();
  pack.handbook_txt = take();
  return pack;
}

TimeZone zone_named(const char* name) {
  cctz::time_zone zone;
  if (!cctz::load_time_zone(name, &zone)) __builtin_trap();
  return {name, zone};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const ZoneTable zones("fuzz",
                               {zone_named("America/Chicago"), zone_named("America/Los_Angeles"),
                                zone_named("America/New_York")});
  constexpr tend::LocalDate today{std::chrono::days(20'780)};
  const auto pack = pack_of({reinterpret_cast<const char*>(data), size});
  const auto verdict = tend::policy::check_pack(pack, zones, today);
  for (const auto& finding : verdict.findings) {
    if (finding.place.line < 1 || finding.place.column < 1) __builtin_trap();
  }
  return 0;
}
