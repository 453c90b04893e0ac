// SPDX-License-Identifier: Apache-2.0
#include "policy/check/promises.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "policy/words.hpp"

// Pages that nobody hears, come too late, or wake somebody for a mail; escalations of nothing.
namespace tend::policy {
namespace {

/// Teams that work is given to, or that are called, beside what they get.
std::vector<std::pair<std::string, std::string>> teams_in_need(const Policy& policy) {
  std::vector<std::pair<std::string, std::string>> teams;
  for (const auto& row : policy.routing) {
    for (const auto& team : row.to)
      teams.emplace_back(team, "requests are routed to it");
  }
  for (const auto& row : policy.paging) {
    for (const auto& team : row.tell)
      teams.emplace_back(team, "it is told of urgent requests");
  }
  for (const auto& on_call : policy.on_call) {
    for (const auto& step : on_call.steps) {
      if (const auto* team = std::get_if<std::string>(&step.page))
        teams.emplace_back(*team, fmt::format("`{}` pages it", on_call.key));
    }
    if (!on_call.fallback.empty())
      teams.emplace_back(on_call.fallback, fmt::format("`{}` falls back to it", on_call.key));
  }
  for (const auto& row : policy.escalation) {
    for (const auto& team : {row.move_to, row.work_to}) {
      if (!team.empty()) teams.emplace_back(team, "requests are escalated to it");
    }
  }
  return teams;
}

void check_somebody_is_there(const PackUnderCheck& pack) {
  std::set<std::string> told;
  for (const auto& [team, why] : teams_in_need(pack.policy())) {
    if (!members_of(pack, team).empty() || !told.insert(team).second) continue;
    pack.add(FindingKind::NobodyThere, {"teams", std::string_view(team)},
             fmt::format("nobody is in the team `{}`, and {}", team, why));
  }
}

void check_rota(const PackUnderCheck& pack, const Rota& rota) {
  if (rota.from > pack.today) {
    pack.add_to_facts(FindingKind::RotaGap, {"rotas", std::string_view(rota.key), "from"},
                      fmt::format("nobody is on duty from {} to {}", to_iso8601(pack.today),
                                  to_iso8601(rota.from)));
  }
  const auto* on_call = find(pack.policy().on_call, rota.key);
  const auto members = members_of(pack, on_call->team);
  for (const auto& who : rota.order) {
    if (std::ranges::find(members, who) != members.end()) continue;
    pack.add_to_facts(
        FindingKind::RotaGap, {"rotas", std::string_view(rota.key), "order"},
        fmt::format("`{}` has turns and is not in the team `{}`", who, on_call->team));
  }
}

void check_has_fallback(const PackUnderCheck& pack, const OnCall& on_call) {
  if (!on_call.fallback.empty()) return;
  pack.add(
      FindingKind::NoFallback, {"on_call", std::string_view(on_call.key)},
      fmt::format("`{}` has no `fallback`: when nobody is on duty nobody is paged", on_call.key));
}

/// From the page to the moment the last person of the first round is paged.
std::chrono::seconds until_last_is_paged(const PackUnderCheck& pack, const OnCall& on_call) {
  const auto* rota = find(pack.handbook.facts.rotas, on_call.key);
  const auto others = rota && !rota->order.empty() ? rota->order.size() - 1 : 0;
  std::vector<std::int64_t> waits;
  for (const auto& step : on_call.steps) {
    const auto* word = std::get_if<DutyWord>(&step.page);
    const auto times = word && *word == DutyWord::NextOnDuty ? others : std::size_t{1};
    waits.insert(waits.end(), times, step.wait.amount);
  }
  std::chrono::seconds total(0);
  for (std::size_t i = 0; i + 1 < waits.size(); ++i)
    total += std::chrono::seconds(waits[i]);
  return total;
}

/// A row of `paging` that pages, and the cases in which it is the one that does.
struct Page {
  std::size_t row;
  const OnCall* on_call;
  Statement when;
  std::vector<Statement> before;
};

std::vector<Page> pages_of(const PackUnderCheck& pack) {
  const auto& paging = pack.policy().paging;
  std::vector<Page> pages;
  std::vector<Statement> before;
  for (std::size_t row = 0; row < paging.size(); ++row) {
    const auto when = pack.cases.state(paging[row].guard);
    if (!paging[row].page.empty())
      pages.push_back({row, find(pack.policy().on_call, paging[row].page), when, before});
    before.push_back(when);
  }
  return pages;
}

void check_no_mail_pages(const PackUnderCheck& pack, const Page& page) {
  const std::array by_mail{
      page.when, pack.cases.state(FactKind::Channel, std::string(to_string(Channel::Email)))};
  const auto mail = pack.cases.example(by_mail, page.before);
  if (!mail) return;
  pack.add(FindingKind::MailPages, {"paging", page.row},
           fmt::format("a mail pages `{}`, with {}", page.on_call->key, in_words(*mail)));
}

/// Somebody who is called at night has to know by when the client wants to hear from him.
void check_contact_is_promised(const PackUnderCheck& pack, const Page& page) {
  using enum Milestone;
  auto others = page.before;
  for (const auto milestone : {CallBack, Triage, FirstResponse, InvestigationStarted}) {
    for (const auto& promise : promises_of(pack, milestone)) {
      if (has_due(promise.target->allowance)) others.push_back(promise.when);
    }
  }
  const auto unpromised = pack.cases.example({&page.when, 1}, others);
  if (!unpromised) return;
  pack.add(FindingKind::PageWithoutTarget, {"paging", page.row},
           fmt::format("`{}` is paged and no contact is promised, with {}", page.on_call->key,
                       in_words(*unpromised)));
}

void check_page_is_heard_in_time(const PackUnderCheck& pack, const Page& page) {
  const auto total = until_last_is_paged(pack, *page.on_call);
  for (const auto& promise : promises_of(pack, Milestone::CallBack)) {
    const auto& target = *promise.target;
    const bool is_shorter = target.allowance.kind == Allowance::Kind::Duration &&
                            std::chrono::seconds(target.allowance.amount) < total;
    if (!is_shorter) continue;
    auto before = page.before;
    before.insert(before.end(), promise.before.begin(), promise.before.end());
    if (!pack.cases.example(std::array{page.when, promise.when}, before)) continue;
    pack.add(
        FindingKind::StepsOutlastCallBack,
        {"on_call", std::string_view(page.on_call->key), "steps"},
        fmt::format("the last person is paged after {} minutes, and the call back in line {} "
                    "is due after `{}`",
                    std::chrono::duration_cast<std::chrono::minutes>(total).count(),
                    place_of(pack.policy_root, path_of(promise)).line, target.allowance.written));
    return;
  }
}

bool is_for(const ClockMoment& moment, Milestone milestone) {
  return !moment.milestone || *moment.milestone == milestone;
}

/// Whether some case of the row has such a clock with a due time.
bool has_a_clock(const PackUnderCheck& pack, const EscalationRow& row) {
  const auto when = pack.cases.state(row.guard);
  return std::ranges::any_of(milestone_names, [&](const auto& named) {
    if (!is_for(*row.at, named.first)) return false;
    return std::ranges::any_of(promises_of(pack, named.first), [&](const Promise& promise) {
      return has_due(promise.target->allowance) &&
             pack.cases.example(std::array{when, promise.when}, promise.before).has_value();
    });
  });
}

bool is_before_due(const ClockMoment& moment) {
  using enum ClockMoment::Kind;
  return moment.kind == Before || moment.kind == Closing ||
         (moment.kind == Percent && moment.amount < 100);
}

/// Some row must act on the same clock while there is time.
bool is_warned_before(const Policy& policy, const ClockMoment& late) {
  return std::ranges::any_of(policy.escalation, [&](const EscalationRow& row) {
    const bool is_same_clock =
        row.at && (!row.at->milestone || row.at->milestone == late.milestone);
    return is_same_clock && is_before_due(*row.at);
  });
}

void check_escalation(const PackUnderCheck& pack) {
  const auto& rows = pack.policy().escalation;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& row = rows[i];
    if (!row.at) continue;
    if (!has_a_clock(pack, row)) {
      pack.add(FindingKind::EscalationWithoutClock, {"escalation", i, "at"},
               "none of its cases has such a clock with a due time");
    } else if (!is_before_due(*row.at) && !is_warned_before(pack.policy(), *row.at)) {
      pack.add(FindingKind::EscalationTooLate, {"escalation", i, "at"},
               "nothing happens on this clock before it is too late");
    }
  }
}

}  // namespace

void check_duty(const PackUnderCheck& pack) {
  check_somebody_is_there(pack);
  for (const auto& rota : pack.handbook.facts.rotas)
    check_rota(pack, rota);
  for (const auto& on_call : pack.policy().on_call)
    check_has_fallback(pack, on_call);
  for (const auto& page : pages_of(pack)) {
    check_no_mail_pages(pack, page);
    check_contact_is_promised(pack, page);
    check_page_is_heard_in_time(pack, page);
  }
  check_escalation(pack);
}

}  // namespace tend::policy
