// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "policy/reader/sections.hpp"
#include "policy/reader/values.hpp"
#include "policy/words.hpp"

// Checklists and workflows.
namespace tend::policy {
namespace {

using Kind = FollowUp::Kind;

constexpr std::size_t steps_max = 200;

/// What a step may lead to, read once all steps of its procedure are known.
struct Pending {
  std::size_t step;
  const Node* then;
};

class ProcedureReader {
 public:
  ProcedureReader(std::vector<std::string> procedures, Reading& reading)
      : procedures_(std::move(procedures)), reading_(reading) {}

  Procedure read(const Entry& entry) {
    auto& findings = reading_.findings;
    Fields fields(entry.value, fmt::format("the procedure `{}`", entry.key), findings);
    procedure_.key = entry.key;
    procedure_.guard = read_guard(fields, FactKind::Premium, reading_);
    procedure_.rule = read_rule(fields, entry.place, reading_);
    if (const auto* skipping = fields.find("skipping")) {
      procedure_.skipping = read_one_of(*skipping, "word for skipping", skipping_names, findings)
                                .value_or(Skipping::WithReason);
    }
    if (const auto* steps = fields.need("steps")) read_steps(*steps, "");
    for (const auto& [step, then] : pending_)
      procedure_.steps[step].then = read_outcomes(*then);
    return std::move(procedure_);
  }

 private:
  void read_steps(const Node& node, const std::string& parent) {
    for (const auto& item : read_list(node, "steps", reading_.findings)) {
      if (procedure_.steps.size() == steps_max) {
        reading_.findings.add(FindingKind::PastLimit, item.place,
                              fmt::format("more than {} steps", steps_max));
        return;
      }
      read_step(item, parent);
    }
  }

  void read_step(const Node& node, const std::string& parent) {
    auto& findings = reading_.findings;
    Fields fields(node, "a step", findings);
    ProcedureStep step;
    step.parent = parent;
    step.rule = read_rule(fields, node.place, reading_);
    if (const auto* key = fields.need("step")) step.key = read_new_key(*key);
    if (const auto* what = fields.need("do")) step.what = read_quotation(*what, reading_);
    if (const auto* by = fields.find("by")) {
      step.by = read_known(*by, "team", keys_of(reading_.policy.teams), findings);
    }
    if (const auto* with = fields.find("with")) {
      step.with = read_known(*with, "mark of a contact",
                             reading_.vocabulary.values_of(FactKind::Contact), findings);
    }
    if (const auto* shows = fields.find("shows")) {
      step.shows_later_releases =
          !read_known(*shows, "list to show", {"later_releases"}, findings).empty();
    }
    if (const auto* needs = fields.find("needs")) {
      step.needs = read_one_of(*needs, "approval", approval_kind_names, findings);
    }
    if (const auto* makes = fields.find("makes")) {
      step.makes = read_one_of(*makes, "thing a step makes", step_makes_names, findings);
    }
    if (const auto* then = fields.find("then")) pending_.push_back({procedure_.steps.size(), then});
    const auto* sub_steps = fields.find("steps");
    const auto key = step.key;
    procedure_.steps.push_back(std::move(step));
    if (sub_steps && parent.empty()) {
      read_steps(*sub_steps, key);
    } else if (sub_steps) {
      findings.add(FindingKind::PastLimit, sub_steps->place,
                   "steps of steps of steps; one level is enough");
    }
  }

  std::string read_new_key(const Node& node) {
    auto key = read_name(node, reading_.findings);
    if (!key.empty() && find(procedure_.steps, key)) {
      reading_.findings.add(FindingKind::Twice, node.place, fmt::format("a second step `{}`", key));
    }
    return key;
  }

  std::vector<ProcedureStep::Outcome> read_outcomes(const Node& node) {
    std::vector<ProcedureStep::Outcome> outcomes;
    for (const auto* entry : read_named(node, "outcomes", reading_.findings))
      outcomes.push_back({entry->key, read_follow(entry->value)});
    return outcomes;
  }

  FollowUp read_follow(const Node& node) {
    const std::string_view text = node.text;
    if (text == "next") return {Kind::Next, {}};
    if (text == "done") return {Kind::Done, {}};
    if (text.starts_with("go to ")) {
      return to(Kind::GoTo, node, 6, "step", keys_of(procedure_.steps));
    }
    if (text.starts_with("wait for ")) {
      return to(Kind::WaitFor, node, 9, "reason to wait", keys_of(reading_.policy.waiting));
    }
    if (text.starts_with("start ")) return to(Kind::Start, node, 6, "procedure", procedures_);
    reading_.findings.add(
        FindingKind::WrongValue, node.place,
        fmt::format("{} where a step leads: `next`, `done`, `go to STEP`, `wait for "
                    "REASON` or `start PROCEDURE`",
                    found(node)));
    return {};
  }

  FollowUp to(Kind kind, const Node& node, std::size_t prefix, std::string_view what,
              const std::vector<std::string>& known) {
    auto target = node.text.substr(prefix);
    if (!check_known({target, node.place}, what, known, reading_.findings)) target.clear();
    return {kind, std::move(target)};
  }

  std::vector<std::string> procedures_;
  Reading& reading_;
  Procedure procedure_;
  std::vector<Pending> pending_;
};

}  // namespace

void read_procedures(const Node& node, Reading& reading) {
  const auto entries = read_named(node, "procedures", reading.findings);
  std::vector<std::string> keys;
  for (const auto* entry : entries)
    keys.push_back(entry->key);
  for (const auto* entry : entries)
    reading.policy.procedures.push_back(ProcedureReader(keys, reading).read(*entry));
}

}  // namespace tend::policy
