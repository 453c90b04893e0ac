// SPDX-License-Identifier: Apache-2.0
#include "http/metrics.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/assert.hpp"

namespace tend::http {
namespace {
std::string escape(std::string_view value) {
  std::string escaped;
  for (const char c : value) {
    if (c == '\\' || c == '"') escaped += '\\';
    escaped += c == '\n' ? std::string("\\n") : std::string(1, c);
  }
  return escaped;
}

/// `a="1",b="2"`.
std::string show(const Labels& labels) {
  std::string text;
  for (const auto& [name, value] : labels) {
    if (!text.empty()) text += ',';
    text += fmt::format("{}=\"{}\"", name, escape(value));
  }
  return text;
}

std::string in_braces(std::string_view labels) {
  return labels.empty() ? std::string() : fmt::format("{{{}}}", labels);
}

void append_histogram(std::string& text, std::string_view name, std::string_view labels,
                      const Histogram& histogram) {
  const std::string_view comma = labels.empty() ? "" : ",";
  const auto counts = histogram.counts();
  std::uint64_t up_to_here = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const bool last = i == histogram.bounds().size();
    up_to_here += counts[i];
    text += fmt::format("{}_bucket{{{}{}le=\"{}\"}} {}\n", name, labels, comma,
                        last ? "+Inf" : fmt::format("{}", histogram.bounds()[i]), up_to_here);
  }
  text += fmt::format("{}_sum{} {}\n", name, in_braces(labels), histogram.sum());
  text += fmt::format("{}_count{} {}\n", name, in_braces(labels), up_to_here);
}
}  // namespace

Histogram::Histogram(std::vector<double> bounds)
    : bounds_(std::move(bounds)), counts_(bounds_.size() + 1) {
  TEND_ASSERT(std::ranges::is_sorted(bounds_));
}

void Histogram::observe(double value) {
  const auto bucket = std::ranges::lower_bound(bounds_, value) - bounds_.begin();
  counts_[static_cast<std::size_t>(bucket)].fetch_add(1, std::memory_order_relaxed);
  sum_.fetch_add(value, std::memory_order_relaxed);
}

std::vector<std::uint64_t> Histogram::counts() const {
  std::vector<std::uint64_t> counts;
  for (const auto& count : counts_)
    counts.push_back(count.load(std::memory_order_relaxed));
  return counts;
}

std::vector<double> latency_bounds() {
  return {0.0001, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};
}

Metrics::Number& Metrics::number(std::string_view name, std::string_view help,
                                 std::string_view type, const Labels& labels,
                                 const std::function<Number()>& make) {
  const std::lock_guard lock(mutex_);
  Family& family =
      families_.try_emplace(std::string(name), Family{std::string(help), type, {}}).first->second;
  TEND_ASSERT(family.type == type);
  const std::string key = show(labels);
  const auto found = family.numbers.find(key);
  return found != family.numbers.end() ? found->second
                                       : family.numbers.emplace(key, make()).first->second;
}

Counter& Metrics::counter(std::string_view name, std::string_view help, const Labels& labels) {
  Number& found = number(name, help, "counter", labels, [] { return std::make_unique<Counter>(); });
  return *std::get<std::unique_ptr<Counter>>(found);
}

Gauge& Metrics::gauge(std::string_view name, std::string_view help, const Labels& labels) {
  Number& found = number(name, help, "gauge", labels, [] { return std::make_unique<Gauge>(); });
  return *std::get<std::unique_ptr<Gauge>>(found);
}

Histogram& Metrics::histogram(std::string_view name, std::string_view help,
                              const std::vector<double>& bounds, const Labels& labels) {
  Number& found =
      number(name, help, "histogram", labels, [&] { return std::make_unique<Histogram>(bounds); });
  return *std::get<std::unique_ptr<Histogram>>(found);
}

void Metrics::gauge(std::string_view name, std::string_view help, std::function<double()> ask) {
  number(name, help, "gauge", {}, [&] { return std::move(ask); });
}

std::string Metrics::to_text() const {
  const std::lock_guard lock(mutex_);
  std::string text;
  for (const auto& [name, family] : families_) {
    text += fmt::format("# HELP {} {}\n# TYPE {} {}\n", name, family.help, name, family.type);
    for (const auto& [labels, number] : family.numbers) {
      if (const auto* counter = std::get_if<std::unique_ptr<Counter>>(&number)) {
        text += fmt::format("{}{} {}\n", name, in_braces(labels), (*counter)->value());
      } else if (const auto* gauge = std::get_if<std::unique_ptr<Gauge>>(&number)) {
        text += fmt::format("{}{} {}\n", name, in_braces(labels), (*gauge)->value());
      } else if (const auto* ask = std::get_if<std::function<double()>>(&number)) {
        text += fmt::format("{} {}\n", name, (*ask)());
      } else {
        append_histogram(text, name, labels, *std::get<std::unique_ptr<Histogram>>(number));
      }
    }
  }
  return text;
}

}  // namespace tend::http
