// SPDX-License-Identifier: Apache-2.0
#include "policy/ruling.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "policy/due.hpp"
#include "policy/intake.hpp"
#include "policy/words.hpp"

namespace tend::policy {
namespace {

void learn_unless_known(FactKind fact, std::string_view value, CaseFacts& facts) {
  if (!value.empty() && !facts.knows(fact)) facts.learn(fact, std::string(value));
}

std::string_view default_channel(const Policy& policy) {
  const auto& offered = policy.channels.offered;
  const auto first = std::ranges::find(offered, true, &ChannelTerms::is_offered);
  return first == offered.end() ? std::string_view{} : to_string(first->channel);
}

std::string_view default_plan(const Policy& policy) {
  const auto plan = std::ranges::find(policy.plans, true, &Plan::is_default);
  return plan == policy.plans.end() ? std::string_view("standard") : std::string_view(plan->key);
}

/// What the client's plan includes, it has.
void learn_entitlements(const Policy& policy, CaseFacts& facts) {
  const auto* plan = find(policy.plans, facts.value(FactKind::Plan));
  if (!plan) return;
  for (const auto& entitlement : plan->includes)
    facts.learn(FactKind::ClientHas, entitlement);
}

void learn_warranty(const Handbook& handbook, const Request& request, CaseFacts& facts) {
  const auto& warranty = handbook.policy().warranty;
  if (!warranty || !request.linked_work_delivered_at) return;
  const auto ends = due(usual_hours(handbook), warranty->lasts, *request.linked_work_delivered_at);
  learn_unless_known(FactKind::Warranty, ends && request.at <= *ends ? "running" : "over", facts);
}

/// What promises contact counts from receipt even while a request is held; the rest is work.
bool is_contact(Milestone milestone) {
  return milestone == Milestone::Triage || milestone == Milestone::FirstResponse ||
         milestone == Milestone::CallBack;
}

/// An approval that still keeps what it stands before from happening.
bool is_open(const ApprovalDecision& decision, const CaseFacts& facts) {
  if (decision.waived) return false;
  const bool is_premium = decision.approval->need == ApprovalKind::AfterHoursPremium;
  return !is_premium || !facts.holds(FactKind::Premium, "accepted");
}

class Judge {
 public:
  Judge(const Handbook& handbook, Request request)
      : handbook_(handbook), policy_(handbook.policy()), request_(std::move(request)) {
    complete_facts(handbook, request_);
  }

  Ruling rule() {
    ruling_.missing = missing_answers(policy_, facts_);
    ruling_.reclassified = reclassify(policy_, facts_);
    ruling_.assessed = assess(policy_, facts_);
    ruling_.hold = decide_hold(policy_, facts_);
    ruling_.approvals = decide_approvals(policy_, facts_);
    hold_for_premium();
    if (ruling_.hold) {
      facts_.learn(FactKind::HeldFor, std::string(to_string(ruling_.hold->held_for)));
    }
    page();
    promise();
    ruling_.team = chosen_team();
    rank();
    bill();
    write_notices();
    ruling_.facts = std::move(facts_);
    return std::move(ruling_);
  }

 private:
  /// The premium holds last of all: what nobody may ask for need not be paid for (X15, X16).
  void hold_for_premium() {
    const auto asked = std::ranges::find_if(ruling_.approvals, [](const auto& decision) {
      return decision.approval->need == ApprovalKind::AfterHoursPremium && !decision.waived;
    });
    if (asked == ruling_.approvals.end()) {
      // Whom nobody asks has neither accepted nor declined.
      facts_.forget(FactKind::Premium);
      return;
    }
    learn_unless_known(FactKind::Premium, "not_asked", facts_);
    const bool waits = facts_.holds(FactKind::Premium, "not_asked");
    if (waits && !ruling_.hold) {
      ruling_.hold = HoldDecision{HeldFor::PremiumAcceptance, asked->reason};
    }
  }

  void page() {
    const bool waits = std::ranges::any_of(ruling_.approvals, [&](const auto& decision) {
      return decision.approval->before == ApprovalGate::Page && is_open(decision, facts_);
    });
    if (!waits) ruling_.page = decide_paging(policy_, facts_);
  }

  void promise() {
    for (auto& promise : decide_targets(policy_, facts_, request_.contracted)) {
      const bool from_release = ruling_.hold && !is_contact(promise.milestone);
      std::optional<Instant> instant;
      if (!from_release) instant = due(handbook_, promise.target, request_.at);
      ruling_.targets.push_back({std::move(promise), instant, from_release});
    }
    ruling_.no_clocks = why_no_clocks(policy_, facts_);
    for (const auto& [milestone, name] : milestone_names) {
      auto why = why_no_promise(policy_, milestone, facts_, request_.contracted);
      if (why) ruling_.unpromised.push_back({milestone, *std::move(why)});
    }
  }

