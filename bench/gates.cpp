// SPDX-License-Identifier: Apache-2.0
#include "gates.hpp"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

namespace tend::bench {
namespace {

class GateReporter : public benchmark::ConsoleReporter {
 public:
  explicit GateReporter(const std::vector<Gate>& gates) : gates_(gates) {}

  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const auto& run : runs) {
      for (const auto& gate : gates_) {
        if (run.benchmark_name().starts_with(gate.benchmark)) hold(run, gate);
      }
    }
  }

  bool all_held() const { return all_held_; }
  const std::string& lines() const { return lines_; }

 private:
  void hold(const Run& run, const Gate& gate) {
    const auto items = run.counters.find("items_per_second");
    const double seconds = items == run.counters.end()
                               ? run.cpu_accumulated_time / static_cast<double>(run.iterations)
                               : 1.0 / items->second.value;
    const bool held = !run.error_occurred && seconds <= gate.cpu_max.count();
    all_held_ = all_held_ && held;
    lines_ += fmt::format("{:<34} {:>11.1f} us CPU, at most {:>9.0f}: {}\n", run.benchmark_name(),
                          seconds * 1e6, gate.cpu_max.count() * 1e6, held ? "held" : "NOT HELD");
  }

  const std::vector<Gate>& gates_;
  std::string lines_;
  bool all_held_ = true;
};

}  // namespace

int run_against(const std::vector<Gate>& gates, int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  GateReporter reporter(gates);
  benchmark::RunSpecifiedBenchmarks(&reporter);
  fmt::print("\n{}", reporter.lines());
  return reporter.all_held() ? 0 : 1;
}

}  // namespace tend::bench
