// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/milestone.hpp"
#include "policy/people.hpp"
#include "policy/questions.hpp"
#include "policy/table.hpp"
#include "policy/targets.hpp"

// Numbers a handbook keeps about itself, and what it asks of clients afterwards.
namespace tend::policy {

/// The median time to a milestone of late, told to whoever asks next (X7).
struct LeadTime {
  Milestone of = Milestone::FirstResponse;
  Guard guard;
  Allowance last;    ///< how far back it looks
  int at_least = 1;  ///< tickets; with fewer the text stands
  std::string otherwise;
  Rule rule;
};

/// Resolved in the opening contact, and still resolved this much later (W8).
struct FirstContact {
  Allowance stays_resolved;
  Rule rule;
};

/// Which part of the requests asks for urgency, beside which part is urgent (T5).
struct UrgentShare {
  std::vector<std::string> requested;  ///< priorities
  std::vector<std::string> assessed;   ///< severities
  Allowance last;
  std::vector<Addressee> shown_to;
  Rule rule;
};

/// Which part is closed by the one who began it (G11).
struct SamePerson {
  std::vector<Addressee> shown_to;
  Rule rule;
};

struct Measures {
  std::optional<LeadTime> lead_time;
  std::optional<FirstContact> first_contact;
  std::optional<UrgentShare> urgent_share;
  std::optional<SamePerson> same_person;
};

/// A missed promise may be laid to the client, with evidence: counted apart, never hidden (H26).
struct MissTerms {
  bool laid_to_client = false;
  Rule rule;
};

struct Survey {
  enum class At : std::uint8_t { Resolved, Closed };
  At at = At::Closed;
  std::string ask;
  std::vector<Choice> choices;
  bool comment = false;
  int one_in = 1;
  Rule rule;
};

/// What entitled clients may have (T2), or what a notice attaches.
struct Document {
  std::string key;
  std::string name;
  std::string file;
  Guard guard;
  Rule rule;
};

}  // namespace tend::policy
