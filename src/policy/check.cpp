// SPDX-License-Identifier: Apache-2.0
#include "policy/check.hpp"

#include <algorithm>
#include <iterator>

#include "base/assert.hpp"
#include "policy/check/checks.hpp"
#include "policy/reader/pack.hpp"

namespace tend::policy {
namespace {

void check_meaning(const PackUnderCheck& pack) {
  check_hours(pack);
  check_names_are_used(pack);
  check_tables(pack);
  check_targets(pack);
  check_questions(pack);
  check_duty(pack);
  check_consent_and_money(pack);
  check_closing_and_notices(pack);
  check_procedures(pack);
  pack.policy_findings.miss_what_is_accepted_in_vain();
  pack.facts_findings.miss_what_is_accepted_in_vain();
}

}  // namespace

bool can_run(const Verdict& verdict) {
  return std::ranges::none_of(verdict.findings, [](const Finding& finding) {
    return weight(finding.kind) == Weight::Error;
  });
}

Verdict check_pack(const PackText& pack, const calendar::ZoneTable& zones, LocalDate today) {
  PackReading reading(pack, zones);
  Verdict verdict;
  if (reading.faultless()) {
    auto handbook = bind(reading.take_terms(), reading.take_facts(), zones);
    TEND_ASSERT(handbook);
    Cases cases(handbook->policy(), reading.terms.vocabulary);
    check_meaning({*handbook, cases, reading.policy_root, reading.facts_root, reading.handbook,
                   today, reading.policy_findings, reading.facts_findings});
    verdict.handbook = *std::move(handbook);
  }
  verdict.findings = reading.policy_findings.all();
  std::ranges::move(reading.facts_findings.all(), std::back_inserter(verdict.findings));
  return verdict;
}

}  // namespace tend::policy
