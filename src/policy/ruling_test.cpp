// SPDX-License-Identifier: Apache-2.0
#include "policy/ruling.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "policy/testing_packs.hpp"
#include "policy/testing_requests.hpp"

// Whatever is asked of a pack, it has an answer with a reason.
namespace tend::policy {
namespace {

/// `./check --long` asks for 34,000 a pack, 204,000 in all.
int requests_per_pack() {
  const char* told = std::getenv("TEND_REQUESTS");
  return told ? std::stoi(told) : 6'000;
}

/// The closings of working days in (from, to].
int days_closed(const calendar::Calendar& hours, Instant from, Instant to) {
  int closed = 0;
  const auto last = hours.zone().date_of(to);
  for (auto date = hours.zone().date_of(from); date <= last; date += std::chrono::days(1)) {
    const auto day = hours.working_day(date);
    if (day && day->closes > from && day->closes <= to) ++closed;
  }
  return closed;
}

/// Whether some working day has begun and not yet ended.
bool in_a_working_day(const calendar::Calendar& hours, Instant at) {
  const auto day = hours.working_day(hours.zone().date_of(at));
  return day && day->opens <= at && at < day->closes;
}

/// What lies between receipt and the due instant is the target, counted in another way.
void expect_spans_add_up(const Handbook& handbook, const Target& target, Instant at, Instant due) {
  using Kind = Allowance::Kind;
  const auto& allowance = target.allowance;
  const auto& hours = calendar_named(handbook, target.calendar);
  const bool by_any_hour = allowance.kind == Kind::ElapsedDays;
  std::int64_t counted = 0;
  for (const auto& span : hours.spans(at, due)) {
    if (span.counts() || by_any_hour) counted += (span.to - span.from).count();
  }
  switch (allowance.kind) {
    case Kind::Duration:
      EXPECT_EQ(counted, allowance.amount) << allowance.written << " from " << to_iso8601(at);
      return;
    case Kind::ElapsedDays:
      EXPECT_EQ(counted, allowance.amount * 86'400) << to_iso8601(at);
      return;
    case Kind::WorkingDays:
      EXPECT_EQ(days_closed(hours, at, due), allowance.amount + 1) << to_iso8601(at);
      return;
    case Kind::SameBusinessDay:
      EXPECT_EQ(days_closed(hours, at, due), 1) << to_iso8601(at);
      return;
    default:
      EXPECT_EQ(days_closed(hours, at, due), in_a_working_day(hours, at) ? 2 : 1) << to_iso8601(at);
  }
}

void expect_reasoned(const Handbook& handbook, const TargetRuling& target, Instant at) {
  EXPECT_GT(target.promise.reason.rule.line, 0);
  const bool is_due = has_due(target.promise.target.allowance) && !target.counts_from_release;
  EXPECT_EQ(target.due.has_value(), is_due);
  EXPECT_GE(target.due.value_or(at), at);
  if (target.due) expect_spans_add_up(handbook, target.promise.target, at, *target.due);
}

void expect_reasoned(const Handbook& handbook, const Ruling& ruling, Instant at) {
  const auto& policy = handbook.policy();
  EXPECT_NE(find(policy.priorities, ruling.assessed.priority.value), nullptr);
  EXPECT_NE(find(policy.teams, ruling.team.value), nullptr);
  EXPECT_GT(ruling.assessed.priority.reason.rule.line, 0);
  for (const auto& target : ruling.targets)
    expect_reasoned(handbook, target, at);
  for (const auto& [milestone, why] : ruling.unpromised)
    EXPECT_GT(why.rule.line, 0);
  const bool promised = !ruling.targets.empty() || !ruling.unpromised.empty();
  EXPECT_NE(promised, ruling.no_clocks.has_value()) << "nothing is due and nobody says why";
  const bool waits =
      ruling.page && ruling.hold && ruling.hold->held_for == HeldFor::PremiumAcceptance;
  EXPECT_FALSE(waits) << "a page goes out before its premium is accepted";
}

void count_rules(const Assessment& assessed, std::set<std::string>& hit) {
  for (const auto* decided : {&assessed.impact, &assessed.urgency, &assessed.severity}) {
    if (*decided) hit.insert(reference((*decided)->reason.rule));
  }
  hit.insert(reference(assessed.priority.reason.rule));
}

/// Another type is proposed; until an agent agrees the request is judged as what it came as.
Assessment assess_as_it_came(const Handbook& handbook, Request request) {
  complete_facts(handbook, request);
  return assess(handbook.policy(), request.facts);
}

/// The rules of the tables that decide on receipt, as far as this ruling came from them.
void count_rules(const Ruling& ruling, std::set<std::string>& hit) {
  const auto use = [&](const Reason& reason) { hit.insert(reference(reason.rule)); };
  if (ruling.reclassified) use(ruling.reclassified->reason);
  count_rules(ruling.assessed, hit);
  use(ruling.team.reason);
  if (ruling.hold) use(ruling.hold->reason);
  if (ruling.page) use(ruling.page->reason);
  if (ruling.billing) use(ruling.billing->reason);
  for (const auto& target : ruling.targets)
    use(target.promise.reason);
  for (const auto& [milestone, why] : ruling.unpromised)
    use(why);
  for (const auto& decision : ruling.approvals) {
    use(decision.reason);
    if (decision.waived) use(*decision.waived);
  }
}

bool has_instant(const TargetRuling& target) {
  return target.due.has_value();
}

/// Rows of which none may be left over.
class Expected {
 public:
  explicit Expected(const std::set<std::string>& hit) : hit_(hit) {}

  template <class RowType>
  void rows(std::string_view table, const std::vector<RowType>& rows) {
    for (const auto& row : rows)
      EXPECT_TRUE(hit_.contains(reference(row.rule))) << table << " at " << reference(row.rule);
    count_ += static_cast<int>(rows.size());
  }
  int count() const { return count_; }

 private:
  const std::set<std::string>& hit_;
  int count_ = 0;
};

/// All that is decided when a request comes in was decided by each of its rules.
int expect_every_rule_hit(const Policy& policy, const std::set<std::string>& hit) {
  Expected expected(hit);
  expected.rows("reclassify", policy.reclassify);
  expected.rows("impact", policy.impact);
  expected.rows("urgency", policy.urgency);
  expected.rows("severity", policy.severity);
  expected.rows("priority", policy.priority);
  expected.rows("holds", policy.holds);
  expected.rows("approvals", policy.approvals);
  for (const auto& approval : policy.approvals)
    expected.rows("waivers", approval.waived);
  expected.rows("paging", policy.paging);
  expected.rows("targets", policy.targets);
  expected.rows("routing", policy.routing);
  expected.rows("billing", policy.billing);
  return expected.count();
}

class RulingOfPack : public testing::TestWithParam<const char*> {};

TEST_P(RulingOfPack, has_an_answer_with_a_reason_for_whatever_comes) {
  const auto handbook = handbook_of(pack_named(GetParam()));
  const auto& policy = handbook.policy();
  const int asked = requests_per_pack();
  Chance chance(2026);
  std::set<std::string> hit;
  int accepted = 0;
  int due = 0;
  for (int i = 0; i < asked; ++i) {
    auto [request, answers] = random_request(policy, chance);
    const auto faults =
        check_answers(policy, request.facts.value(FactKind::Type), answers, AnsweredBy::Agent);
    if (!faults.empty()) continue;
    ++accepted;
    learn_answers(policy, answers, request.facts);
    const auto ruling = rule_on(handbook, request);
    expect_reasoned(handbook, ruling, request.at);
    due += static_cast<int>(std::ranges::count_if(ruling.targets, &has_instant));
    count_rules(ruling, hit);
    count_rules(assess_as_it_came(handbook, request), hit);
  }
  EXPECT_GE(accepted * 10, asked * 7);
  const int rules = expect_every_rule_hit(policy, hit);
  std::cout << fmt::format(
      "{}: {} requests, {} accepted, each of {} rules hit, {} due instants added up\n", GetParam(),
      asked, accepted, rules, due);
}

INSTANTIATE_TEST_SUITE_P(EveryPack, RulingOfPack,
                         testing::Values("gulf", "itech", "itrade", "itworks", "itx", "starter"),
                         [](const auto& pack) { return pack.param; });

}  // namespace
}  // namespace tend::policy
