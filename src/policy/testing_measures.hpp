// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/testing_case.hpp"

// For tests only: what a handbook keeps count of, and what it hands out.
namespace tend::policy {

inline std::string urgent_share(AskedCase& asked, std::string_view) {
  const auto& measure = asked.policy().measures.urgent_share;
  if (!measure) return "not measured";
  asked.use(measure->rule);
  return fmt::format("{} beside {}, last {}, shown to {}", join(measure->requested, " "),
                     join(measure->assessed, " "), measure->last.written,
                     in_words(measure->shown_to));
}

inline std::string same_person(AskedCase& asked, std::string_view) {
  const auto& measure = asked.policy().measures.same_person;
  if (!measure) return "not measured";
  asked.use(measure->rule);
  return "shown to " + in_words(measure->shown_to);
}

/// To whom a missed promise may be laid.
inline std::string misses(AskedCase& asked, std::string_view) {
  const auto& terms = asked.policy().misses;
  if (!terms) return "laid to nobody";
  asked.use(terms->rule);
  return terms->laid_to_client ? "laid to the client with evidence" : "laid to nobody";
}

/// Whether this client may have it.
inline std::string document(AskedCase& asked, std::string_view key) {
  const auto* document = find(asked.policy().documents, key);
  if (!document) return "no such document";
  asked.use(document->rule);
  return (matches(document->guard, asked.facts) ? "may have " : "may not have ") + document->name;
}

/// Who may read the page that is made from the pack, and how it speaks of targets.
inline std::string sla_page(AskedCase& asked, std::string_view) {
  return fmt::format("{}, {}", name_of(sla_page_names, asked.policy().sla_page),
                     name_of(targets_are_names, asked.policy().targets_are));
}

}  // namespace tend::policy
