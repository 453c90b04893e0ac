// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <variant>
#include <vector>

#include "base/time.hpp"
#include "policy/check/cases.hpp"
#include "policy/findings.hpp"
#include "policy/handbook.hpp"
#include "policy/placed.hpp"
#include "policy/quotation.hpp"

// One function for each group of findings about the meaning of a pack that could be read. They see
// typed values; `place_of` leads back to where those stand in the text.
namespace tend::policy {

/// A key of a map, or the index of an item.
using Step = std::variant<std::string_view, std::size_t>;
using Path = std::vector<Step>;

/// Where the value at the end of a path stands, or the key of a map's entry that is a map itself;
/// the last place on the way that is there.
Place place_of(const Node& root, const Path& path);

struct PackUnderCheck {
  const Handbook& handbook;
  Cases& cases;
  const Node& policy_root;
  const Node& facts_root;
  const HandbookText& text;
  LocalDate today;
  Findings& policy_findings;
  Findings& facts_findings;

  const Policy& policy() const { return handbook.policy(); }
  void add(FindingKind kind, const Path& path, std::string what) const {
    policy_findings.add(kind, place_of(policy_root, path), std::move(what));
  }
  void add_to_facts(FindingKind kind, const Path& path, std::string what) const {
    facts_findings.add(kind, place_of(facts_root, path), std::move(what));
  }
};

/// A guard and where its row or named thing stands in policy.yaml.
struct GuardedRow {
  Path path;
  const Guard* guard;
};
/// Every guard of the terms; the names in their paths live as long as the policy.
std::vector<GuardedRow> guarded_rows(const Policy& policy);

/// Whether requests are taken by this channel.
bool offers(const Policy& policy, Channel channel);

/// The people of a team, by their keys.
std::vector<std::string> members_of(const PackUnderCheck& pack, const std::string& team);

/// Whether some row or grid asks about this value of the fact.
class AskedFacts {
 public:
  explicit AskedFacts(const Policy& policy);
  bool asks(const Fact& fact) const;
  bool asks(const Fact& fact, std::string_view value) const;

 private:
  void add(const std::vector<Condition>& conditions);
  void add(const Fact& fact, const std::string& value);
  std::vector<KnownFact> asked_;
};

void check_hours(const PackUnderCheck& pack);
void check_names_are_used(const PackUnderCheck& pack);
void check_tables(const PackUnderCheck& pack);
void check_targets(const PackUnderCheck& pack);
void check_questions(const PackUnderCheck& pack);
void check_duty(const PackUnderCheck& pack);
void check_consent_and_money(const PackUnderCheck& pack);
void check_closing_and_notices(const PackUnderCheck& pack);
void check_procedures(const PackUnderCheck& pack);

}  // namespace tend::policy
