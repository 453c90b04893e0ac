// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "policy/check/checks.hpp"

// Steps no way leads to, and ways that lead nowhere.
namespace tend::policy {
namespace {

/// A procedure as a graph: to each step those that may follow it. The end is the number of steps.
class Ways {
 public:
  explicit Ways(const Procedure& procedure) : steps_(procedure.steps) {
    for (std::size_t i = 0; i < steps_.size(); ++i)
      following_.push_back(steps_after(i));
  }

  std::set<std::size_t> reached_from(std::size_t first) const {
    std::set<std::size_t> reached;
    std::vector<std::size_t> open{first};
    while (!open.empty()) {
      const auto step = open.back();
      open.pop_back();
      if (!reached.insert(step).second || step == end()) continue;
      open.insert(open.end(), following_[step].begin(), following_[step].end());
    }
    return reached;
  }

  std::size_t end() const { return steps_.size(); }

 private:
  /// The next step of the same parent; after the last one, the step after the parent.
  std::size_t next_of(std::size_t index) const {
    const auto& parent = steps_[index].parent;
    for (auto next = index + 1; next < steps_.size(); ++next) {
      if (steps_[next].parent == parent) return next;
    }
    if (parent.empty()) return end();
    const auto found = std::ranges::find(steps_, parent, &ProcedureStep::key);
    return next_of(static_cast<std::size_t>(found - steps_.begin()));
  }

  std::vector<std::size_t> steps_after(std::size_t index) const {
    using enum FollowUp::Kind;
    std::vector<std::size_t> after;
    for (const auto& [key, follow] : steps_[index].then) {
      // Who waits goes on with the next step, and so does who has started another procedure.
      if (follow.kind == Next || follow.kind == WaitFor || follow.kind == Start)
        after.push_back(next_of(index));
      if (follow.kind == Done) after.push_back(end());
      if (follow.kind == GoTo) {
        const auto found = std::ranges::find(steps_, follow.target, &ProcedureStep::key);
        after.push_back(static_cast<std::size_t>(found - steps_.begin()));
      }
    }
    if (after.empty()) after.push_back(next_of(index));
    return after;
  }

  const std::vector<ProcedureStep>& steps_;
  std::vector<std::vector<std::size_t>> following_;
};

Path path_of(const Procedure& procedure, const ProcedureStep& wanted) {
  Path path{"procedures", std::string_view(procedure.key), "steps"};
  const auto index_of = [&](const ProcedureStep& step) {
    std::size_t index = 0;
    for (const auto& other : procedure.steps) {
      if (other.key == step.key) break;
      if (other.parent == step.parent) ++index;
    }
    return index;
  };
  if (wanted.parent.empty()) {
    path.emplace_back(index_of(wanted));
    return path;
  }
  path.emplace_back(index_of(*find(procedure.steps, wanted.parent)));
  path.emplace_back("steps");
  path.emplace_back(index_of(wanted));
  return path;
}

void check_steps(const PackUnderCheck& pack, const Procedure& procedure) {
  const Ways ways(procedure);
  const auto reached = ways.reached_from(0);
  for (std::size_t i = 0; i < procedure.steps.size(); ++i) {
    const auto& step = procedure.steps[i];
    if (!reached.contains(i)) {
      pack.add(FindingKind::StepNeverReached, path_of(procedure, step),
               fmt::format("no way leads to the step `{}`", step.key));
    } else if (!ways.reached_from(i).contains(ways.end())) {
      pack.add(FindingKind::GoesInCircles, path_of(procedure, step),
               fmt::format("no way leads from the step `{}` to an end", step.key));
    }
  }
}

/// What a row of `reclassify` starts from, and whatever else it asks.
struct Change {
  std::vector<std::string> from;
  Guard rest;
  std::string to;
};

Change change_of(const Row& row) {
  Change change{{}, row.guard, std::get<std::string>(row.is)};
  std::erase_if(change.rest.when, [&](const Condition& condition) {
    if (condition.fact != Fact(FactKind::Type)) return false;
    change.from = condition.any_of;
    return true;
  });
  return change;
}

bool starts_from(const Change& change, const std::string& type) {
  return change.from.empty() || std::ranges::find(change.from, type) != change.from.end();
}

/// A request that turns out to be another must not turn out to be the first again.
void check_reclassify(const PackUnderCheck& pack) {
  const auto& rows = pack.policy().reclassify;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto there = change_of(rows[i]);
    for (std::size_t k = i + 1; k < rows.size(); ++k) {
      const auto back = change_of(rows[k]);
      const bool is_circle = starts_from(back, there.to) && starts_from(there, back.to);
      if (!is_circle) continue;
      const std::array both{pack.cases.state(there.rest), pack.cases.state(back.rest)};
      if (!pack.cases.example(both)) continue;
      pack.add(FindingKind::GoesInCircles, {"reclassify", k},
               fmt::format("`{}` becomes `{}` in line {} and `{}` again here", back.to, there.to,
                           rows[i].rule.line, back.to));
    }
  }
}

}  // namespace

void check_procedures(const PackUnderCheck& pack) {
  for (const auto& procedure : pack.policy().procedures) {
    if (!procedure.steps.empty()) check_steps(pack, procedure);
  }
  check_reclassify(pack);
}

}  // namespace tend::policy
