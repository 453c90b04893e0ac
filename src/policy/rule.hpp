// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace tend::policy {

/// Where a row or named thing stands in its pack and why it says what it says. Every decision
/// carries the rule that made it, so every answer can be explained.
struct Rule {
  std::string file;        ///< "policy.yaml"
  int line = 0;            ///< counted from 1
  std::string because;     ///< verbatim from the handbook, `...` for what is left out
  std::string our_choice;  ///< why, where the handbook is silent
  std::string against;     ///< a sentence of the same handbook that says otherwise

  bool operator==(const Rule&) const = default;
};

/// "policy.yaml:120": what events keep of a rule. Within one version of a pack it names one rule.
std::string reference(const Rule& rule);

}  // namespace tend::policy
