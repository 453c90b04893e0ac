// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/ruling.hpp"
#include "policy/testing_case.hpp"

// For tests only: all the tables of a handbook together, as they build on each other.
namespace tend::policy {

inline Ruling ruling_on(AskedCase& asked) {
  Request request;
  request.at = asked.received();
  request.facts = asked.facts;
  return rule_on(asked.handbook(), std::move(request));
}

/// Whether it is worked, who is called, and the bill of work done at once.
inline std::string at_receipt(AskedCase& asked, std::string_view) {
  const auto ruling = ruling_on(asked);
  auto words = ruling.hold ? fmt::format("held for {}", to_string(ruling.hold->held_for))
                           : std::string("not held");
  words += ruling.page ? ", pages " + ruling.page->on_call : ", nobody paged";
  if (!ruling.billing) return words;
  words += fmt::format(", {}", to_string(ruling.billing->terms->is));
  const auto& rate = ruling.billing->terms->rate;
  return rate.empty() ? words : words + " at " + rate;
}

}  // namespace tend::policy
