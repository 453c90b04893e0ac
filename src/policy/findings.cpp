// SPDX-License-Identifier: Apache-2.0
#include "policy/findings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "policy/handbook.hpp"

namespace tend::policy {

std::string in_words(const std::string& file, Place place) {
  return fmt::format("{}:{}:{}", file, place.line, place.column);
}

void Findings::add(FindingKind kind, Place place, std::string what) {
  const bool is_error = weight(kind) == Weight::Error;
  const auto count = is_error ? error_count_ : findings_.size() - error_count_;
  if (count >= faults_max) return;
  findings_.push_back({kind, file_, place, std::move(what), {}});
  if (is_error) ++error_count_;
}

void Findings::accept(FindingKind kind, Place place, int last_line, std::string reason) {
  acceptances_.push_back({kind, place, last_line, std::move(reason)});
}

bool Findings::Acceptance::covers(const Finding& finding) const {
  return finding.kind == kind && finding.place.line >= place.line &&
         finding.place.line <= last_line;
}

void Findings::miss_what_is_accepted_in_vain() {
  for (const auto& acceptance : acceptances_) {
    const bool is_found = std::ranges::any_of(
        findings_, [&](const Finding& finding) { return acceptance.covers(finding); });
    if (is_found) continue;
    add(FindingKind::AcceptedInVain, acceptance.place,
        fmt::format("`{}` is accepted here and is not found", describe(acceptance.kind).code));
  }
}

std::vector<Finding> Findings::all() const {
  auto all = findings_;
  for (auto& finding : all) {
    const auto acceptance = std::ranges::find_if(
        acceptances_, [&](const Acceptance& accepted) { return accepted.covers(finding); });
    if (acceptance != acceptances_.end()) finding.accepted_for = acceptance->reason;
  }
  std::ranges::stable_sort(all, {}, &Finding::place);
  return all;
}

bool Findings::full() const {
  return error_count_ >= faults_max;
}

std::vector<Fault> Findings::faults() const {
  std::vector<Fault> faults;
  for (const auto& finding : all()) {
    if (weight(finding.kind) == Weight::Error)
      faults.push_back({in_words(file_, finding.place), finding.what});
  }
  return faults;
}

}  // namespace tend::policy
