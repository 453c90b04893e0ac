// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// Numbers about the running program, in the text format Prometheus reads (version 0.0.4). A number
// is looked up once, under a lock; counting is a single atomic addition.
namespace tend::http {

using Labels = std::vector<std::pair<std::string, std::string>>;

class Counter {
 public:
  void add(std::uint64_t count = 1) { value_.fetch_add(count, std::memory_order_relaxed); }
  std::uint64_t value() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::uint64_t> value_ = 0;
};

class Gauge {
 public:
  void set(double value) { value_.store(value, std::memory_order_relaxed); }
  double value() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<double> value_ = 0;
};

class Histogram {
 public:
  /// `bounds` rise; what lies above the last is counted in +Inf.
  explicit Histogram(std::vector<double> bounds);
  void observe(double value);

  const std::vector<double>& bounds() const { return bounds_; }
  /// How many lay in each bucket alone, +Inf last.
  std::vector<std::uint64_t> counts() const;
  double sum() const { return sum_.load(std::memory_order_relaxed); }

 private:
  std::vector<double> bounds_;
  std::vector<std::atomic<std::uint64_t>> counts_;
  std::atomic<double> sum_ = 0;
};

/// Seconds from 100 microseconds to 10 seconds.
std::vector<double> latency_bounds();

/// May be used from any thread. The same name and labels give the same number; the same name as
/// another kind is a bug.
class Metrics {
 public:
  Counter& counter(std::string_view name, std::string_view help, const Labels& labels = {});
  Gauge& gauge(std::string_view name, std::string_view help, const Labels& labels = {});
  Histogram& histogram(std::string_view name, std::string_view help,
                       const std::vector<double>& bounds, const Labels& labels = {});
  /// A gauge that is asked when it is shown.
  void gauge(std::string_view name, std::string_view help, std::function<double()> ask);

  std::string to_text() const;

 private:
  using Number = std::variant<std::unique_ptr<Counter>, std::unique_ptr<Gauge>,
                              std::unique_ptr<Histogram>, std::function<double()>>;
  struct Family {
    std::string help;
    std::string_view type;
    std::map<std::string, Number> numbers;  ///< by labels, as they are shown
  };

  Number& number(std::string_view name, std::string_view help, std::string_view type,
                 const Labels& labels, const std::function<Number()>& make);

  mutable std::mutex mutex_;
  std::map<std::string, Family, std::less<>> families_;
};

}  // namespace tend::http
