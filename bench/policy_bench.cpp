// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <sstream>
#include <stdexcept>
#include <string>

#include "gates.hpp"
#include "main/commands.hpp"
#include "main/pack_files.hpp"
#include "main/zones.hpp"
#include "policy/check.hpp"
#include "policy/handbook.hpp"

// What a handbook costs: a line of `tend policy explain`, and reading a large pack.
namespace tend::bench {
namespace {

constexpr int lines_per_run = 10'000;
constexpr int areas = 50;
constexpr int kinds = 40;

std::string pack_folder(const std::string& name) {
  return TEND_SOURCE_DIR "/policies/" + name;
}

/// A minute later each, over a week, and by three channels.
std::string requests() {
  std::string lines;
  for (int i = 0; i < lines_per_run; ++i) {
    constexpr const char* channels[] = {"portal", "phone", "email"};
    lines += fmt::format(
        R"({{"id":{},"at":"2026-03-{:02}T{:02}:{:02}:00-06:00","channel":"{}","accepts_premium":true}})"
        "\n",
        i, 6 + i / 1'440, i / 60 % 24, i % 60, channels[i % 3]);
  }
  return lines;
}

/// The whole command: the pack is read once, then each line is read, decided and written as JSON.
void explain(benchmark::State& state, const std::string& pack) {
  const auto lines = requests();
  for (auto _ : state) {
    std::istringstream in(lines);
    std::ostringstream answers;
    std::ostringstream complaints;
    const auto status =
        main::policy_explain(pack_folder(pack), main::AnswerIn::Json, in, answers, complaints);
    if (status != main::exit_done) state.SkipWithError(complaints.str().c_str());
    benchmark::DoNotOptimize(answers.str());
  }
  state.SetItemsProcessed(state.iterations() * lines_per_run);
}

std::string choices(std::string_view name, int count) {
  std::string all;
  for (int i = 0; i < count; ++i)
    all += fmt::format("{0}{1}: \"{0} {1}\", ", name, i);
  return "{" + all + "}";
}

/// `count` rows, no two guarded by the same.
std::string rows(int count, std::string_view concludes) {
  std::string all;
  for (int i = 0; i < count; ++i) {
    all += fmt::format(
        "  - {{when: {{area: area{}, kind: kind{}}}, {},\n     because: \"as we say\"}}\n",
        i % areas, i / areas % kinds, concludes);
  }
  return all;
}

/// A pack of 2,000 rules: 800 for priorities, 600 targets, 400 for routing, 200 for bills.
policy::PackText large_pack() {
  const auto yaml = fmt::format(
      "desk: large\nname: \"Large Desk\"\ntime_zone: America/Chicago\ntargets_are: goals\n"
      "hours:\n  business: {{mon-fri: 08:00-17:00}}\n  nights: {{outside: business}}\n"
      "channels:\n  portal: {{at: https://large.example}}\n"
      "questions:\n  area: {{ask: \"Where?\", one_of: {}}}\n  kind: {{ask: \"What?\", one_of: "
      "{}}}\n"
      "requests:\n  incident: {{name: \"Incident\", ask: [area, kind]}}\n"
      "priorities: {{high: {{name: \"High\"}}, low: {{name: \"Low\"}}}}\n"
      "teams:\n  desk: {{name: \"Desk\"}}\n"
      "priority:\n{}  - {{is: low}}\n"
      "targets:\n{}  - {{first_response: 8h, resolution: 3 working days}}\n"
      "routing:\n{}  - {{to: desk}}\n"
      "queue: {{order: [priority, received]}}\n"
      "rates:\n  standard: {{per_hour: 100.00}}\n"
      "billing:\n{}  - {{is: no_charge}}\n"
      "closing: {{closes_after: 3 working days, reopens_within: 14 days}}\n",
      choices("area", areas), choices("kind", kinds), rows(800, "is: high"),
      rows(600, "first_response: 1h, resolution: 4h"), rows(400, "to: desk"),
      rows(200, "is: billable, rate: standard"));
  return {"large", yaml, "people:\n  kim: {name: \"Kim\", email: kim@large.example, teams: desk}\n",
          "We do it as we say."};
}

void read_large_pack(benchmark::State& state) {
  const auto zones = main::load_zones();
  if (!zones) throw std::runtime_error(zones.error().what);
  const auto pack = large_pack();
  for (auto _ : state) {
    auto handbook = policy::read_handbook(pack, *zones);
    if (!handbook) {
      const auto& fault = handbook.error().faults.front();
      state.SkipWithError((fault.where + " " + fault.what).c_str());
      break;
    }
    benchmark::DoNotOptimize(handbook);
  }
}

/// What is found in it does not matter here, but it has to be readable.
void check_large_pack(benchmark::State& state) {
  const auto zones = main::load_zones();
  if (!zones) throw std::runtime_error(zones.error().what);
  const auto pack = large_pack();
  constexpr LocalDate today = std::chrono::local_days(std::chrono::year(2026) / 3 / 2);
  for (auto _ : state) {
    const auto verdict = policy::check_pack(pack, *zones, today);
    if (!verdict.handbook) {
      state.SkipWithError("the large pack cannot be read");
      break;
    }
    benchmark::DoNotOptimize(verdict.findings.size());
  }
}

}  // namespace
}  // namespace tend::bench

int main(int argc, char** argv) {
  using namespace std::chrono_literals;
  using namespace tend::bench;
  for (const char* pack : {"gulf", "itech", "itrade", "itworks", "itx", "starter"})
    benchmark::RegisterBenchmark((std::string("explain/") + pack).c_str(), explain, pack)
        ->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("read_pack_of_2000_rules", read_large_pack)
      ->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark("check_pack_of_2000_rules", check_large_pack)
      ->Unit(benchmark::kMillisecond);
  return run_against({{"explain/", 50us}, {"read_pack", 1s}, {"check_pack", 1s}}, argc, argv);
}
