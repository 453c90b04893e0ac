// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "policy/reader/sections.hpp"
#include "policy/reader/values.hpp"
#include "policy/words.hpp"

// Who is called and when: on_call, paging, escalation, major_incidents, extensions.
namespace tend::policy {
namespace {

constexpr int rounds_max = 20;
constexpr std::size_t steps_max = 50;

OnCall::Step read_step(const Node& node, const OnCall& on_call, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(node, "a step of `on_call`", findings);
  OnCall::Step step{DutyWord::OnDuty, {}, node.place.line};
  if (const auto* page = fields.need("page")) {
    auto known = all_names(duty_word_names);
    std::ranges::copy(keys_of(reading.policy.teams), std::back_inserter(known));
    const auto word = read_name(*page, findings);
    if (const auto duty = named(duty_word_names, word)) {
      step.page = *duty;
    } else if (check_known({word, page->place}, "team or word for who is on duty", known,
                           findings)) {
      step.page = word;
    }
  }
  if (on_call.steps.empty() && step.page == Paged(DutyWord::NextOnDuty)) {
    findings.add(FindingKind::WrongValue, node.place,
                 "the first step cannot page the next one on duty");
  }
  if (const auto* wait = fields.need("wait")) {
    step.wait = read_duration(*wait, findings).value_or(Allowance{});
  }
  return step;
}

OnCall read_on_call_policy(const Entry& entry, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(entry.value, fmt::format("the on-call policy `{}`", entry.key), findings);
  const auto teams = keys_of(reading.policy.teams);
  OnCall on_call;
  on_call.key = entry.key;
  on_call.rule = read_rule(fields, entry.place, reading);
  if (const auto* team = fields.need("team")) {
    on_call.team = read_known(*team, "team", teams, findings);
  }
  if (const auto* steps = fields.need("steps")) {
    const auto items = read_list(*steps, "steps", findings);
    for (const auto& item : items.first(std::min(items.size(), steps_max)))
      on_call.steps.push_back(read_step(item, on_call, reading));
    if (items.empty()) findings.add(FindingKind::Missing, steps->place, "`steps` without a step");
  }
  if (const auto* rounds = fields.find("repeat")) {
    on_call.rounds = read_number(*rounds, 1, rounds_max, findings);
  }
  if (const auto* fallback = fields.find("fallback")) {
    on_call.fallback = read_known(*fallback, "team", teams, findings);
  }
  return on_call;
}

ClockMoment read_moment(const Node& node, Findings& findings) {
  const auto moment =
      node.kind == Node::Kind::Scalar ? parse_clock_moment(node.text) : std::nullopt;
  if (moment) return *moment;
  findings.add(FindingKind::WrongValue, node.place,
               fmt::format("{} where a moment is expected, as `80% of resolution`, `30m before "
                           "resolution`, `80% of any target` or `closing during triage`",
                           found(node)));
  return {};
}

EscalationRow read_escalation_row(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(node, "a row of `escalation`", findings);
  const auto teams = keys_of(reading.policy.teams);
  EscalationRow row;
  row.guard = read_guard(fields, FactKind::Premium, reading);
  row.rule = read_rule(fields, node.place, reading);
  const auto* at = fields.find("at");
  const auto* for_reason = fields.find("for_reason");
  if (at) row.at = read_moment(*at, findings);
  if (for_reason) row.for_reason = read_name(*for_reason, findings);
  if ((at == nullptr) == (for_reason == nullptr)) {
    findings.add(FindingKind::EitherOr, node.place,
                 "a row of `escalation` has either `at` or `for_reason`");
  }
  if (const auto* tell = fields.find("tell")) row.tell = read_addressees(*tell, reading);
  if (const auto* to = fields.find("move_to")) {
    row.move_to = read_known(*to, "team", teams, findings);
  }
  if (const auto* to = fields.find("work_to")) {
    row.work_to = read_known(*to, "team", teams, findings);
  }
  if (const auto* page = fields.find("page")) {
    row.page = read_known(*page, "on-call policy", keys_of(reading.policy.on_call), findings);
  }
  if (const auto* propose = fields.find("propose")) {
    row.propose_visit = !read_known(*propose, "proposal", {"visit"}, findings).empty();
  }
  const bool does_something = !row.tell.empty() || !row.move_to.empty() || !row.work_to.empty() ||
                              !row.page.empty() || row.propose_visit;
  if (!does_something && findings.faultless()) {
    findings.add(FindingKind::Missing, node.place,
                 "a row of `escalation` that does nothing: `tell`, `move_to`, "
                 "`work_to`, `page` or `propose`");
  }
  return row;
}

}  // namespace

void read_on_call(const Node& node, Reading& reading) {
  for (const auto* entry : read_named(node, "on-call policies", reading.findings)) {
    reading.policy.on_call.push_back(read_on_call_policy(*entry, reading));
    reading.rotas.push_back({entry->key, entry->place});
  }
}

void read_paging(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  for (const auto& item : read_list(node, "rows", findings)) {
    Fields fields(item, "a row of `paging`", findings);
    PagingRow row;
    row.guard = read_guard(fields, FactKind::Priority, reading);
    row.rule = read_rule(fields, item.place, reading);
    const auto* page = fields.find("page");
    const auto* tell = fields.find("tell");
    if (page) {
      row.page = read_known(*page, "on-call policy", keys_of(reading.policy.on_call), findings);
    }
    if (tell) row.tell = read_several_known(*tell, "team", keys_of(reading.policy.teams), findings);
    if ((page == nullptr) == (tell == nullptr)) {
      findings.add(FindingKind::EitherOr, item.place,
                   "a row of `paging` has either `page` or `tell`");
    }
    reading.policy.paging.push_back(std::move(row));
  }
  check_order(node, "paging", Default::Optional, findings);
}

void read_escalation(const Node& node, Reading& reading) {
  for (const auto& item : read_list(node, "rows", reading.findings))
    reading.policy.escalation.push_back(read_escalation_row(item, reading));
}

void read_major_incidents(const Node& node, Reading& reading) {
  Fields fields(node, "`major_incidents`", reading.findings);
  MajorIncidents terms{
      read_guard(fields, FactKind::Priority, reading), {}, read_rule(fields, node.place, reading)};
  if (const auto* by = fields.need("declared_by")) {
    terms.declared_by =
        read_several_known(*by, "team", keys_of(reading.policy.teams), reading.findings);
  }
  reading.policy.major_incidents = std::move(terms);
}

void read_extensions(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(node, "`extensions`", findings);
  ExtensionTerms terms;
  terms.rule = read_rule(fields, node.place, reading);
  if (const auto* kinds = fields.need("kinds")) {
    for (const auto* entry : read_named(*kinds, "kinds of exceptional events", findings))
      terms.kinds.push_back({entry->key, read_text(entry->value, findings)});
  }
  if (const auto* by = fields.need("declared_by")) {
    terms.declared_by = read_several_known(*by, "team", keys_of(reading.policy.teams), findings);
  }
  if (const auto* moves = fields.need("moves")) terms.moves = read_milestones(*moves, findings);
  if (const auto* at_most = fields.find("at_most")) terms.at_most = read_length(*at_most, findings);
  reading.policy.extensions = std::move(terms);
}

}  // namespace tend::policy
