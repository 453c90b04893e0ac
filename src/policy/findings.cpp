// SPDX-License-Identifier: Apache-2.0
#include "policy/findings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "policy/handbook.hpp"

namespace tend::policy {

void Findings::fault(Place place, std::string what) {
  if (!full()) faults_.push_back({place, std::move(what)});
}

void Findings::doubt(Place place, std::string what) {
  if (doubts_.size() < faults_max) doubts_.push_back({place, std::move(what)});
}

bool Findings::full() const {
  return faults_.size() >= faults_max;
}

std::vector<Fault> Findings::faults() const {
  return placed(faults_);
}

std::vector<Fault> Findings::doubts() const {
  return placed(doubts_);
}

std::vector<Fault> Findings::placed(const std::vector<Finding>& findings) const {
  auto sorted = findings;
  std::ranges::stable_sort(sorted, {}, &Finding::place);
  std::vector<Fault> faults;
  for (const auto& [place, what] : sorted)
    faults.push_back({fmt::format("{}:{}:{}", file_, place.line, place.column), what});
  return faults;
}

}  // namespace tend::policy
