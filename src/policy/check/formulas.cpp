// SPDX-License-Identifier: Apache-2.0
#include "policy/check/formulas.hpp"

#include <algorithm>
#include <utility>

namespace tend::policy {
namespace {

enum class Truth : std::uint8_t { Open, True, False };

}  // namespace

/// One search: what is settled so far, and what must still become true. Whatever has only one way
/// is settled first; then each way of the statement with the fewest is tried in turn.
class Formulas::Search {
 public:
  explicit Search(const Formulas& formulas)
      : formulas_(formulas), truths_(formulas.atoms_.size(), Truth::Open) {}

  bool solve(std::vector<Formula> pending) {
    if (++steps_ > steps_max || !settle(pending)) return false;
    if (pending.empty()) return true;
    const auto choice = take_narrowest(pending);
    const auto truths_before = truths_;
    for (const auto way : node(choice).parts) {
      if (truth(way) == Truth::False) continue;
      auto with_this_way = pending;
      with_this_way.push_back(way);
      if (solve(std::move(with_this_way))) return true;
      truths_ = truths_before;
    }
    return false;
  }

  std::vector<Atom> what_holds() const {
    std::vector<Atom> holding;
    for (std::size_t atom = 0; atom < truths_.size(); ++atom) {
      if (truths_[atom] == Truth::True) holding.push_back(static_cast<Atom>(atom));
    }
    return holding;
  }

 private:
  const Node& node(Formula formula) const {
    return formulas_.nodes_[static_cast<std::size_t>(formula)];
  }
  Truth& truth_of(Atom atom) { return truths_[static_cast<std::size_t>(atom)]; }
  Truth truth_of(Atom atom) const { return truths_[static_cast<std::size_t>(atom)]; }

  Truth truth(Formula formula) const {
    const auto& [kind, atom, parts] = node(formula);
    if (kind == Kind::Holds) return truth_of(atom);
    if (kind == Kind::Fails) {
      const auto holds = truth_of(atom);
      return holds == Truth::Open ? Truth::Open
                                  : (holds == Truth::True ? Truth::False : Truth::True);
    }
    const auto decisive = kind == Kind::All ? Truth::False : Truth::True;
    bool is_open = false;
    for (const auto part : parts) {
      const auto one = truth(part);
      if (one == decisive) return decisive;
      is_open = is_open || one == Truth::Open;
    }
    if (is_open) return Truth::Open;
    return kind == Kind::All ? Truth::True : Truth::False;
  }

  /// Takes every step that has no alternative. False: they contradict each other.
  bool settle(std::vector<Formula>& pending) {
    for (bool has_settled = true; has_settled;) {
      has_settled = false;
      std::vector<Formula> left;
      std::swap(left, pending);
      for (const auto formula : left) {
        const auto now = truth(formula);
        if (now == Truth::True) continue;
        if (now == Truth::False) return false;
        if (const auto only = only_way(formula)) {
          if (!follow(*only, pending)) return false;
          has_settled = true;
        } else {
          pending.push_back(formula);
        }
      }
    }
    return true;
  }

  /// What an open formula comes to when it leaves no choice: itself, or the one part of an Any.
  std::optional<Formula> only_way(Formula formula) const {
    if (node(formula).kind != Kind::Any) return formula;
    std::optional<Formula> only;
    for (const auto part : node(formula).parts) {
      if (truth(part) == Truth::False) continue;
      if (only) return std::nullopt;
      only = part;
    }
    return only;
  }

  bool follow(Formula formula, std::vector<Formula>& pending) {
    const auto& [kind, atom, parts] = node(formula);
    if (kind == Kind::Holds) return assign(atom, Truth::True, pending);
    if (kind == Kind::Fails) return assign(atom, Truth::False, pending);
    if (kind == Kind::Any) {
      pending.push_back(formula);
      return true;
    }
    pending.insert(pending.end(), parts.begin(), parts.end());
    return true;
  }

  bool assign(Atom atom, Truth truth, std::vector<Formula>& pending) {
    if (truth_of(atom) != Truth::Open) return truth_of(atom) == truth;
    truth_of(atom) = truth;
    const auto& rules = formulas_.atoms_[static_cast<std::size_t>(atom)];
    const auto& follows = truth == Truth::True ? rules.when_it_holds : rules.when_it_fails;
    pending.insert(pending.end(), follows.begin(), follows.end());
    pending.insert(pending.end(), rules.when_asked.begin(), rules.when_asked.end());
    if (truth != Truth::True || rules.group < 0) return true;
    const auto& group = formulas_.groups_[static_cast<std::size_t>(rules.group)];
    return std::ranges::all_of(
        group, [&](Atom other) { return other == atom || assign(other, Truth::False, pending); });
  }

  /// Takes out the pending formula that has the fewest open ways. Requires that all are settled, so
  /// each is an Any with several.
  Formula take_narrowest(std::vector<Formula>& pending) const {
    const auto ways = [&](Formula formula) {
      return std::ranges::count_if(node(formula).parts,
                                   [&](Formula part) { return truth(part) != Truth::False; });
    };
    const auto narrowest = std::ranges::min_element(pending, {}, ways);
    const auto taken = *narrowest;
    pending.erase(narrowest);
    return taken;
  }

  const Formulas& formulas_;
  std::vector<Truth> truths_;
  std::size_t steps_ = 0;
};

Formulas::Atom Formulas::atom() {
  atoms_.emplace_back();
  return static_cast<Atom>(atoms_.size() - 1);
}

Formulas::Formula Formulas::add(Node node) {
  nodes_.push_back(std::move(node));
  return static_cast<Formula>(nodes_.size() - 1);
}

Formulas::Formula Formulas::holds(Atom atom) {
  return add({Kind::Holds, atom, {}});
}

Formulas::Formula Formulas::fails(Atom atom) {
  return add({Kind::Fails, atom, {}});
}

Formulas::Formula Formulas::all_of(std::vector<Formula> formulas) {
  return add({Kind::All, -1, std::move(formulas)});
}

Formulas::Formula Formulas::any_of(std::vector<Formula> formulas) {
  return add({Kind::Any, -1, std::move(formulas)});
}

void Formulas::at_most_one(const std::vector<Atom>& atoms) {
  for (const auto atom : atoms)
    atoms_[static_cast<std::size_t>(atom)].group = static_cast<std::int32_t>(groups_.size());
  groups_.push_back(atoms);
}

void Formulas::implies(Atom atom, Formula formula) {
  atoms_[static_cast<std::size_t>(atom)].when_it_holds.push_back(formula);
}

void Formulas::absence_implies(Atom atom, Formula formula) {
  atoms_[static_cast<std::size_t>(atom)].when_it_fails.push_back(formula);
}

void Formulas::concerns(const std::vector<Atom>& atoms, Formula formula) {
  for (const auto atom : atoms)
    atoms_[static_cast<std::size_t>(atom)].when_asked.push_back(formula);
}

std::optional<std::vector<Formulas::Atom>> Formulas::satisfy(std::vector<Formula> all) const {
  Search search(*this);
  if (!search.solve(std::move(all))) return std::nullopt;
  return search.what_holds();
}

}  // namespace tend::policy
