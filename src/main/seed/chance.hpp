// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "app/ports.hpp"
#include "base/time.hpp"

// Chance that repeats itself: the same seed gives the same draws on every machine.
namespace tend::main {

class Chance {
 public:
  /// `stream` tells apart those that share a seed.
  Chance(std::uint64_t seed, std::uint64_t stream);

  /// From 0 to below 1.
  double part();
  bool happens(double probability) { return part() < probability; }
  /// Below `count`, which must not be 0.
  std::size_t below(std::size_t count);
  /// Between the two, short ones more often: as likely up to the geometric mean as beyond it.
  Seconds between(Seconds least, Seconds most);

  template <class Thing>
  const Thing& one_of(const std::vector<Thing>& things) {
    return things[below(things.size())];
  }

  std::uint64_t bits() { return engine_(); }

 private:
  std::mt19937_64 engine_;
};

/// Ranks by Zipf's law: the second comes half as often as the first, the third a third as often.
class Zipf {
 public:
  explicit Zipf(std::size_t count);
  /// The rank, from 0.
  std::size_t draw(Chance& chance) const;

 private:
  std::vector<double> sums_;
};

/// Words that look like ones, and the texts that they make: few are frequent, most are rare.
class Vocabulary {
 public:
  Vocabulary(std::size_t count, Chance chance);

  const std::string& word(Chance& chance) const { return words_[frequency_.draw(chance)]; }
  /// "Printer lamora kede": so many words.
  std::string sentence(Chance& chance, std::size_t words) const;
  std::string text(Chance& chance, std::size_t sentences) const;

 private:
  std::vector<std::string> words_;
  Zipf frequency_;
};

/// Ids and tokens that a seeded run makes again.
class SeededEntropy final : public app::Entropy {
 public:
  explicit SeededEntropy(Chance chance) : chance_(std::move(chance)) {}
  void fill(std::span<std::uint8_t> bytes) override;

 private:
  Chance chance_;
};

}  // namespace tend::main
