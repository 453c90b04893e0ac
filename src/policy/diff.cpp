// SPDX-License-Identifier: Apache-2.0
#include "policy/diff.hpp"

#include <algorithm>
#include <iterator>

#include "policy/diff/compare.hpp"
#include "policy/names.hpp"

namespace tend::policy {
namespace {

constexpr Names<ChangePart, 4> part_names{{{ChangePart::Terms, "terms"},
                                           {ChangePart::Facts, "facts"},
                                           {ChangePart::Reasons, "reasons"},
                                           {ChangePart::Text, "text"}}};

constexpr Names<ChangeKind, 5> kind_names{{{ChangeKind::Added, "added"},
                                           {ChangeKind::Removed, "removed"},
                                           {ChangeKind::Changed, "changed"},
                                           {ChangeKind::Moved, "moved"},
                                           {ChangeKind::Renamed, "renamed"}}};

Result<Node> parse(std::string_view yaml, const std::string& file) {
  if (yaml.size() > pack_file_bytes_max) return fail(Code::TooLarge, file + " is too large.");
  Findings findings(file);
  Node root = parse_yaml(yaml, findings);
  if (!findings.faultless()) return fail(Code::Invalid, file + " is no YAML.", findings.faults());
  return root;
}

}  // namespace

std::string_view to_string(ChangePart part) {
  return name_of(part_names, part);
}

std::string_view to_string(ChangeKind kind) {
  return name_of(kind_names, kind);
}

Result<PackTree> parse_pack(const PackText& pack) {
  ASSIGN_OR_RETURN(auto terms, parse(pack.policy_yaml, "policy.yaml"));
  ASSIGN_OR_RETURN(auto facts, parse(pack.facts_yaml, "facts.yaml"));
  return PackTree{version_of(pack.policy_yaml, pack.handbook_txt), std::move(terms),
                  std::move(facts), pack.handbook_txt};
}

std::vector<PackChange> diff(const PackTree& before, const PackTree& after) {
  auto changes = compare_trees(before.terms, after.terms, ChangePart::Terms, "policy.yaml");
  std::ranges::move(compare_trees(before.facts, after.facts, ChangePart::Facts, "facts.yaml"),
                    std::back_inserter(changes));
  std::ranges::move(compare_texts(before.text, after.text), std::back_inserter(changes));
  std::ranges::stable_sort(changes, {}, &PackChange::part);
  return changes;
}

}  // namespace tend::policy
