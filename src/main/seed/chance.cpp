// SPDX-License-Identifier: Apache-2.0
#include "main/seed/chance.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>

#include "base/assert.hpp"

namespace tend::main {
namespace {
/// What a desk hears every day.
constexpr std::array<std::string_view, 48> daily_words{
    "the",      "is",      "not",     "printer",  "a",        "mail",     "and",    "on",
    "password", "since",   "it",      "we",       "laptop",   "network",  "slow",   "cannot",
    "in",       "file",    "screen",  "again",    "please",   "account",  "error",  "open",
    "update",   "server",  "phone",   "login",    "this",     "morning",  "folder", "document",
    "invoice",  "scanner", "access",  "backup",   "calendar", "meeting",  "vpn",    "monitor",
    "keyboard", "license", "browser", "attached", "office",   "wireless", "blank",  "restart"};

constexpr std::array<std::string_view, 20> syllables{"ka",  "re", "mo", "ti",  "lu",  "sen", "dor",
                                                     "vi",  "pa", "ne", "ral", "shi", "bo",  "qua",
                                                     "tem", "xi", "fa", "gon", "le",  "ju"};

std::string made_up(Chance& chance) {
  std::string word;
  for (std::size_t left = 2 + chance.below(3); left > 0; --left)
    word += syllables[chance.below(syllables.size())];
  return word;
}

std::vector<std::string> make_words(std::size_t count, Chance& chance) {
  std::vector<std::string> words(daily_words.begin(), daily_words.end());
  std::set<std::string> known(words.begin(), words.end());
  while (words.size() < count) {
    std::string word = made_up(chance);
    if (known.insert(word).second) words.push_back(std::move(word));
  }
  return words;
}
}  // namespace

Chance::Chance(std::uint64_t seed, std::uint64_t stream) {
  std::seed_seq mixed{seed, seed >> 32, stream, stream >> 32};
  engine_.seed(mixed);
}

double Chance::part() {
  constexpr int mantissa_bits = 53;
  return std::ldexp(static_cast<double>(engine_() >> (64 - mantissa_bits)), -mantissa_bits);
}

std::size_t Chance::below(std::size_t count) {
  TEND_ASSERT(count > 0);
  return std::min(static_cast<std::size_t>(part() * static_cast<double>(count)), count - 1);
}

Seconds Chance::between(Seconds least, Seconds most) {
  const double ratio = static_cast<double>(most.count()) / static_cast<double>(least.count());
  const double drawn = static_cast<double>(least.count()) * std::pow(ratio, part());
  return Seconds(static_cast<std::int64_t>(drawn));
}

Zipf::Zipf(std::size_t count) {
  double sum = 0;
  for (std::size_t rank = 1; rank <= count; ++rank) {
    sum += 1.0 / static_cast<double>(rank);
    sums_.push_back(sum);
  }
}

std::size_t Zipf::draw(Chance& chance) const {
  const double drawn = chance.part() * sums_.back();
  const auto found = std::ranges::upper_bound(sums_, drawn);
  return std::min(static_cast<std::size_t>(found - sums_.begin()), sums_.size() - 1);
}

Vocabulary::Vocabulary(std::size_t count, Chance chance)
    : words_(make_words(count, chance)), frequency_(words_.size()) {}

std::string Vocabulary::sentence(Chance& chance, std::size_t words) const {
  std::string sentence;
  for (std::size_t i = 0; i < words; ++i) {
    if (i > 0) sentence += ' ';
    sentence += word(chance);
  }
  if (!sentence.empty()) sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
  return sentence;
}

std::string Vocabulary::text(Chance& chance, std::size_t sentences) const {
  std::string text;
  for (std::size_t i = 0; i < sentences; ++i) {
    if (i > 0) text += i % 4 == 0 ? "\n\n" : " ";
    text += sentence(chance, 4 + chance.below(12)) + '.';
  }
  return text;
}

void SeededEntropy::fill(std::span<std::uint8_t> bytes) {
  for (auto& byte : bytes)
    byte = static_cast<std::uint8_t>(chance_.bits());
}
}  // namespace tend::main
