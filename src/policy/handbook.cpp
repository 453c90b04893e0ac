// SPDX-License-Identifier: Apache-2.0
#include "policy/handbook.hpp"

#include <fmt/format.h>
#include <sodium/crypto_hash_sha256.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "base/assert.hpp"
#include "base/text.hpp"
#include "policy/reader/pack.hpp"

namespace tend::policy {
namespace {

constexpr std::size_t version_bytes = 8;

/// What calendars are worked out for beforehand; in other years they are some microseconds slower.
const calendar::Interval busy_years{std::chrono::sys_days(std::chrono::year(2025) / 1 / 1),
                                    std::chrono::sys_days(std::chrono::year(2031) / 1 / 1)};

std::unexpected<Error> refuse(std::string_view what, std::vector<Fault> faults) {
  if (faults.size() > faults_max) faults.resize(faults_max);
  const auto count = faults.size();
  return fail(Code::Invalid, fmt::format("{} has {} fault{}.", what, count, count == 1 ? "" : "s"),
              std::move(faults));
}

}  // namespace

std::string version_of(std::string_view policy_yaml, std::string_view handbook_txt) {
  crypto_hash_sha256_state state;
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256_init(&state);
  const auto add = [&](std::string_view text) {
    // The length first, so that no letter can move from one file to the other unnoticed.
    const auto length = fmt::format("{} ", text.size());
    for (const std::string_view part : {std::string_view(length), text}) {
      crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                part.size());
    }
  };
  add(policy_yaml);
  add(handbook_txt);
  crypto_hash_sha256_final(&state, digest.data());
  return to_hex(std::span(digest).first(version_bytes));
}

Result<Handbook> read_handbook(const PackText& pack, const calendar::ZoneTable& zones) {
  PackReading reading(pack, zones);
  if (reading.faultless()) return bind(reading.take_terms(), reading.take_facts(), zones);
  auto faults = reading.policy_findings.faults();
  std::ranges::copy(reading.facts_findings.faults(), std::back_inserter(faults));
  return refuse(fmt::format("The pack `{}`", pack.name), std::move(faults));
}

Result<Terms> read_terms(std::string_view policy_yaml, std::string_view handbook_txt) {
  Findings findings("policy.yaml");
  const HandbookText handbook(handbook_txt);
  Reading reading{findings, handbook};
  const auto root = parse_pack_file(policy_yaml, findings);
  if (findings.faultless()) read_policy(root, reading);
  if (!findings.faultless()) return refuse("policy.yaml", findings.faults());
  return Terms{version_of(policy_yaml, handbook_txt), std::move(reading.policy)};
}

Result<DatedFacts> read_facts(std::string_view facts_yaml) {
  Findings findings("facts.yaml");
  FactsReading reading{findings};
  const auto root = parse_pack_file(facts_yaml, findings);
  if (findings.faultless()) read_dated_facts(root, reading);
  if (!findings.faultless()) return refuse("facts.yaml", findings.faults());
  return std::move(reading.facts);
}

Result<Handbook> bind(Terms terms, DatedFacts facts, const calendar::ZoneTable& zones) {
  ASSIGN_OR_RETURN(const auto zone, zones.find(terms.policy.time_zone));
  Handbook handbook{std::move(terms), std::move(facts), {}};
  for (const auto& hours : handbook.policy().hours) {
    for (const auto& closed : hours.closed) {
      if (find(handbook.facts.holidays, closed)) continue;
      return refuse("facts.yaml", {{"holidays", fmt::format("`{}` is missing; the calendar `{}` is "
                                                            "closed on these days",
                                                            closed, hours.key)}});
    }
    ASSIGN_OR_RETURN(auto calendar, make_calendar(hours, handbook.facts, zone, handbook.calendars));
    handbook.calendars.push_back({hours.key, calendar.compiled(busy_years)});
  }
  handbook.calendars.push_back(
      {std::string(around_the_clock), calendar::Calendar::around_the_clock(zone)});
  return handbook;
}

const calendar::Calendar& calendar_named(const Handbook& handbook, std::string_view key) {
  const auto* named = find(handbook.calendars, key);
  TEND_ASSERT(named);
  return named->calendar;
}

const calendar::Calendar& usual_hours(const Handbook& handbook) {
  return handbook.calendars.front().calendar;
}

std::vector<std::string> hours_open_at(const Handbook& handbook, Instant instant) {
  std::vector<std::string> open;
  for (const auto& [key, calendar] : handbook.calendars) {
    if (key != around_the_clock && calendar.is_open(instant)) open.push_back(key);
  }
  return open;
}

}  // namespace tend::policy