  bool has_skills(const Person& person) const {
    return std::ranges::all_of(request_.skills, [&](const std::string& skill) {
      return std::ranges::find(person.skills, skill) != person.skills.end();
    });
  }

  bool fulfils(RoutingWish wish, const std::string& team) const {
    switch (wish) {
      case RoutingWish::KnowsClient:
        return facts_.holds(FactKind::ClientHas, team);
      case RoutingWish::Skill:
        return std::ranges::any_of(handbook_.facts.people, [&](const Person& person) {
          return std::ranges::find(person.teams, team) != person.teams.end() && has_skills(person);
        });
      case RoutingWish::SamePerson:
      case RoutingWish::LeastBusy:
        return true;  // who is at work, and how busy, is not known when a request comes in
    }
    return true;
  }

  /// Each wish is tried over the teams the one before left; one that nobody fulfils leaves all.
  Decided chosen_team() const {
    const RoutingDecision routing = decide_routing(policy_, facts_);
    std::vector<std::string> teams = routing.routing->to;
    for (const auto wish : routing.routing->choose) {
      std::vector<std::string> left;
      std::ranges::copy_if(teams, std::back_inserter(left),
                           [&](const std::string& team) { return fulfils(wish, team); });
      if (!left.empty()) teams = std::move(left);
    }
    return {teams.front(), routing.reason};
  }

  static std::int64_t place_of(std::string_view level, const std::vector<PriorityLevel>& levels) {
    return std::ranges::find(levels, level, &PriorityLevel::key) - levels.begin();
  }

  RankPart rank_by(QueueKey key) const {
    switch (key) {
      case QueueKey::Priority:
        return place_of(facts_.value(FactKind::Priority), policy_.priorities);
      case QueueKey::Severity:
        return place_of(facts_.value(FactKind::Severity), policy_.severities);
      case QueueKey::Plan: {
        const auto* plan = find(policy_.plans, facts_.value(FactKind::Plan));
        return std::int64_t{plan && plan->goes_first ? 0 : 1};
      }
      case QueueKey::Received:
        return request_.at;
    }
    return request_.at;
  }

  void rank() {
    const auto& queue = policy_.queue;
    if (!queue.first.empty()) {
      ruling_.queue_rank.emplace_back(std::int64_t{matches({queue.first, {}}, facts_) ? 0 : 1});
    }
    for (const auto key : queue.order)
      ruling_.queue_rank.push_back(rank_by(key));
  }

  void bill() {
    CaseFacts facts = facts_;
    for (const auto& calendar : hours_open_at(handbook_, request_.at))
      facts.learn(FactKind::WorkedIn, calendar);
    for (const auto& decision : ruling_.approvals) {
      // The first hour is the first hour, whether or not somebody had to be asked for it (X10).
      if (!decision.approval->covers) continue;
      facts.learn(FactKind::WorkWithin, std::string(to_string(decision.approval->need)));
    }
    ruling_.billing = decide_billing(policy_, facts);
  }

  void write_notices() {
    add_notices(NoticeMoment::Received);
    if (ruling_.hold) add_notices(NoticeMoment::Held);
    if (!ruling_.missing.empty()) add_notices(NoticeMoment::AnswersMissing);
    const bool asks = std::ranges::any_of(ruling_.approvals, [&](const auto& decision) {
      return is_open(decision, facts_) && decision.approval->before == ApprovalGate::Work;
    });
    if (asks) add_notices(NoticeMoment::ApprovalNeeded);
  }

  void add_notices(NoticeMoment moment) {
    std::ranges::move(decide_notices(policy_, moment, facts_), std::back_inserter(ruling_.notices));
  }

  const Handbook& handbook_;
  const Policy& policy_;
  Request request_;
  CaseFacts& facts_ = request_.facts;
  Ruling ruling_;
};

}  // namespace

void complete_facts(const Handbook& handbook, Request& request) {
  const auto& policy = handbook.policy();
  auto& facts = request.facts;
  learn_unless_known(FactKind::Channel, default_channel(policy), facts);
  learn_unless_known(FactKind::Type, type_opened_by(policy, facts.value(FactKind::Channel)), facts);
  learn_unless_known(FactKind::Plan, default_plan(policy), facts);
  learn_unless_known(FactKind::Contract, "active", facts);
  if (!facts.knows(FactKind::Contact)) {
    for (const char* mark : {"known", "authorized", "liaison"})
      facts.learn(FactKind::Contact, mark);
  }
  learn_entitlements(policy, facts);
  const auto region =
      region_of(policy, facts.value(FactKind::Line), facts.value(FactKind::SiteRegion));
  if (!region.empty()) facts.replace(FactKind::SiteRegion, std::string(region));
  for (auto& calendar : hours_open_at(handbook, request.at))
    facts.learn(FactKind::Hours, std::move(calendar));
  learn_warranty(handbook, request, facts);
}

Ruling rule_on(const Handbook& handbook, Request request) {
  return Judge(handbook, std::move(request)).rule();
}

}  // namespace tend::policy
